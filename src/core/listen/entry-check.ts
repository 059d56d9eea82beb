import { Refused } from "../refused.ts";
import { bracketsOf, choicesOf } from "./choices.ts";
import { entryOf, exception, type Term, WIDEST } from "./entry.ts";
import { findMatches } from "./find-matches.ts";
import { compile } from "./matcher.ts";
import { tokensOf } from "./token.ts";

const LONGEST_ENTRY = 200;
const MOST_CHOICES = 400;
/** Deeper brackets in brackets nobody reads any more. */
const DEEPEST = 3;

/** Throws Refused for an entry of the rule `name` that is not written as `KeywordRule.words` tells, or that could never be heard. */
export function checkEntry(name: string, entry: string): void {
  if (entry.length > LONGEST_ENTRY)
    throw new Refused("“{{name}}”: “{{entry}}” is longer than a phrase can be. Split it.", {
      ...{ name, entry: `${entry.slice(0, 40)}…` },
    });
  if (plain.test(entry)) return;
  const about = { name, entry };
  checkBrackets(entry, about);
  checkQuotes(entry, about);
  checkDistances(entry, about);
  checkMarks(entry, about);
  const { ways, exceptions } = entryOf(entry);
  if (ways.length === 0) throw new Refused("“{{name}}”: “{{entry}}” holds no word.", about);
  if (exceptions.length > 0 && !ways.some((way) => isHeard(entry, way)))
    throw new Refused("“{{name}}”: the exceptions of “{{entry}}” leave nothing to hear. Take one out.", about);
}

type About = { name: string; entry: string };

/** Words of letters and digits, the most of any list, need no further look. */
const plain = /^[\p{L}\p{N}]+\*?(?: [\p{L}\p{N}]+\*?)*$/u;

function checkBrackets(entry: string, about: About): void {
  const { depth, isClosed, holdsNothing, barOutside } = bracketsOf(entry);
  if (!isClosed)
    throw new Refused("“{{name}}”: in “{{entry}}” a bracket is not closed. Write choices as cold (food|fries).", about);
  if (holdsNothing)
    throw new Refused("“{{name}}”: a bracket in “{{entry}}” holds no word. Write choices as cold (food|fries).", about);
  if (depth > DEEPEST)
    throw new Refused("“{{name}}”: brackets in “{{entry}}” stand in each other more than {{most}} deep. Split it.", {
      ...{ ...about, most: DEEPEST },
    });
  if (barOutside)
    throw new Refused("“{{name}}”: the | in “{{entry}}” needs brackets. Write choices as cold (food|fries).", about);
  if (choicesOf(entry).length > MOST_CHOICES)
    throw new Refused("“{{name}}”: “{{entry}}” spells out more than {{most}} choices. Split it.", {
      ...{ ...about, most: MOST_CHOICES },
    });
}

function checkQuotes(entry: string, about: About): void {
  if (entry.split('"').length % 2 === 0)
    throw new Refused(
      "“{{name}}”: in “{{entry}}” a quote is not closed. Put one before and one after the words.",
      about,
    );
  const exact = [...entry.replace(exception, " ").matchAll(/"([^"]*)"/g)].map(([, words = ""]) => words);
  if (exact.some((words) => tokensOf(words).length === 0))
    throw new Refused("“{{name}}”: a pair of quotes in “{{entry}}” holds no word. Write the word between them.", about);
  if (exact.some((words) => /[*~]/.test(words)))
    throw new Refused("“{{name}}”: quotes in “{{entry}}” mean this very spelling. Take * and ~ out of them.", about);
}

function checkDistances(entry: string, about: About): void {
  const looked = entry.replace(exception, " ");
  if (/(?:^!?|\s)\/\/?\d+\s*$|^!?\s*\/\/?\d+|\/\d+\s+\/\/?\d+/.test(looked))
    throw new Refused("“{{name}}”: “/4” in “{{entry}}” needs a word before and one after it.", about);
  if ([...looked.matchAll(/(?:^|\s)\/\/?(\d+)/g)].some(([, words]) => Number(words) < 1 || Number(words) > WIDEST))
    throw new Refused("“{{name}}”: words in “{{entry}}” can stand 1 to {{most}} words apart. Write such a number.", {
      ...{ ...about, most: WIDEST },
    });
  if (looked.split("//").length > 2)
    throw new Refused("“{{name}}”: “{{entry}}” has more than one //. Use it once, and / for the rest.", about);
}

function checkMarks(entry: string, about: About): void {
  if (/(?:^|[\s|("])\*/.test(entry))
    throw new Refused(
      "“{{name}}”: the * in “{{entry}}” stands for the end of a word. Begin the word before it.",
      about,
    );
  if (/[^\s|(!]~|~[^\p{L}(]|~$|~[\p{L}]+\*/u.test(entry))
    throw new Refused("“{{name}}”: the ~ in “{{entry}}” stands before a whole word, such as ~disappoint.", about);
  if (/.!/.test(entry.replace(/"[^"]*"/g, "")))
    throw new Refused("“{{name}}”: the ! in “{{entry}}” stands before everything else, such as !no refund.", about);
}

/** Whether the entry is heard in its own words. */
function isHeard(entry: string, way: readonly Term[]): boolean {
  const text = way.map(({ word }) => word).join(" ");
  return findMatches(compile([{ words: [entry] }]), tokensOf(text), text).length > 0;
}
