import { choicesOf } from "./choices.ts";
import { tokensOf } from "./token.ts";

/** A word of an entry: how it is looked for, and how many words after the one before it may stand. Folded, but for a spelling. */
export type Term = { form: "word" | "start" | "stem" | "spelling"; word: string; within: number };

/** What an entry of a rule looks for: any of the ways, and not where any of the exceptions stands. */
export type Entry = { ways: Term[][]; exceptions: Term[][]; ignoresDenial: boolean };

/** How far apart the words of an entry may stand. */
export const WIDEST = 12;
/** Only so much of an entry is read: none that staff may save is as long. */
const LONGEST = 2000;

/** Reads what staff write; see `KeywordRule.words`. */
export function entryOf(written: string): Entry {
  const entry = written.trim().slice(0, LONGEST);
  if (simple.test(entry)) return { ways: [wordsOf(entry)], exceptions: [], ignoresDenial: false };
  const exceptions = entry.includes(" -") ? [...entry.matchAll(exception)].map(([, said = ""]) => said) : [];
  const ignoresDenial = entry.startsWith("!");
  const looked = (exceptions.length > 0 ? entry.replace(exception, " ") : entry).slice(ignoresDenial ? 1 : 0);
  return {
    ways: choicesOf(looked).flatMap(waysOf),
    exceptions: exceptions.flatMap((said) => choicesOf(said.replaceAll('"', "")).flatMap(waysOf)),
    ignoresDenial,
  };
}

/** What stands after a minus: a word, or words in quotes. */
export const exception = /\s-("[^"]*"|[^\s"]+)/g;

const simple = /^[a-z0-9]+\*?(?: (?:\/\d{1,2} )?[a-z0-9]+\*?)*$/;
const simplePart = /^[a-z0-9]+\*?$/;

/** One way, or two for words in any order. */
function waysOf(choice: string): Term[][] {
  if (simple.test(choice)) return [wordsOf(choice)];
  const around = /^(.*?)\s\/\/(\d{1,3})\s(.*)$/s.exec(choice);
  if (!around) return onlyFull([termsOf(choice)]);
  const [, left = "", distance, right = ""] = around;
  return onlyFull([termsOf(`${left} /${distance} ${right}`), termsOf(`${right} /${distance} ${left}`)]);
}

const onlyFull = (ways: Term[][]): Term[][] => ways.filter((terms) => terms.length > 0);

/** The words of an entry without quotes, choices, stems or accents: nearly all of a long list are such. */
function wordsOf(entry: string): Term[] {
  const terms: Term[] = [];
  let within = 1;
  for (const part of entry.split(" ")) {
    if (part.startsWith("/")) {
      within = withinOf(part.slice(1));
      continue;
    }
    const isStart = part.endsWith("*");
    terms.push({ form: isStart ? "start" : "word", word: isStart ? part.slice(0, -1) : part, within });
    within = 1;
  }
  return terms;
}

const withinOf = (distance: string): number => Math.min(Math.max(Number(distance), 1), WIDEST);

function termsOf(choice: string): Term[] {
  const terms: Term[] = [];
  let within = 1;
  for (const [index, said] of choice.split('"').entries()) {
    const isQuoted = index % 2 === 1;
    for (const part of said.split(/\s+/)) {
      const gap = isQuoted ? null : /^\/(\d{1,3})$/.exec(part);
      if (gap) {
        within = withinOf(gap[1] ?? "");
        continue;
      }
      for (const term of partTerms(part, isQuoted)) {
        terms.push({ ...term, within: terms.length === 0 ? 1 : within });
        within = 1;
      }
    }
  }
  return terms;
}

function partTerms(part: string, isQuoted: boolean): Term[] {
  if (!isQuoted && simplePart.test(part)) {
    const isStart = part.endsWith("*");
    return [{ form: isStart ? "start" : "word", word: isStart ? part.slice(0, -1) : part, within: 1 }];
  }
  const tokens = tokensOf(part);
  return tokens.map(({ word, start, end }, index): Term => {
    if (isQuoted) return { form: "spelling", word: spellingOf(part.slice(start, end)), within: 1 };
    if (index === 0 && part.startsWith("~")) return { form: "stem", word, within: 1 };
    return { form: part.endsWith("*") && index === tokens.length - 1 ? "start" : "word", word, within: 1 };
  });
}

/** A spelling as it is compared: one kind of apostrophe, and accents in one piece. */
export const spellingOf = (raw: string): string => raw.replace(/[’ʼ‘´`]/g, "'").normalize("NFC");
