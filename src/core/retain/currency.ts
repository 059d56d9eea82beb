/** Whether a word is the code of a currency in use (ISO 4217). */
export const isCurrency = (code: string): boolean => codes.has(code);

/** Digits after the point in amounts of a currency: 2 of euros, none of yen. */
export const digitsOf = (currency: string): number =>
  new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** The smallest units of a currency in an amount such as 19.9. */
export const toSmallest = (amount: number, currency: string): number => Math.round(amount * 10 ** digitsOf(currency));

const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));
