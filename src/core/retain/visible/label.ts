import { markAttributions } from "./attribution.ts";
import { verbs } from "./attribution-words.ts";
import { markBanner } from "./banner.ts";
import { hasAddress, hasTime, type Line, lineLimit, nextWritten, plain } from "./line.ts";
import { isOriginalSeparator } from "./separator.ts";

/** Tells, line by line, what is the writer's own: quotes first, because attributions are known by the quote below them. */
export function labelLines(lines: Line[]): void {
  for (const line of fencedLines(lines)) line.sure = true;
  for (const [i, line] of lines.entries()) {
    if (line.text.trim() === "") line.kind = "blank";
    else if (!line.sure && isQuote(line.text) && !endsAddress(lines[i - 1], line)) line.kind = "quote";
  }
  for (let i = 1; i < lines.length; i++) markWrappedQuote(lines[i - 1], lines[i]);
  markAttributions(lines);
  markSeparators(lines);
  markBanner(lines);
}

/** "Original message" between dashes right above an attribution says no more than it, and answers may stand below the quote. */
function markSeparators(lines: readonly Line[]): void {
  for (const [i, line] of lines.entries()) {
    if (line.kind !== "text" || line.sure || !isOriginalSeparator(line.text)) continue;
    if (lines[nextWritten(lines, i + 1)]?.kind === "attribution") line.kind = "attribution";
  }
}

/** ">>> www.shop.test <<<" is a drawing. */
const isQuote = (line: string) => /^\s{0,20}[>\uff1e]/u.test(line) && !/<<\s*$/.test(line.slice(-10));

/** "On Sat, 21 Nov 2026 at 10:00, Ann <a@b.test" over "> wrote:" is broken within the attribution, and quotes nothing. */
function endsAddress(before: Line | undefined, line: Line): boolean {
  if (before?.kind !== "text" || line.text.length > 60 || before.text.length > lineLimit) return false;
  return /<[^\s<>@]{1,64}@[^\s<>@]{1,100}$/.test(before.text) && closing.test(line.text);
}

const closing = new RegExp(`^> ?.{0,30}(?:${verbs.join("|")}) ?[:\uff1a]\\s*$`, "u");

/** Some programs begin the attribution on the last line of the answer: "Yes. On Sat, 21 Nov 2026 at 10:00, Ann <a@b.test> wrote:". */
export function splitShared(text: string): string[] {
  return text.split("\n").flatMap((line) => {
    const at = line.length < lineLimit && / wrote:\s*$/.test(line.slice(-10)) ? line.lastIndexOf(" On ") : -1;
    const shared = at > 0 && /^ On .{0,20}\d/.test(line.slice(at)) && hasAddress(line) && hasTime(line);
    return shared && !line.startsWith(">") ? [line.slice(0, at).replace(/-{2,10}$/, ""), line.slice(at + 1)] : [line];
  });
}

/** The rest of a long quoted line that a mail program broke without marking it: it goes on in the middle of a sentence. */
function markWrappedQuote(before: Line | undefined, line: Line | undefined): void {
  if (before?.kind !== "quote" || before.sure || line?.kind !== "text" || line.sure) return;
  if (/[(<]https?:[^\s()<>]*$/.test(before.text.slice(-lineLimit)) && /^\s?\S{1,300}[)>]\s*$/.test(line.text))
    line.kind = "quote";
  const isLong = before.text.length >= 65 && before.text.length <= 1000 && !/[.!?:;>]\s*$/.test(before.text.slice(-10));
  if (isLong && line.text.length < 80 && /^\s?[\p{Ll}\d<([/]/u.test(line.text)) line.kind = "quote";
}

/** The lines of code between ``` marks, which look like signatures and quotes and are neither. An open fence fences nothing. */
function fencedLines(lines: readonly Line[]): Line[] {
  const fenced: Line[] = [];
  let open: number | undefined;
  for (const [i, line] of lines.entries()) {
    if (!/^\s{0,3}```/.test(line.text) || line.sure) continue;
    if (open === undefined) open = i;
    else {
      for (const inside of lines.slice(open, i + 1)) if (inside.kind === "text") fenced.push(inside);
      open = undefined;
    }
  }
  return fenced;
}

/** Whether a line is written by the person as far as is known: neither blank nor marked. */
export const isOwn = (line: Line | undefined) => line?.kind === "text" && plain(line.text) !== "";
