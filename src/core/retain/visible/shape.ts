import { boundsOf } from "./history.ts";
import { isOwn } from "./label.ts";
import { type Line, nextWritten, plain } from "./line.ts";
import { isRow } from "./separator.ts";
import { isDeviceLine, namesDevice, signatureStart } from "./signature.ts";

/**
 * Which lines are not the writer's word. What stands below everything else is cut; a single quote with its attribution is cut from
 * above or from the middle; quotes with answers between them are kept, because the answers need them.
 */
export function removedLines(lines: readonly Line[]): boolean[] {
  const { history, forward } = boundsOf(lines);
  const removed = lines.map((line, i) => i >= history || line.kind === "signature");
  if (forward < lines.length) return withoutHistory(lines, removed, forward, true);
  const end = signatureStart(lines, signatureSearch(lines, history), history);
  for (let i = end; i < history; i++) removed[i] = true;
  return withoutHistory(lines, removed, end, false);
}

/** Below the last quote, or from the top when no quote is there; above a quote only what it leaves of a letter with answers below. */
function signatureSearch(lines: readonly Line[], end: number): number {
  let lastQuote = -1;
  for (let i = 0; i < end; i++) if (lines[i]?.kind === "quote") lastQuote = i;
  if (lastQuote < 0) return 0;
  const after = lines.slice(lastQuote + 1, end);
  return after.some(isOwn) ? lastQuote + 1 : 0;
}

function withoutHistory(lines: readonly Line[], removed: boolean[], end: number, isForwarded: boolean): boolean[] {
  removeDeviceLines(lines, removed, end);
  const last = isForwarded ? end : lastOwn(lines, removed, end) + 1;
  for (let i = last; i < end; i++) removed[i] = true;
  removeAttributed(lines, removed, last);
  return removed;
}

/** A drawn line with only cut lines below it belonged to what was cut. */
function lastOwn(lines: readonly Line[], removed: readonly boolean[], end: number): number {
  let isCutBelow = end < lines.length;
  for (let i = end - 1; i >= 0; i--) {
    const line = lines[i];
    if (!removed[i] && isOwn(line) && !(isCutBelow && isRow(line?.text ?? ""))) return i;
    isCutBelow ||= line?.kind !== "blank";
  }
  return -1;
}

/** "Sent from my phone" goes where it stands alone, or last. From below, because a line above another such line is last too. */
function removeDeviceLines(lines: readonly Line[], removed: boolean[], end: number): void {
  for (let i = end - 1; i >= 1; i--) {
    const line = lines[i];
    const text = line?.text ?? "";
    if (!isOwn(line) || line?.sure || removed[i] || !isDeviceLine(text)) continue;
    const next = nextWritten(lines, i + 1);
    const isLast = next >= end || lines[next]?.kind !== "text" || removed[next] === true;
    const isAlone = lines[i - 1]?.kind === "blank" && lines[i + 1]?.kind === "blank";
    if (isLast || (isAlone && namesDevice(text))) removed[i] = true;
  }
}

type Group = { start: number; end: number; quotes: number; known: boolean };

/** Quotes above the last own word. One that a program put there says nothing new; several, with words between them, are a conversation. */
function removeAttributed(lines: readonly Line[], removed: boolean[], end: number): void {
  const groups = groupsOf(lines, end);
  for (const group of groups) {
    const isRemoved = groups.length === 1 && group.known && !isUnderGreeting(lines, group.start);
    for (let i = group.start; i < group.end; i++) if (isRemoved || lines[i]?.kind === "attribution") removed[i] = true;
  }
}

/** A quote between "Hello Ann," and the rest of the letter was put there to be answered. */
function isUnderGreeting(lines: readonly Line[], start: number): boolean {
  const above = lines.slice(0, start).filter((line) => line.kind !== "blank");
  const [greeting] = above;
  return above.length === 1 && greeting?.kind === "text" && /^[^.:;?]{2,40}[,!]$/.test(plain(greeting.text));
}

/** Quotes with the attribution above them; blank lines do not part them. */
function groupsOf(lines: readonly Line[], end: number): Group[] {
  const groups: Group[] = [];
  let group: Group | undefined;
  for (let i = 0; i < end; i++) {
    const line = lines[i];
    if (line?.kind === "text" || line?.kind === "signature") group = undefined;
    else if (line?.kind === "quote" || line?.kind === "attribution") {
      if (!group) {
        group = { start: i, end: i + 1, quotes: 0, known: false };
        groups.push(group);
      }
      group.end = i + 1;
      if (line.kind === "quote") group.quotes++;
      group.known ||= line.kind === "attribution" || line.sure;
    }
  }
  return groups.filter(({ quotes }) => quotes > 0);
}
