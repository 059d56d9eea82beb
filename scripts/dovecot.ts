import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "bun";
import { dovecotConfig, type User } from "./dovecot-config.ts";
import { freePort } from "./free-port.ts";

/** `maildir`: where the mails of INBOX are, in `new` and `cur`. */
export type ImapServer = {
  port: number;
  tlsPort: number;
  maildir: string;
  start(): Promise<void>;
  stop(): Promise<void>;
};

/** `introspection`: where XOAUTH2 tokens are checked, a URL that the token is added to. */
type Options = { user: string; password: string; tls: { cert: string; key: string }; introspection: string };

const places = ["/usr/sbin/dovecot", "/usr/local/sbin/dovecot", "/opt/homebrew/sbin/dovecot"];

/**
 * The path of a Dovecot: one on the PATH or in its usual places, else (as root on Debian) a freshly installed one. Throws an
 * Error with one line that says what to do when there is none to be had.
 */
export function findDovecot(): string {
  const found = installed();
  if (found) return found;
  if (canInstall()) install();
  const fresh = installed();
  if (!fresh) throw new Error("No Dovecot here: install one (apt-get install dovecot-imapd).");
  return fresh;
}

const installed = (): string | undefined => Bun.which("dovecot") ?? places.find((path) => existsSync(path));

const canInstall = (): boolean =>
  process.getuid?.() === 0 && Bun.which("apt-get") !== null && existsSync("/etc/debian_version");

function install(): void {
  console.log("Installing Dovecot with apt-get, once …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args: string[]) =>
    Bun.spawnSync(["apt-get", "-qq", ...args], { env, stdin: "ignore", stdout: "ignore", stderr: "ignore" }).success;
  if (!apt("update")) return;
  apt("install", "--yes", "--no-install-recommends", "dovecot-imapd");
}

/**
 * Starts an IMAP server of its own in a temporary folder, on loopback, with one user; `stop` ends it (`start` starts it again on
 * the same ports), `remove` ends it and removes all of it. Throws an Error with the reason when it does not start.
 */
export async function startDovecot(
  program: string,
  options: Options,
): Promise<ImapServer & { remove(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "amends-imap-"));
  const [port, tlsPort] = [await freePort(), await freePort()];
  const as = ordinaryUser();
  const maildir = join(folder, "mail");
  writeFiles(folder, maildir, { ...options, port, tlsPort, as });
  let server: Bun.Subprocess | undefined;
  const stop = async () => {
    // To all of its group: those who serve a connection would outlive the master by seconds.
    if (server?.exitCode === null) process.kill(-server.pid, "SIGTERM");
    await server?.exited;
    server = undefined;
  };
  const start = async () => {
    server = Bun.spawn([program, "-F", "-c", join(folder, "dovecot.conf")], {
      cwd: folder,
      detached: true,
      stdio: ["ignore", "ignore", Bun.file(join(folder, "stderr"))],
    });
    if (await answers(port, server)) return;
    await stop();
    throw new Error(["stderr", "log"].map((name) => lastLine(join(folder, name))).join(" "));
  };
  const remove = async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await start();
  } catch (why) {
    await remove();
    throw why;
  }
  return { port, tlsPort, maildir, start, stop, remove };
}

/** Dovecot gives no mail to root: then the mailbox belongs to nobody. */
function ordinaryUser(): User {
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((row) => row.split(":"));
  const uid = process.getuid?.() ?? 0;
  const row = users.find(([name, , id]) => (uid === 0 ? name === "nobody" : Number(id) === uid));
  const [name, , id, group] = row ?? [];
  if (name === undefined || id === undefined || group === undefined)
    throw new Error("there is no user to run Dovecot as");
  return { name, uid: Number(id), gid: Number(group) };
}

function writeFiles(
  folder: string,
  maildir: string,
  { user, password, tls, introspection, port, tlsPort, as }: Options & { port: number; tlsPort: number; as: User },
): void {
  chmodSync(folder, 0o755);
  for (const path of [maildir, ...["new", "cur", "tmp"].map((name) => join(maildir, name))]) {
    mkdirSync(path, { recursive: true });
    if (process.getuid?.() === 0) chownSync(path, as.uid, as.gid);
  }
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const group = Bun.spawnSync(["id", "-gn", as.name]).stdout.toString().trim();
  const users = file("users", `${user}:{PLAIN.b64}${Buffer.from(password).toString("base64")}::::::\n`);
  const oauth = file(
    "oauth2.conf",
    `introspection_url = ${introspection}\nintrospection_mode = get\nusername_attribute = user\nactive_attribute = active\nactive_value = true\n`,
  );
  const [cert, key] = [file("cert.pem", tls.cert), file("key.pem", tls.key)];
  file(
    "dovecot.conf",
    dovecotConfig({ folder, maildir, port, tlsPort, as, group, files: { users, oauth, cert, key } }),
  );
}

/** Asks until the server answers, for half a minute; false when it ended or never did. */
async function answers(port: number, server: { exitCode: number | null }): Promise<boolean> {
  for (let tried = 0; tried < 300 && server.exitCode === null; tried++) {
    if (await greets(port)) return true;
    await Bun.sleep(100);
  }
  return false;
}

const greets = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    connect({
      hostname: "127.0.0.1",
      port,
      socket: {
        data: (socket, text) => {
          resolve(text.toString().startsWith("* OK"));
          socket.end();
        },
        close: () => resolve(false),
        connectError: () => resolve(false),
      },
    }).catch(() => resolve(false));
  });

const lastLine = (path: string): string =>
  existsSync(path) ? (readFileSync(path, "utf8").trim().split("\n").at(-1) ?? "") : "";
