import { expect, test } from "bun:test";
import { locales, words } from "../../views/words.ts";

const t = words("en");

test("a sentence is its own key, with dots, colons and gaps", () => {
  expect(t("Case {{number}}: not opened in time. See: {{url}}", { number: 7, url: "http://x/y" })).toBe(
    "Case 7: not opened in time. See: http://x/y",
  );
});

test("values are text and nothing else", () => {
  const value = "$t(Cases) {{other}} $& <b> | __proto__";
  expect(t("{{name}} wrote: {{other}}", { name: value, other: "hello" })).toBe(`${value} wrote: hello`);
  expect(t("Cases", { defaultValue: "x", lng: "fr", context: "male", ns: "y", postProcess: "z" })).toBe("Cases");
});

test("one is said differently from many", () => {
  expect([0, 1, 2].map((count) => t("in {{count}} days", { count }))).toEqual(["in 0 days", "in 1 day", "in 2 days"]);
});

test("a language that we do not have is English, and a region falls back to its language", () => {
  expect(words("fr-CA")("in {{count}} days", { count: 1 })).toBe("in 1 day");
  expect(words("en-NZ")("Cases")).toBe("Cases");
  expect(locales).toEqual(["en"]);
});
