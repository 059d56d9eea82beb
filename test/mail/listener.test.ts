import { expect, test } from "bun:test";
import nodemailer from "nodemailer";
import { outcome } from "../outcome";
import { aListener, readyForData } from "./a-listener.ts";
import { openDialog } from "./dialog.ts";
import { whole } from "./whole.ts";

const mail = "From: ann@chain.test\r\nSubject: Re\r\n\r\n/called\r\n";

test("a mail is answered with 250 only after it is kept, with its envelope", async () => {
  let stored = false;
  const listener = await aListener({
    keep: async (envelopes) => {
      expect(envelopes).toEqual([
        {
          from: "ann@chain.test",
          to: "c-1@reply.test",
          remoteAddress: "127.0.0.1",
          helo: "client.test",
          at: "2026-11-21T08:00:00.000Z",
        },
      ]);
      await Bun.sleep(20);
      stored = true;
    },
  });
  const dialog = await readyForData(listener.port);
  expect(await dialog.say(`${mail}.`)).toStartWith("250 2.6.0");
  expect(stored).toBe(true);
  dialog.drop();
});

test("two mails on one connection are two mails, and the null sender is a sender", async () => {
  const listener = await aListener();
  const dialog = await readyForData(listener.port);
  await dialog.say(`${mail}.`);
  expect(await dialog.say("MAIL FROM:<>")).toStartWith("250");
  await dialog.say("RCPT TO:<c-2@reply.test>");
  await dialog.say("DATA");
  expect(await dialog.say(`${mail}..leading dot\r\n.`)).toStartWith("250");
  expect(await dialog.say("QUIT")).toStartWith("221");
  expect(listener.kept.map((it) => [it.envelopes[0]?.from, it.envelopes[0]?.to])).toEqual([
    ["ann@chain.test", "c-1@reply.test"],
    ["", "c-2@reply.test"],
  ]);
  expect(listener.kept.map((it) => it.text)).toEqual([mail, `${mail}.leading dot\r\n`]);
});

test("an unknown address is 550 5.1.1, and an error while looking is 451 4.3.0", async () => {
  const dialog = await openDialog((await aListener()).port);
  await dialog.say("MAIL FROM:<ann@chain.test>");
  expect(await dialog.say("RCPT TO:<nobody@reply.test>")).toStartWith("550 5.1.1");
  expect(await dialog.say("RCPT TO:<ann@elsewhere.test>")).toStartWith("550 5.1.1");
  dialog.drop();
  const broken = await openDialog((await aListener({ isKnown: () => Promise.reject(new Error("no database")) })).port);
  await broken.say("MAIL FROM:<ann@chain.test>");
  expect(await broken.say("RCPT TO:<c-1@reply.test>")).toStartWith("451 4.3.0");
  broken.drop();
});

test("a mail that cannot be kept is 451 4.3.0 and the reason is logged, not told", async () => {
  const log: string[] = [];
  const listener = await aListener({
    keep: () => Promise.reject(new Error("disk is full")),
    log: (line) => void log.push(line),
  });
  const dialog = await readyForData(listener.port);
  const said = await dialog.say(`${mail}.`);
  expect(said).toStartWith("451 4.3.0");
  expect(said).not.toContain("disk");
  expect(log.join()).toContain("disk is full");
  dialog.drop();
});

test("too big is 552 5.3.4, announced or not, and the connection goes on", async () => {
  const listener = await aListener();
  const dialog = await openDialog(listener.port);
  expect(await dialog.say("MAIL FROM:<ann@chain.test> SIZE=20001")).toStartWith("552 5.3.4");
  await dialog.say("MAIL FROM:<ann@chain.test>");
  await dialog.say("RCPT TO:<c-1@reply.test>");
  await dialog.say("DATA");
  expect(await dialog.say(mail + "x".repeat(200_000), ".")).toStartWith("552 5.3.4");
  expect(await dialog.say("MAIL FROM:<ann@chain.test>")).toStartWith("250");
  expect(listener.kept).toEqual([]);
  dialog.drop();
});

test("the 101st recipient is told 452 4.5.3, and the hundred get the mail", async () => {
  const listener = await aListener();
  const dialog = await openDialog(listener.port);
  await dialog.say("MAIL FROM:<ann@chain.test>");
  for (let i = 0; i < 100; i++) expect(await dialog.say(`RCPT TO:<c-${i}@reply.test>`)).toStartWith("250");
  expect(await dialog.say("RCPT TO:<c-100@reply.test>")).toStartWith("452 4.5.3");
  await dialog.say("DATA");
  await dialog.say(`${mail}.`);
  expect(listener.kept[0]?.envelopes.length).toBe(100);
  dialog.drop();
});

