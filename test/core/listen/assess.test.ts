import { expect, test } from "bun:test";
import fc from "fast-check";
import { assess } from "../../../src/core/listen/assess.ts";
import { STATEMENT_RULE } from "../../../src/core/listen/hear-statements.ts";
import { scales } from "../../../src/core/listen/scales.ts";
import type { Severity, Signal, Spoken } from "../../../src/core/listen/signal.ts";
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
const listen = (said: Partial<Spoken>) => assess({ ...silent, ...said }, starterRules);
/** What the rules alone make of it: no probability reaches this threshold. */
const listenByRules = (said: Partial<Spoken>) => assess({ ...silent, ...said }, starterRules, 2);

test("a response that says nothing opens no case", () => {
  expect(listen({})).toEqual({
    signals: [],
    severity: "none",
    category: null,
    opensCase: false,
    aboutManager: false,
    version: starterRules.version,
    language: null,
    probability: null,
  });
});

const scores: readonly [number, Severity, Signal["polarity"] | undefined][] = [
  [0, "critical", "negative"],
  [1, "critical", "negative"],
  [2, "alert", "negative"],
  [4, "alert", "negative"],
  [5, "none", "negative"],
  [6, "none", "negative"],
  [7, "none", undefined],
  [8, "none", undefined],
  [9, "none", "positive"],
  [10, "none", "positive"],
  [11, "none", undefined],
  [-1, "none", undefined],
  [Number.NaN, "none", undefined],
];
for (const [score, severity, polarity] of scores) {
  test(`a score of ${score} alone is ${severity} and its signal ${polarity ?? "missing"}`, () => {
    const heard = listen({ score });
    expect([heard.severity, heard.signals[0]?.polarity]).toEqual([severity, polarity]);
    expect(heard.opensCase).toBe(severity !== "none");
  });
}

test("the words of cleo's comment are marked when nobody ever called her back", () => {
  const heard = listenByRules({ score: 2, comment: "Nobody ever called me back." });
  expect(heard).toMatchObject({ severity: "alert", opensCase: true, category: "service" });
  expect(heard.signals).toEqual([
    { kind: "score", polarity: "negative", source: "score", text: "2 of 10", span: null, weight: 2, rule: "Low score" },
    {
      kind: "statement",
      polarity: "negative",
      source: "comment",
      text: "Nobody ever called me back",
      span: { start: 0, end: 26 },
      weight: 2,
      rule: "Nobody got back to the customer",
    },
  ]);
});

for (const [language, comments] of Object.entries(unhappy)) {
  test.each([...comments])(`alerts (${language}): %s`, (comment) => {
    for (const known of [language, null]) {
      const heard = listen({ comment, language: known });
      expect({ known, opensCase: heard.opensCase }).toEqual({ known, opensCase: true });
      expect(heard.signals.some(({ span, polarity }) => span !== null && polarity === "negative")).toBe(true);
    }
  });
}

for (const [language, comments] of Object.entries(content)) {
  test.each([...comments])(`does not alert (${language}): %s`, (comment) => {
    for (const known of [language, null]) {
      const negative = listen({ comment, language: known }).signals.filter(({ polarity }) => polarity === "negative");
      expect({ known, negative }).toEqual({ known, negative: [] });
    }
  });
}

test.each([...grave])("is critical whatever the score: %s", (comment) => {
  expect(listen({ comment, score: 10 }).severity).toBe("critical");
});

test("negative beats positive", () => {
  const heard = listen({ score: 9, comment: "Lovely staff and great prices. The milk had expired." });
  expect(heard.severity).toBe("alert");
  expect(heard.category).toBe("product");
  expect(heard.signals.map(({ polarity }) => polarity)).toContain("positive");
});

test("a mild word opens no case alone, but beside a middling score or another mild word", () => {
  expect(listenByRules({ comment: "A bit slow." }).severity).toBe("none");
  expect(listenByRules({ comment: "Slow.", score: 6 }).severity).toBe("alert");
  expect(listenByRules({ comment: "A bit slow.", score: 6 }).severity).toBe("none");
  expect(listenByRules({ comment: "Slow and pricey." }).severity).toBe("alert");
  expect(listenByRules({ comment: "Slow and pricey, still great.", score: 9 }).severity).toBe("none");
  expect(listenByRules({ comment: "Slow, slow, slow." }).severity).toBe("none");
});

test("a wish to be contacted always opens a case", () => {
  const heard = listen({ score: 10, contactMe: true, comment: "Perfect!" });
  expect(heard).toMatchObject({ opensCase: true, severity: "alert" });
  expect(heard.signals).toContainEqual({
    kind: "request",
    polarity: "interest",
    source: "contact_me",
    text: "The customer asks to be contacted",
    span: null,
    weight: 2,
    rule: "The customer asks to be contacted",
  });
});

test("the survey-taker's suspicion alerts, and the note is a signal of its own", () => {
  const heard = listen({ score: 8, note: " Spoke fast. ", suspectsProblem: true });
  expect(heard.severity).toBe("alert");
  expect(heard.signals.map(({ kind, source, text, span }) => ({ kind, source, text, span }))).toEqual([
    { kind: "note", source: "note", text: "Spoke fast.", span: { start: 1, end: 12 } },
    { kind: "suspicion", source: "flag", text: "The survey-taker suspects a problem", span: null },
  ]);
  expect(listen({ note: "Spoke fast." }).severity).toBe("none");
  expect(listen({ note: "Hesitated when asked about the fitting room." }).severity).toBe("alert");
  expect(listen({ comment: "I hesitated between two shirts." }).severity).toBe("none");
});

