/** With which word an entry begins, however it goes on. Of a stem only what its forms begin with. */
export type FirstWord = { form: "word" | "start" | "stem"; word: string };

/** All forms of a stem begin with so many letters of it. */
export const STEM = 3;

/**
 * The first word of an entry as staff write it, when all that it looks for begins with that; null for entries that may begin otherwise:
 * those with brackets or quotes at their beginning, with exceptions, in any order, or with other letters than a to z.
 */
export function firstWordOf(entry: string): FirstWord | null {
  const isStem = entry.charCodeAt(0) === TILDE;
  const from = isStem ? 1 : 0;
  let at = from;
  while (isPlain(entry.charCodeAt(at))) at += 1;
  if (at - from < (isStem ? STEM : 1)) return null;
  const isStart = entry.charCodeAt(at) === STAR;
  const after = isStart ? at + 1 : at;
  if (after < entry.length && (entry.charCodeAt(after) !== SPACE || turns(entry, after))) return null;
  if (isStem) return isStart ? null : { form: "stem", word: entry.slice(from, from + STEM) };
  return { form: isStart ? "start" : "word", word: entry.slice(0, at) };
}

const TILDE = 126;
const STAR = 42;
const SPACE = 32;

/** From a to z and from 0 to 9. */
const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** Whether its words may stand in any order, or not beside others. */
const turns = (entry: string, from: number): boolean => entry.includes("//", from) || entry.includes(" -", from);
