import { causeWords } from "./verb-words/causes.ts";
import { folded, spellings } from "./word.ts";

export const causes = [
  "service",
  "waiting",
  "product",
  "price",
  "cleanliness",
  "safety",
  "staff",
  "billing",
  "delivery",
  "other",
] as const;
export type Cause = (typeof causes)[number];

/** The cause before a colon or a dash ("waiting: gave her a voucher"); without one the cause is "other" and all is text. */
export function readResolution(text: string): { cause: Cause; text: string } {
  const found = /^([\p{L}\p{M}'’ ]{1,40}?)\s*(?::|\s-|[\u2013\u2014])\s*(.*)$/su.exec(text.trim());
  const cause = found?.[1] === undefined ? undefined : meanings.get(folded(found[1]));
  return cause ? { cause, text: found?.[2] ?? "" } : { cause: "other", text: text.trim() };
}

const meanings: ReadonlyMap<string, Cause> = new Map(
  causes.flatMap((cause) =>
    [cause, ...causeWords[cause]].flatMap((word) => spellings(word).map((one) => [one, cause] as const)),
  ),
);
