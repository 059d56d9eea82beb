import { expect, test } from "bun:test";
import { german } from "../../../src/core/listen/lexicon/de.ts";
import { english } from "../../../src/core/listen/lexicon/en.ts";
import { spanish } from "../../../src/core/listen/lexicon/es.ts";
import { french } from "../../../src/core/listen/lexicon/fr.ts";
import { portuguese } from "../../../src/core/listen/lexicon/pt.ts";
import { fold } from "../../../src/core/listen/token.ts";

const lexica = { de: german, es: spanish, fr: french, pt: portuguese };

const entriesOf = (words: string): string[] =>
  words
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");

for (const [language, lexicon] of Object.entries(lexica)) {
  test(`the words of ${language} are folded, as texts are before they are compared`, () => {
    const texts = [lexicon.polarity, lexicon.roles, lexicon.classes].flatMap((part) => Object.values(part));
    for (const entry of texts.flatMap(entriesOf)) {
      const plain = entry.replace(/\b[A-Z]{2,}\b/g, "");
      expect(fold(plain)).toBe(plain);
    }
  });

  test(`choices among the words of ${language} hold no choices, as they would multiply`, () => {
    const texts = [lexicon.polarity, lexicon.roles, lexicon.classes].flatMap((part) => Object.values(part));
    for (const entry of texts.flatMap(entriesOf)) {
      expect(entry).not.toMatch(/\([^()]*\(/);
      expect(entry.split("(").length).toBe(entry.split(")").length);
    }
  });

  test(`the words of ${language} are many`, () => {
    expect(Object.values(lexicon.polarity).flatMap(entriesOf).length).toBeGreaterThan(3000);
  });

  test(`no word of ${language} is praise and blame at once`, () => {
    const side = (good: boolean) =>
      Object.entries(lexicon.polarity)
        .filter(([degree]) => (good ? Number(degree) > 0 : Number(degree) < 0))
        .flatMap(([, words]) => entriesOf(words));
    const praise = new Set(side(true));
    expect(side(false).filter((entry) => praise.has(entry))).toEqual([]);
  });

  test(`the patterns of ${language} are named as the English ones, and brackets close`, () => {
    const englishNames = new Set(english.patterns.map(([name]) => name));
    const own = new Set(["no complaints"]);
    for (const [name, , ways] of lexicon.patterns) {
      if (!own.has(name)) expect(englishNames).toContain(name);
      expect(ways).not.toMatch(/\([^()]*\(/);
      expect(ways.split("(").length).toBe(ways.split(")").length);
    }
  });

  test(`every class that the patterns of ${language} speak of is there`, () => {
    const shapes = new Set(["NUMBER", "PRICE", "CLOCK", "SPAN", "ORDINAL", "BIGNUMBER", "AT", "LINK"]);
    const known = new Set([...Object.keys(lexicon.classes), ...shapes]);
    for (const [, , ways] of lexicon.patterns) {
      for (const [name] of ways.matchAll(/\b[A-Z]{3,}\b/g)) expect(known).toContain(name);
    }
  });
}
