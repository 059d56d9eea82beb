import { isHeaderBlock } from "./header-block.ts";
import { isOwn } from "./label.ts";
import { type Line, nextWritten } from "./line.ts";
import { isForward, isOriginalSeparator, isRow } from "./separator.ts";

/** `history` is where earlier mail begins that carries no quote marks, `forward` where a mail begins that was passed on to be read. */
export type Bounds = { history: number; forward: number };

/** Both are the number of lines where there is no such thing. History above everything else is a forward without a word of one's own. */
export function boundsOf(lines: readonly Line[]): Bounds {
  let hasOwn = false;
  for (const [i, line] of lines.entries()) {
    if (line.kind === "text" && !line.sure && isForward(line.text)) return { history: lines.length, forward: i };
    if (hasOwn && beginsHistory(lines, i)) return { history: aboveRows(lines, i), forward: lines.length };
    if (!hasOwn && isHead(lines, i)) return { history: lines.length, forward: i };
    if (isOwn(line) && !isRow(line.text)) hasOwn = true;
  }
  return { history: lines.length, forward: lines.length };
}

/** The line that programs draw above history is part of it. */
function aboveRows(lines: readonly Line[], at: number): number {
  let start = at;
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const line = lines[i];
    if (line?.kind === "text" && isRow(line.text)) start = i;
    else if (line?.kind !== "blank") break;
  }
  return start;
}

const beginsHistory = (lines: readonly Line[], at: number) =>
  lines[at]?.kind === "attribution" ? isUnquoted(lines, at) : isHead(lines, at);

function isHead(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return line?.kind === "text" && !line.sure && (isOriginalSeparator(line.text) || isHeaderBlock(lines, at));
}

/** An attribution with no quote marks below it: all that follows is what it tells of. */
function isUnquoted(lines: readonly Line[], at: number): boolean {
  let next = at;
  while (next < at + 8 && lines[next]?.kind === "attribution") next = nextWritten(lines, next + 1);
  return next < lines.length && lines[next]?.kind !== "quote";
}
