import { expect, test } from "bun:test";
import { nearMisses } from "../../../src/core/listen/near-miss.ts";
import type { KeywordRule, Rules } from "../../../src/core/listen/rules.ts";
import type { Spoken } from "../../../src/core/listen/signal.ts";
import { starterRules } from "../../../src/core/listen/starter-rules.ts";

const silent: Spoken = {
  score: null,
  comment: null,
  note: null,
  suspectsProblem: false,
  contactMe: false,
  answers: {},
};
const keywords: readonly KeywordRule[] = [
  { name: "Rude", kind: "negative", severity: "alert", category: "staff", words: ["rude"] },
  { name: "Pricey", kind: "negative", category: "price", words: ["pricey"] },
  { name: "In notes", kind: "negative", severity: "alert", category: "other", words: ["hung up"], where: ["note"] },
  { name: "Froid", kind: "negative", severity: "alert", category: "product", words: ["froid"], languages: ["fr"] },
];
const rules: Rules = { ...starterRules, keywords };
const why = (said: Partial<Spoken>, doubt: Parameters<typeof nearMisses>[2] = null) =>
  nearMisses({ ...silent, ...said }, rules, doubt);

test("a denied word, one looked for elsewhere and one of another language say why they were silent", () => {
  expect(why({ comment: "Nobody was rude.", language: "en" })).toMatchObject([
    { kind: "unspoken", found: { why: "denied", text: "rude", rule: { name: "Rude" } } },
  ]);
  expect(why({ comment: "I hung up." })).toMatchObject([{ kind: "unspoken", found: { why: "place" } }]);
  expect(why({ comment: "So froid!", language: "en" })).toMatchObject([
    { kind: "unspoken", found: { why: "language" } },
  ]);
});

test("a hint tells how much company it lacked, and that praise silenced it", () => {
  expect(why({ comment: "It was pricey." })).toMatchObject([
    { kind: "hints", weight: 1, enough: rules.alertAtWeight, rules: ["Pricey"] },
  ]);
  const two = { ...rules, alertAtWeight: 1 };
  expect(nearMisses({ ...silent, score: 10, comment: "It was pricey." }, two, null)).toMatchObject([
    { kind: "praise", score: 10 },
  ]);
});

test("the nearest miss comes first", () => {
  const misses = why({ score: 7, comment: "Not rude." }, { probability: 0.6, threshold: 0.65 });
  expect(misses.map(({ kind }) => kind)).toEqual(["statement", "unspoken", "score"]);
  expect(misses[0]).toMatchObject({ probability: 0.6, threshold: 0.65 });
});

test("what says nothing has no miss", () => {
  expect(why({})).toEqual([]);
  expect(why({ score: 10 })).toEqual([]);
});
