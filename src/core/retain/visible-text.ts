import { markAttributions } from "./visible/attribution.ts";
import { htmlKinds } from "./visible/html-kinds.ts";
import { labelLines, splitShared } from "./visible/label.ts";
import { type Line, lineLimit } from "./visible/line.ts";
import { removedLines } from "./visible/shape.ts";

/** The line that our letters carry above everything that a reply need not repeat. */
export const replyMarker = "-- reply above this line --";

/** `visible` is what the person wrote this time, `cut` the rest: quoted history and signatures. Together they are the text. */
export type VisibleText = { visible: string; cut: string };

/**
 * Parts a reply from what its mail program added: our own marker first, then what the HTML part says about the same words, then rules
 * for text in the languages of mail programs. When unsure it keeps, it keeps forwarded mail, and it never leaves nothing. Every
 * step looks at a bounded part of each line, so that the whole is linear in the length of the text.
 */
export function visibleText(text: string, html: string | null = null): VisibleText {
  const clean = text.replace(/\r\n?/g, "\n").replace(/[\u00a0\u202f]/g, " ");
  return (html && parted(htmlKinds(clean, html))) || parted(linesOf(clean)) || { visible: clean.trim(), cut: "" };
}

/** Undefined where nothing would be visible. */
function parted(lines: Line[]): VisibleText | undefined {
  labelLines(lines);
  const removed = removedLines(lines);
  const marked = lines.findIndex((line) => isMarker(line.text));
  const isCutThere = marked >= 0 && !isAnsweredBelow(lines, removed, marked);
  return (isCutThere ? part(lines, removedLines(aboveMarker(lines, marked))) : undefined) ?? part(lines, removed);
}

/** The marker begins what is quoted, and a name that "wrote:" right above it is no word of the writer's. */
function aboveMarker(lines: readonly Line[], marked: number): Line[] {
  const above = lines.slice(0, marked);
  markAttributions([...above, { text: "", kind: "quote", sure: true }]);
  return above;
}

/** Below a quoted marker, paragraphs between the quotes are answers. */
const isAnsweredBelow = (lines: readonly Line[], removed: readonly boolean[], marked: number) =>
  lines[marked]?.kind === "quote" &&
  lines.some((line, i) => i > marked && line.kind === "text" && !removed[i] && lines[i - 1]?.kind === "blank");

const linesOf = (text: string): Line[] => splitShared(text).map((line) => ({ text: line, kind: "text", sure: false }));

function isMarker(line: string): boolean {
  if (line.length > lineLimit) return false;
  return /^[>\s*_#=]*[-\u2013\u2014#=]+\s*(?:please )?(?:type |write )?(?:your )?reply above this line\s*[-\u2013\u2014#=]+[\s*_]*$/i.test(
    line,
  );
}

/** Lines past the end of `removed` are cut. */
function part(lines: readonly Line[], removed: readonly boolean[]): VisibleText | undefined {
  const visible = joined(lines.filter((line, i) => removed[i] === false && !isLeftBlank(line, removed, i)));
  return visible === "" ? undefined : { visible, cut: joined(lines.filter((_, i) => removed[i] !== false)) };
}

/** A blank line below something cut from the middle: the one above it parts the paragraphs already. */
const isLeftBlank = (line: Line, removed: readonly boolean[], i: number) =>
  line.kind === "blank" && removed[i - 1] === true;

const joined = (lines: readonly Line[]) =>
  lines
    .map((line) => line.text)
    .join("\n")
    .trim();
