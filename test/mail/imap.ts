import { test } from "bun:test";
import { chmodSync, chownSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findDovecot, startDovecot } from "../../scripts/dovecot.ts";
import { selfSigned } from "../../src/mail/self-signed.ts";

const dovecot = ((): string | undefined => {
  try {
    return findDovecot();
  } catch (why) {
    if (process.env.CI) throw why;
    console.warn(`Tests of mailboxes are skipped. ${why instanceof Error ? why.message : why}`);
    return undefined;
  }
})();

/** Like `test`, with a real IMAP server. Without one it is skipped with a reason; in CI (CI is set) that is a failure. */
export const imapTest = test.skipIf(dovecot === undefined);

export const user = "mails@chain.test";
export const password = "pass word:@/%";

export type Imap = Awaited<ReturnType<typeof anImapServer>>;

/** A real IMAP server with one mailbox, and a provider of access tokens for it; `remove` when done. */
export async function anImapServer() {
  const provider = aProvider();
  const now = Temporal.Now.instant();
  const tls = selfSigned("localhost", now.subtract({ hours: 1 }), now.add({ hours: 24 }));
  const server = await startDovecot(dovecot ?? "", {
    user,
    password,
    tls,
    introspection: `${provider.url}/check?token=`,
  });
  let delivered = 0;
  const url = (scheme: "imap" | "imaps", secret: string) =>
    `${scheme}://${encodeURIComponent(user)}:${encodeURIComponent(secret)}@127.0.0.1:${scheme === "imap" ? server.port : server.tlsPort}`;
  return {
    provider,
    url: (scheme: "imap" | "imaps" = "imap", secret = password) => url(scheme, secret),
    start: server.start,
    stop: server.stop,
    /** Puts a mail into the mailbox as the provider's delivery would; gives its file. */
    deliver: (headers: Record<string, string>, text: string) => {
      const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
      const name = `${++delivered}.test`;
      const file = join(server.maildir, "tmp", name);
      writeFileSync(file, [...head, "", text, ""].join("\r\n"));
      const { uid, gid } = statSync(server.maildir);
      if (process.getuid?.() === 0) chownSync(file, uid, gid);
      chmodSync(file, 0o600);
      const there = join(server.maildir, "new", name);
      renameSync(file, there);
      return there;
    },
    /** How many mails there are, and how many of them are marked as seen. */
    count: () => {
      const files = ["new", "cur"].flatMap((folder) => readdirSync(join(server.maildir, folder)));
      return { mails: files.length, seen: files.filter((name) => /,[A-Z]*S/.test(name)).length };
    },
    /** All UIDs mean something else from now on, as after a mailbox was restored. The server must not run. */
    renumber: () => {
      const list = join(server.maildir, "dovecot-uidlist");
      const text = readFileSync(list, "utf8").replace(/ V(\d+)/, (_, validity) => ` V${Number(validity) + 1000}`);
      writeFileSync(list, text);
      for (const name of readdirSync(server.maildir).filter((one) => one.startsWith("dovecot.index")))
        rmSync(join(server.maildir, name));
    },
    remove: async () => {
      await server.remove();
      await provider.stop();
    },
  };
}

/** Gives tokens for the one refresh token, and tells the server which of them count. `asked` holds the forms that were posted. */
function aProvider() {
  const asked: Record<string, string>[] = [];
  const valid = new Set<string>();
  const server = Bun.serve({
    hostname: "127.0.0.1",
    port: 0,
    async fetch(request) {
      const url = new URL(request.url);
      if (url.pathname === "/check") {
        const active = valid.has(url.searchParams.get("token") ?? "");
        return Response.json(active ? { active: true, user } : { active: false }, { status: active ? 200 : 401 });
      }
      const form = Object.fromEntries(new URLSearchParams(await request.text()));
      asked.push(form);
      if (form.refresh_token !== "fresh-as-dew") return Response.json({ error: "invalid_grant" }, { status: 400 });
      const token = `token-${asked.length}`;
      valid.add(token);
      return Response.json({ access_token: token, expires_in: 3600, token_type: "Bearer" });
    },
  });
  const url = `http://127.0.0.1:${server.port}`;
  return {
    url,
    asked,
    forget: () => valid.clear(),
    tokenUrl: (secret = "fresh-as-dew") =>
      `${url}/token?client_id=amends&client_secret=hush&refresh_token=${encodeURIComponent(secret)}`,
    stop: () => server.stop(true),
  };
}
