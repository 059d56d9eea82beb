/** What a sign is to a word: nothing, a part of it, or a picture, which is one by itself. */
const sign = { none: 1, word: 2, mark: 3, picture: 4 } as const;

/** Where the word or the emoji that begins at a place ends; the place itself where none begins. */
export function endOfToken(text: string, from: number): number {
  let kind = kindAt(text, from);
  if (kind === sign.none) return from;
  const isPicture = kind === sign.picture;
  let at = from;
  do {
    at += widthAt(text, at);
    if (at >= text.length) return at;
    kind = kindAt(text, at);
  } while (kind === sign.mark || (kind === sign.word && !isPicture));
  return at;
}

/** A pure cache: what signs of one unit are, as far as they were met; 0 where not. Marks are what stands on others. */
const kinds = new Uint8Array(2 ** 16);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = kinds[code] ?? 0;
  if (known !== 0) return known;
  if (isHalf(code)) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? code));
  const kind = kindOf(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

function kindOf(one: string): number {
  if (/\p{Extended_Pictographic}/u.test(one)) return sign.picture;
  if (/\p{M}/u.test(one)) return sign.mark;
  return /[\p{L}\p{N}]/u.test(one) ? sign.word : sign.none;
}

const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

const widthAt = (text: string, at: number): number =>
  isHalf(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;

/** Whether a letter, a digit or a mark on one stands here. */
export function wordSign(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === sign.word || kind === sign.mark;
}
