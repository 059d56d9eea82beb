import { afterAll, beforeAll, expect, test } from "bun:test";
import { generateKeyPairSync } from "node:crypto";
import nodemailer from "nodemailer";
import type { Envelope } from "../../src/core/retain/mail.ts";
import { type AuthenticateOptions, authenticate, TryLater } from "../../src/mail/authenticate.ts";
import { startDns } from "./dns.ts";

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const dkimKey = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const dkimRecord = `v=DKIM1; k=rsa; p=${publicKey.export({ type: "spki", format: "der" }).toString("base64")}`;

let dns: Awaited<ReturnType<typeof startDns>>;
beforeAll(async () => {
  dns = await startDns({
    records: {
      "chain.test TXT": ["v=spf1 ip4:192.0.2.10 -all"],
      "mail.chain.test TXT": ["v=spf1 ip4:192.0.2.10 -all"],
      "_dmarc.chain.test TXT": ["v=DMARC1; p=reject"],
      "post._domainkey.chain.test TXT": [dkimRecord],
      "strict.test TXT": ["v=spf1 -all"],
      "mail.strict.test TXT": ["v=spf1 ip4:192.0.2.10 -all"],
      "_dmarc.strict.test TXT": ["v=DMARC1; p=reject; aspf=s"],
      "lenient.test TXT": ["v=spf1 -all"],
      "_dmarc.lenient.test TXT": ["v=DMARC1; p=none"],
      "plain.test TXT": ["v=spf1 ip4:192.0.2.10 -all"],
    },
    broken: ["_dmarc.broken.test"],
    silent: ["_dmarc.silent.test"],
  });
});
afterAll(() => dns.stop());

const gateway = { trustedRelays: ["198.51.100.0/24", "2001:db8::/32"], authservId: "mx.chain.test" };
const judge = (raw: string | Buffer, envelope: Partial<Envelope> = {}, options: Partial<AuthenticateOptions> = {}) =>
  authenticate(
    Buffer.from(raw),
    {
      from: "ann@chain.test",
      to: "x@reply.test",
      remoteAddress: "192.0.2.10",
      helo: "out.test",
      at: "2026-11-21T08:00:00.000Z",
      ...envelope,
    },
    { trustedRelays: [], authservId: null, dns: dns.address, mailDomain: "reply.test", patience: 500, ...options },
  );
const mail = (from: string, ...headers: string[]) =>
  [...headers, `From: ${from}`, "Subject: Re: case 1", "", "/called", ""].join("\r\n");
const verdict = async (...of: Parameters<typeof judge>) => (await judge(...of)).dmarc;

test("SPF that aligns with the From domain is a pass", async () => {
  expect(await judge(mail("ann@chain.test"))).toMatchObject({ dmarc: "pass", by: "own" });
});

test("SPF of a sub-domain aligns where the domain allows it and not where it is strict", async () => {
  expect(await verdict(mail("ann@chain.test"), { from: "bounce@mail.chain.test" })).toBe("pass");
  expect(await verdict(mail("ann@strict.test"), { from: "bounce@mail.strict.test" })).toBe("fail");
});

test("a mail from elsewhere fails where the domain asks for it, and is nobody's where it asks for nothing", async () => {
  expect(await verdict(mail("ann@chain.test"), { remoteAddress: "203.0.113.5" })).toBe("fail");
  expect(await verdict(mail("ann@lenient.test"), { remoteAddress: "203.0.113.5" })).toBe("none");
});

test("a domain without a DMARC record vouches for nothing, whatever SPF says", async () => {
  expect(await verdict(mail("ann@plain.test"), { from: "ann@plain.test" })).toBe("none");
});

test("whether SPF or DKIM speaks for the sender's own domain is told also where no policy asks", async () => {
  const aligned = async (...of: Parameters<typeof judge>) => (await judge(...of)).aligned;
  expect(await aligned(mail("ann@plain.test"), { from: "ann@plain.test" })).toBe(true);
  expect(await aligned(mail("ann@plain.test"), { from: "ann@plain.test", remoteAddress: "203.0.113.5" })).toBe(false);
  expect(await aligned(mail("ann@lenient.test"), { from: "x@plain.test" })).toBe(false);
  expect(await aligned(mail("ann@plain.test"), { from: "ann@plain.test" }, { trustedRelays: ["192.0.2.10"] })).toBe(
    false,
  );
  expect(await aligned(await signed(), { remoteAddress: "203.0.113.5", from: "" })).toBe(true);
});

