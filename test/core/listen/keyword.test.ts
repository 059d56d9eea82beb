import { expect, test } from "bun:test";
import fc from "fast-check";
import { keywordFindings } from "../../../src/core/listen/keyword.ts";
import type { KeywordRule, Rules } from "../../../src/core/listen/rules.ts";
import type { Spoken } from "../../../src/core/listen/signal.ts";
import { textsOf } from "../../../src/core/listen/signal.ts";
import { starterRules } from "../../../src/core/listen/starter-rules.ts";
import { content, grave, unhappy } from "./sentences.ts";

const silent: Spoken = {
  score: null,
  comment: null,
  note: null,
  suspectsProblem: false,
  contactMe: false,
  answers: {},
};

/** What a single rule with these words marks in a comment. */
function marked(words: readonly string[], comment: string, more: Partial<KeywordRule> = {}): string[] {
  const rule: KeywordRule = { name: "Test", kind: "interest", category: "service", words, ...more };
  const rules: Rules = { ...starterRules, keywords: [rule] };
  return keywordFindings({ ...silent, comment }, rules).map(({ signal }) => signal.text);
}

const table: readonly [string, string, readonly string[]][] = [
  ["rude", "Rude? He was crude, so RUDE.", ["Rude", "RUDE"]],
  ["complain*", "Complaints! I complained; complain. Incomplain", ["Complaints", "complained", "complain"]],
  ["out of stock", "It was out of\n stock, out-of-stock. Out, of stock", ["out of\n stock", "out-of-stock"].slice(1)],
  ["don't", "I don’t, dont, DON'T, don t", ["don’t", "dont", "DON'T"]],
  ["müll", "Müll MULL mu\u0308ll Müller", ["Müll", "MULL", "mu\u0308ll"]],
  ["strasse", "Straße", ["Straße"]],
  ["cold (food|fries)", "cold fries, cold coffee, cold  food", ["cold fries", "cold  food"]],
  ["nobody /3 back", "Nobody ever came back. Nobody in this big shop came back", ["Nobody ever came back"]],
  ["nobody /3 back", "Nobody came. Back home I wrote", []],
  ["attente", "trop d'attente, l’attente", ["attente", "attente"]],
  ["😡", "so 😡😡 today", ["😡", "😡"]],
  ["недоволен", "Я НЕДОВОЛЕН!", ["НЕДОВОЛЕН"]],
  ["3.99", "It said 3.99 there", ["3.99"]],
  ["* /3 (", "nothing to find (here)", []],
  [
    "~disappoint",
    "Disappointed, disappointing, a disappointment; disapproving",
    ["Disappointed", "disappointing", "disappointment"],
  ],
  ["~freundlich", "Freundliche, freundlicher, Freunde", ["Freundliche", "freundlicher"]],
  ["late //4 parcel", "The parcel was very late. A late parcel; late, parcel", ["parcel was very late", "late parcel"]],
  ['"IT" desk', "IT desk, it desk, It Desk, IT DESK", ["IT desk", "IT DESK"]],
  ['"résumé"', "résumé re\u0301sume\u0301 resume Résumé", ["résumé", "re\u0301sume\u0301"]],
  ['sick -"sick deal*"', "Sick deals! We got sick.", ["sick"]],
  ["sick -deal -beats", "sick beats, sick deal, sick", ["sick", "sick", "sick"]],
  ['"Ann" -"Ann Boleyn"', "Ann, Ann Boleyn", ["Ann"]],
  ["wait* /3 (hour*|day)", "waited for two hours, wait a day", ["waited for two hours", "wait a day"]],
  ["rude -(manager|boss)", "rude manager", ["rude"]],
  ["cashier", "The cahsier, the cashierr, the cashieress, the cashir", ["cahsier", "cashierr", "cashir"]],
  ["crude", "A rude man", []],
  ["wasted", "I tasted it, it waste", []],
];
for (const [words, comment, expected] of table) {
  test(`"${words}" marks ${expected.length} times in ${JSON.stringify(comment)}`, () => {
    expect(marked([words], comment)).toEqual([...expected]);
  });
}

test("an exclamation mark says that a denial does not matter", () => {
  const negative = { kind: "negative", severity: "alert" } as const;
  expect(marked(["refund"], "No refund was given.", negative)).toEqual([]);
  expect(marked(["!refund"], "No refund was given.", negative)).toEqual(["refund"]);
  expect(marked(["!(refund|return)"], "There was no return.", negative)).toEqual(["return"]);
});

