import { buckets } from "./grams.ts";

/** What a table tells apart, in the order of its weights. "other" is any language that is not ours. */
export const tongues = ["en", "de", "fr", "es", "pt", "other"] as const;
export type Tongue = (typeof tongues)[number];

/** For each bucket and tongue how much it speaks for that tongue, from 0 to `steps`; the mean of a bucket is taken off when it is read. */
export type Table = Float32Array;

/** A weight is one letter of ASCII: "(" to "[". No quote, backslash or dollar is among them. */
const lowest = 40;
const steps = 50;
const widest = 6;

/** As text that may stand in a source file. Weights beyond ±6 are cut. */
export function packTable(table: Table): string {
  let text = "";
  for (const weight of table) {
    const cut = Math.max(-widest, Math.min(widest, weight));
    text += String.fromCharCode(lowest + Math.round(((cut + widest) / (2 * widest)) * steps));
  }
  return text;
}

export function unpackTable(text: string): Table {
  const table = new Float32Array(buckets * tongues.length);
  for (let at = 0; at < table.length; at += 1) {
    table[at] = ((text.charCodeAt(at) - lowest) / steps) * 2 * widest - widest;
  }
  return table;
}
