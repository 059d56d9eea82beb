import { expect, test } from "bun:test";
import { STATEMENT_RULE } from "../../../src/core/listen/hear-statements.ts";
import type { Signal } from "../../../src/core/listen/signal.ts";
import { piecesOf } from "../../../views/mail/piece.ts";

const text =
  "I waited forty minutes at the till and then nobody said a word, and my coffee, when it came, was stone cold.";

function signal(words: string, changes: Partial<Signal> = {}): Signal {
  const start = text.indexOf(words);
  const told = { kind: "statement", polarity: "negative", source: "comment", weight: 2, rule: STATEMENT_RULE } as const;
  return { ...told, text: words, span: { start, end: start + words.length }, ...changes };
}
const marked = (...signals: Signal[]) =>
  piecesOf(text, signals, "comment")
    .filter((piece) => piece.marked)
    .map((piece) => piece.text);

test("of statements only the strongest words are marked, and never a whole long sentence", () => {
  expect(marked(signal(text))).toEqual([]);
  expect(marked(signal("stone cold"), signal(text))).toEqual(["stone cold"]);
  expect(
    marked(signal("stone cold", { weight: 1 }), signal("waited forty minutes at the till and then nobody")),
  ).toEqual(["waited forty minutes at the till and then nobody", "stone cold"]);
});

test("where a rule found its words, the statement around them is not marked again", () => {
  const rule = signal("waited forty minutes", { rule: "Long wait" });
  expect(marked(rule, signal("waited forty minutes at the till"))).toEqual(["waited forty minutes"]);
});

test("the text stays whole", () => {
  const pieces = piecesOf(text, [signal("stone cold"), signal(text)], "comment");
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
});