test("a slip is never read across the line between blame and praise", () => {
  const praise: KeywordRule = { name: "Praise", kind: "positive", category: "service", words: ["unloved"] };
  const blame: KeywordRule = { name: "Blame", kind: "negative", category: "service", words: ["unlived"] };
  const hear = (keywords: readonly KeywordRule[]) =>
    keywordFindings({ ...silent, comment: "So unlved" }, { ...starterRules, keywords }).length;
  expect([hear([praise]), hear([blame]), hear([praise, blame])]).toEqual([1, 1, 0]);
});

test("a starter rule that is switched off is silent, and one of the same words may speak instead", () => {
  const keywords = starterRules.keywords.filter(({ name }) => name !== "Rude staff");
  const hear = (rules: Rules) => keywordFindings({ ...silent, comment: "Rude!" }, rules).map((one) => one.signal.rule);
  expect(hear(starterRules)).toEqual(["Rude staff"]);
  expect(hear({ ...starterRules, keywords })).toEqual([]);
});

test("a longer match hides the shorter one inside it, but never a graver one", () => {
  const rule = (name: string, words: string, severity?: "alert" | "critical"): KeywordRule => ({
    name,
    kind: "negative",
    category: "service",
    words: [words],
    ...(severity ? { severity } : {}),
  });
  const keywords = [
    rule("long", "terrible long wait", "alert"),
    rule("short", "long wait"),
    rule("graver", "wait", "critical"),
  ];
  const heard = keywordFindings({ ...silent, comment: "A terrible long wait" }, { ...starterRules, keywords });
  expect(heard.map(({ signal }) => signal.rule)).toEqual(["long", "graver"]);
});

test("a rule looks only where it is told to, and only in its languages when the language is known", () => {
  const rule: KeywordRule = {
    name: "Test",
    kind: "interest",
    category: "service",
    words: ["gift"],
    languages: ["en"],
    where: ["answer:why", "mail"],
  };
  const hear = (said: Partial<Spoken>) =>
    keywordFindings({ ...silent, ...said }, { ...starterRules, keywords: [rule] }).length;
  expect(hear({ comment: "gift" })).toBe(0);
  expect(hear({ answers: { why: "gift", who: "gift" } })).toBe(1);
  expect(hear({ mail: "gift", language: "en-GB" })).toBe(1);
  expect(hear({ mail: "gift", language: "de" })).toBe(0);
});

const seed = Number(Bun.env.FC_SEED ?? Date.now() % 1_000_000);
console.info(`keyword.test seed ${seed}`);

test("every span gives exactly the text of its signal, whatever the source holds", () => {
  const known = [...Object.values(unhappy), ...Object.values(content), grave].flat();
  const odd = ["\u0301", "İ", "ﬁ", "’", "'t's'd", "👩‍👩‍👧", "\ud83d", "\u200f", "ß", "3.99", " not ", " nobody ", "\n"];
  const piece = fc.oneof(
    fc.constantFrom(...known),
    fc.constantFrom(...odd),
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }),
  );
  const text = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, text, text, (comment, note, answer) => {
      const spoken: Spoken = { ...silent, comment, note, mail: comment, answers: { why: answer } };
      const sources = new Map(textsOf(spoken).map((one) => [one.source, one.text]));
      for (const { signal } of keywordFindings(spoken, starterRules)) {
        const { span, source, text: words } = signal;
        if (span) expect(sources.get(source)?.slice(span.start, span.end)).toBe(words);
      }
    }),
    { numRuns: 300, seed },
  );
});

const hostile: readonly [string, string][] = [
  ["one word", "a".repeat(100_000)],
  ["one start of a word again and again", "nobody ".repeat(15_000)],
  ["denials only", "no ".repeat(33_000)],
  ["contractions without end", "t'".repeat(50_000)],
  ["ten thousand emoji", "😡".repeat(10_000)],
  ["combining marks", `e${"\u0301".repeat(100_000)}`],
  ["spaces", " ".repeat(100_000)],
  ["points", ".".repeat(100_000)],
  ["near misses", "wait nobody ever called refund not ".repeat(3_000)],
];
for (const [what, comment] of hostile) {
  test(`a comment of ${what} is read to its end`, () => {
    const heard = keywordFindings({ ...silent, comment }, starterRules);
    for (const { signal } of heard) expect(comment.slice(signal.span?.start, signal.span?.end)).toBe(signal.text);
  });
}

test("an entry and a text made to take long are read to their end", () => {
  const comment = "a b ".repeat(20_000);
  expect(marked(["a /12 a /12 a /12 a /12 a", "b //12 a", 'a -"a a"'], comment).length).toBeGreaterThan(0);
});

test("a list of fifty thousand words is read like a short one", () => {
  const words = Array.from({ length: 50_000 }, (_, index) => `nobody word${index} /5 end${index % 7}`);
  expect(marked(words, `Well, ${"nobody word49999 so the end5 ".repeat(500)}`)).toHaveLength(500);
});
