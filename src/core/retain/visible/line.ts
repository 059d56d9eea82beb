/** What a line is: the writer's own word, or what a mail program put there. `forward` is kept like text. */
export type Kind = "text" | "blank" | "quote" | "attribution" | "signature";

/** A line of a mail. `sure` says that the HTML part told its kind, so that no text rule need look at it. */
export type Line = { text: string; kind: Kind; sure: boolean };

/** Rules look at this much of a line; nothing that a mail program writes is longer. */
export const lineLimit = 600;

/** As the rules read it: without marks of emphasis and direction, one space between words, Arabic digits as 0 to 9. */
export const plain = (text: string) =>
  text
    .slice(0, lineLimit)
    .replace(/[*\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(/\s+/g, " ")
    .trim();

/** The next line from `at` on that is not blank; the number of lines when there is none. */
export function nextWritten(lines: readonly Line[], at: number): number {
  let next = at;
  while (next < lines.length && lines[next]?.kind === "blank") next++;
  return next;
}

export const hasAddress = (text: string) => /[^\s@<>]@[^\s@<>]/.test(text);
export const hasTime = (text: string) => /\d{1,2}\s?[:.h\uff1a]\s?\d{2}(?!\d)|\d\s?[ap]\.?m\b|[时時시]/iu.test(text);
