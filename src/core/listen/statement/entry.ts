import { fold } from "../token.ts";
import { findChild } from "../trie.ts";
import { correctionOf, type Term, vocabularyOf } from "../typo.ts";
import { polarityOfTag } from "./hashtag.ts";
import { type Entry, type Known, type Lexicon, lightStem, roleBit, type Start, stemOf } from "./lexicon.ts";

/** So that words with a slip are known: those of the lexicon, and `common` ones, the commonest first. */
export function withVocabulary(lexicon: Lexicon, common: readonly string[]): Lexicon {
  const most = common.length;
  const terms: Term[] = common.map((word, rank) => ({
    word,
    polarity: polarityOf(lexicon, word) || (word.length <= 2 && isDenial(lexicon, word) ? -1 : 0),
    count: most / (rank + 1),
  }));
  for (const [word, { polarity }] of lexicon.exact) terms.push({ word, polarity: polarity ?? 0 });
  for (const [start, { known }] of lexicon.starts)
    if (known) terms.push({ word: `${start}*`, polarity: known.polarity ?? 0 });
  return { ...lexicon, vocabulary: vocabularyOf(terms) };
}

/** Of a denial as short as "no" few slips are made, and many words are one letter from it. */
const isDenial = ({ exact }: Lexicon, word: string): boolean => ((exact.get(word)?.role ?? 0) & roleBit("deny")) !== 0;

function polarityOf(lexicon: Lexicon, word: string): number {
  const own = lexicon.exact.get(word)?.polarity;
  if (own !== undefined && own !== null) return own;
  for (const { known } of startsOf(lexicon, word)) if (known && known.polarity !== null) return known.polarity;
  return 0;
}

/** What is known of a word as it stands in a text. */
export function entryOf(lexicon: Lexicon, raw: string): Entry {
  const tag = raw.startsWith("#");
  const plain = plainOf(lexicon, tag ? raw.slice(1) : raw);
  const plainStarts = startsOf(lexicon, plain);
  const meant = tag ? null : meantBy(lexicon, plain, plainStarts);
  const word = meant ?? plain;
  const begins = meant === null ? plainStarts : startsOf(lexicon, meant);
  const { polarity, role, classes } = knownOf(lexicon, word, begins);
  const shape = shapeOf(word);
  if (shape) classes.push(shape);
  if (shape === "AT" && helpDesk.test(word)) classes.push("DESK");
  const keys = keysOf(lexicon, word, begins, classes);
  const named = classes[0];
  const stem = hashOf(shape ?? stemOf(word, lexicon.endings));
  return {
    word,
    stem,
    symbol: named === undefined ? stem : hashOf(named),
    keys,
    starts: startsIn(lexicon, keys),
    polarity: (tag ? polarityOfTag(lexicon, plain) : null) ?? polarity ?? 0,
    role,
    shout: raw.length >= 3 && raw === raw.toUpperCase() && raw !== raw.toLowerCase(),
    meant,
    sense: null,
    senseFrom: 0,
  };
}

/** What it is called in phrases: itself, its beginnings, its classes. */
function keysOf(
  lexicon: Lexicon,
  word: string,
  begins: readonly Beginning[],
  classes: readonly string[],
): readonly number[] {
  const keys: number[] = [];
  const own = lexicon.keys.get(word);
  if (own !== undefined) keys.push(own);
  for (const { key } of begins) if (key !== null) keys.push(key);
  for (const name of classes) {
    const id = lexicon.keys.get(name);
    if (id !== undefined) keys.push(id);
  }
  return keys.length === 0 ? none : keys;
}

/** One for all words that have none, since most have. */
const none: readonly number[] = [];

function startsIn({ phrases }: Lexicon, keys: readonly number[]): readonly number[] {
  const starts = keys.map((key) => findChild(phrases, 0, key, 1)).filter((node) => node !== 0);
  return starts.length === 0 ? none : starts;
}

type Beginning = Start & { length: number };

/** Shorter beginnings are none. */
const shortestStart = 3;