test("only CRLF.CRLF ends a mail, and every bare CR or LF is refused with 500 5.5.2", async () => {
  const listener = await aListener();
  for (const end of ["\n.\n", "\n.\r\n", "\r\n.\n", "\r.\r\n", "\r.\r", "\r\n.\r"]) {
    const dialog = await readyForData(listener.port);
    dialog.send(`${mail}one${end}MAIL FROM:<evil@attacker.test>\r\n.\r\n`);
    expect([end, (await dialog.answer()).slice(0, 9)]).toEqual([end, "500 5.5.2"]);
    expect(await dialog.say("NOOP")).toStartWith("250");
    dialog.drop();
  }
  expect(listener.kept).toEqual([]);
});

test("a CR and its LF may arrive in two packets", async () => {
  const listener = await aListener();
  const dialog = await readyForData(listener.port);
  for (const byte of `${mail}.\r\n`) {
    dialog.send(byte);
    await Bun.sleep(1);
  }
  expect(await dialog.answer()).toStartWith("250");
  expect(listener.kept[0]?.text).toBe(mail);
  dialog.drop();
});

test("a sender that leaves in the middle of a mail leaves nothing behind", async () => {
  const log: string[] = [];
  const listener = await aListener({ log: (line) => void log.push(line) });
  const dialog = await readyForData(listener.port);
  dialog.send(mail);
  await Bun.sleep(20);
  dialog.drop();
  while (log.length === 0) await Bun.sleep(5);
  expect(log[0]).toContain("left in the middle");
  expect(listener.kept).toEqual([]);
  expect(listener.isListening()).toBe(true);
});

test("a sender that falls silent is let go with 421", async () => {
  const listener = await aListener({ stall: 150 });
  const dialog = await readyForData(listener.port);
  dialog.send(mail);
  expect(await dialog.answer()).toStartWith("421");
  expect(listener.kept).toEqual([]);
});

test("one connection too many is told 421 4.7.0", async () => {
  const listener = await aListener({ maxConnections: 1 });
  const first = await openDialog(listener.port);
  const second = await openDialog(listener.port);
  expect(await second.answer()).toStartWith("421 4.7.0");
  expect(await first.say("NOOP")).toStartWith("250");
  first.drop();
});

test("log-in is not offered, and VRFY tells nothing", async () => {
  const dialog = await openDialog((await aListener()).port);
  expect(await dialog.say("AUTH PLAIN AGEAYg==")).toStartWith("500");
  expect(await dialog.say("VRFY nobody@reply.test")).toStartWith("252");
  dialog.drop();
});

test("a mail sent with STARTTLS arrives, and what was said in the clear before is forgotten", async () => {
  const listener = await aListener();
  const transport = nodemailer.createTransport({
    host: "127.0.0.1",
    port: listener.port,
    requireTLS: true,
    tls: { rejectUnauthorized: false },
  });
  await transport.sendMail({ from: "ann@chain.test", to: "c-1@reply.test", subject: "Re: case 1", text: "/called" });
  transport.close();
  expect(listener.kept[0]?.text).toContain("/called");
  const dialog = await openDialog(listener.port);
  expect(await dialog.say("STARTTLS", "MAIL FROM:<evil@attacker.test>")).toStartWith("220");
  dialog.drop();
});

test("stopping lets a mail in progress finish, dismisses the idle and takes no one new", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const kept: string[] = [];
  const listener = await aListener({
    keep: async (_envelopes, mail) => {
      await held;
      kept.push(whole(mail).toString());
    },
  });
  const idle = await openDialog(listener.port);
  const busy = await readyForData(listener.port);
  busy.send(`${mail}.\r\n`);
  await Bun.sleep(20);
  const stopped = listener.stop();
  expect(await idle.answer()).toStartWith("421 4.3.2");
  release();
  expect(await busy.answer()).toStartWith("250");
  await stopped;
  expect(kept).toEqual([mail]);
  expect(listener.isListening()).toBe(false);
});

test("a port that is taken is an error at the start", async () => {
  const { port } = await aListener();
  expect(await outcome(aListener({ port }))).toThrow();
});
