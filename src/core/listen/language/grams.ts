/** How many weights a language has: groups of letters share one when their hashes meet. */
export const buckets = 2 ** 15;

/** Only so much of a text is read: more does not make a language surer. */
const enough = 400;
const longestGram = 5;
const gap = 32;

/** Names, addresses and numbers tell nothing of a language. */
const noise = /https?:\/\/\S+|[@#][\p{L}\p{N}_]+|\p{N}+/gu;

/** The buckets of all groups of one to five letters of a text, word by word; a word's edge counts as a letter. */
export function gramsOf(text: string): number[] {
  const codes = lettersOf(text.slice(0, enough * 2).replace(noise, " "));
  const grams: number[] = [];
  for (let start = 0; start < codes.length; start += 1) {
    let hash = 0x811c9dc5;
    for (let length = 1; length <= longestGram && start + length <= codes.length; length += 1) {
      const code = codes[start + length - 1] ?? gap;
      hash = Math.imul(hash ^ code, 0x01000193);
      if (length > 1 || code !== gap) grams.push(bucketOf(hash));
      if (length > 1 && code === gap) break;
    }
  }
  return grams;
}

/** Lower case, every run of anything but letters as one gap, letters repeated for effect as two. "¿" and "¡" are kept: they tell much. */
function lettersOf(text: string): number[] {
  const codes = [gap];
  for (const sign of text.toLowerCase().normalize("NFC")) {
    const code = sign.codePointAt(0) ?? gap;
    const known = code === 0xbf || code === 0xa1 || isLetter(sign, code) ? code : gap;
    const last = codes.length - 1;
    if (known === codes[last] && (known === gap || known === codes[last - 1])) continue;
    codes.push(known);
    if (codes.length > enough) break;
  }
  if (codes[codes.length - 1] !== gap) codes.push(gap);
  return codes;
}

const isLetter = (sign: string, code: number): boolean =>
  code < 128 ? code >= 97 && code <= 122 : /\p{L}/u.test(sign);

const bucketOf = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 17;
