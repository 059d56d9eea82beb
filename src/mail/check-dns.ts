import type { Config } from "../config.ts";
import { type DnsRecord, dnsRecords, zoneLine } from "../core/org/dns-record.ts";
import { type Finding, isWell, isWrong } from "../core/org/finding.ts";
import { domainOf } from "../core/retain/bare-address.ts";
import { dnsNeedsOf } from "../signing-key.ts";
import { type DnsLook, dnsLook } from "./dns-look.ts";

/** What the world must find in DNS so that replies reach us and letters are believed; each failure names the line to add. */
export async function checkDns(config: Config): Promise<Finding[]> {
  const look = dnsLook(config.dns);
  return Promise.all([
    checkMx(look, config),
    checkSpf(look, config),
    checkDmarc(look, config),
    checkPages(look, config),
  ]);
}

async function checkMx(look: DnsLook, config: Config): Promise<Finding> {
  const { mailDomain: domain } = config;
  const add = adding(config, "MX");
  const { list, why } = await look.mx(domain);
  if (why !== null) return isWrong("MX", `The way of mail for ${domain} is not to be found: ${why}.`, add);
  const [first] = list;
  if (first === undefined) return isWrong("MX", `${domain} has no MX record, so no reply finds the way here.`, add);
  if (first === "") return isWrong("MX", `${domain} says that it takes no mail (a null MX).`, add);
  const addresses = await look.addresses(first);
  if (addresses.list.length === 0)
    return isWrong(
      "MX",
      `Mail for ${domain} goes to ${first}, which has no address${addresses.why === null ? "" : ` (${addresses.why})`}.`,
      `Add: ${first}. A <address of this machine>`,
    );
  return isWell("MX", `Mail for ${domain} goes to ${first} (${addresses.list.join(", ")}).`);
}

async function checkSpf(look: DnsLook, config: Config): Promise<Finding> {
  const { mailDomain: domain } = config;
  const { list, why } = await look.texts(domain);
  if (why !== null)
    return isWrong("SPF", `The SPF record of ${domain} is not to be found: ${why}.`, adding(config, "SPF"));
  const found = list.filter((text) => /^v=spf1(?: |$)/i.test(text));
  const [text] = found;
  if (text === undefined) return isWrong("SPF", `${domain} has no SPF record.`, adding(config, "SPF"));
  if (found.length > 1)
    return isWrong(
      "SPF",
      `${domain} has ${found.length} SPF records; receivers then believe none.`,
      "Leave one of them.",
    );
  if (/\s\+?all\b/i.test(text))
    return isWrong("SPF", `${domain} says ${text}: anybody may send in its name.`, "Put -all in place of all.");
  if (/^v=spf1\s+-all$/i.test(text.trim()))
    return isWrong("SPF", `${domain} says ${text}: nobody may send in its name.`, adding(config, "SPF"));
  return isWell("SPF", `${domain} says ${text}. Whether that names your relay, --round-trip tells.`);
}

/** The record of the domain in From, else that of a domain above it (RFC 7489 section 6.6.3). */
async function checkDmarc(look: DnsLook, config: Config): Promise<Finding> {
  const domain = domainOf(config.from);
  const labels = domain.split(".");
  for (let from = 0; from < Math.max(1, labels.length - 1); from++) {
    const name = `_dmarc.${labels.slice(from).join(".")}`;
    const { list, why } = await look.texts(name);
    if (why !== null)
      return isWrong("DMARC", `The DMARC record of ${domain} is not to be found: ${why}.`, adding(config, "DMARC"));
    const found = list.filter((text) => /^v=DMARC1\s*;/i.test(text));
    const [text] = found;
    if (found.length > 1)
      return isWrong(
        "DMARC",
        `${name} has ${found.length} records; receivers then believe none.`,
        "Leave one of them.",
      );
    if (text !== undefined) return judged(name, text);
  }
  return isWrong("DMARC", `${domain} has no DMARC record, so anybody may write in its name.`, adding(config, "DMARC"));
}

function judged(name: string, text: string): Finding {
  if (/;\s*p=none\b/i.test(text))
    return isWrong(
      "DMARC",
      `${name} says ${text}: letters that others forge in your name are delivered all the same.`,
      "Once your own letters pass for some weeks, put p=quarantine, then p=reject.",
    );
  return isWell("DMARC", `${name} says ${text}`);
}

async function checkPages(look: DnsLook, { url }: Config): Promise<Finding> {
  const host = new URL(url).hostname;
  if (host === "localhost" || /^[\d.]+$|:/.test(host))
    return isWrong(
      "Pages",
      `AMENDS_URL leads to ${host}: the links in letters work on this machine alone.`,
      "Set AMENDS_URL to the public address.",
    );
  const { list, why } = await look.addresses(host);
  if (list.length > 0) return isWell("Pages", `${host} is at ${list.join(", ")}.`);
  return isWrong(
    "Pages",
    `${host} is not to be found${why === null ? "" : `: ${why}`}.`,
    `Add: ${host}. A <address of this machine>`,
  );
}

/** "Add: …" with the record of this use as `amends setup` prints it. */
function adding(config: Config, use: DnsRecord["use"]): string {
  const record = dnsRecords(dnsNeedsOf(config, undefined)).find((one) => one.use === use);
  return record ? `Add: ${zoneLine(record)}` : "";
}
