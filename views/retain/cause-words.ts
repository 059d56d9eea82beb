import { type CausePath, causeDetails, causes } from "../../src/core/retain/cause.ts";
import type { T } from "../words.ts";
import { causeNames } from "./names.ts";

/** "Waiting time: at the till"; a cause that is not in our list is said as it is. */
export function causeText(t: T, cause: string, detail: string | null = null): string {
  const name = isKey(causeNames, cause) ? t(causeNames[cause]) : cause;
  if (detail === null || detail === "") return name;
  const path = `${cause}/${detail}`;
  return t("{{cause}}: {{detail}}", { cause: name, detail: isKey(detailNames, path) ? t(detailNames[path]) : detail });
}

/** Every cause and every detail of it to choose from, in their order; the value is "waiting" or "waiting/till". */
export const causeChoices = (t: T): { value: string; label: string }[] =>
  causes.flatMap((cause) => [
    { value: cause, label: t(causeNames[cause]) },
    ...causeDetails[cause].map((detail) => ({
      value: `${cause}/${detail}`,
      label: `\u2003${causeText(t, cause, detail)}`,
    })),
  ]);

const isKey = <Key extends string>(names: Readonly<Record<Key, string>>, value: string): value is Key =>
  Object.hasOwn(names, value);

/** The words for the details of a cause, for `t`. */
export const detailNames: Readonly<Record<CausePath, string>> = {
  "service/attention": "nobody paid attention",
  "service/advice": "wrong advice",
  "service/refused": "refused to help",
  "service/promise_broken": "a promise was not kept",
  "waiting/till": "at the till",
  "waiting/counter": "at the counter",
  "waiting/telephone": "on the telephone",
  "waiting/answer": "for an answer",
  "waiting/delivery": "for a delivery",
  "product/quality": "poor quality or broken",
  "product/spoilt": "spoilt or expired",
  "product/out_of_stock": "not in stock",
  "product/wrong_item": "the wrong one",
  "price/label": "other than on the label",
  "price/offer": "an offer that did not count",
  "price/too_high": "too high",
  "cleanliness/store": "in the store",
  "cleanliness/toilet": "of the toilets",
  "cleanliness/trolley": "of trolleys or baskets",
  "safety/injury": "somebody was hurt",
  "safety/food": "of food",
  "safety/obstacle": "something in the way",
  "staff/unfriendly": "unfriendly",
  "staff/unfair": "unfair",
  "staff/not_there": "nobody there",
  "billing/wrong_amount": "a wrong amount",
  "billing/charged_twice": "charged twice",
  "billing/card": "trouble with a card",
  "billing/refund": "trouble with a refund",
  "billing/voucher": "trouble with a voucher",
  "delivery/late": "late",
  "delivery/missing": "not complete, or never came",
  "delivery/damaged": "damaged",
  "delivery/wrong_address": "to a wrong address",
};
