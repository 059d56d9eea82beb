import { promises as dns } from "node:dns";
import type { Config } from "../config.ts";
import { type Finding, isWell, isWrong } from "../core/org/finding.ts";
import { DnsError, type NameServer, readNameServer, txtRecords } from "./txt-records.ts";

/** What the world must find in DNS so that replies reach us and letters are believed; each failure names the line to add. */
export async function checkDns(config: Config): Promise<Finding[]> {
  const resolver = new dns.Resolver({ timeout: 3000, tries: 2 });
  if (config.dns) resolver.setServers([config.dns]);
  const servers = resolver.getServers().flatMap((server) => readNameServer(server) ?? []);
  const host = new URL(config.url).hostname;
  const { mailDomain: domain } = config;
  return Promise.all([
    checkMx(resolver, domain, host),
    checkSpf(servers, domain),
    checkDmarc(servers, domain),
    checkHost(resolver, host),
  ]);
}

async function checkMx(resolver: dns.Resolver, domain: string, host: string): Promise<Finding> {
  const add = `Add: ${domain}. MX 10 ${host}.`;
  try {
    const [first] = (await resolver.resolveMx(domain)).sort((a, b) => a.priority - b.priority);
    if (!first) return isWrong("MX", `${domain} has no MX record, so no reply finds the way here.`, add);
    const addresses = await resolver.resolve4(first.exchange).catch(() => resolver.resolve6(first.exchange));
    return isWell("MX", `Mail for ${domain} goes to ${first.exchange} (${addresses.join(", ")}).`);
  } catch (why) {
    return isWrong("MX", `The way of mail for ${domain} is not to be found: ${said(why)}.`, add);
  }
}

async function checkSpf(servers: readonly NameServer[], domain: string): Promise<Finding> {
  const add = `Add: ${domain}. TXT "v=spf1 include:<your relay's domain> -all"`;
  const records = await textsOf(domain, servers);
  if (typeof records === "string")
    return isWrong("SPF", `The SPF record of ${domain} is not to be found: ${records}.`, add);
  const found = records.filter((text) => /^v=spf1(?: |$)/i.test(text));
  if (found.length > 1)
    return isWrong(
      "SPF",
      `${domain} has ${found.length} SPF records; receivers then believe none.`,
      "Leave one of them.",
    );
  return found[0] ? isWell("SPF", `${domain} says ${found[0]}`) : isWrong("SPF", `${domain} has no SPF record.`, add);
}

async function checkDmarc(servers: readonly NameServer[], domain: string): Promise<Finding> {
  const name = `_dmarc.${domain}`;
  const add = `Add: ${name}. TXT "v=DMARC1; p=reject"`;
  const records = await textsOf(name, servers);
  if (typeof records === "string")
    return isWrong("DMARC", `The DMARC record of ${domain} is not to be found: ${records}.`, add);
  const found = records.find((text) => /^v=DMARC1\s*;/i.test(text));
  return found
    ? isWell("DMARC", `${name} says ${found}`)
    : isWrong("DMARC", `${domain} has no DMARC record, so anybody may write in its name.`, add);
}

async function checkHost(resolver: dns.Resolver, host: string): Promise<Finding> {
  if (host === "localhost" || /^[\d.]+$|:/.test(host))
    return isWrong(
      "Pages",
      `AMENDS_URL leads to ${host}: the links in letters work on this machine alone.`,
      "Set AMENDS_URL to the public address.",
    );
  try {
    const addresses = await resolver.resolve4(host).catch(() => resolver.resolve6(host));
    return isWell("Pages", `${host} is at ${addresses.join(", ")}.`);
  } catch (why) {
    return isWrong("Pages", `${host} is not to be found: ${said(why)}.`, `Add: ${host}. A <address of this machine>`);
  }
}

/** The TXT records of a name, or why there are none. */
async function textsOf(name: string, servers: readonly NameServer[]): Promise<string[] | string> {
  try {
    return (await txtRecords(name, servers)).map((strings) => strings.join(""));
  } catch (why) {
    return why instanceof DnsError && why.code !== "ETIMEOUT" && why.code !== "ESERVFAIL" ? [] : said(why);
  }
}

const said = (why: unknown): string => (why instanceof Error ? why.message : String(why));
