import { afterAll, beforeAll, expect, test } from "bun:test";
import { readConfig } from "../../src/config.ts";
import { viaMailbox } from "../../src/core/retain/mail.ts";
import { authenticate } from "../../src/mail/authenticate.ts";
import { readHeaders } from "../../src/mail/headers.ts";
import { mailboxEnvelopes } from "../../src/mail/mailbox/envelopes.ts";
import { readPlace } from "../../src/mail/mailbox/place.ts";
import { startDns } from "./dns.ts";

let dns: Awaited<ReturnType<typeof startDns>>;
beforeAll(async () => {
  dns = await startDns({ records: { "_dmarc.chain.test TXT": ["v=DMARC1; p=reject"] } });
});
afterAll(() => dns.stop());

const mail = (...fields: string[]) =>
  new TextEncoder().encode([...fields, "From: ann@chain.test", "Subject: Re: Case 1", "", "/called", ""].join("\r\n"));
const envelope = {
  from: "ann@chain.test",
  to: "feedback@reply.test",
  remoteAddress: viaMailbox,
  helo: "imap.test",
  at: "",
};
const vouch = (authservId: string | null, ...fields: string[]) =>
  authenticate(mail(...fields), envelope, {
    trustedRelays: [],
    authservId,
    dns: dns.address,
    mailDomain: "reply.test",
  });

const pass = "Authentication-Results: mx.provider.test; dmarc=pass header.from=chain.test";
const foreign = "Authentication-Results: mx.other.test; dmarc=pass header.from=chain.test";

test("the provider of a mailbox is believed in its topmost lines alone, and nobody where no name is set", async () => {
  expect(await vouch("mx.provider.test", pass, foreign)).toMatchObject({ dmarc: "pass", by: "relay" });
  expect(await vouch("MX.Provider.test", "Authentication-Results: mx.provider.test; spf=pass", pass)).toMatchObject({
    dmarc: "pass",
    by: "relay",
  });
  expect(await vouch("mx.provider.test", foreign, pass)).toMatchObject({ dmarc: "none", by: "own" });
  expect(await vouch("mx.provider.test", "Authentication-Results: spf=pass smtp.mailfrom=x", pass)).toMatchObject({
    dmarc: "none",
    by: "own",
  });
  expect(await vouch(null, pass)).toMatchObject({ dmarc: "none", by: "own" });
});

test("without a word of the provider nothing fails: who had the sender's address was its server, not we", async () => {
  expect(await vouch("mx.provider.test")).toMatchObject({ dmarc: "none", by: "own" });
});

test("the name of the provider goes with a mailbox, or with a relay", () => {
  const set = { AMENDS_AUTHSERV_ID: "mx.provider.test" };
  expect(() => readConfig(set)).toThrow("AMENDS_TRUSTED_RELAYS or AMENDS_IMAP");
  expect(readConfig({ ...set, AMENDS_IMAP: "imaps://mails:secret@imap.provider.test" }).authservId).toBe(
    "mx.provider.test",
  );
});

test("a mailbox is an address with a user, a port of its kind and a folder", () => {
  expect(readPlace("imaps://mails%40chain.test:p%40ss@imap.provider.test")).toEqual({
    host: "imap.provider.test",
    port: 993,
    secure: true,
    user: "mails@chain.test",
    password: "p@ss",
    folder: "INBOX",
  });
  expect(readPlace("imap://u@[::1]:1143/Amends%20mail")).toMatchObject({
    host: "::1",
    port: 1143,
    folder: "Amends mail",
  });
  expect(() => readPlace("https://imap.provider.test")).toThrow("imap[s]://");
});

test("delivery lines go before what was written, and each of our addresses counts once, however many there are", async () => {
  const envelopes = (...fields: string[]) =>
    mailboxEnvelopes(readHeaders(mail(...fields)), {
      mailDomain: "reply.test",
      host: "imap.test",
      at: "2026-01-05T09:00:00.000Z",
      isKnown: async (address) => !address.startsWith("unknown"),
    });
  const to = async (...fields: string[]) => (await envelopes(...fields)).map((one) => one.to);
  expect(await to("Delivered-To: mails@provider.test", "X-Original-To: A@reply.test", "To: b@reply.test")).toEqual([
    "a@reply.test",
  ]);
  expect(await to("To: b@reply.test, B@Reply.test, unknown@reply.test", "Cc: c@reply.test, d@evil.test")).toEqual([
    "b@reply.test",
    "c@reply.test",
  ]);
  expect(await to("To: unknown@reply.test")).toEqual(["feedback@reply.test"]);
  const many = Array.from({ length: 5000 }, (_, n) => `x${n}@reply.test`).join(",\r\n ");
  expect(await to(`To: ${many}`)).toHaveLength(100);
  const from = async (...fields: string[]) => (await envelopes(...fields))[0]?.from;
  expect(await from("Return-Path: <cleo@mail.test>")).toBe("cleo@mail.test");
  expect(await from("Return-Path: <>")).toBe("");
  expect(await from()).toBe("ann@chain.test");
});
