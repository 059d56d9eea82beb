import type { Html } from "../jsx/html.ts";

export type SpanKind = "negative" | "positive" | "interest" | "problem";
/** `start` and `end` count UTF-16 units of the text, `end` excluded. `title` says why, in words. */
export type MarkedSpan = { start: number; end: number; kind: SpanKind; title: string };

/** What somebody wrote, with the words that caused signals marked. Spans may overlap; the gravest kind gives the colour. */
export const Marked = ({ text, spans }: { text: string; spans: readonly MarkedSpan[] }): Html => (
  <span class="verbatim">
    {pieces(text, spans).map(({ part, over }) => {
      const kind = gravest.find((candidate) => over.some((span) => span.kind === candidate));
      if (!kind) return <span safe>{part}</span>;
      const why = [...new Set(over.map((span) => span.title))].join("; ");
      return (
        <mark class={["mark", `mark-${kind}`]} title={why} safe>
          {part}
        </mark>
      );
    })}
  </span>
);

const gravest = ["problem", "negative", "interest", "positive"] as const satisfies readonly SpanKind[];

/** The text cut at every edge of a span, each piece with the spans that lie over it. */
function pieces(text: string, spans: readonly MarkedSpan[]): { part: string; over: MarkedSpan[] }[] {
  const edges = [0, text.length, ...spans.flatMap((span) => [span.start, span.end])];
  const cuts = [...new Set(edges.filter((edge) => edge >= 0 && edge <= text.length))].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0;
    return { part: text.slice(start, end), over: spans.filter((span) => span.start < end && span.end > start) };
  });
}
