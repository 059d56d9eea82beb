import { expect, test } from "bun:test";
import { render } from "../../../views/jsx/html.ts";
import { Marked, type MarkedSpan } from "../../../views/parts/marked.tsx";

const marks = (text: string, spans: MarkedSpan[]) =>
  [...render(<Marked text={text} spans={spans} />).matchAll(/mark-(\w+)" title="([^"]*)">([^<]*)</g)].map((m) =>
    m.slice(1),
  );
const words = (text: string, spans: MarkedSpan[]) =>
  render(<Marked text={text} spans={spans} />).replace(/<[^>]*>/g, "");

test("overlapping spans are cut at every edge, and the gravest colours the piece", () => {
  expect(
    marks("abcdef", [
      { start: 0, end: 4, kind: "positive", title: "p" },
      { start: 2, end: 6, kind: "negative", title: "n" },
    ]),
  ).toEqual([
    ["positive", "p", "ab"],
    ["negative", "p; n", "cd"],
    ["negative", "n", "ef"],
  ]);
});

test("the text stays whole and harmless, whatever the spans say", () => {
  const spans: MarkedSpan[] = [
    { start: -5, end: 2, kind: "interest", title: '"<x>' },
    { start: 3, end: 999, kind: "negative", title: "to the end" },
    { start: 4, end: 4, kind: "positive", title: "empty" },
    { start: Number.NaN, end: 2, kind: "positive", title: "not a number" },
  ];
  expect(words("<b>\né", spans)).toBe("&lt;b&gt;\né");
  expect(words("", spans)).toBe("");
});
