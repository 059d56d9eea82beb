import { afterEach, expect, test } from "bun:test";
import { readConfig } from "../../src/config.ts";
import type { Finding } from "../../src/core/org/finding.ts";
import { findSigningKey } from "../../src/signing-key.ts";
import { engines } from "../engines.ts";
import { startDns } from "../mail/dns.ts";
import { aRelay } from "../relay.ts";
import { aDesk, password, setupWords } from "./a-terminal.ts";

const open: { stop(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop();
});

test.each(engines)(
  "on an empty installation (%s) the doctor names all that is missing, and how to mend it",
  async (engine) => {
    const desk = await aDesk(engine);
    const dns = await startDns({ records: {} });
    open.push(dns, { stop: desk.remove });
    Object.assign(desk.environment, {
      AMENDS_URL: "https://amends.chain.test",
      AMENDS_MAIL_DOMAIN: "reply.chain.test",
      AMENDS_SMTP: "127.0.0.1:1",
      AMENDS_DNS: dns.address,
    });
    const { code, out } = await desk.amends(["doctor", "--json"]);
    const findings: Finding[] = JSON.parse(out);
    const wrong = findings.filter(({ ok }) => !ok).map(({ name }) => name);
    expect(code).toBe(1);
    expect(wrong).toEqual(["Company", "Relay", "Listener", "MX", "SPF", "DKIM", "DMARC", "Pages"]);
    expect(findings.filter(({ ok, mend }) => !ok && !mend)).toEqual([]);
    expect(findings.filter(({ checked }) => !checked).map(({ name }) => name)).toContain("PTR");
    const { out: told } = await desk.amends(["doctor"]);
    expect(told).toContain("MEND   MX         reply.chain.test has no MX record");
    expect(told).toContain("\n       -> Add: reply.chain.test. MX 10 amends.chain.test.");
  },
);

test("setup makes the key, prints its record to copy, and from then on the doctor compares DNS with it", async () => {
  const desk = await aDesk("sqlite");
  const relay = await aRelay();
  open.push(relay, { stop: desk.remove });
  Object.assign(desk.environment, { AMENDS_MAIL_DOMAIN: "reply.chain.test", AMENDS_RELAY: relay.url });
  const { out } = await desk.amends(setupWords, password);
  const key = findSigningKey(readConfig(desk.environment));
  const value = `v=DKIM1; k=rsa; p=${key?.publicKey}`;
  expect(out).toContain(`  amends._domainkey.reply.chain.test. TXT "${value.slice(0, 255)}" "${value.slice(255)}"`);
  expect(out).toContain(`  name:  amends._domainkey.reply.chain.test\n  value: ${value}\n`);
  expect(out).toContain('  _dmarc.reply.chain.test. TXT "v=DMARC1; p=reject"');
  const dns = await startDns({ records: { "amends._domainkey.reply.chain.test TXT": [value] } });
  open.push(dns);
  desk.environment.AMENDS_DNS = dns.address;
  const { out: told } = await desk.amends(["doctor"]);
  expect(told).toContain("ok     DKIM       amends._domainkey.reply.chain.test holds the key");
  expect(told).toContain("ok     Relay      127.0.0.1");
});

test("a mailbox that cannot be read is found, without its password", async () => {
  const desk = await aDesk("sqlite");
  const dns = await startDns({ records: {} });
  open.push(dns, { stop: desk.remove });
  Object.assign(desk.environment, { AMENDS_DNS: dns.address, AMENDS_IMAP: "imap://mails:secret@127.0.0.1:1/INBOX" });
  const findings: Finding[] = JSON.parse((await desk.amends(["doctor", "--json"])).out);
  const mailbox = findings.find(({ name }) => name === "Mailbox");
  expect(mailbox).toMatchObject({ ok: false, mend: expect.stringContaining("AMENDS_IMAP") });
  expect(JSON.stringify(findings)).not.toContain("secret");
});

test("options that make no sense are refused", async () => {
  const desk = await aDesk("sqlite");
  open.push({ stop: desk.remove });
  for (const words of [["--wait", "5"], ["--round-trip", "--wait", "soon"], ["--round-trip", "--wait", "0"], ["more"]])
    expect([words, (await desk.amends(["doctor", ...words])).code]).toEqual([words, 2]);
  expect((await desk.amends(["doctor", "--help"])).out).toContain("--round-trip");
});
