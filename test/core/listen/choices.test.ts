import { expect, test } from "bun:test";
import { choicesOf } from "../../../src/core/listen/choices.ts";
import { entryOf } from "../../../src/core/listen/entry.ts";

test("brackets are spelt out, also those in brackets", () => {
  expect(choicesOf("cold (food|(hot|warm) fries)")).toEqual(["cold food", "cold hot fries", "cold warm fries"]);
  expect(choicesOf("(too |)late")).toEqual(["too late", "late"]);
  expect(choicesOf("a|b")).toEqual(["a|b"]);
});

test.each([
  ["deep", `${"(".repeat(50_000)}a${")".repeat(50_000)}`],
  ["deep with choices", `${"(a|".repeat(50_000)}b${")".repeat(50_000)}`],
  ["many", "(a|b)".repeat(50_000)],
  ["never closed", "(".repeat(100_000)],
])("hostile brackets are read to their end: %s", (_, entry) => {
  expect(entryOf(entry).ways.length).toBeLessThanOrEqual(4000);
});
