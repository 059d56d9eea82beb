import { expect, test } from "bun:test";
import { dnsRecords } from "../../../src/core/org/dns-record.ts";
import { render } from "../../../views/jsx/html.ts";
import { Settings } from "../../../views/org/settings.tsx";
import { words } from "../../../views/words.ts";

const needs = {
  mailDomain: "reply.chain.test",
  host: "amends.chain.test",
  fromDomain: "chain.test",
  selector: "amends",
  publicKey: "A".repeat(392),
};
const settings = (publicKey: string | null) =>
  render(
    <Settings t={words("en")} lines={[]} isPlainHttp={false} records={dnsRecords({ ...needs, publicKey })} />,
  ).replaceAll("&quot;", '"');

test("the settings page shows each DNS record to copy, a long one also as the strings of a zone file", () => {
  const html = settings(needs.publicKey);
  for (const part of [
    "10 amends.chain.test.",
    "v=spf1 include:",
    "amends._domainkey.chain.test",
    "_dmarc.chain.test",
    "v=DMARC1; p=reject",
  ])
    expect(html).toContain(part);
  const value = `v=DKIM1; k=rsa; p=${needs.publicKey}`;
  expect(html).toContain(value);
  expect(html).toContain(`"${value.slice(0, 255)}" "${value.slice(255)}"`);
  expect(html).not.toContain("There is no key");
});

test("without a key it says what makes one", () => {
  expect(settings(null)).toContain("There is no key that signs letters yet");
});
