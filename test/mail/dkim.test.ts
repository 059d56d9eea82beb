import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { stat } from "node:fs/promises";
import { authenticate as evaluate } from "mailauth";
import { type Config, readConfig } from "../../src/config.ts";
import { dkimRecord, zoneLine, zoneStrings } from "../../src/core/org/dns-record.ts";
import type { OutgoingLetter } from "../../src/core/retain/letter.ts";
import { authenticate } from "../../src/mail/authenticate.ts";
import { smtpPost } from "../../src/mail/transport.ts";
import { readNameServer, txtRecords } from "../../src/mail/txt-records.ts";
import { findSigningKey, signingKeyOf } from "../../src/signing-key.ts";
import { aRelay, type Relay } from "../relay.ts";
import { startDns } from "./dns.ts";
import { aFolder } from "./folder.ts";

let relay: Relay;
beforeAll(async () => {
  relay = await aRelay();
});
afterAll(() => relay.stop());

const aConfig = (data: string, more: Record<string, string> = {}) =>
  readConfig({ AMENDS_DATA: data, AMENDS_MAIL_DOMAIN: "reply.chain.test", ...more });

const aLetter = (it: Partial<OutgoingLetter> = {}): OutgoingLetter => ({
  id: "0193a5d0-0000-7000-8000-000000000001",
  from: "Maison Levain – Lyon <feedback@reply.chain.test>",
  to: "ann@chain.test",
  replyTo: "c-1-pabcdefgh-1x@reply.chain.test",
  envelopeFrom: "c-1-pabcdefgh-1x@reply.chain.test",
  subject: `Case 1: Lyon 2 – a customer waits ${"for a very long time ".repeat(4)}`,
  text: `.\n..\nCleo wrote:  “Nobody called.”  \n\n\tFrom here on ${"a long line ".repeat(200)}\n\n\n`,
  html: `<p>Cleo wrote: “Nobody called.” ${"<b>x</b>".repeat(500)}</p>`,
  messageId: "<c.1.0193a5d0-0000-7000-8000-000000000001.1x@reply.chain.test>",
  inReplyTo: "<b@reply.chain.test>",
  references: Array.from({ length: 20 }, (_, n) => `<a-rather-long-message-id-${n}@reply.chain.test>`),
  headers: {
    "Auto-Submitted": "auto-generated",
    "List-Unsubscribe": `<https://amends.chain.test/u/${"t".repeat(80)}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  },
  date: "2026-11-21T08:00:00.000Z",
  ...it,
});

/** What the relay got when a letter is signed with the key of this data folder. */
async function sent(letter: OutgoingLetter, config: Config): Promise<string> {
  const post = smtpPost(relay.url, { name: "reply.chain.test", signing: signingKeyOf(config) });
  await post.send(letter);
  await post.close();
  return relay.letters.at(-1)?.raw ?? "";
}

/** The DKIM results of a mail, where DNS holds this key and nothing else. */
async function verified(raw: string, config: Config) {
  const { domain: fromDomain, selector, publicKey } = signingKeyOf(config);
  const record = dkimRecord({ fromDomain, selector, publicKey });
  const dns = await startDns({
    records: {
      [`${record.name} TXT`]: [record.value],
      "_dmarc.reply.chain.test TXT": ["v=DMARC1; p=reject; adkim=s"],
    },
  });
  const envelope = {
    from: "x@reply.chain.test",
    to: "ann@chain.test",
    remoteAddress: "203.0.113.7",
    helo: "relay.test",
    at: "2026-11-21T08:00:00.000Z",
  };
  const server = readNameServer(dns.address);
  const { dkim } = await evaluate(Buffer.from(raw), {
    ip: envelope.remoteAddress,
    helo: envelope.helo,
    sender: envelope.from,
    disableArc: true,
    disableBimi: true,
    resolver: async (name, type) => (type === "TXT" && server ? txtRecords(name, [server]) : []),
  });
  const vouch = await authenticate(Buffer.from(raw), envelope, {
    trustedRelays: [],
    authservId: null,
    dns: dns.address,
    mailDomain: "mx.other.test",
  });
  dns.stop();
  return { results: dkim.results.map((it) => [it.status.result, it.signingDomain, it.selector]), vouch };
}

describe("a signed letter", () => {
  test("passes DKIM and DMARC where it arrives: with long headers and lines, dots, tabs, and no HTML", async () => {
    const config = aConfig(await aFolder());
    const plain = { html: null, replyTo: null, inReplyTo: null, references: [], headers: {} };
    for (const letter of [aLetter(), aLetter(plain), aLetter({ ...plain, text: "Short.\n", subject: "Hello" })]) {
      const { results, vouch } = await verified(await sent(letter, config), config);
      expect(results).toEqual([["pass", "reply.chain.test", "amends"]]);
      expect(vouch.dmarc).toBe("pass");
    }
  });

  test("is signed relaxed/relaxed over every header that says who, what and how to answer", async () => {
    const raw = await sent(aLetter(), aConfig(await aFolder()));
    const signature = (/^DKIM-Signature: (.*(?:\r?\n\s.*)*)/m.exec(raw)?.[1] ?? "").replace(/\s+/g, "");
    expect(signature).toContain("c=relaxed/relaxed");
    const covered = /(?:^|;)h=([^;]+)/.exec(signature)?.[1]?.toLowerCase().split(":") ?? [];
    expect(covered.toSorted()).toEqual(
      [
        "auto-submitted",
        "content-type",
        "date",
        "from",
        "in-reply-to",
        "list-unsubscribe",
        "list-unsubscribe-post",
        "message-id",
        "mime-version",
        "references",
        "reply-to",
        "subject",
        "to",
      ].toSorted(),
    );
  });

  test("fails when a word of it was changed on the way, and with another key in DNS", async () => {
    const config = aConfig(await aFolder());
    const raw = await sent(aLetter(), config);
    const changed = await verified(raw.replace("feedback@reply", "billing@reply"), config);
    expect(changed.results[0]?.[0]).toBe("fail");
    expect((await verified(raw, aConfig(await aFolder()))).results[0]?.[0]).not.toBe("pass");
  });

  test("a sender elsewhere is signed for by its own domain and selector", async () => {
    const config = aConfig(await aFolder(), {
      AMENDS_FROM: "Care <care@Chain.test>",
      AMENDS_DKIM_SELECTOR: "s2026",
    });
    const raw = await sent(aLetter({ from: config.from }), config);
    expect((await verified(raw, config)).results).toEqual([["pass", "chain.test", "s2026"]]);
  });
});

describe("the key", () => {
  test("is made once, readable by us alone, and the same after a restart", async () => {
    const folder = await aFolder();
    const config = aConfig(`${folder}/new`);
    expect(findSigningKey(config)).toBeUndefined();
    const made = signingKeyOf(config);
    expect(signingKeyOf(config)).toEqual(made);
    expect(findSigningKey(config)).toEqual(made);
    expect((await stat(`${folder}/new/dkim.pem`)).mode & 0o777).toBe(0o600);
  });

  test("that the settings name comes before the one in the folder", async () => {
    const config = aConfig(await aFolder());
    const { privateKey, publicKey } = signingKeyOf(config);
    const other = aConfig(await aFolder(), { AMENDS_DKIM_KEY: privateKey });
    expect(findSigningKey(other)?.publicKey).toBe(publicKey);
  });

  test("that is none is named with its file", async () => {
    const folder = await aFolder();
    await Bun.write(`${folder}/dkim.pem`, "not a key");
    expect(() => signingKeyOf(aConfig(folder))).toThrow(`${folder}/dkim.pem is not an RSA private key`);
  });

  test("stands in a zone file in strings of at most 255 bytes that join to the whole value", async () => {
    const { publicKey } = signingKeyOf(aConfig(await aFolder()));
    const record = dkimRecord({ fromDomain: "reply.chain.test", selector: "amends", publicKey });
    const strings = zoneStrings(record.value).map((text) => text.slice(1, -1));
    expect(strings.length).toBe(2);
    expect(strings.every((text) => text.length <= 255)).toBe(true);
    expect(strings.join("")).toBe(`v=DKIM1; k=rsa; p=${publicKey}`);
    expect(zoneLine(record)).toStartWith('amends._domainkey.reply.chain.test. TXT "v=DKIM1; k=rsa; p=MII');
  });
});
