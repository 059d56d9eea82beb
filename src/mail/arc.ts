import type { AuthenticateResult } from "mailauth";
import { toALabels } from "../core/retain/a-label.ts";
import type { Vouch } from "../core/retain/mail.ts";
import { type MethodResult, readAuthenticationResults } from "./authentication-results.ts";

type Sealed = { sealer: string; authservId: string; results: MethodResult[] };

/**
 * What the last forwarder of a mail found when it took it (RFC 8617), as a vouch; undefined when the chain does not hold, its last sealer
 * is not one of `sealers` (domains), or that one found no pass for `domain`. Results of earlier forwarders are never looked at.
 */
export function vouchOfSealer(
  result: AuthenticateResult,
  domain: string,
  sealers: readonly string[],
): Vouch | undefined {
  const sealed = sealedBy(result, sealers);
  if (!sealed) return undefined;
  const dmarc = sealed.results.filter(({ method }) => method === "dmarc");
  const passed =
    dmarc.length > 0 ? dmarc.every((it) => isDmarcPass(it, domain)) : isAlignedPass(sealed.results, domain);
  if (!passed || !hasPolicy(result)) return undefined;
  const detail = `${sealed.authservId} found it genuine for ${domain} and passed it on under the seal of ${sealed.sealer}.`;
  return { dmarc: "pass", by: "arc", aligned: true, detail };
}

/** Whether a chain that would count did not hold because DNS was in trouble: then there is no verdict yet. */
export const isChainInDoubt = ({ arc }: AuthenticateResult, sealers: readonly string[], isTroubled: boolean): boolean =>
  isTroubled && arc !== false && arc.status.result !== "pass" && sealers.includes(sealerOf(arc));

/** The chain as mailauth verified it: every seal, and the newest signature over the mail as it came. */
function sealedBy({ arc }: AuthenticateResult, sealers: readonly string[]): Sealed | undefined {
  if (!arc) return undefined;
  if (arc.status.result !== "pass" || !arc.signature) return undefined;
  const last = arc.chain?.at(-1);
  const sealer = sealerOf(arc);
  const signer = domainIn(arc.signature.signingDomain);
  if (!sealers.includes(sealer) || !sealers.includes(signer) || arc.signature.status.underSized) return undefined;
  if (!/(?:^|:)\s*from\s*(?:$|:)/i.test(arc.signature.signingHeaders?.keys ?? "")) return undefined;
  const field = String(last?.["arc-authentication-results"]?.original ?? "");
  const value = field.replace(/\r?\n/g, "").replace(/^[^:]*:/, "");
  const read = readAuthenticationResults(value.replace(/^\s*i\s*=\s*\d{1,2}\s*;/, ""));
  return read && { sealer, ...read };
}

type Arc = Exclude<AuthenticateResult["arc"], false>;

const sealerOf = ({ chain }: Arc): string => domainIn(chain?.at(-1)?.["arc-seal"]?.parsed?.d?.value);

const domainIn = (value: unknown): string => (typeof value === "string" ? toALabels(value.trim()) : "");

function isDmarcPass({ result, properties }: MethodResult, domain: string): boolean {
  return result === "pass" && toALabels(properties["header.from"] ?? "") === domain;
}

/** A sealer that writes no word about DMARC: SPF or DKIM of the sender's domain itself, or of one below it. */
function isAlignedPass(results: readonly MethodResult[], domain: string): boolean {
  return results.some(({ method, result, properties }) => {
    if (result !== "pass") return false;
    const about = method === "dkim" ? (properties["header.d"] ?? properties["header.i"]) : properties["smtp.mailfrom"];
    if ((method !== "dkim" && method !== "spf") || about === undefined) return false;
    const found = toALabels(about.slice(about.lastIndexOf("@") + 1));
    return found === domain || found.endsWith(`.${domain}`);
  });
}

/** A domain that asks for nothing is believed nothing, by whichever way its mail comes. */
const hasPolicy = ({ dmarc }: AuthenticateResult): boolean => dmarc !== false && dmarc.status.result !== "none";
