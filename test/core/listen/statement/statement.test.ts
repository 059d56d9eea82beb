import { expect, test } from "bun:test";
import fc from "fast-check";
import { languages } from "../../../../src/core/listen/statement/models.ts";
import { statementOf } from "../../../../src/core/listen/statement/statement.ts";
import { content, grave, unhappy } from "../sentences.ts";

const chance = (text: string, language = "en"): number => statementOf(text, language)?.probability ?? Number.NaN;

for (const [language, sentences] of Object.entries(unhappy)) {
  test(`most of what unhappy customers say is a problem (${language})`, () => {
    const found = sentences.filter((text) => chance(text, language) >= 0.5);
    expect(found.length / sentences.length).toBeGreaterThanOrEqual(0.75);
  });
}

for (const [language, sentences] of Object.entries(content)) {
  test(`most of what content customers say is none (${language})`, () => {
    const found = sentences.filter((text) => chance(text, language) >= 0.5);
    expect(found.length / sentences.length).toBeLessThanOrEqual(0.25);
  });
}

const problems = [
  "We stood in line for forty minutes.",
  "I was charged twice for the same lamp.",
  "My parcel never came.",
  "The clerk was neither polite nor helpful.",
  "Great food, but the toilet was filthy.",
  "There was a piece of glass in my bread.",
  "Thanks for ruining our anniversary.",
  "I will be shopping at your competitor from now on.",
  "Resp. hesitated when asked about the manager.",
  "Sounded upset, would not elaborate.",
  "It used to be good, now it has gone downhill.",
  "Third time I write about order 4711, still no answer.",
  "Battery life could be much better.",
  "Worked great until the screen went black.",
  "@LampSupport what's going on with my desk lamp?",
];
for (const text of problems) {
  test(`a problem: ${text}`, () => {
    expect(chance(text)).toBeGreaterThan(0.5);
  });
}

const none = [
  "No complaints at all.",
  "Could not ask for better service.",
  "Killer deals every week!",
  "So much cleaner than the shop across the road.",
  "They replaced my broken screen in ten minutes.",
  "Do you sell gift cards?",
  "It would be lovely to have a bench outside.",
  "The manager called me personally to make sure I was happy.",
  "I'll let you know if there is ever a problem.",
  "R in a hurry, completed all questions.",
  "They never failed to please us.",
  "I wish I had bought it sooner.",
  "",
  "   \n",
];
for (const text of none) {
  test(`no problem: ${JSON.stringify(text)}`, () => {
    expect(chance(text)).toBeLessThan(0.5);
  });
}

test("a word with a slip is read as the word that is meant, and the reason tells so", () => {
  const told = statementOf("The cashier was extremly unfreindly.", "en");
  expect(told?.probability).toBeGreaterThan(0.5);
  expect(told?.parts.flatMap(({ meant }) => meant ?? [])).toContain("unfriendly");
});

const news: readonly [trouble: string, over: string][] = [
  ["Signalstörung in Ulm, alle Züge nach München fallen aus", "Die Signalstörung in Ulm ist behoben"],
  ["Lokführer streiken ab Mittwoch, kaum ein Zug fährt", "Streik der Lokführer beendet, Züge fahren wieder nach Plan"],
  ["Bahn und Gewerkschaft einigen sich nicht", "Bahn und Gewerkschaft einigen sich"],
];
for (const [trouble, over] of news) {
  test(`trouble that lasts is a problem, and none when it is over: ${trouble}`, () => {
    expect(chance(trouble, "de")).toBeGreaterThan(0.5);
    expect(chance(over, "de")).toBeLessThan(0.5);
  });
}

const starsHeldBack: readonly [language: string, text: string][] = [
  ["de", "Mit besserem Ton hätte ich fünf Sterne gegeben."],
  ["de", "Dafür gibt es nur drei Sterne."],
  ["es", "No le doy cinco estrellas porque se limita a leer."],
  ["fr", "Il se contente de lire ses notes."],
  ["pt", "Ele se limita a ler."],
];
for (const [language, text] of starsHeldBack) {
  test(`stars held back, and reading out instead of teaching, are a complaint: ${text}`, () => {
    expect(chance(text, language)).toBeGreaterThan(0.5);
  });
}

const plain: readonly [language: string, text: string][] = [
  ["de", "Das Schiff ist im Hafen."],
  ["de", "Wir sind zum Zug gerannt."],
  ["fr", "Le rayon est à gauche."],
  ["fr", "La salade de crabe"],
  ["pt", "Uma pedra na mesa."],
  ["es", "En invierno abre a las nueve."],
];
for (const [language, text] of plain) {
  test(`a plain word is no slip of one that blames: ${text}`, () => {
    expect(statementOf(text, language)?.parts.flatMap(({ meant }) => meant ?? [])).toEqual([]);
  });
}

test("a language without a model has no statement", () => {
  expect(statementOf("Ei hyvä.", "fi")).toBeNull();
  expect(statementOf("Nothing", "constructor")).toBeNull();
});

const seed = Number(Bun.env.FC_SEED ?? Date.now() % 1_000_000);
console.info(`statement.test seed ${seed}`);

test("the parts add up to the logit, their spans give their texts, and what is a problem shows where", () => {
  const known = [...Object.values(unhappy), ...Object.values(content), grave, problems, none].flat();
  const odd = [
    "\u0301",
    "İ",
    "’",
    "'t's'd",
    "👩‍👩‍👧",
    "\ud83d",
    "\u200f",
    "ß",
    "3.99",
    " not ",
    "!!!",
    "...",
    ":-(",
    "@x",
    "https://a.b",
  ];
  const piece = fc.oneof(fc.constantFrom(...known), fc.constantFrom(...odd), fc.string({ unit: "binary" }));
  const text = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(text, fc.constantFrom(...Object.keys(languages)), (words, language) => {
      const told = statementOf(words, language);
      if (!told) throw new Error(`there is no model for ${language}`);
      const { parts, logit, probability } = told;
      expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(logit, 9);
      expect(probability).toBeCloseTo(1 / (1 + Math.exp(-logit)), 9);
      for (const part of parts) if (part.span) expect(words.slice(part.span.start, part.span.end)).toBe(part.text);
      if (logit > 0 && words !== "") expect(parts.some(({ span, weight }) => span && weight > 0)).toBe(true);
    }),
    { numRuns: 300, seed },
  );
});

const hostile: readonly [string, string][] = [
  ["one word", "a".repeat(1_000_000)],
  ["one word again and again", "waited ".repeat(150_000)],
  ["emoji", "😡".repeat(10_000)],
  ["mixed scripts", "плохо bad 悪い سيئ bad ".repeat(40_000)],
  ["denials", "not ".repeat(200_000)],
  ["starts of phrases", "could not have been never had to wait for ".repeat(20_000)],
  ["marks", "!?.".repeat(300_000)],
  ["apostrophes", "t'".repeat(400_000)],
  ["combining marks", `e${"\u0301".repeat(500_000)}`],
];
for (const [what, text] of hostile) {
  test(`a megabyte of ${what} is read to its end`, () => {
    const told = statementOf(text, "en");
    expect(Number.isFinite(told?.logit)).toBe(true);
  });
}

test("a text is read the same, whatever was read before it", () => {
  const short = "The staff was not friendly, and nobody called back.";
  const first = statementOf(short, "en");
  for (const other of ["", "!!!", "Unfriendlly! ".repeat(9_000), "if it were good, but it is not ".repeat(500)]) {
    statementOf(other, "en");
    expect(statementOf(short, "en")).toEqual(first);
  }
});
