import { Refused } from "../refused.ts";
import { digitsOf, isCurrency } from "./currency.ts";
import { giftWords } from "./verb-words/gifts.ts";
import { folded, spellings } from "./word.ts";

export const giftKinds = ["voucher", "refund", "replacement", "discount", "gift", "other"] as const;
export type GiftKind = (typeof giftKinds)[number];

/** What is given, and what it costs in the smallest unit of the currency (ISO 4217). */
export type Gift = { kind: GiftKind; amount: number; currency: string };

/** The largest amount, in smallest units: what every database keeps in an integer. */
const MOST = 1_000_000_000;

/** "voucher 20 EUR: for the cake" -> what is given and the words to it; `own` is the currency where none is named. Throws Refused. */
export function readMakeGood(text: string, own: string): { gift: Gift; text: string } {
  const found = shape.exec(text.trim());
  const said = found?.groups;
  if (!said?.amount)
    throw new Refused("Say what it is and what it costs, then what for: “voucher 20 {{currency}}: for the cake”.", {
      currency: own,
    });
  const currency = codeOf(said.after, own) ?? codeOf(said.before, own) ?? own;
  const amount = amountIn(said.amount, currency);
  if (!(amount <= MOST))
    throw new Refused("{{amount}} is too much for one case. Check the amount.", { amount: said.amount });
  const { kind, rest } = kindIn(said.kind ?? "");
  const stray =
    codeOf(said.after, own) === undefined && /^\p{L}/u.test(said.after ?? "") && !/^kr$/i.test(said.after ?? "");
  const told = `${stray ? said.after : ""} ${said.text ?? said.more ?? ""}`.trim();
  const words = [rest, told].filter((one) => one !== "");
  return { gift: { kind, amount, currency }, text: words.join(": ") };
}

/** A kind, an amount with a currency on either side, and words after a sign or on the next line. */
const shape =
  /^(?<kind>[\p{L}\p{M}'’ ]{1,40}?)??[\s:]*(?<before>\b[A-Za-z]{3}(?=\s?\d)|[€$£¥])?\s?(?<amount>\d[\d.,'’\u00a0\u202f]*(?: \d{3})*)\s?(?<after>[A-Za-z]{3}\b|[€$£¥]|zł|kr\b|Kč)?(?:\s*(?:[:,;–—-]|\n|$)\s*(?<text>.*)|\s+(?<more>.*))?$/su;

const signs: Readonly<Record<string, string>> = { "€": "EUR", $: "USD", "£": "GBP", "¥": "JPY", zł: "PLN", Kč: "CZK" };

/** A sign or a code in capitals; in small letters only the usual ones, for "all" and "try" are currencies too. */
function codeOf(said: string | undefined, own: string): string | undefined {
  if (said === undefined) return undefined;
  if (signs[said]) return signs[said];
  const code = said.toUpperCase();
  return isCurrency(code) && (said === code || [own, "EUR", "USD", "GBP", "CHF"].includes(code)) ? code : undefined;
}

/** "1.234,50", "1,234.50", "1 234" and "20" alike: one or two digits after the last sign are the fraction. */
function amountIn(said: string, currency: string): number {
  const digits = digitsOf(currency);
  const [, whole = "", part = ""] = /^(.*?)(?:[.,](\d{1,2}))?[.,]*$/s.exec(said) ?? [];
  return Number(whole.replace(/\D/g, "")) * 10 ** digits + Math.round(Number(`0.${part || "0"}`) * 10 ** digits);
}

/** The kind that the words begin with; words that name none of ours are kept, as what it is. */
function kindIn(said: string): { kind: GiftKind; rest: string } {
  const words = said.trim().split(/\s+/);
  for (let count = words.length; count > 0; count--) {
    const kind = meanings.get(folded(words.slice(0, count).join(" ")));
    const rest = words.slice(count).join(" ");
    if (kind) return { kind, rest: rest.length > 3 ? rest : "" };
  }
  return { kind: "other", rest: said.trim() };
}

const meanings: ReadonlyMap<string, GiftKind> = new Map(
  giftKinds.flatMap((kind) => [kind, ...giftWords[kind]].flatMap(spellings).map((one) => [one, kind] as const)),
);