/** How the word begins, as far as that is known, the longest first. */
function startsOf({ starts, longestStart }: Lexicon, word: string): readonly Beginning[] {
  const found: Beginning[] = [];
  for (let length = Math.min(word.length, longestStart); length >= shortestStart; length -= 1) {
    const start = starts.get(word.slice(0, length));
    if (start) found.push({ ...start, length });
  }
  return found;
}

/** The word that one with a slip was meant to be. */
const meantBy = (lexicon: Lexicon, word: string, begins: readonly Beginning[]): string | null =>
  lexicon.vocabulary && !isKnown(lexicon, word, begins) ? correctionOf(lexicon.vocabulary, word) : null;

/** What only begins as a known word does is known when no more than an ending follows. */
function isKnown(lexicon: Lexicon, word: string, begins: readonly Beginning[]): boolean {
  if (lexicon.exact.has(word) || lexicon.keys.has(word)) return true;
  const [longest] = begins;
  if (longest) return longest.length === word.length || lexicon.endings.includes(word.slice(longest.length));
  const { polarity, role, classes } = knownOf(lexicon, word, begins);
  return polarity !== null || role !== 0 || classes.length > 0;
}

type Found = { polarity: number | null; role: number; classes: string[] };

/** Of the word itself first, then of the longest start that is known, and of its stem when there is neither. */
function knownOf({ exact, stems }: Lexicon, word: string, begins: readonly Beginning[]): Found {
  const found: Found = { polarity: null, role: 0, classes: [] };
  const own = exact.get(word);
  if (own) add(found, own, true);
  for (const { known } of begins)
    if (known && (found.polarity === null || found.classes.length === 0)) add(found, known, false);
  if (own || found.polarity !== null || found.classes.length > 0) return found;
  const stem = stems.get(lightStem(word));
  if (stem) add(found, stem, true);
  return found;
}

function add(found: Found, known: Known, all: boolean): void {
  found.polarity ??= known.polarity;
  found.role |= known.role;
  if (all || found.classes.length === 0) found.classes.push(...known.classes);
}

/** Folded, without apostrophes, and with letters that are repeated for effect taken back. */
function plainOf(lexicon: Lexicon, raw: string): string {
  if (/^[a-z]+$/.test(raw) && !/(.)\1\1/.test(raw)) return raw;
  if (/^[!?.]/.test(raw))
    return raw.startsWith(".") ? "..." : raw.includes("?") ? (raw.includes("!") ? "?!" : "??") : "!!";
  if (/^[:;=<]/.test(raw)) return raw.replace(/[-'’]/g, "").replace(/^[;=]/, ":");
  const tail = /^(\p{L}+)['’`´ʼ](?:s|re|ve|ll|d|m)$/iu.exec(raw);
  const word = fold(tail?.[1] ?? raw).replace(/[\p{P}\p{Sk}]+/gu, (marks) =>
    /^[.,]$/.test(marks) ? "." : marks.startsWith("@") || marks.startsWith(":") || marks.startsWith("/") ? marks : "",
  );
  if (!/(\p{L})\1\1/u.test(word)) return word;
  const two = word.replace(/(\p{L})\1\1+/gu, "$1$1");
  return lexicon.exact.has(two) ? two : word.replace(/(\p{L})\1\1+/gu, "$1");
}

/** Accounts of companies that are there for those who need help. */
const helpDesk = /support|help|cares?(?![a-z])|service|custserv|assist/;

function shapeOf(word: string): string | null {
  const code = word.charCodeAt(0);
  if (code === 64) return "AT";
  if (word.startsWith("http")) return "LINK";
  if (code < 48 || code > 57) return null;
  if (/^\d{1,3}$/.test(word)) return "NUMBER";
  if (/^\d+\.\d\d$/.test(word)) return "PRICE";
  if (/^\d+(?:am|pm|h)$/.test(word)) return "CLOCK";
  if (/^\d+(?:min|mins|minutes|hrs?|hours?|days?|weeks?|wks?|months?|yrs?)$/.test(word)) return "SPAN";
  if (/^\d+(?:st|nd|rd|th|x)$/.test(word)) return "ORDINAL";
  return /^[\d.]+$/.test(word) ? "BIGNUMBER" : null;
}

export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash | 0;
}
