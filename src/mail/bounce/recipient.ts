import { type Header, valuesOf } from "../headers.ts";
import { addressesIn, addressIn } from "./address.ts";
import type { Report } from "./report.ts";

/** Whom a report without a machine-readable part tells of: by its X-Failed-Recipients, by its words, else by what it returns. */
export function recipientIn(headers: Header[], { text, original }: Report): string | null {
  const named = first(headers, "x-failed-recipients", "x-failed-recipient", "failed-recipient");
  return named ?? inWords(text, partiesOf(headers)) ?? first(original, "x-failed-recipients", "x-original-to", "to");
}

const first = (headers: Header[], ...keys: string[]): string | null => {
  for (const value of keys.flatMap((key) => valuesOf(headers, key))) {
    const address = addressIn(value);
    if (address !== null) return address;
  }
  return null;
};

/** Those whom the report is from and to: named in its words too, though never as the ones that it is about. */
const partiesOf = (headers: Header[]): Set<string> =>
  new Set(
    ["from", "to", "return-path", "delivered-to", "reply-to"].flatMap((key) =>
      valuesOf(headers, key).flatMap((value) =>
        addressesIn(value.slice(0, 2000)).map((it) => it.address.toLowerCase()),
      ),
    ),
  );

function inWords(text: string, parties: Set<string>): string | null {
  let best: string | null = null;
  let weight = 0;
  let before = "";
  for (const line of text.slice(0, 100_000).split("\n")) {
    for (const { address, at } of line.includes("@") ? addressesIn(line.slice(0, 2000)) : []) {
      const now = weightOf(line, at, address, before) - (parties.has(address.toLowerCase()) ? 5 : 0);
      if (best === null || now > weight) [best, weight] = [address, now];
    }
    if (line.trim() !== "") before = line.slice(0, 300);
  }
  return best;
}

/** How much the place of an address says that it is the one that failed. */
function weightOf(line: string, at: number, address: string, before: string): number {
  const left = line.slice(0, at);
  const right = line.slice(at + address.length, at + address.length + 80);
  if (/(?:from|sender|by|contact|e-?mail to|mailto)\s{0,2}[:=]?\s{0,20}<?$/i.test(left)) return -3;
  if (/^(?:mailer-daemon|postmaster|mail-daemon|no-?reply|abuse|helpdesk|support)@/i.test(address)) return -2;
  if (/(?:recipient|rcpt to|address|failed|reach|deliver\w* to|user|mailbox)\s{0,2}[:=]\s{0,20}<?$/i.test(left))
    return 4;
  if (/(?:\baddressed(?: to)?,?|smtp=)\s{0,2}['"<]?$/i.test(left)) return 4;
  if (/^[\s>*-]*<?$/.test(left)) return /^>?\s*(?::|\.\.\.|\(|\[|\s\S|$)/.test(right) || intro.test(before) ? 4 : 3;
  if (/(?:deliver\w*|message|mail|reach|recipient|address|to|user)\s(?:to\s)?<?$/i.test(left)) return 3;
  if (/\bto\s{0,2}:\s{0,20}<?$/i.test(left)) return 2;
  return /(?:^|\s)[45]\d\d\b/.test(left) ? 3 : 1;
}

const intro =
  /(?:recipient|address|destinat|empfänger|adress|destinatair|indirizz|dirección|following|could not be|deliver)/iu;
