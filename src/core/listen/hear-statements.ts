import { languageOf } from "./language/language.ts";
import { type Finding, type Signal, type Spoken, textsOf } from "./signal.ts";
import { sharedStatement } from "./statement/shared.ts";
import { type Part, type Statement, statementOf } from "./statement/statement.ts";

/** A language that is guessed with less than this is not known. */
const SURE = 0.5;
/** So many words of a statement are marked: those that carry it. */
const MARKED = 3;
/** The rule that stands beside what only the model heard. */
export const STATEMENT_RULE = "Sounds like a problem";

/** One text as the problem statements read it. */
export type Heard = { source: string; text: string; statement: Statement };

/** The language of what was said (ISO 639-1): as the survey knows it, else by its longest text; null when neither tells. */
export function languageIn(spoken: Spoken): string | null {
  const known = spoken.language?.slice(0, 2).toLowerCase();
  if (known) return known;
  const longest = textsOf(spoken).reduce((best, { text }) => (text.length > best.length ? text : best), "");
  if (longest.trim() === "") return null;
  const { language, confidence } = languageOf(longest);
  return confidence >= SURE ? language : null;
}

/** How likely each text tells of a problem; in a language that has no model only its emoji and marks are read. */
export function statementsIn(spoken: Spoken, language: string | null): Heard[] {
  const heard: Heard[] = [];
  for (const { source, text } of textsOf(spoken)) {
    const statement = (language === null ? null : statementOf(text, language)) ?? sharedStatement(text);
    if (statement !== null) heard.push({ source, text, statement });
  }
  return heard;
}

/** The texts that reach the threshold, each with the words that carried it there. */
export const statementFindings = (heard: readonly Heard[], threshold: number): Finding[] =>
  heard.filter(({ statement }) => statement.probability >= threshold).flatMap(findingsIn);

function findingsIn({ source, text, statement }: Heard): Finding[] {
  const carrying = statement.parts.filter(({ span, weight }) => span !== null && weight > 0).slice(0, MARKED);
  const whole: Part = { text, span: { start: 0, end: text.length }, weight: statement.logit, name: "the sentence" };
  return (carrying.length > 0 ? carrying : [whole]).map((part) => ({
    signal: signalOf(part, source),
    severity: "alert",
    category: null,
  }));
}

const signalOf = ({ text, span, weight }: Part, source: string): Signal => ({
  kind: "statement",
  polarity: "negative",
  source,
  text,
  span,
  weight: Math.round(weight * 100) / 100,
  rule: STATEMENT_RULE,
});

/** The highest of them; null when no text was read. */
export const likeliest = (heard: readonly Heard[]): number | null =>
  heard.length === 0 ? null : Math.max(...heard.map(({ statement }) => statement.probability));
