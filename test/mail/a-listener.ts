import { afterAll } from "bun:test";
import type { Envelope } from "../../src/core/retain/mail.ts";
import type { ListenerOptions } from "../../src/mail/listener/options.ts";
import { type Listener, startListener } from "../../src/mail/listener.ts";
import { loadTls } from "../../src/mail/tls.ts";
import { openDialog } from "./dialog.ts";
import { aFolder } from "./folder.ts";
import { whole } from "./whole.ts";

const open: Listener[] = [];
afterAll(async () => {
  await Promise.all(open.splice(0).map((it) => it.stop()));
});

/** A listener for reply.test that takes mail for all but nobody…@, and what it keeps and logs. Gone after the file's last test. */
export async function aListener(options: Partial<ListenerOptions> = {}) {
  const kept: { envelopes: Envelope[]; text: string }[] = [];
  const log: string[] = [];
  const now = "2026-11-21T08:00:00.000Z";
  const folder = await aFolder();
  const listener = await startListener({
    host: "127.0.0.1",
    port: 0,
    tls: loadTls({ certFile: null, keyFile: null, folder, domain: "reply.test", now }),
    name: "reply.test",
    maxSize: 20_000,
    spool: `${folder}/spool`,
    isKnown: async (address) => address.endsWith("@reply.test") && !address.startsWith("nobody"),
    keep: async (envelopes, mail) => void kept.push({ envelopes, text: whole(mail).toString("latin1") }),
    now: () => now,
    log: (line) => void log.push(line),
    ...options,
  });
  open.push(listener);
  return { ...listener, folder, kept, log };
}

/** A dialog that may go on with the mail itself. */
export async function readyForData(port: number, to = "c-1@reply.test") {
  const dialog = await openDialog(port);
  await dialog.say("MAIL FROM:<ann@chain.test>");
  await dialog.say(`RCPT TO:<${to}>`);
  const answer = await dialog.say("DATA");
  if (!answer.startsWith("354")) throw new Error(answer);
  return dialog;
}
