import { digitsOf } from "../../src/core/retain/currency.ts";
import type { GiftKind } from "../../src/core/retain/read-make-good.ts";
import type { Reader, T } from "../words.ts";

/** An amount in the smallest unit of its currency, as people write it: "€20.00". */
export const money = (
  { locale }: Pick<Reader, "locale">,
  { amount, currency }: { amount: number; currency: string },
): string => new Intl.NumberFormat(locale, { style: "currency", currency }).format(amount / 10 ** digitsOf(currency));

/** "Voucher, €20.00" */
export const giftWords = (
  reader: Pick<Reader, "locale" | "t">,
  gift: { kind: GiftKind; amount: number; currency: string },
): string => reader.t("{{what}}, {{money}}", { what: reader.t(giftNames[gift.kind]), money: money(reader, gift) });

/** The same of values that a log row carries; what cannot be read is left out. */
export function giftOf(t: T, { kind, amount, currency }: Readonly<Record<string, unknown>>): string {
  const known = Object.entries(giftNames).find(([name]) => name === kind)?.[1] ?? giftNames.other;
  if (typeof amount !== "number" || typeof currency !== "string") return t(known);
  return t("{{what}}, {{money}}", { what: t(known), money: money({ locale: "en" }, { amount, currency }) });
}

/** The words for what a customer is given, for `t`. */
export const giftNames: Readonly<Record<GiftKind, string>> = {
  voucher: "Voucher",
  refund: "Refund",
  replacement: "Replacement",
  discount: "Discount",
  gift: "Gift",
  other: "Something else",
};
