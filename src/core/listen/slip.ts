/** How likely each kind of slip makes one word of another: so large a share of all slips that it happens at a given place. */
const kinds = 1 / 4;
/** A letter that is wrong or too many is seldom any: mostly it is the one beside it, on the keyboard or in the word, or sounds like it. */
const letter = { doubled: 0.2, near: 0.1, sounds: 0.1, any: 0.025 };
/** People see a slip in the first letter. */
const first = 0.7;

/** How likely somebody who means `word` and slips once writes `written`; both are plain letters from a to z. Zero for more than one slip. */
export function chanceOfSlip(word: string, written: string): number {
  const at = firstDifference(word, written);
  const place = at === 0 ? first : 1;
  const lost = word.length - written.length;
  if (lost === 1) {
    if (word.slice(at + 1) !== written.slice(at)) return 0;
    return (place * kinds * (word[at] === word[at - 1] ? 2 : 1)) / word.length;
  }
  if (lost === -1) {
    if (word.slice(at) !== written.slice(at + 1)) return 0;
    const doubled = written[at] === written[at - 1];
    const share = doubled ? letter.doubled : nearest(written[at], word[at - 1], word[at]);
    return (place * kinds * share) / (word.length + 1);
  }
  if (lost !== 0 || at === word.length) return 0;
  if (word.slice(at + 1) === written.slice(at + 1)) {
    const share = sounds(word[at], written[at]) ? letter.sounds : nearest(written[at], word[at], word[at]);
    return (place * kinds * share) / word.length;
  }
  const swapped = word[at] === written[at + 1] && word[at + 1] === written[at];
  return swapped && word.slice(at + 2) === written.slice(at + 2) ? (place * kinds) / (word.length - 1) : 0;
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

const nearest = (typed = "", before = "", after = ""): number =>
  isBeside(typed, before) || isBeside(typed, after) ? letter.near : letter.any;

const rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** Whether two letters are neighbours on a keyboard. */
function isBeside(one: string, other: string): boolean {
  if (one === "" || other === "") return false;
  const row = rows.findIndex((letters) => letters.includes(one));
  const otherRow = rows.findIndex((letters) => letters.includes(other));
  const shift = (rows[row]?.indexOf(one) ?? 0) - (rows[otherRow]?.indexOf(other) ?? 0);
  if (row === otherRow) return Math.abs(shift) === 1;
  return row - otherRow === 1 ? shift === 0 || shift === -1 : otherRow - row === 1 && (shift === 0 || shift === 1);
}

const alike = ["aeiouy", "sz", "ck", "dt", "bp", "mn", "vf", "vw", "gj", "cs"];

const sounds = (one = "", other = ""): boolean =>
  alike.some((letters) => letters.includes(one) && letters.includes(other));
