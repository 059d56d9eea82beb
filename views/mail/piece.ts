import { STATEMENT_RULE } from "../../src/core/listen/hear-statements.ts";
import type { Signal } from "../../src/core/listen/signal.ts";

/** A stretch of what somebody said; `marked` when it is why the case exists. */
export type Piece = { text: string; marked: boolean };

/** So many words of statements are marked in a letter: where all is marked, nothing is. */
const MOST_WORDS = 12;

/**
 * The text in pieces, those marked on which a signal of this source speaks. Praise and a note as a whole are not marked, and of statements only
 * the strongest words.
 */
export function piecesOf(text: string, signals: readonly Signal[], source: string): Piece[] {
  const spans = strongest(signals.filter((signal) => signal.source === source))
    .filter(({ kind, polarity }) => kind !== "note" && polarity !== "positive")
    .flatMap(({ span }) => (span ? [{ start: Math.max(0, span.start), end: Math.min(text.length, span.end) }] : []))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    const last = pieces.at(-1);
    const marked = text.slice(Math.max(start, at), end);
    if (start <= at && last?.marked) last.text += marked;
    else pieces.push({ text: marked, marked: true });
    at = end;
  }
  return at < text.length ? [...pieces, { text: text.slice(at), marked: false }] : pieces;
}

/** The signals without statements that say too many words, or the same again as a rule that was found in them. */
function strongest(signals: readonly Signal[]): Signal[] {
  let left = MOST_WORDS;
  const found = signals.filter(({ rule, polarity }) => rule !== STATEMENT_RULE && polarity === "negative");
  const statements = signals.filter(({ kind }) => kind === "statement").toSorted((a, b) => b.weight - a.weight);
  const kept = new Set(
    statements.filter((one) => {
      if (one.rule !== STATEMENT_RULE) return true;
      const words = one.text.split(/\s+/).length;
      if (words > left || found.some((other) => overlap(one, other))) return false;
      left -= words;
      return true;
    }),
  );
  return signals.filter((signal) => signal.kind !== "statement" || kept.has(signal));
}

const overlap = ({ span: one }: Signal, { span: other }: Signal): boolean =>
  one !== null && other !== null && one.start < other.end && other.start < one.end;

/** The first `most` UTF-16 units and whether that was all. A letter at the till must not bury what is due below. */
export function firstPieces(pieces: readonly Piece[], most: number): { pieces: Piece[]; whole: boolean } {
  const kept: Piece[] = [];
  let left = most;
  for (const piece of pieces) {
    if (piece.text.length <= left) {
      kept.push(piece);
      left -= piece.text.length;
      continue;
    }
    const cut = piece.text.slice(0, left).replace(/[\ud800-\udbff]$/, "");
    return { pieces: [...kept, { ...piece, text: `${cut.trimEnd()} …` }], whole: false };
  }
  return { pieces: kept, whole: true };
}
