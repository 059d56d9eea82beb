/** More choices than these are not spelt out. */
const MOST_CHOICES = 4000;

/** A bracket that is open: the options that ended, and what the one that is being read may be so far. */
type Group = { ended: string[]; open: string[] };

/** "cold (food|fries)" spelt out: "cold food", "cold fries". A choice may hold choices. Brackets that are not closed are read as if they were. */
export function choicesOf(entry: string): string[] {
  if (!entry.includes("(")) return [entry];
  const groups: Group[] = [{ ended: [], open: [""] }];
  for (const [piece] of entry.matchAll(/[^()|]+|[()|]/g)) {
    const group = groups[groups.length - 1];
    if (!group) break;
    if (piece === "(") groups.push({ ended: [], open: [""] });
    else if (piece === ")") close(groups);
    else if (piece === "|" && groups.length > 1) end(group);
    else group.open = group.open.map((one) => one + piece);
  }
  while (groups.length > 1) close(groups);
  return [...new Set(groups[0]?.open)];
}

function end(group: Group): void {
  for (const one of group.open) if (group.ended.length < MOST_CHOICES) group.ended.push(one);
  group.open = [""];
}

/** What the innermost bracket may be is joined to all that stands before it. */
function close(groups: Group[]): void {
  if (groups.length < 2) return;
  const inner = groups.pop();
  const outer = groups[groups.length - 1];
  if (!inner || !outer) return;
  end(inner);
  const joined: string[] = [];
  for (const before of outer.open) {
    for (const option of inner.ended) if (joined.length < MOST_CHOICES) joined.push(before + option);
  }
  outer.open = joined;
}

/** How deep brackets stand in each other at most, and whether each is closed and none is empty. */
export function bracketsOf(entry: string): {
  depth: number;
  isClosed: boolean;
  holdsNothing: boolean;
  barOutside: boolean;
} {
  let [open, depth] = [0, 0];
  let [isClosed, barOutside] = [true, false];
  for (const sign of entry) {
    if (sign === "(") open += 1;
    if (sign === ")") open -= 1;
    if (sign === "|" && open === 0) barOutside = true;
    if (open < 0) isClosed = false;
    depth = Math.max(depth, open);
  }
  return { depth, isClosed: isClosed && open === 0, holdsNothing: /\([\s|]*\)/.test(entry), barOutside };
}
