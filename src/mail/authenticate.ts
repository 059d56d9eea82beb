import { promises as dns } from "node:dns";
import ipaddr from "ipaddr.js";
import type { AuthenticateResult } from "mailauth";
import { toALabels } from "../core/retain/a-label.ts";
import { type Envelope, type Mailbox, type Vouch, viaMailbox } from "../core/retain/mail.ts";
import { isChainInDoubt, vouchOfSealer } from "./arc.ts";
import { type Header, readHeaders } from "./headers.ts";
import { vouchOfRelay } from "./relay-results.ts";
import { readSenders } from "./sender.ts";
import { readNameServer, txtRecords } from "./txt-records.ts";

/**
 * `trustedRelays`: CIDRs or addresses of the chain's own gateway. `authservId`: whose Authentication-Results from there are believed.
 * `arcSealers`: domains of forwarders whose seals are believed. `dns`: "address:port" of a resolver, null for the system's. `mailDomain`: our own name in results. `patience`: how many
 * milliseconds all DNS questions about one mail may take together, 10,000 by default.
 */
export type AuthenticateOptions = {
  trustedRelays: readonly string[];
  authservId: string | null;
  arcSealers?: readonly string[];
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
  const inMailbox = envelope.remoteAddress === viaMailbox;
  const trusted = inMailbox || isTrusted(envelope.remoteAddress, options.trustedRelays);
  const { authservId } = options;
  const said = trusted && authservId ? vouchOfRelay(headers, domainOf(from), { authservId, inMailbox }) : undefined;
  if (said) return said;
  if (areTooLong(headers))
    return { dmarc: "none", by: "nobody", detail: "The header fields are too long to be evaluated." };
  return await byUs(raw, envelope, options, { relayed: trusted, domain: domainOf(from) });
}

/** mailauth needs time in the square of a field's folds: one of a megabyte takes it minutes. */
const LONGEST_FIELD = 32 * 1024;
const LONGEST_HEADER = 128 * 1024;

function areTooLong(headers: readonly Header[]): boolean {
  const lengths = headers.map(({ key, value }) => key.length + value.length);
  return (
    lengths.some((length) => length > LONGEST_FIELD) || lengths.reduce((sum, one) => sum + one, 0) > LONGEST_HEADER
  );
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

const domainOf = (from: Mailbox) => toALabels(from.address.slice(from.address.lastIndexOf("@") + 1));

/** Our own evaluation. A trusted relay's address says nothing about the sender, so that behind one only DKIM can pass and nothing fails. */
async function byUs(
  raw: Uint8Array,
  envelope: Envelope,
  options: AuthenticateOptions,
  { relayed, domain }: About,
): Promise<Vouch> {
  // Loaded with the first mail that needs it: it is a large part of the time a start takes.
  const { authenticate: evaluate } = await import("mailauth");
  const resolver = new dns.Resolver({ timeout: 3000, tries: 2 });
  if (options.dns) resolver.setServers([options.dns]);
  const sealers = options.arcSealers ?? [];
  const servers = resolver.getServers().flatMap((server) => readNameServer(server) ?? []);
  let isTroubled = false;
  const found = await within(
    options.patience ?? 10_000,
    () => resolver.cancel(),
    evaluate(Buffer.from(raw), {
      ip: relayed ? "" : envelope.remoteAddress,
      helo: envelope.helo,
      sender: envelope.from,
      mta: options.mailDomain,
      rejectRsaSha1: true,
      disableArc: sealers.length === 0,
      disableBimi: true,
      resolver: async (name, type) => {
        try {
          return type === "TXT" ? await txtRecords(name, servers) : answers(await resolver.resolve(name, type));
        } catch (why) {
          isTroubled ||= !isMissing(why);
          throw why;
        }
      },
    }).catch((error: unknown) => String(error)),
  );
  if (typeof found === "string")
    return { dmarc: "none", by: "own", detail: `The mail could not be evaluated: ${found}` };
  const own = () => fromEvaluation(found, { relayed, domain });
  if (found.dmarc && found.dmarc.status.result === "pass") return own();
  if (isChainInDoubt(found, sealers, isTroubled)) throw new TryLater("DNS did not answer for the seal of a forwarder.");
  return vouchOfSealer(found, domain, sealers) ?? own();
}

/** What of an answer mailauth understands, as it wants it: texts, lists of texts, or records. */
const answers = (records: unknown): string[][] => (Array.isArray(records) ? records : []);

/** An answer all the same: there is no such name, or no such record. */
const isMissing = (why: unknown): boolean =>
  why instanceof Error && "code" in why && (why.code === "ENOTFOUND" || why.code === "ENODATA");

type About = { relayed: boolean; domain: string };

function fromEvaluation(result: AuthenticateResult, { relayed, domain }: About): Vouch {
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
  if (found === "pass") return { dmarc: "pass", by: "own", aligned: true, detail };
  if (found === "temperror" || spf === "temperror" || dkim.includes("temperror"))
    throw new TryLater(`DNS did not answer. ${detail}`);
  const fails = found === "fail" && dmarc.policy !== "none" && !relayed;
  return { dmarc: fails ? "fail" : "none", by: "own", aligned: isAligned(result, domain, relayed), detail };
}

/** SPF or DKIM of the From domain itself: enough to know that an answer goes to whoever wrote. */
function isAligned({ spf, dkim }: AuthenticateResult, domain: string, relayed: boolean): boolean {
  const bySpf = !relayed && spf && spf.status.result === "pass" && toALabels(String(spf.domain ?? "")) === domain;
  const byDkim = dkim.results.some(
    ({ status, signingDomain }) =>
      status.result === "pass" && !status.underSized && toALabels(String(signingDomain ?? "")) === domain,
  );
  return bySpf || byDkim;
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
