import { afterEach, expect, test } from "bun:test";
import { readConfig } from "../../src/config.ts";
import { checkDns } from "../../src/mail/check-dns.ts";
import { startDns, type Zone } from "./dns.ts";

const open: { stop(): void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.stop();
});

async function findings(zone: Zone, url = "https://amends.chain.test") {
  const dns = await startDns(zone);
  open.push(dns);
  const config = readConfig({ AMENDS_URL: url, AMENDS_MAIL_DOMAIN: "reply.chain.test", AMENDS_DNS: dns.address });
  return Object.fromEntries((await checkDns(config)).map((finding) => [finding.name, finding]));
}

const good = {
  "reply.chain.test TXT": ["v=spf1 include:relay.test -all"],
  "_dmarc.reply.chain.test TXT": ["v=DMARC1; p=reject"],
  "amends.chain.test A": ["203.0.113.7"],
};

test("records that are there are told as they are", async () => {
  const { SPF, DMARC, Pages } = await findings({ records: good });
  expect([SPF?.ok, DMARC?.ok, Pages?.ok]).toEqual([true, true, true]);
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
  expect((await findings({ records: good }, "http://localhost:3000")).Pages).toMatchObject({ ok: false });
});
