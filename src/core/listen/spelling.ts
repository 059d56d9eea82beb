import { entryOf } from "./entry.ts";
import { german } from "./lexicon/de.ts";
import { english } from "./lexicon/en.ts";
import { spanish } from "./lexicon/es.ts";
import { french } from "./lexicon/fr.ts";
import { portuguese } from "./lexicon/pt.ts";
import { lookAlikes } from "./look-alikes.ts";
import type { Spelling } from "./matcher.ts";
import type { KeywordRule } from "./rules.ts";
import { chanceOfSlip } from "./slip.ts";
import type { LexiconText } from "./statement/lexicon.ts";
import { fold } from "./token.ts";
import { correctionOf, isListed, type Term, type Vocabulary, vocabularyOf } from "./typo.ts";

const lexicons: Readonly<Record<string, LexiconText>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
};

/** Longer lists are looked for as they are written. */
const MOST_ENTRIES = 5000;
/** Words that rules look for are likelier to be met than any that nobody listed. */
const STRANGE = 0.01;
/** A word of a lexicon that might be meant as well must be so much less likely when it is on another side. */
const MUCH_LESS = 1 / 3;

/**
 * Which word of the rules is meant by one that no rule and no lexicon of the languages knows. It is made when the first such word is met,
 * and never crosses from blame to praise or back.
 */
export function spellingOf(rules: readonly KeywordRule[], languages: readonly string[]): Spelling {
  if (rules.reduce((sum, { words }) => sum + words.length, 0) > MOST_ENTRIES) return () => null;
  const own = lazily(() => vocabularyOf(termsOf(rules)));
  return (word) => {
    if (word.length < SHORTEST) return null;
    const meant = correctionOf(own(), word, STRANGE);
    if (meant === null || !isLikely(word, meant)) return null;
    const side = sideOf(own(), meant);
    return languages.some((language) => isOtherwise(listsOf(language), { word, meant, side })) ? null : meant;
  };
}

type Slip = { word: string; meant: string; side: number };

/** Whether a language has the word itself, or one that is meant rather. Lexicons hold common slips too, which are no words of their own. */
function isOtherwise({ known, vocabulary }: Lists, { word, meant, side }: Slip): boolean {
  if (side !== 0 && sideOf(vocabulary, word) === side) return false;
  if (known.has(word) || isListed(vocabulary, word)) return true;
  const rival = correctionOf(vocabulary, word, 0);
  if (rival === null || rival === meant || (side !== 0 && chanceOfSlip(meant, rival) > 0)) return false;
  const share = sideOf(vocabulary, rival) === side ? 1 : MUCH_LESS;
  return chanceOfSlip(rival, word) > share * chanceOfSlip(meant, word);
}

type Lists = { vocabulary: Vocabulary; known: ReadonlySet<string> };

/** A pure cache: the words of a language's lexicon, the same whenever they are read. */
const lists = new Map<string, Lists>();

function listsOf(language: string): Lists {
  const read = lists.get(language);
  if (read) return read;
  const made = { vocabulary: vocabularyOf(polarWords(language)), known: knownWords(language) };
  lists.set(language, made);
  return made;
}

/** People slip seldom in the first letter; and a wrong letter in a short word makes too many other words: "style" and "stole". */
function isLikely(word: string, meant: string): boolean {
  if (word[0] !== meant[0]) return false;
  if (word.length !== meant.length || word.length >= SAFE) return true;
  return [...word].toSorted().join("") === [...meant].toSorted().join("");
}

const SAFE = 7;

function sideOf({ words, starts }: Vocabulary, word: string): number {
  const whole = words.polarity.get(word) ?? 0;
  if (whole !== 0) return whole;
  for (let length = word.length; length > 0; length -= 1) {
    const start = starts.polarity.get(word.slice(0, length));
    if (start) return start;
  }
  return 0;
}

/** Shorter words are one letter from too many others. */
const SHORTEST = 5;

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A word among others says nothing by itself: "disappoint" stands in praise too. */
function* termsOf(rules: readonly KeywordRule[]): Iterable<Term> {
  for (const { kind, words } of rules) {
    const polarity = { negative: -1, positive: 1, interest: 0 }[kind];
    for (const written of words) {
      for (const way of entryOf(written).ways) {
        for (const { form, word } of way) {
          if (form !== "word" && form !== "start") continue;
          yield { word: form === "start" ? `${word}*` : word, polarity: way.length === 1 ? polarity : 0 };
        }
      }
    }
  }
}

function polarWords(language: string): Term[] {
  return Object.entries(lexicons[language]?.polarity ?? {}).flatMap(([degree, words]) =>
    words
      .split(/[,\n]/)
      .map((entry) => entry.trim())
      .filter((entry) => /^[^\s()*]+\*?$/.test(entry))
      .map((word) => ({ word, polarity: Number(degree) })),
  );
}

/** All words that a lexicon holds in any place, and those that only look like slips. */
function knownWords(language: string): ReadonlySet<string> {
  const lexicon = lexicons[language];
  if (!lexicon) return new Set();
  const texts = [
    ...Object.values(lexicon.polarity),
    ...Object.values(lexicon.roles),
    ...Object.values(lexicon.classes),
    ...lexicon.patterns.map(([, , entries]) => entries),
    lookAlikes[language] ?? "",
  ];
  return new Set(texts.flatMap((text) => fold(text).split(/[^\p{L}]+/u)));
}
