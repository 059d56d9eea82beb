import { expect, test } from "bun:test";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PIECE, rawMailOf } from "../../src/core/retain/raw-mail.ts";
import { openSpool } from "../../src/mail/spool.ts";
import { aListener, readyForData } from "./a-listener.ts";
import { aFolder } from "./folder.ts";
import { whole } from "./whole.ts";

const aMail = (bytes: number) =>
  `From: ann@chain.test\r\nMessage-ID: <1@chain.test>\r\n\r\n${"Long words.\r\n".repeat(bytes / 13)}`;

function arrived(text: string, folder: string, chunk = 10_000) {
  const arriving = openSpool(folder).open();
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.byteLength; at += chunk) arriving.add(bytes.subarray(at, at + chunk));
  return { ...arriving.end(), drop: arriving.drop };
}

test("a short mail stays in memory and a long one goes to a file; both come out as they went in, under the same fingerprint", async () => {
  const folder = join(await aFolder(), "spool");
  for (const [size, isLong] of [
    [1_000, false],
    [65_000, false],
    [70_000, true],
    [2 * PIECE + 100, true],
  ] as const) {
    const text = aMail(size);
    const mail = arrived(text, folder);
    const known = rawMailOf(Buffer.from(text));
    expect([mail.isLong, mail.size, mail.hash]).toEqual([isLong, text.length, known.hash]);
    expect(mail.fingerprint("c-1@reply.test")).toBe(known.fingerprint("c-1@reply.test"));
    expect(whole(mail).toString() === text).toBe(true);
    expect(whole(mail).toString() === text).toBe(true);
    mail.drop();
  }
});

test("in whatever chunks a long mail comes, it is the same mail", async () => {
  const folder = await aFolder();
  const text = aMail(200_000);
  const prints = [997, 65_536, 200_500].map((chunk) => {
    const mail = arrived(text, folder, chunk);
    mail.drop();
    return [mail.hash, mail.fingerprint("a@reply.test")];
  });
  expect(new Set(prints.map(String)).size).toBe(1);
});

test("a crash leaves no file behind, and what an older one left is removed at the start", async () => {
  const folder = join(await aFolder(), "spool");
  mkdirSync(folder);
  writeFileSync(join(folder, "left"), "half a mail");
  const mail = arrived(aMail(100_000), folder);
  expect(readdirSync(folder)).toEqual([]);
  mail.drop();
});

test("a long mail is kept whole over SMTP, and dropped or refused ones leave nothing", async () => {
  const listener = await aListener({ maxSize: 1_000_000 });
  const text = aMail(700_000);
  const good = await readyForData(listener.port);
  expect(await good.say(`${text}.`)).toStartWith("250");
  expect(listener.kept[0]?.text === text).toBe(true);
  expect(await good.say("MAIL FROM:<ann@chain.test>")).toStartWith("250");
  await good.say("RCPT TO:<c-1@reply.test>");
  await good.say("DATA");
  expect(await good.say(`${text}bare\nline\r\n.`)).toStartWith("500 5.5.2");
  good.drop();
  const bad = await readyForData(listener.port);
  bad.send(text);
  await Bun.sleep(100);
  bad.drop();
  await Bun.sleep(50);
  expect(listener.kept.length).toBe(1);
  expect(existsSync(join(listener.folder, "spool"))).toBe(true);
  expect(readdirSync(join(listener.folder, "spool"))).toEqual([]);
  expect(listener.log.join()).toContain("left in the middle of a mail");
});
