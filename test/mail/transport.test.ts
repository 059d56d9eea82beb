import { afterAll, beforeAll, expect, test } from "bun:test";
import { type OutgoingLetter, PostFailed } from "../../src/core/retain/letter.ts";
import type { Envelope } from "../../src/core/retain/mail.ts";
import { type Listener, startListener } from "../../src/mail/listener.ts";
import { parseMail } from "../../src/mail/parse.ts";
import { loadTls } from "../../src/mail/tls.ts";
import { smtpPost } from "../../src/mail/transport.ts";
import { aFolder } from "./folder.ts";
import { whole } from "./whole.ts";

const kept: { envelopes: Envelope[]; raw: Uint8Array }[] = [];
let relay: Listener;
let isBroken = false;
beforeAll(async () => {
  const now = "2026-11-21T08:00:00.000Z";
  relay = await startListener({
    host: "127.0.0.1",
    port: 0,
    tls: loadTls({ certFile: null, keyFile: null, folder: await aFolder(), domain: "relay.test", now }),
    name: "relay.test",
    isKnown: async (address) => !address.startsWith("gone"),
    keep: async (envelopes, mail) => {
      if (isBroken) throw new Error("no database");
      kept.push({ envelopes, raw: whole(mail) });
    },
    now: () => now,
    log: () => {},
  });
});
afterAll(() => relay.stop());

const aLetter = (it: Partial<OutgoingLetter> = {}): OutgoingLetter => ({
  id: "0193a5d0-0000-7000-8000-000000000001",
  from: "Amends <amends@reply.test>",
  to: "ann@chain.test",
  replyTo: "c-1-pabcdefgh-1x@reply.test",
  envelopeFrom: "c-1-pabcdefgh-1x@reply.test",
  subject: "Case 1: Lyon 2 – a customer waits",
  text: "Cleo wrote: “Nobody called.”\n",
  html: "<p>Cleo wrote: “Nobody called.”</p>",
  messageId: "<c.1.0193a5d0-0000-7000-8000-000000000001.1x@reply.test>",
  inReplyTo: "<b@reply.test>",
  references: ["<a@reply.test>", "<b@reply.test>"],
  headers: { "Auto-Submitted": "auto-generated" },
  date: "2026-11-21T08:00:00.000Z",
  ...it,
});

test("a letter arrives with its envelope, its own Message-ID, its threading and both texts", async () => {
  const post = smtpPost(`smtp://127.0.0.1:${relay.port}`, { name: "reply.test" });
  expect((await post.send(aLetter())).response).toStartWith("250");
  expect((await post.send(aLetter({ envelopeFrom: "", html: null, replyTo: null }))).response).toStartWith("250");
  await post.close();
  const [first, second] = kept;
  expect(first?.envelopes[0]).toMatchObject({
    from: "c-1-pabcdefgh-1x@reply.test",
    to: "ann@chain.test",
    helo: "reply.test",
  });
  expect(second?.envelopes[0]?.from).toBe("");
  expect(await parseMail(first?.raw ?? new Uint8Array())).toMatchObject({
    subject: "Case 1: Lyon 2 – a customer waits",
    messageId: aLetter().messageId,
    inReplyTo: ["<b@reply.test>"],
    references: ["<a@reply.test>", "<b@reply.test>"],
    date: "2026-11-21T08:00:00.000Z",
    text: "Cleo wrote: “Nobody called.”\n",
    kind: "auto_reply",
  });
  expect(Buffer.from(first?.raw ?? []).toString()).toContain("Reply-To: c-1-pabcdefgh-1x@reply.test");
});

test("a refused recipient is final, a broken relay and a closed port are not", async () => {
  const post = smtpPost(`smtp://127.0.0.1:${relay.port}`, { name: "reply.test" });
  const gone = await post.send(aLetter({ to: "gone@chain.test" })).catch((error: unknown) => error);
  isBroken = true;
  const broken = await post.send(aLetter()).catch((error: unknown) => error);
  isBroken = false;
  await post.close();
  const nobody = smtpPost("smtp://127.0.0.1:1", { name: "reply.test" });
  const closed = await nobody.send(aLetter()).catch((error: unknown) => error);
  await nobody.close();
  for (const error of [gone, broken, closed]) expect(error).toBeInstanceOf(PostFailed);
  expect(gone).toMatchObject({ permanent: true, message: expect.stringContaining("550 5.1.1") });
  expect(broken).toMatchObject({ permanent: false, message: expect.stringContaining("451 4.3.0") });
  expect(closed).toMatchObject({ permanent: false });
});

test("line ends in a subject or an address cannot add headers or recipients", async () => {
  const post = smtpPost(`smtp://127.0.0.1:${relay.port}`, { name: "reply.test" });
  await post.send(aLetter({ subject: "Case 1\r\nBcc: evil@attacker.test" }));
  await post.close();
  const last = kept.at(-1);
  expect(last?.envelopes.map((it) => it.to)).toEqual(["ann@chain.test"]);
  expect(Buffer.from(last?.raw ?? []).toString()).not.toMatch(/^Bcc:/m);
});

test("a relay that is no smtp URL is refused at once", () => {
  for (const relay of ["mail.chain.test", "http://relay.test", ""])
    expect(() => smtpPost(relay, { name: "reply.test" })).toThrow("smtp://");
});
