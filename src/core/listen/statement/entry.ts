import { fold } from "../token.ts";
import { correctionOf, type Term, vocabularyOf } from "../typo.ts";
import { polarityOfTag } from "./hashtag.ts";
import { type Entry, type Known, type Lexicon, lightStem, roleBit, stemOf } from "./lexicon.ts";

/** So that words with a slip are known: those of the lexicon, and `common` ones, the commonest first. */
export function withVocabulary(lexicon: Lexicon, common: readonly string[]): Lexicon {
  const most = common.length;
  const terms: Term[] = common.map((word, rank) => ({
    word,
    polarity: polarityOf(lexicon, word) || (word.length <= 2 && isDenial(lexicon, word) ? -1 : 0),
    count: most / (rank + 1),
  }));
  for (const [word, { polarity }] of lexicon.exact) terms.push({ word, polarity: polarity ?? 0 });
  for (const [start, { polarity }] of lexicon.starts) terms.push({ word: `${start}*`, polarity: polarity ?? 0 });
  return { ...lexicon, vocabulary: vocabularyOf(terms) };
}

/** Of a denial as short as "no" few slips are made, and many words are one letter from it. */
const isDenial = ({ exact }: Lexicon, word: string): boolean => ((exact.get(word)?.role ?? 0) & roleBit("deny")) !== 0;

function polarityOf({ exact, starts }: Lexicon, word: string): number {
  const own = exact.get(word)?.polarity;
  if (own !== undefined && own !== null) return own;
  for (let length = word.length; length >= 3; length -= 1) {
    const polarity = starts.get(word.slice(0, length))?.polarity;
    if (polarity !== undefined && polarity !== null) return polarity;
  }
  return 0;
}

/** What is known of a word as it stands in a text. */
export function entryOf(lexicon: Lexicon, raw: string): Entry {
  const tag = raw.startsWith("#");
  const plain = plainOf(lexicon, tag ? raw.slice(1) : raw);
  const meant = tag ? null : meantBy(lexicon, plain);
  const word = meant ?? plain;
  const keys: number[] = [];
  const key = lexicon.keys.get(word);
  if (key !== undefined) keys.push(key);
  for (let length = word.length; length >= 3; length -= 1) {
    const start = lexicon.keys.get(`${word.slice(0, length)}*`);
    if (start !== undefined) keys.push(start);
  }
  const { polarity, role, classes } = knownOf(lexicon, word);
  const shape = shapeOf(word);
  if (shape) classes.push(shape);
  if (shape === "AT" && helpDesk.test(word)) classes.push("DESK");
  for (const name of classes) {
    const id = lexicon.keys.get(name);
    if (id !== undefined) keys.push(id);
  }
  const named = classes[0];
  const stem = hashOf(shape ?? stemOf(word, lexicon.endings));
  return {
    word,
    stem,
    symbol: named === undefined ? stem : hashOf(named),
    keys,
    starts: keys.flatMap((one) => lexicon.root.next.get(one) ?? []),
    polarity: (tag ? polarityOfTag(lexicon, plain) : null) ?? polarity ?? 0,
    role,
    shout: raw.length >= 3 && raw === raw.toUpperCase() && raw !== raw.toLowerCase(),
    meant,
    sense: null,
  };
}

/** The word that one with a slip was meant to be. */
const meantBy = (lexicon: Lexicon, word: string): string | null =>
  lexicon.vocabulary && !isKnown(lexicon, word) ? correctionOf(lexicon.vocabulary, word) : null;

/** What only begins as a known word does is known when no more than an ending follows. */
function isKnown(lexicon: Lexicon, word: string): boolean {
  const { polarity, role, classes } = knownOf(lexicon, word);
  if (lexicon.exact.has(word) || lexicon.keys.has(word)) return true;
  let start = 0;
  for (let length = word.length; length >= 3 && start === 0; length -= 1) {
    const plain = word.slice(0, length);
    if (lexicon.starts.has(plain) || lexicon.keys.has(`${plain}*`)) start = length;
  }
  if (start === 0) return polarity !== null || role !== 0 || classes.length > 0;
  const tail = word.slice(start);
  return tail === "" || lexicon.endings.includes(tail);
}

/** Of the word itself first, then of the longest start that is known, and of its stem when there is neither. */
function knownOf({ exact, starts, stems }: Lexicon, word: string): Known {
  const found: Known = { polarity: null, role: 0, classes: [] };
  const add = (known: Known | undefined, all: boolean): void => {
    if (!known) return;
    found.polarity ??= known.polarity;
    found.role |= known.role;
    if (all || found.classes.length === 0) found.classes.push(...known.classes);
  };
  const own = exact.get(word);
  add(own, true);
  for (let length = word.length; length >= 3; length -= 1) {
    if (found.polarity === null || found.classes.length === 0) add(starts.get(word.slice(0, length)), false);
  }
  if (!own && found.polarity === null && found.classes.length === 0) add(stems.get(lightStem(word)), true);
  return found;
}

/** Folded, without apostrophes, and with letters that are repeated for effect taken back. */
function plainOf(lexicon: Lexicon, raw: string): string {
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