test("an attacker's own good SPF does not help a From of another domain", async () => {
  expect(await verdict(mail("ann@chain.test"), { from: "x@plain.test" })).toBe("fail");
});

async function signed(): Promise<Buffer> {
  const composer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const { message } = await composer.sendMail({
    from: "Ann <ann@chain.test>",
    to: "x@reply.test",
    subject: "Re: case 1",
    text: "/called She is fine.",
    dkim: { domainName: "chain.test", keySelector: "post", privateKey: dkimKey },
  });
  if (!Buffer.isBuffer(message)) throw new Error("The composer gave no buffer.");
  return message;
}

test("a DKIM signature of the From domain is a pass from any server, and none after a change", async () => {
  const raw = await signed();
  expect(await verdict(raw, { remoteAddress: "203.0.113.5", from: "" })).toBe("pass");
  const changed = raw.toString().replace("She is fine", "She is ours");
  expect(await verdict(changed, { remoteAddress: "203.0.113.5", from: "" })).toBe("fail");
});

test("a second From header leaves nothing to vouch for", async () => {
  expect(await verdict(mail("ann@chain.test", "From: rita@chain.test"))).toBe("none");
});

const passed =
  "Authentication-Results: mx.chain.test; spf=pass smtp.mailfrom=a@b.test;\r\n dmarc=pass (p=reject) header.from=chain.test";

test("the gateway's results are believed from the gateway's addresses and from nobody else", async () => {
  const raw = mail("ann@chain.test", passed);
  expect(await judge(raw, { remoteAddress: "198.51.100.7" }, gateway)).toMatchObject({ dmarc: "pass", by: "relay" });
  expect(await judge(raw, { remoteAddress: "2001:db8::25" }, gateway)).toMatchObject({ dmarc: "pass", by: "relay" });
  expect(await judge(raw, { remoteAddress: "203.0.113.5" }, gateway)).toMatchObject({ dmarc: "fail", by: "own" });
});

test("only the gateway's own name counts, and its topmost word about DMARC", async () => {
  const other = mail("ann@chain.test", "Authentication-Results: mx.evil.test; dmarc=pass header.from=chain.test");
  expect(await verdict(other, { remoteAddress: "198.51.100.7" }, gateway)).toBe("none");
  const forged = mail(
    "ann@chain.test",
    "Authentication-Results: mx.chain.test; dmarc=fail header.from=chain.test",
    passed,
  );
  expect(await verdict(forged, { remoteAddress: "198.51.100.7" }, gateway)).toBe("fail");
});

test("a pass that stands in a comment or a quoted string of the results is not a pass", async () => {
  const tricks = [
    "Authentication-Results: mx.chain.test; dmarc=none (said \\) dmarc=pass; dmarc=pass) header.from=chain.test",
    'Authentication-Results: mx.chain.test; spf=pass smtp.mailfrom="x; dmarc=pass"; dmarc=none',
    "Authentication-Results: mx.chain.test 1; dmarc = temperror header.from=chain.test",
    "Authentication-Results: mx.chain.test; dmarc=pass header.from=other.test",
    "Authentication-Results: mx.chain.test; dmarc=pass; dmarc=none",
  ];
  for (const trick of tricks)
    expect([trick, await verdict(mail("ann@chain.test", trick), { remoteAddress: "198.51.100.7" }, gateway)]).toEqual([
      trick,
      "none",
    ]);
});

test("a gateway without results cannot make a mail pass by its own address, nor fail", async () => {
  const relays = { trustedRelays: ["192.0.2.10"], authservId: null };
  expect(await verdict(mail("ann@chain.test"), {}, relays)).toBe("none");
  expect(await verdict(await signed(), {}, relays)).toBe("pass");
});

test("trouble in DNS is no verdict: the mail is to be tried again, and is unverified when that is over", async () => {
  for (const from of ["ann@broken.test", "ann@silent.test"]) {
    const error = await judge(mail(from)).catch((it: unknown) => it);
    expect(error).toBeInstanceOf(TryLater);
    if (error instanceof TryLater) expect(error.vouch).toMatchObject({ dmarc: "none", by: "nobody" });
  }
});