test("answers and mails are listened to and named as the source", () => {
  const heard = listen({
    answers: { wish: "The toilets were filthy.", visits: 3 },
    mail: "Hello, my order never arrived.",
  });
  const sources = heard.signals.filter(({ polarity }) => polarity === "negative").map(({ source }) => source);
  expect(new Set(sources)).toEqual(new Set(["answer:wish", "mail"]));
  expect(heard.signals).toContainEqual(expect.objectContaining({ kind: "mail", span: null }));
});

test("a question of its own scale has its own thresholds", () => {
  const stars = { ...scales.stars, criticalAtMost: 0, category: "cleanliness" };
  const heard = assess(
    { ...silent, answers: { clean: 2, constructor: 1 } },
    { ...starterRules, questions: { clean: stars } },
  );
  expect(heard).toMatchObject({ severity: "alert", category: "cleanliness" });
  expect(heard.signals.map(({ source, text }) => [source, text])).toEqual([["answer:clean", "2 of 5"]]);
});

test("on a scale where less is better the answer is turned around", () => {
  const minutes = { ...scales.effort, isReversed: true };
  const hear = (effort: number) =>
    assess({ ...silent, answers: { effort } }, { ...starterRules, questions: { effort: minutes } });
  expect(hear(7)).toMatchObject({ severity: "critical" });
  expect(hear(1)).toMatchObject({ severity: "none", signals: [{ polarity: "positive" }] });
  expect(hear(0).signals).toEqual([]);
});

test("a customer who gave much more before is heard, unless it is still praise", () => {
  expect(listen({ score: 6, earlierScores: [10, 10, 10] })).toMatchObject({ severity: "alert" });
  expect(listen({ score: 6, earlierScores: [7, 8, 7, 10, 10] }).severity).toBe("none");
  expect(listen({ score: 9, earlierScores: [10] }).severity).toBe("none");
  expect(listen({ score: 6, earlierScores: [] }).severity).toBe("none");
});

test("a survey-taker who is not sure gives a hint, one who is gives an alert", () => {
  expect(listen({ suspectsProblem: true, suspicion: 20 }).severity).toBe("none");
  expect(listen({ suspectsProblem: true, suspicion: 20, score: 6 }).severity).toBe("alert");
  expect(listen({ suspectsProblem: true, suspicion: 80 }).severity).toBe("alert");
  expect(listen({ suspectsProblem: true }).severity).toBe("alert");
});

test.each([
  ["Obsługa była bardzo niemiła 😡😡", 0.7, 1],
  ["服务很差 😠！！", 0.7, 1],
  ["非常好 😊 👍", 0, 0.1],
  ["Personel çok iyiydi 😍!!!", 0, 0.1],
])("in a language without a model emoji and marks are read: %s", (comment, least, most) => {
  const { probability, language, signals } = listen({ comment });
  expect(language).toBeNull();
  expect(probability).toBeGreaterThanOrEqual(least);
  expect(probability).toBeLessThanOrEqual(most);
  for (const { text, span } of signals) if (span) expect(comment.slice(span.start, span.end)).toBe(text);
});

test("words in a language without a model say nothing, and the score speaks for them", () => {
  expect(listen({ comment: "Obsługa była bardzo niemiła." }).probability).toBeNull();
  expect(listen({ comment: "服务很差，等了一个小时", score: 2 }).severity).toBe("alert");
  expect(listen({ comment: "服务很差，等了一个小时", score: 9 }).severity).toBe("none");
});

test("letters that are drawn out are the word that is meant", () => {
  for (const comment of ["It was sooooo sloooow!!!", "The staff was ruuuude", "terrrrible service"])
    expect(listen({ comment }).severity).not.toBe("none");
});

test("ten thousand emoji are read as fast as they are many", () => {
  expect(listen({ comment: "😡".repeat(10_000) }).severity).not.toBe("none");
  expect(listen({ comment: "！".repeat(100_000) }).probability).not.toBeNull();
});

const seed = Number(Bun.env.FC_SEED ?? Date.now() % 1_000_000);
console.info(`assess.test seed ${seed}`);

test("whatever is said, an alert by a statement shows words of it, and every span gives the text of its signal", () => {
  const sentences = [...Object.values(unhappy), ...Object.values(content), grave].flat();
  const odd = ["\u0301", "İ", "👩‍👩‍👧", "\ud83d", "ß", "3.99", " not ", "!!!", ":-(", "((((", "плохо", "悪い", "\n"];
  const piece = fc.oneof(fc.constantFrom(...sentences), fc.constantFrom(...odd), fc.string({ unit: "binary" }));
  const text = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(text, fc.constantFrom("en", "de", "fr", "es", "pt", "fi", null), (comment, language) => {
      const { signals, probability } = assess({ ...silent, comment, language }, starterRules, 0.5);
      for (const { span, text: words } of signals) if (span) expect(comment.slice(span.start, span.end)).toBe(words);
      const shown = signals.filter(({ rule, span }) => rule === STATEMENT_RULE && span);
      if (probability !== null && probability >= 0.5) expect(shown.length).toBeGreaterThan(0);
    }),
    { numRuns: 300, seed },
  );
});

const hostile: readonly [string, string][] = [
  ["a megabyte of one word", "a".repeat(1_000_000)],
  ["mixed scripts", "плохо bad 悪い سيئ très mauvais ".repeat(10_000)],
  ["brackets in brackets", `${"(".repeat(100_000)}bad${")".repeat(100_000)}`],
  ["words that are all slips", Array.from({ length: 30_000 }, (_, index) => `wiat${index.toString(36)}`).join(" ")],
];
for (const [what, comment] of hostile) {
  test(`a comment of ${what} is assessed to its end`, () => {
    expect(assess({ ...silent, comment }, starterRules).version).toBe(starterRules.version);
  });
}
