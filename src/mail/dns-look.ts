import { promises as dns } from "node:dns";
import { DnsError, readNameServer, txtRecords } from "./txt-records.ts";

/** What DNS holds, or in `why` the trouble that kept us from knowing. Nothing there is an empty list. */
export type Found<One> = { list: One[]; why: string | null };

export type DnsLook = {
  /** The hosts that take mail for a name, the first choice first. */
  mx(name: string): Promise<Found<string>>;
  /** IP addresses, of version 4 where there are any. */
  addresses(host: string): Promise<Found<string>>;
  /** TXT records, each with its strings joined. */
  texts(name: string): Promise<Found<string>>;
  /** The names that an address is said to have (PTR). */
  names(address: string): Promise<Found<string>>;
};

/** Asks the resolver at "address:port", or the system's when null. Nothing throws. */
export function dnsLook(server: string | null): DnsLook {
  const resolver = new dns.Resolver({ timeout: 3000, tries: 2 });
  if (server) resolver.setServers([server]);
  const servers = resolver.getServers().flatMap((one) => readNameServer(one) ?? []);
  const addresses = async (host: string) => {
    const four = await found(resolver.resolve4(host));
    return four.list.length > 0 ? four : found(resolver.resolve6(host));
  };
  return {
    addresses,
    mx: (name) =>
      found(
        resolver.resolveMx(name).then((all) => all.sort((a, b) => a.priority - b.priority).map((it) => it.exchange)),
      ),
    texts: (name) => found(txtRecords(name, servers).then((all) => all.map((strings) => strings.join("")))),
    names: (address) => found(resolver.reverse(address)),
  };
}

async function found<One>(question: Promise<One[]>): Promise<Found<One>> {
  try {
    return { list: await question, why: null };
  } catch (why) {
    if (codeOf(why) === "ENOTFOUND" || codeOf(why) === "ENODATA") return { list: [], why: null };
    return { list: [], why: why instanceof Error ? why.message : String(why) };
  }
}

function codeOf(why: unknown): string {
  if (why instanceof DnsError) return why.code;
  return why instanceof Error && "code" in why ? String(why.code).replace(/^DNS_/, "") : "";
}
