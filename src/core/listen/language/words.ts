import { wordSign } from "../word-signs.ts";

/** Only so much of a text is read: more does not make a language surer. */
const enough = 400;

/**
 * Tells the place of each word of the beginning of a text: letters, and the "¿" and "¡" before them. Names, addresses and numbers tell
 * nothing of a language.
 */
export function eachWord(text: string, tell: (start: number, end: number) => void): void {
  let read = 0;
  let at = 0;
  const last = Math.min(text.length, 2 * enough);
  while (at < last && read < enough) {
    const code = text.charCodeAt(at);
    const end = isName(text, at, code) ? endOfName(text, at + 1, last) : endOfLetters(text, at, last);
    if (code === 104 && text.startsWith("http", at) && /^https?:\/\//.test(text.slice(at, at + 8))) {
      at = endOfAddress(text, at, last);
      continue;
    }
    if (end > at && !isName(text, at, code)) {
      tell(at, Math.min(end, at + enough - read));
      read += end - at + 1;
    }
    at = Math.max(end, at + 1);
  }
}

/** "@" or "#" with something right behind it. */
const isName = (text: string, at: number, code: number): boolean =>
  (code === 64 || code === 35) && (text.charCodeAt(at + 1) === UNDERLINE || wordSign(text, at + 1));

function endOfName(text: string, from: number, last: number): number {
  let at = from;
  while (at < last && (text.charCodeAt(at) === UNDERLINE || wordSign(text, at))) at += 1;
  return at;
}

const UNDERLINE = 95;

function endOfLetters(text: string, from: number, last: number): number {
  let at = from;
  while (at < last && isLetter(text, at)) at += 1;
  return at;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  return code === 0xbf || code === 0xa1 || wordSign(text, at);
}

function endOfAddress(text: string, from: number, last: number): number {
  let at = from;
  while (at < last && text.charCodeAt(at) > 32) at += 1;
  return at;
}
