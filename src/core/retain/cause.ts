import { causeWords, detailWords } from "./verb-words/causes.ts";
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

/** What a cause is in detail, where somebody says so. */
export const causeDetails = {
  service: ["attention", "advice", "refused", "promise_broken"],
  waiting: ["till", "counter", "telephone", "answer", "delivery"],
  product: ["quality", "spoilt", "out_of_stock", "wrong_item"],
  price: ["label", "offer", "too_high"],
  cleanliness: ["store", "toilet", "trolley"],
  safety: ["injury", "food", "obstacle"],
  staff: ["unfriendly", "unfair", "not_there"],
  billing: ["wrong_amount", "charged_twice", "card", "refund", "voucher"],
  delivery: ["late", "missing", "damaged", "wrong_address"],
  other: [],
} as const satisfies Record<Cause, readonly string[]>;

/** "waiting/till" */
export type CausePath = { [One in Cause]: `${One}/${(typeof causeDetails)[One][number]}` }[Cause];

export const causePaths: readonly CausePath[] = causes.flatMap((cause) =>
  causeDetails[cause].map((detail) => `${cause}/${detail}` as CausePath),
);

/** A cause with its detail, if one was named, and what was said beside it. */
export type Resolution = { cause: Cause; detail?: string; text: string };

/** The cause before a colon or a dash ("waiting/till: gave her a voucher"); without one the cause is "other" and all is text. */
export const readResolution = (text: string): Resolution => readCause(text) ?? { cause: "other", text: text.trim() };

/** The same where a cause need not stand: null when none does. A detail that is not in our list stays in the text. */
export function readCause(text: string): Resolution | null {
  const found = named.exec(text.trim());
  const cause = found?.[1] === undefined ? undefined : meanings.get(folded(found[1]));
  if (!cause) return null;
  const [, , word, said = ""] = found ?? [];
  if (word === undefined) return { cause, text: said };
  const detail = details.get(`${cause}/${folded(word)}`);
  return detail ? { cause, detail, text: said } : { cause, text: `${word.trim()}: ${said}` };
}

const named =
  /^([\p{L}\p{M}'’ ]{1,40}?)(?:\s*[/>\u203a]\s*([\p{L}\p{M}'’ _]{1,40}?))?\s*(?::|\s-|[\u2013\u2014])\s*(.*)$/su;

const meanings: ReadonlyMap<string, Cause> = new Map(
  causes.flatMap((cause) =>
    [cause, ...causeWords[cause]].flatMap((word) => spellings(word).map((one) => [one, cause] as const)),
  ),
);

/** By cause and word, for one word may be a detail of several causes. */
const details: ReadonlyMap<string, string> = new Map(
  causePaths.flatMap((path) => {
    const [cause = "", detail = ""] = path.split("/");
    return [detail, ...detailWords[path]].flatMap(spellings).map((one) => [`${cause}/${one}`, detail] as const);
  }),
);
