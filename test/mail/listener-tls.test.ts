import { expect, test } from "bun:test";
import { writeFile } from "node:fs/promises";
import { connect as connectPlain } from "node:net";
import { join } from "node:path";
import { connect, type TLSSocket } from "node:tls";
import nodemailer from "nodemailer";
import { followTls, loadTls } from "../../src/mail/tls.ts";
import { outcome } from "../outcome";
import { aListener } from "./a-listener.ts";
import { startDialog } from "./dialog.ts";
import { aFolder } from "./folder.ts";

const host = "127.0.0.1";
const now = "2026-11-21T08:00:00.000Z";
const aCertificate = async (domain: string, at = now) =>
  loadTls({ certFile: null, keyFile: null, folder: await aFolder(), domain, now: at });

test("on the second port TLS comes first, and its mails are kept like the others", async () => {
  const listener = await aListener({ smtps: { host, port: 0 } });
  const port = listener.smtpsPort ?? 0;
  const transport = nodemailer.createTransport({ host, port, secure: true, tls: { rejectUnauthorized: false } });
  await transport.sendMail({ from: "ann@chain.test", to: "c-1@reply.test", subject: "Re: case 1", text: "/called" });
  transport.close();
  expect(listener.kept[0]?.text).toContain("/called");
});

test("a second port that is taken is an error at the start, and the first is free again", async () => {
  const taken = await aListener();
  const free = await aListener();
  await free.stop();
  expect(await outcome(aListener({ port: free.port, smtps: { host, port: taken.port } }))).toThrow();
  await Bun.sleep(20);
  expect((await aListener({ port: free.port })).isListening()).toBe(true);
});

test("what is sent in the clear behind STARTTLS never runs inside TLS", async () => {
  const listener = await aListener();
  const socket = connectPlain(listener.port, host);
  const plain = await startDialog(socket);
  plain.send("STARTTLS\r\nEHLO evil.test\r\nMAIL FROM:<evil@attacker.test>\r\nRCPT TO:<c-1@reply.test>\r\n");
  expect(await plain.answer()).toStartWith("220 2.0.0");
  const secured = await handshake(connect({ socket, rejectUnauthorized: false }));
  const said = new Promise<string>((resolve) => secured.once("data", (chunk) => resolve(String(chunk))));
  secured.write("MAIL FROM:<ann@chain.test>\r\n");
  expect(await said).toStartWith("503 5.5.1");
  secured.destroy();
});

test("a certificate that has changed on disk is used from the next connection on, on both ports", async () => {
  const folder = await aFolder();
  const files = { certFile: join(folder, "cert.pem"), keyFile: join(folder, "key.pem") };
  const log: string[] = [];
  const follow = { ...files, folder, domain: "one.test", now: () => now, log: (line: string) => void log.push(line) };
  const write = async ({ cert, key }: { cert: string; key: string }) =>
    void (await Promise.all([writeFile(files.certFile, cert), writeFile(files.keyFile, key)]));
  await write(await aCertificate("one.test"));
  const { tls, renewed } = followTls(follow);
  const listener = await aListener({ tls, renewTls: renewed, smtps: { host, port: 0 } });
  expect(await namesOf(listener)).toEqual(["one.test", "one.test"]);
  await write(await aCertificate("another.test"));
  expect(await namesOf(listener)).toEqual(["another.test", "another.test"]);
  await writeFile(files.certFile, "half a certifica");
  expect(await namesOf(listener)).toEqual(["another.test", "another.test"]);
  expect(log.length).toBe(1);
  expect(log[0]).toContain("key.pem is not the key of the certificate");
});

test("our own certificate is renewed before it expires", async () => {
  const folder = await aFolder();
  let at = now;
  const followed = followTls({
    certFile: null,
    keyFile: null,
    folder,
    domain: "reply.test",
    now: () => at,
    log: () => {},
  });
  expect(followed.renewed()).toBeNull();
  at = "2028-11-15T08:00:00.000Z";
  const next = followed.renewed();
  expect(next?.cert).not.toBe(followed.tls.cert);
  expect(followed.renewed()).toBeNull();
  expect(loadTls({ certFile: null, keyFile: null, folder, domain: "reply.test", now: at }).cert.trim()).toBe(
    next?.cert.trim() ?? "",
  );
});

/** Whose certificates the STARTTLS port and the implicit TLS port show. */
async function namesOf(listener: { port: number; smtpsPort: number | null }): Promise<string[]> {
  const socket = connectPlain(listener.port, host);
  const dialog = await startDialog(socket);
  await dialog.say("STARTTLS");
  const upgraded = await handshake(connect({ socket, rejectUnauthorized: false }));
  const implicit = await handshake(connect({ host, port: listener.smtpsPort ?? 0, rejectUnauthorized: false }));
  return [upgraded, implicit].map((secured) => {
    const { subject } = secured.getPeerCertificate();
    secured.destroy();
    return String(subject.CN);
  });
}

function handshake(secured: TLSSocket): Promise<TLSSocket> {
  return new Promise((resolve, reject) => secured.once("secureConnect", () => resolve(secured)).once("error", reject));
}
