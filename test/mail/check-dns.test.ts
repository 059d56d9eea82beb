import { afterEach, expect, test } from "bun:test";
import { readConfig } from "../../src/config.ts";
import { checkDns } from "../../src/mail/check-dns.ts";
import { startDns, type Zone } from "./dns.ts";

const open: { stop(): void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.stop();
});

async function findings(zone: Zone, more: Record<string, string> = {}) {
  const dns = await startDns(zone);
  open.push(dns);
  const config = readConfig({
    AMENDS_URL: "https://amends.chain.test",
    AMENDS_MAIL_DOMAIN: "reply.chain.test",
    AMENDS_DNS: dns.address,
    ...more,
  });
  return Object.fromEntries((await checkDns(config)).map((finding) => [finding.name, finding]));
}

const good = {
  "reply.chain.test MX": ["20 other.chain.test", "10 amends.chain.test"],
  "reply.chain.test TXT": ["v=spf1 include:relay.test -all"],
  "_dmarc.reply.chain.test TXT": ["v=DMARC1; p=reject"],
  "amends.chain.test A": ["203.0.113.7"],
};

test("records that are there are told as they are", async () => {
  const { MX, SPF, DMARC, Pages } = await findings({ records: good });
  expect([MX?.ok, SPF?.ok, DMARC?.ok, Pages?.ok]).toEqual([true, true, true, true]);
  expect(MX?.says).toBe("Mail for reply.chain.test goes to amends.chain.test (203.0.113.7).");
  expect(Pages?.says).toContain("203.0.113.7");
});

test("what is missing comes with the line to add", async () => {
  const { MX, SPF, DMARC, Pages } = await findings({ records: {} });
  expect(MX?.mend).toBe("Add: reply.chain.test. MX 10 amends.chain.test.");
  expect(SPF?.mend).toStartWith("Add: reply.chain.test. TXT");
  expect(DMARC?.mend).toBe('Add: _dmarc.reply.chain.test. TXT "v=DMARC1; p=reject"');
  expect(Pages?.mend).toContain("amends.chain.test. A");
});

test("two SPF records, a broken name server and pages on localhost are found", async () => {
  const twice = { records: { ...good, "reply.chain.test TXT": ["v=spf1 -all", "v=spf1 ~all"] } };
  expect((await findings(twice)).SPF).toMatchObject({ ok: false, mend: "Leave one of them." });
  const broken = await findings({ records: good, broken: ["_dmarc.reply.chain.test"] });
  expect(broken.DMARC).toMatchObject({ ok: false });
  expect(broken.DMARC?.says).toContain("not to be found");
  expect((await findings({ records: good }, { AMENDS_URL: "http://localhost:3000" })).Pages).toMatchObject({
    ok: false,
  });
});

test("an MX that leads nowhere, and an SPF record that lets everybody or nobody send, are found", async () => {
  const records = { ...good, "reply.chain.test MX": ["10 gone.chain.test"] };
  expect((await findings({ records })).MX).toMatchObject({
    ok: false,
    mend: expect.stringContaining("gone.chain.test. A"),
  });
  for (const [text, mend] of [
    ["v=spf1 a +all", "-all"],
    ["v=spf1 all", "-all"],
    ["v=spf1 -all", "include:"],
  ] as const) {
    const { SPF } = await findings({ records: { ...good, "reply.chain.test TXT": [text] } });
    expect([text, SPF?.ok, SPF?.mend?.includes(mend)]).toEqual([text, false, true]);
  }
});

test("DMARC is looked for at the sender's domain and those above it; one that asks for nothing is not enough", async () => {
  const above = { "_dmarc.chain.test TXT": ["v=DMARC1; p=quarantine"] };
  const from = { AMENDS_FROM: "Care <care@mail.chain.test>" };
  expect((await findings({ records: above }, from)).DMARC).toMatchObject({ ok: true });
  expect((await findings({ records: {} }, from)).DMARC?.mend).toBe(
    'Add: _dmarc.mail.chain.test. TXT "v=DMARC1; p=reject"',
  );
  const nothing = { "_dmarc.chain.test TXT": ["v=DMARC1; p=none; rua=mailto:x@chain.test"] };
  expect((await findings({ records: nothing }, from)).DMARC).toMatchObject({ ok: false });
  const twice = { "_dmarc.chain.test TXT": ["v=DMARC1; p=reject", "v=DMARC1; p=none"] };
  expect((await findings({ records: twice }, from)).DMARC).toMatchObject({ ok: false, mend: "Leave one of them." });
});
