import { expect, test } from "bun:test";
import { readResolution } from "../../../src/core/retain/cause.ts";
import { readClosing } from "../../../src/core/retain/read-closing.ts";
import { readVerbs } from "../../../src/core/retain/read-verbs.ts";
import { causeWords } from "../../../src/core/retain/verb-words/causes.ts";
import { languages } from "../../../src/core/retain/verb-words/languages.ts";
import { onlyWithSlash } from "../../../src/core/retain/verb-words/only-with-slash.ts";
import { outcomeWords } from "../../../src/core/retain/verb-words/outcomes.ts";
import { verbWords } from "../../../src/core/retain/verb-words/verbs.ts";
import { type Verb, verbs } from "../../../src/core/retain/verbs.ts";
import { distance, spellings } from "../../../src/core/retain/word.ts";

const verbOf = (text: string): string => {
  const read = readVerbs(text);
  return read.kind === "verbs" ? read.instructions.map(({ verb }) => verb).join(" ") : read.kind;
};

const clashes = (table: Readonly<Record<string, readonly string[]>>): string[] => {
  const known = new Map<string, string>();
  return Object.entries(table).flatMap(([meaning, words]) =>
    [meaning, ...words].flatMap(spellings).flatMap((word) => {
      const other = known.get(word);
      known.set(word, meaning);
      return other !== undefined && other !== meaning ? [`${word}: ${other} or ${meaning}`] : [];
    }),
  );
};

const listed = Object.entries(verbWords).flatMap(([verb, words]) =>
  Object.entries(words).flatMap(([language, list]) => list.split(", ").map((word) => ({ verb, language, word }))),
);

test("no word means two things, whatever language it comes from", () => {
  const table = Object.fromEntries(
    Object.entries(verbWords).map(([verb, words]) => [verb, Object.values(words).flatMap((list) => list.split(", "))]),
  );
  expect(clashes(table)).toEqual([]);
  expect(clashes(causeWords)).toEqual([]);
  expect(clashes(outcomeWords)).toEqual([]);
});

test("every verb that mail allows has words in every language", () => {
  const byMail = Object.entries(verbs).filter(([, { surfaces }]) => surfaces.some((surface) => surface === "mail"));
  expect(Object.keys(verbWords).sort()).toEqual(byMail.map(([verb]) => verb).sort());
  for (const words of Object.values(verbWords)) expect(Object.keys(words).sort()).toEqual([...languages].sort());
});

test.each(listed)("/$word ($language) is $verb, in every way of typing it", ({ verb, word }) => {
  for (const typed of [word, word.toUpperCase(), ...spellings(word)]) {
    expect(verbOf(`/${typed} Cleo`)).toBe(verb);
    expect(verbOf(`/${typed}: Cleo`)).toBe(verb);
  }
});

test("a word with a colon is a verb, unless a sentence may well begin with it", () => {
  const slashed = new Set(onlyWithSlash.split(", ").flatMap(spellings));
  for (const { verb, word } of listed) {
    const bare = verbOf(`${word}: Cleo`);
    if (bare === "note" && verb !== "note") expect(spellings(word).some((one) => slashed.has(one))).toBe(true);
    else expect(bare).toBe(verb);
  }
  for (const text of ["Call: 0478 12 34 56", "Closed: Sundays", "Besuch: am Montag", "Texto: bonjour", "Ta: nej"])
    expect(verbOf(text)).toBe("note");
});

test("an answer to the customer is bare at the very top alone", () => {
  expect(verbOf("Antwort: Liebe Cleo")).toBe("reply");
  expect(verbOf("Notiz: sie war wütend\nAntwort: kommt morgen")).toBe("note");
  expect(verbOf("Notiz: sie war wütend\n/antwort Liebe Cleo")).toBe("note reply");
});

test("verbs of several words keep what follows them", () => {
  expect(readVerbs("/wieder öffnen sie rief an")).toEqual({
    kind: "verbs",
    instructions: [{ verb: "reopen", text: "sie rief an" }],
  });
  expect(readVerbs("/rueckgaengig")).toMatchObject({ instructions: [{ verb: "undo", text: "" }] });
  expect(readVerbs("/called again this morning")).toMatchObject({ instructions: [{ text: "again this morning" }] });
});

test.each([
  ["/caled ok", "called"],
  ["/angeruffen ja", "angerufen"],
  ["/resovle x", "resolve"],
  ["/telephonee x", "téléphoné"],
  ["/clsoe", "close"],
  ["/xyzzy", null],
  ["/cat", null],
])("%s: did you mean %p?", (text, nearest) => {
  expect(readVerbs(text)).toMatchObject({ kind: "unknown", nearest });
});

test("distance counts letters that are changed, left out, added or swapped, up to a bound", () => {
  expect([distance("called", "called", 2), distance("caled", "called", 2), distance("clsoe", "close", 2)]).toEqual([
    0, 1, 1,
  ]);
  expect([distance("abc", "xyz", 2), distance("a", "abcdef", 2)]).toEqual([3, 3]);
});

test("causes and outcomes are understood in every language", () => {
  for (const [cause, words] of Object.entries(causeWords))
    for (const word of words)
      expect([word, readResolution(`${word}: x`)]).toEqual([word, { cause, text: "x" } as never]);
  for (const [outcome, words] of Object.entries(outcomeWords))
    for (const word of words.flatMap((one) => [one, ...spellings(one)]))
      expect([word, readClosing(`${word}: x`)]).toEqual([word, { outcome, text: "x" } as never]);
  expect(readResolution("Wartezeit: Gutschein gegeben")).toEqual({ cause: "waiting", text: "Gutschein gegeben" });
  expect(readClosing("kein Fehler: anderer Laden")).toEqual({ outcome: "no_fault", text: "anderer Laden" });
  expect(readClosing("gelöst haben wir das so")).toEqual({ outcome: "resolved", text: "gelöst haben wir das so" });
});

test("no verb but the table's own runs from a word that objects are born with", () => {
  for (const word of ["constructor", "toString", "__proto__"] satisfies string[])
    expect(verbOf(`/${word} x`)).not.toBe("verbs" as Verb | string);
});
