import { expect, test } from "bun:test";
import { aMemo, recall } from "../../../src/core/listen/memo.ts";

test("a word is learnt once, wherever it stands", () => {
  const memo = aMemo<string>(16);
  const learnt: string[] = [];
  const learn = (word: string): string => {
    learnt.push(word);
    return word.toUpperCase();
  };
  const text = "late again, late";
  expect([recall(memo, text, 0, 4, learn), recall(memo, text, 5, 10, learn)]).toEqual(["LATE", "AGAIN"]);
  expect(recall(memo, text, 12, 16, learn)).toBe("LATE");
  expect(learnt).toEqual(["late", "again"]);
});

test("with more words than it holds, and with very long ones, it is right all the same", () => {
  const memo = aMemo<number>(8);
  const words = Array.from({ length: 500 }, (_, index) => "w".repeat(index % 90) + index);
  for (const word of [...words, ...words])
    expect(recall(memo, word, 0, word.length, (one) => one.length)).toBe(word.length);
  expect(memo.values.length).toBeLessThan(20);
});
