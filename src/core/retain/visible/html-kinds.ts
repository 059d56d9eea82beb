import { htmlSegments } from "./html-segments.ts";
import type { Kind, Line } from "./line.ts";

type Range = { from: number; to: number; kind: Kind };

/** Both parts are compared by their letters up to this length; more than this is no letter of a person. */
const longest = 2_000_000;
const mostSegments = 60;

/**
 * The lines of the text part, with what the HTML part tells of the same words. The two parts are brought together by their letters,
 * at the seams between segments; a seam that is not found tells nothing, and the text rules decide.
 */
export function htmlKinds(text: string, html: string): Line[] {
  const ranges = html.length <= longest && text.length <= longest ? rangesOf(text, html) : [];
  const lines: Line[] = [];
  let at = 0;
  for (const { from, to, kind } of ranges) {
    pushLines(lines, text.slice(at, from), "text");
    pushLines(lines, text.slice(from, to), kind);
    at = to;
  }
  pushLines(lines, text.slice(at), "text");
  return lines;
}

/** A seam at the end of a line leaves no empty line behind. */
function pushLines(lines: Line[], text: string, kind: Kind): void {
  if (text === "") return;
  const whole = text.endsWith("\n") ? text.slice(0, -1) : text;
  for (const line of whole.split("\n")) lines.push({ text: line, kind, sure: kind !== "text" });
}

function rangesOf(text: string, html: string): Range[] {
  const parts = htmlSegments(html)
    .map(({ kind, text }) => ({ kind, letters: lettersOf(text) }))
    .filter(({ letters }) => letters !== "");
  if (parts.length > mostSegments || parts.every(({ kind }) => kind === "text")) return [];
  const whole = { letters: lettersOf(text), at: placesOf(text) };
  const ranges: Range[] = [];
  let cursor = 0;
  for (const [i, { kind, letters }] of parts.entries()) {
    if (kind === "text") continue;
    const start = seam(whole.letters, parts[i - 1]?.letters ?? "", letters, cursor);
    if (start === undefined) continue;
    const after = parts[i + 1]?.letters;
    const end = after === undefined ? whole.letters.length : seam(whole.letters, letters, after, start);
    if (end === undefined) continue;
    ranges.push({ from: lineStart(text, whole.at[start]), to: lineStart(text, whole.at[end]), kind });
    cursor = end;
  }
  return ranges;
}

/** Where in `whole`, from `cursor` on, the letters `before` end and `after` begins. */
function seam(whole: string, before: string, after: string, cursor: number): number | undefined {
  const tail = before.slice(-24);
  const found = whole.indexOf(tail + after.slice(0, 24), Math.max(0, cursor - tail.length));
  if (found >= 0 && tail.length + after.length >= 8) return found + tail.length;
  const head = after.slice(0, 40);
  const alone = head.length < 20 ? -1 : whole.indexOf(head, cursor);
  return alone < 0 ? undefined : alone;
}

/** Signs before the first letter of a line belong to it; the end of the text when `at` is not in it. */
function lineStart(text: string, at: number | undefined): number {
  if (at === undefined) return text.length;
  const start = text.lastIndexOf("\n", at - 1) + 1;
  return lettersOf(text.slice(start, at)) === "" ? start : at;
}

/** The letters and digits without their accents. */
function lettersOf(text: string): string {
  const signs = text.replace(/[^0-9A-Za-z\u0080-\uffff]+/g, "");
  return beyondAscii.test(signs) ? Array.from(signs.split(""), (sign) => letterOf(sign) ?? "").join("") : signs;
}

/** Where each of these letters stands. */
function placesOf(text: string): Uint32Array {
  const places = new Uint32Array(text.length);
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128 ? isAsciiLetter(code) : letterOf(text.charAt(i)) !== undefined) places[n++] = i;
  }
  return places.subarray(0, n);
}

const beyondAscii = /[\u0080-\uffff]/;

const isAsciiLetter = (code: number) =>
  (code >= 48 && code < 58) || (code >= 65 && code < 91) || (code >= 97 && code < 123);

function letterOf(sign: string): string | undefined {
  if (sign.charCodeAt(0) < 128) return sign;
  return /[\p{L}\p{N}]/u.test(sign) ? sign.normalize("NFD").charAt(0) : undefined;
}
