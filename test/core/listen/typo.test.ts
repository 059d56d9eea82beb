import { expect, test } from "bun:test";
import { correctionOf, vocabularyOf } from "../../../src/core/listen/typo.ts";

const vocabulary = vocabularyOf([
  { word: "service", polarity: 0 },
  { word: "horrible", polarity: -1 },
  { word: "excellent", polarity: 1 },
  { word: "friendly", polarity: 1 },
  { word: "good", polarity: 1 },
  { word: "waited", polarity: 0 },
  { word: "wasted", polarity: -1 },
  { word: "unpleasant", polarity: -1 },
  { word: "pleasant", polarity: 1 },
  { word: "freundlich*", polarity: 1 },
  { word: "enttäusch*", polarity: -1 },
]);
const correct = (word: string) => correctionOf(vocabulary, word);

test("one letter too many, missing, wrong, or two swapped: the word that is meant is found", () => {
  expect(correct("servicee")).toBe("service");
  expect(correct("horible")).toBe("horrible");
  expect(correct("excellant")).toBe("excellent");
  expect(correct("freindly")).toBe("friendly");
});

test("the start of a word is mended, and its end kept", () => {
  expect(correct("freundlchen")).toBe("freundlichen");
  expect(correct("entauscht")).toBe("enttauscht");
  expect(correct("enttauschend")).toBeNull();
});

test("short words are left alone: rood is not good", () => {
  expect(correct("rood")).toBeNull();
  expect(correct("goods")).toBeNull();
  expect(correct("god")).toBeNull();
});

test("a word between praise and blame, or between blame and neither, is not mended", () => {
  expect(correct("waste")).toBe("wasted");
  expect(correct("wated")).toBeNull();
});

test("what is known, what is far from all, and what is no word stays as it is", () => {
  for (const word of ["service", "freundliche", "bicycle", "a1b2c3", "", "x".repeat(1_000_000)]) {
    expect(correct(word)).toBeNull();
  }
});

test("no single slip turns praise into blame or blame into praise", () => {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const polar = [
    ["pleasant", 1],
    ["unpleasant", -1],
    ["horrible", -1],
    ["excellent", 1],
  ] as const;
  for (const [word, side] of polar) {
    for (let at = 0; at < word.length; at += 1) {
      for (const letter of letters) {
        const meant = correct(word.slice(0, at) + letter + word.slice(at + 1));
        const other = polar.find(([known]) => known === meant);
        if (other) expect(other[1]).toBe(side);
      }
    }
  }
});

const counted = vocabularyOf([
  ...[
    "the",
    "and",
    "not",
    "very",
    "bad",
    "expensive",
    "extend",
    "extent",
    "massive",
    "attentive",
    "offensive",
    "intensely",
  ].map((word, rank) => ({
    word,
    polarity: word === "bad" || word === "expensive" ? -1 : 0,
    count: 1000 / (rank + 1),
  })),
  ...["greas*", "tasteless*"].map((word) => ({ word, polarity: -1 })),
]);

test("short words that are met often are mended, and judging ones only for a slip inside the word", () => {
  const mended = ["teh", "adn", "nto", "vrey", "bda", "bqad"].map((word) => correctionOf(counted, word));
  expect(mended).toEqual(["the", "and", "not", "very", "bad", "bad"]);
  for (const word of ["bay", "lad", "ba"]) expect(correctionOf(counted, word)).not.toBe("bad");
});

test("a word that looks like one of the language is no slip of another unless a slip is likely", () => {
  expect(correctionOf(counted, "extensive")).toBeNull();
  expect(correctionOf(counted, "expnsive")).toBe("expensive");
});

test("a word that nobody listed is never mended into a part of one", () => {
  for (const word of ["massif", "tastefully", "extended"]) expect(correctionOf(counted, word)).toBeNull();
});
