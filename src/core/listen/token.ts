import { aMemo, recall } from "./memo.ts";
import type { Span } from "./signal.ts";
import { endOfToken } from "./word-signs.ts";

/** A word or an emoji of a text: folded for comparison, with its place in the original and the clause it stands in. */
export type Token = Span & { word: string; clause: number; form: Form };

/**
 * A folded word, one for all tokens of it, with what the trees that are kept know of it: a pure cache. `asked` and `met` have a bit for the
 * place of each tree, whether it was asked and whether it knew the word; most words are met by none.
 */
export type Form = {
  word: string;
  isEmpty: boolean;
  asked: number;
  met: number;
  known: (Known | undefined)[];
  /** The words that begin a clause, as they were asked last whether this is one, and the answer. */
  breakers: ReadonlySet<string>;
  breaks: boolean;
};

/** What a word is to a tree of entries: its terms, and where the entries that begin with it go on or end. */
export type Known = {
  terms: readonly number[];
  roots: readonly number[];
  begins: boolean;
  spellings: readonly { raw: string; term: number }[];
};

/** Longer words are cut here before they are compared: no word of a language is that long. */
const longestWord = 64;

const noBreakers: ReadonlySet<string> = new Set();

/** Splits a text into tokens in one pass, whatever it holds. `breakers` are words that begin a new clause, such as "but". */
export function tokensOf(text: string, breakers: ReadonlySet<string> = noBreakers): Token[] {
  const tokens: Token[] = [];
  let last: Token | null = null;
  let clause = 0;
  let passed = 0;
  let ends = false;
  let at = 0;
  while (at < text.length) {
    const end = endOfToken(text, at);
    if (end === at) {
      ends ||= endsClause(text, at, passed);
      at += 1;
      continue;
    }
    const form = recall(forms, text, at, Math.min(end, at + longestWord), formOf);
    if (form.isEmpty) {
      at = end;
      continue;
    }
    const { word } = form;
    const isOneSign = at - passed === 1;
    if ((ends && !(isOneSign && isInNumber(text.charCodeAt(passed), last, word))) || breaksClause(form, breakers))
      clause += 1;
    if (last && isOneSign && isContraction(text.charCodeAt(passed), last.word, word)) {
      last.form = formOf(last.word + word);
      last.word = last.form.word;
      last.end = end;
    } else {
      last = { word, start: at, end, clause, form };
      tokens.push(last);
    }
    passed = end;
    ends = false;
    at = end;
  }
  return tokens;
}

/** Whether a word is one of those that begin a clause. */
export function breaksClause(form: Form, breakers: ReadonlySet<string>): boolean {
  if (form.breakers !== breakers) {
    form.breakers = breakers;
    form.breaks = breakers.has(form.word);
  }
  return form.breaks;
}

/** Pure caches: the forms of words as they are written, and of folded ones. */
const forms = aMemo<Form>(16_384);
const folded = new Map<string, Form>();
const MOST_FOLDED = 16_384;

function formOf(raw: string): Form {
  const word = fold(raw);
  const known = folded.get(word);
  if (known) return known;
  if (folded.size >= MOST_FOLDED) folded.clear();
  const isEmpty = word === "";
  const made = { word, isEmpty, asked: 0, met: 0, known: nothingKnown, breakers: noBreakers, breaks: false };
  folded.set(word, made);
  return made;
}

const nothingKnown: (Known | undefined)[] = [];

/** Lower case without accents: "Müßig" is "mussig", "Œuvre" is "oeuvre". */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z\d]*$/.test(lower)) return lower;
  const plain = lower.normalize("NFD").replace(/\p{M}+/gu, "");
  return plain.replace(/[ßœæø]/g, (letter) => ({ ß: "ss", œ: "oe", æ: "ae", ø: "o" })[letter] ?? letter);
}

const closing: ReadonlySet<number> = new Set([..."\n!(),.:;?…"].map((sign) => sign.charCodeAt(0)));
const dashes: ReadonlySet<number> = new Set([..."-–—"].map((sign) => sign.charCodeAt(0)));

/** A mark that ends a clause, or a dash after a space. */
function endsClause(text: string, at: number, passed: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 32) return false;
  return closing.has(code) || (dashes.has(code) && at > passed && isSpace(text.charCodeAt(at - 1)));
}

const isSpace = (code: number): boolean => code === 32 || /\s/.test(String.fromCharCode(code));

/** The point of "3.99" ends no clause. */
function isInNumber(sign: number, before: Token | null, after: string): boolean {
  if ((sign !== 46 && sign !== 44) || !before) return false;
  return isDigit(before.word.charCodeAt(before.word.length - 1)) && isDigit(after.charCodeAt(0));
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const apostrophes: ReadonlySet<number> = new Set([..."'’ʼ‘´`"].map((sign) => sign.charCodeAt(0)));
const tails: ReadonlySet<string> = new Set(["t", "s", "re", "ve", "ll", "d", "m"]);

/** "don't" is one word; "d'attente" and "l'accueil" are two. */
function isContraction(sign: number, before: string, after: string): boolean {
  if (!apostrophes.has(sign) || !tails.has(after)) return false;
  return before.length < longestWord && /^\p{L}+$/u.test(before);
}
