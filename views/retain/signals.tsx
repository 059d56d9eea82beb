import type { Signal } from "../../src/core/listen/signal.ts";
import type { Html } from "../jsx/html.ts";
import { Marked, type MarkedSpan, type SpanKind } from "../parts/marked.tsx";
import type { T } from "../words.ts";
import { isReason, ruleText } from "./reason-words.ts";

/** A text with the words marked that one source's signals stand on. */
export const Heard = ({
  t,
  text,
  signals,
  source,
}: {
  t: T;
  text: string;
  signals: readonly Signal[];
  source: string;
}): Html => <Marked text={text} spans={spansOf(t, signals, source)} />;

/** Why there is a case: each rule that spoke, with the words it heard and, for a statement, its probability (0 to 1). */
export const Reasons = ({
  t,
  signals,
  probability,
}: {
  t: T;
  signals: readonly Signal[];
  probability: number | null;
}): Html => {
  const rules = [...Map.groupBy(signals.filter(isReason), ({ rule }) => rule)];
  return (
    <ul class="reasons">
      {rules.map(([rule, heard]) => (
        <li>
          <span class={["mark", `mark-${heard[0] ? kindOf(heard[0]) : "interest"}`]} safe>
            {ruleText(t, rule, probability)}
          </span>{" "}
          <span class="muted" safe>
            {wordsOf(heard)}
          </span>
        </li>
      ))}
    </ul>
  );
};

const spansOf = (t: T, signals: readonly Signal[], source: string): MarkedSpan[] =>
  signals.flatMap((signal) =>
    signal.span && signal.source === source && isReason(signal)
      ? [{ ...signal.span, kind: kindOf(signal), title: t(signal.rule) }]
      : [],
  );

function kindOf({ kind, polarity }: Signal): SpanKind {
  if (polarity !== "negative") return polarity;
  return kind === "statement" ? "problem" : "negative";
}

/** The words heard, each once; a flag has none besides its rule. */
function wordsOf(heard: readonly Signal[]): string {
  const words = heard.filter(({ text, rule }) => text !== rule).map(({ text, span }) => (span ? `“${text}”` : text));
  return [...new Set(words)].join(", ");
}
