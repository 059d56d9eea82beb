/**
 * A text with how far it is read: a stretch that is a word, a number, an emoji or a name, and what stood between it and the one before. At
 * the end of a text the stretch is empty and `gap` tells how the text ended. `tail` is where a "'t" begins that stands apart; 0 for none.
 */
export type Scan = { text: string; start: number; end: number; tail: number; gap: Gap };

/** What stood before a word: nothing but spaces, a comma or a bracket, or the end of a sentence. Of several the highest counts. */
export const gaps = { space: 0, comma: 1, stop: 2, exclaim: 3, question: 4 } as const;
export type Gap = (typeof gaps)[keyof typeof gaps];

/** Longer words are cut here before they are looked up: no word of a language is that long. */
const longestWord = 48;

export const scanOf = (text: string): Scan => ({ text, start: 0, end: 0, tail: 0, gap: gaps.stop });

/** Goes on to the next piece; false when there is none. */
export function goOn(scan: Scan): boolean {
  const { text } = scan;
  let gap = scan.end === 0 ? gaps.stop : gapBehind(scan);
  let at = scan.end;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const end = endOfPiece(text, at, code);
    if (end > at) {
      take(scan, at, end, gap);
      return true;
    }
    if (code !== SPACE) gap = widerGap(gap, gapOf(text, at, code));
    at += 1;
  }
  take(scan, at, at, gap);
  return false;
}

/** What a piece itself says of what follows: "!!!" ends a sentence. */
function gapBehind({ text, start, tail }: Scan): Gap {
  const code = text.charCodeAt(start);
  return isMark(code) && tail === 0 ? gapOf(text, start, code) : gaps.space;
}

function take(scan: Scan, start: number, end: number, gap: Gap): void {
  scan.start = start;
  scan.end = end;
  scan.tail = 0;
  scan.gap = gap;
  for (let last = endOfTail(scan.text, end); last !== 0; last = endOfTail(scan.text, last)) {
    if (scan.tail === 0) scan.tail = end;
    scan.end = last;
  }
}

/** Where the letters of a piece end that are looked up. */
export const endOfRaw = ({ start, end, tail }: Scan): number => Math.min(tail === 0 ? end : tail, start + longestWord);

/** The letters of a piece that are looked up. */
export function rawOf(scan: Scan): string {
  const { text, start, end, tail } = scan;
  const raw = text.slice(start, endOfRaw(scan));
  return tail !== 0 && text[end - 1]?.toLowerCase() === "t" ? `${raw}t` : raw;
}

/** Where the piece that begins here ends; `at` itself when none begins. */
function endOfPiece(text: string, at: number, code: number): number {
  if (isLetter(code) || isDigit(code)) {
    if (code === 104 && text.startsWith("http", at) && /^https?:\/\//.test(text.slice(at, at + 8)))
      return endOfName(text, at);
    return endOfWord(text, at + 1);
  }
  if (code === 64 && isLetter(text.charCodeAt(at + 1))) return endOfName(text, at + 1);
  if (code === 35 && isLetter(text.charCodeAt(at + 1))) return endOfWord(text, at + 1);
  if (isMark(code)) return endOfMarks(text, at);
  if (code === 58 || code === 59 || code === 61 || code === 60)
    return at + (face.exec(text.slice(at, at + 4))?.[0].length ?? 0);
  return isEmoji(code, text, at) ? endOfEmoji(text, at, code) : at;
}

/** "???", "!!" and "..." are pieces of their own, as they say how a thing is said; a single mark is not. */
function endOfMarks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isMark(text.charCodeAt(at))) at += 1;
  const least = text.charCodeAt(from) === 46 ? 3 : 2;
  return at - from >= least ? at : from;
}

/** Faces made of letters and marks: ":-)", ";)", ":(", ":/", "<3". */
const face = /^(?:[:;=]['’]?-?[)(\][DPp/\\|*oO](?![\p{L}\p{N}/])|<3)/u;

const isMark = (code: number): boolean => code === 33 || code === 63 || code === 46;

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) at += 1;
    else if (isApostrophe(code) && joins(text, at, from)) at += 1;
    else if ((code === 46 || code === 44) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)))
      at += 1;
    else break;
  }
  return at;
}

/** "don't" and "they're" are one piece, "l'accueil" is two; nothing is joined twice. */
function joins(text: string, at: number, from: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (!isLetter(next) || !isLetter(text.charCodeAt(at - 1))) return false;
  const before = text.charCodeAt(from - 1) | 32;
  return at - from >= 2 || (at === from && before === 105) || (at - from === 1 && !(before === 113));
}

function endOfName(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) > 32) at += 1;
  return at;
}

function endOfEmoji(text: string, from: number, code: number): number {
  let at = from + (isHigh(code) ? 2 : 1);
  while (at < text.length && isShade(text.charCodeAt(at))) at += 1;
  return Math.min(at, text.length);
}

/** Where the "'t" of "isn 't" and "don ' t" ends, as texts that went through a machine have it; 0 where none is behind the word. */
function endOfTail(text: string, before: number): number {
  let apostrophe = false;
  let at = before;
  for (; at < before + 3 && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isApostrophe(code) && !isLetter(code)) apostrophe = true;
    else if (code !== SPACE) break;
  }
  if (!apostrophe || at === text.length || !isLetter(text.charCodeAt(before - 1))) return 0;
  const end = endOfPiece(text, at, text.charCodeAt(at));
  return end > at && end - at <= 2 && tails.has(text.slice(at, end).toLowerCase()) ? end : 0;
}

const tails: ReadonlySet<string> = new Set(["t", "s", "re", "ve", "ll", "d", "m"]);

const SPACE = 32;

const widerGap = (one: Gap, other: Gap): Gap => (other > one ? other : one);

function gapOf(text: string, at: number, code: number): Gap {
  if (code === 63 || code === 191) return gaps.question;
  if (code === 33) return gaps.exclaim;
  if (code === 46 || code === 59 || code === 10 || code === 13 || code === 0x2026) return gaps.stop;
  if (code === 44 || code === 58 || code === 40 || code === 41 || code === 0x2014 || code === 0x2013) return gaps.comma;
  return code === 45 && text.charCodeAt(at - 1) === 32 && text.charCodeAt(at + 1) <= 45 ? gaps.comma : gaps.space;
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 0x00b4 || code === 96 || code === 0x2bc;
const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0x250) return code >= 0xc0 ? code !== 0xd7 && code !== 0xf7 : code === 0xaa || code === 0xba;
  if (code >= 0x2000 && code < 0x2c00) return false;
  return code < 0xd800 ? /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code)) : code >= 0xf900 && code < 0xfe00;
}

function isEmoji(code: number, text: string, at: number): boolean {
  if (isHigh(code)) return isLow(text.charCodeAt(at + 1)) && code >= 0xd83c;
  return (code >= 0x2600 && code <= 0x27bf) || code === 0x2b50 || code === 0x2b55 || code === 0x263a;
}

const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Joiners, shades of skin and the like, that follow an emoji and belong to it. */
const isShade = (code: number): boolean => code === 0xfe0f || code === 0x200d || code === 0x20e3;
