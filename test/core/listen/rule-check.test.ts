import { expect, test } from "bun:test";
import { noOwnRules, type OwnRules, rulesFrom } from "../../../src/core/listen/own-rules.ts";
import { checkOwnRules } from "../../../src/core/listen/rule-check.ts";
import type { KeywordRule } from "../../../src/core/listen/rules.ts";

const rule: KeywordRule = {
  name: "Cold food",
  kind: "negative",
  severity: "alert",
  category: "product",
  words: ["cold food"],
};
const check = (own: Partial<OwnRules>) => {
  const all = { ...noOwnRules, ...own };
  return () => checkOwnRules(all, rulesFrom(all, 2));
};

test("a rule that can speak is taken", () => {
  expect(check({ keywords: [rule, { ...rule, languages: ["fr"] }] })).not.toThrow();
  expect(check({ keywords: [{ ...rule, words: ["wait* /6 minute*", "cold (food|(hot|warm) fries)"] }] })).not.toThrow();
  const words = ["~disappoint", "late //6 parcel", '"IT" desk', 'sick -"sick deal*" -leave', "!refund", "😡", "e-mail"];
  expect(check({ keywords: [{ ...rule, words }] })).not.toThrow();
  expect(check({ categories: ["parking"], keywords: [{ ...rule, category: "parking" }] })).not.toThrow();
});

test.each([
  [{ ...rule, name: " " }, "needs a name"],
  [{ ...rule, words: [] }, "no words"],
  [{ ...rule, words: ["cold (food"] }, "not closed"],
  [{ ...rule, words: ["cold food)"] }, "not closed"],
  [{ ...rule, words: ["cold ()"] }, "holds no word"],
  [{ ...rule, words: ["cold ((((food))))"] }, "3 deep"],
  [{ ...rule, words: ["/4 minutes"] }, "needs a word"],
  [{ ...rule, words: ["*food"] }, "end of a word"],
  [{ ...rule, words: ["!"] }, "no word"],
  [{ ...rule, words: ["food|fries"] }, "needs brackets"],
  [{ ...rule, words: [`${"(a|b) ".repeat(9)}c`] }, "400"],
  [{ ...rule, words: ['the "IT desk'] }, "not closed"],
  [{ ...rule, words: ['"" food'] }, "holds no word"],
  [{ ...rule, words: ['"food*"'] }, "very spelling"],
  [{ ...rule, words: ["cold //4 food //4 fries"] }, "more than one"],
  [{ ...rule, words: ["cold /40 food"] }, "1 to 12"],
  [{ ...rule, words: ["cold ~ food"] }, "whole word"],
  [{ ...rule, words: ["~complain*"] }, "whole word"],
  [{ ...rule, words: ["no !refund"] }, "before everything else"],
  [{ ...rule, words: ["sick -sick"] }, "nothing to hear"],
  [{ ...rule, category: "weather" }, "weather"],
  [{ ...rule, languages: ["xx"] }, "xx"],
  [{ ...rule, kind: "positive" as const }, "not negative"],
])("a rule that could never speak is refused with its name: %p", (wrong, why) => {
  expect(check({ keywords: [wrong] })).toThrow(why);
});

test("two rules of one name and language, falling bounds and impossible budgets are refused", () => {
  expect(check({ keywords: [rule, rule] })).toThrow("another name");
  const falling = { ...rulesFrom(noOwnRules, 1).score, alertAtMost: 0 };
  expect(check({ score: falling })).toThrow("must rise");
  expect(check({ budget: { kind: "share", per100: 0 } })).toThrow("between 1 and 50");
  expect(check({ budget: { kind: "precision", atLeast: 1 } })).toThrow("between 50 % and 99 %");
});
