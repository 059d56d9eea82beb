import { expect, test } from "bun:test";
import fc from "fast-check";
import { findMatches } from "../../../src/core/listen/find-matches.ts";
import { firstWordOf } from "../../../src/core/listen/first-word.ts";
import { compile } from "../../../src/core/listen/matcher.ts";
import { tokensOf } from "../../../src/core/listen/token.ts";

const entries = [
  ...["late", "late*", "~late (order|parcel)", "lat* /3 order", "no late fee", "late //4 parcel", "(so|too) late"],
  ...[
    "order late",
    "parcel /2 (late|lost)",
    "rude -rude boy",
    '"Late" order',
    "!order",
    "l'ordre",
    "or*",
    "~order",
    "4 lates",
  ],
];
const words = [
  "late",
  "lately",
  "later",
  "order",
  "orders",
  "parcel",
  "no",
  "fee",
  "so",
  "too",
  "rude",
  "boy",
  "Late",
  "4",
  "or",
  "lost",
];

const seed = Number(Bun.env.FC_SEED ?? Date.now() % 1_000_000);
console.info(`matcher.test seed ${seed}`);

/** Its own among the places of trees that are kept. */
const PLACE = 30;

test("a tree that grows with the words that are met finds what one finds that was whole from the start", () => {
  const rules = entries.map((entry) => ({ words: [entry] }));
  const whole = compile(rules, undefined, PLACE);
  fc.assert(
    fc.property(fc.array(fc.array(fc.constantFrom(...words), { maxLength: 9 }), { maxLength: 6 }), (texts) => {
      const growing = compile(rules);
      for (const text of texts.map((said) => said.join(" "))) {
        const found = [growing, whole].map((matcher) =>
          findMatches(matcher, tokensOf(text), text)
            .map(({ rule, first, last }) => `${rule.words} ${first} ${last}`)
            .sort(),
        );
        expect(found[0]).toEqual(found[1] ?? []);
      }
    }),
    { numRuns: 300, seed },
  );
});

test("the first word of an entry is known when all that it looks for begins with it", () => {
  expect(firstWordOf("late order")).toEqual({ form: "word", word: "late" });
  expect(firstWordOf("late* /3 (order|parcel)")).toEqual({ form: "start", word: "late" });
  expect(firstWordOf("~latest order")).toEqual({ form: "stem", word: "lat" });
  for (const entry of [
    "",
    "(late|lost)",
    "late //2 order",
    "late -order",
    "don't",
    "été",
    "!late",
    '"Late"',
    "late(r|st)",
  ])
    expect(firstWordOf(entry)).toBeNull();
});
