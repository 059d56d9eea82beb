import { toALabels } from "../core/retain/a-label.ts";
import type { Vouch } from "../core/retain/mail.ts";
import { type MethodResult, readAuthenticationResults } from "./authentication-results.ts";
import { type Header, valuesOf } from "./headers.ts";

/**
 * What the chain's own gateway, or the provider of its mailbox, found for a domain; undefined when it wrote no word about DMARC.
 * Whether the mail came from there is the caller's to know.
 */
export function vouchOfRelay(
  headers: Header[],
  domain: string,
  { authservId, inMailbox }: { authservId: string; inMailbox: boolean },
): Vouch | undefined {
  const fields = valuesOf(headers, "authentication-results");
  const results = relayResults(inMailbox ? topmost(fields, authservId) : fields, authservId);
  return results.length > 0 ? fromResults(results, domain, authservId) : undefined;
}

/**
 * The provider of a mailbox writes its results above all that was there before; below another's field, its name may be forged, for
 * a provider that checked nothing removed nothing either.
 */
function topmost(fields: string[], authservId: string): string[] {
  const end = fields.findIndex((field) => readAuthenticationResults(field)?.authservId !== authservId.toLowerCase());
  return end < 0 ? fields : fields.slice(0, end);
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

function fromResults(results: readonly MethodResult[], domain: string, authservId: string): Vouch {
  const about = results.every((it) => toALabels(it.properties["header.from"] ?? domain) === domain);
  if (!about) return { dmarc: "none", by: "relay", detail: `${authservId} judged another sender than the mail names.` };
  const words = results.map((it) => it.result);
  const detail = `${authservId} found dmarc=${words.join(", ")} for ${domain}.`;
  if (words.every((word) => word === "pass")) return { dmarc: "pass", by: "relay", aligned: true, detail };
  if (!words.includes("fail")) return { dmarc: "none", by: "relay", detail };
  const harmless = results.every(
    (it) => it.properties["policy.dmarc"]?.toLowerCase() === "none" || /\bp=none\b/i.test(it.comment),
  );
  return { dmarc: harmless ? "none" : "fail", by: "relay", detail };
}
