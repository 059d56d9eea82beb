import { promises as dns } from "node:dns";
import ipaddr from "ipaddr.js";
import type { AuthenticateResult } from "mailauth";
import { toALabels } from "../core/retain/a-label.ts";
import type { Envelope, Mailbox, Vouch } from "../core/retain/mail.ts";
import { type MethodResult, readAuthenticationResults } from "./authentication-results.ts";
import { readHeaders, valuesOf } from "./headers.ts";
import { readSenders } from "./sender.ts";
import { readNameServer, txtRecords } from "./txt-records.ts";

/**
 * `trustedRelays`: CIDRs or addresses of the chain's own gateway. `authservId`: whose Authentication-Results from there are believed.
 * `dns`: "address:port" of a resolver, null for the system's. `mailDomain`: our own name in results. `patience`: how many
 * milliseconds all DNS questions about one mail may take together, 10,000 by default.
 */
export type AuthenticateOptions = {
  trustedRelays: readonly string[];
  authservId: string | null;
  dns: string | null;
  mailDomain: string;
  patience?: number;
};

/** DNS did not answer. The mail should be tried again later; `vouch` is what to go by when the patience for that has run out. */
export class TryLater extends Error {
  readonly vouch: Vouch;
  constructor(detail: string) {
    super(detail);
    this.name = "TryLater";
    this.vouch = { dmarc: "none", by: "nobody", detail };
  }
}

/**
 * What is known of the From domain of a raw mail. From a trusted relay with an authserv-id only its results count (RFC 8601 section 5
 * obliges the relay to remove forged ones); from anyone else such headers are ignored and SPF, DKIM and DMARC are evaluated here.
 * A domain whose policy asks for nothing (p=none) cannot fail. Throws `TryLater` when DNS is in trouble, at the latest after 10 s.
 */
export async function authenticate(raw: Uint8Array, envelope: Envelope, options: AuthenticateOptions): Promise<Vouch> {
  const headers = readHeaders(raw);
  const [from, ...others] = readSenders(headers);
  if (!from || others.length > 0 || !from.address.includes("@"))
    return { dmarc: "none", by: "nobody", detail: "The mail does not name exactly one sender." };
  const trusted = isTrusted(envelope.remoteAddress, options.trustedRelays);
  const said =
    trusted && options.authservId ? relayResults(valuesOf(headers, "authentication-results"), options.authservId) : [];
  if (said.length > 0) return byRelay(said, from, options.authservId ?? "");
  return await byUs(raw, envelope, options, trusted);
}

function isTrusted(address: string, relays: readonly string[]): boolean {
  if (!ipaddr.isValid(address)) return false;
  const remote = ipaddr.process(address);
  return relays.some((relay) => {
    const cidr = relay.includes("/") ? relay : `${relay}/${relay.includes(":") ? 128 : 32}`;
    if (!ipaddr.isValidCIDR(cidr)) return false;
    const [network, bits] = ipaddr.parseCIDR(cidr);
    return network.kind() === remote.kind() && remote.match(network, bits);
  });
}

/** What DMARC said in the topmost fields of the relay; a gateway may write one field for each of its checks. */
function relayResults(fields: string[], authservId: string): MethodResult[] {
  const results: MethodResult[] = [];
  for (const field of fields) {
    const read = readAuthenticationResults(field);
    if (read?.authservId !== authservId.toLowerCase()) {
      if (results.length > 0) break;
      continue;
    }
    results.push(...read.results.filter((it) => it.method === "dmarc"));
    if (results.length > 0) break;
  }
  return results;
}

function byRelay(results: MethodResult[], from: Mailbox, authservId: string): Vouch {
  const domain = domainOf(from);
  const about = results.every((it) => toALabels(it.properties["header.from"] ?? domain) === domain);
  if (!about) return { dmarc: "none", by: "relay", detail: `${authservId} judged another sender than the mail names.` };
  const words = results.map((it) => it.result);
  const detail = `${authservId} found dmarc=${words.join(", ")} for ${domain}.`;
  if (words.every((word) => word === "pass")) return { dmarc: "pass", by: "relay", detail };
  if (!words.includes("fail")) return { dmarc: "none", by: "relay", detail };
  const harmless = results.every(
    (it) => it.properties["policy.dmarc"]?.toLowerCase() === "none" || /\bp=none\b/i.test(it.comment),
  );
  return { dmarc: harmless ? "none" : "fail", by: "relay", detail };
}

const domainOf = (from: Mailbox) => toALabels(from.address.slice(from.address.lastIndexOf("@") + 1));

/** Our own evaluation. A trusted relay's address says nothing about the sender, so that behind one only DKIM can pass and nothing fails. */
async function byUs(
  raw: Uint8Array,
  envelope: Envelope,
  options: AuthenticateOptions,
  relayed: boolean,
): Promise<Vouch> {
  // Loaded with the first mail that needs it: it is a large part of the time a start takes.
  const { authenticate: evaluate } = await import("mailauth");
  const resolver = new dns.Resolver({ timeout: 3000, tries: 2 });
  if (options.dns) resolver.setServers([options.dns]);
  const servers = resolver.getServers().flatMap((server) => readNameServer(server) ?? []);
  const found = await within(
    options.patience ?? 10_000,
    () => resolver.cancel(),
    evaluate(Buffer.from(raw), {
      ip: relayed ? "" : envelope.remoteAddress,
      helo: envelope.helo,
      sender: envelope.from,
      mta: options.mailDomain,
      rejectRsaSha1: true,
      disableArc: true,
      disableBimi: true,
      resolver: async (name, type) =>
        type === "TXT" ? txtRecords(name, servers) : answers(await resolver.resolve(name, type)),
    }).catch((error: unknown) => String(error)),
  );
  if (typeof found === "string")
    return { dmarc: "none", by: "own", detail: `The mail could not be evaluated: ${found}` };
  return fromEvaluation(found, relayed);
}

/** What of an answer mailauth understands, as it wants it: texts, lists of texts, or records. */
const answers = (records: unknown): string[][] => (Array.isArray(records) ? records : []);

function fromEvaluation(result: AuthenticateResult, relayed: boolean): Vouch {
  const { dmarc } = result;
  if (!dmarc) return { dmarc: "none", by: "own", detail: "DMARC does not apply to this mail." };
  const found = dmarc.status.result;
  const spf = (!relayed && result.spf && result.spf.status.result) || "none";
  const dkim = result.dkim.results.map((it) => it.status.result);
  const detail = `DMARC ${found} for ${dmarc.status.header?.from ?? dmarc.domain} (SPF ${spf}, DKIM ${dkim.join(", ") || "none"}).`;
  if (found === "pass" && !dmarc.alignment.spf.result && dmarc.alignment.dkim.underSized)
    return {
      dmarc: "none",
      by: "own",
      detail: "The signature covers only a part of the mail (l=), so anything may have been added.",
    };
  if (found === "pass") return { dmarc: "pass", by: "own", detail };
  if (found === "temperror" || spf === "temperror" || dkim.includes("temperror"))
    throw new TryLater(`DNS did not answer. ${detail}`);
  const fails = found === "fail" && dmarc.policy !== "none" && !relayed;
  return { dmarc: fails ? "fail" : "none", by: "own", detail };
}

async function within<T>(milliseconds: number, cancel: () => void, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      cancel();
      reject(new TryLater(`DNS did not answer within ${milliseconds / 1000} seconds.`));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
