import type { Span } from "./signal.ts";

/** A word or an emoji of a text: folded for comparison, with its place in the original and the clause it stands in. */
export type Token = Span & { word: string; clause: number };

/** Longer words are cut here before they are compared: no word of a language is that long. */
const longestWord = 64;

/** Splits a text into tokens in one pass, whatever it holds. `breakers` are words that begin a new clause, such as "but". */
export function tokensOf(text: string, breakers: ReadonlySet<string> = new Set()): Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  let passed = 0;
  for (const match of text.matchAll(wordPattern)) {
    const word = fold(match[0].slice(0, longestWord));
    if (word === "") continue;
    const gap = text.slice(passed, match.index);
    const last = tokens.at(-1);
    const ends = /[.!?…\n,;:()]|\s[-–—]/.test(gap) && !isInNumber(gap, last?.word ?? "", word);
    if (ends || breakers.has(word)) clause += 1;
    passed = match.index + match[0].length;
    if (last && isContraction(gap, last.word, word)) {
      last.word += word;
      last.end = passed;
    } else {
      tokens.push({ word, start: match.index, end: passed, clause });
    }
  }
  return tokens;
}

/** Lower case without accents: "Müßig" is "mussig", "Œuvre" is "oeuvre". */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z\d]*$/.test(lower)) return lower;
  const plain = lower.normalize("NFD").replace(/\p{M}+/gu, "");
  return plain.replace(/[ßœæø]/g, (letter) => ({ ß: "ss", œ: "oe", æ: "ae", ø: "o" })[letter] ?? letter);
}

const wordPattern = /\p{Extended_Pictographic}\p{M}*|[\p{L}\p{N}\p{M}]+/gu;

/** The point of "3.99" ends no clause. */
const isInNumber = (gap: string, before: string, after: string): boolean =>
  /^[.,]$/.test(gap) && /\d$/.test(before) && /^\d/.test(after);

/** "don't" is one word; "d'attente" and "l'accueil" are two. */
function isContraction(gap: string, before: string, after: string): boolean {
  return (
    /^['’ʼ‘´`]$/.test(gap) &&
    /^(?:t|s|re|ve|ll|d|m)$/.test(after) &&
    before.length < longestWord &&
    /^\p{L}+$/u.test(before)
  );
}
