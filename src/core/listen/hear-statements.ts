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
  let longest = "";
  for (const { text } of textsOf(spoken)) if (text.length > longest.length) longest = text;
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
export function statementFindings(heard: readonly Heard[], threshold: number): Finding[] {
  const findings: Finding[] = [];
  for (const { source, text, statement } of heard) {
    if (statement.probability < threshold) continue;
    for (const part of carrying(text, statement))
      findings.push({ signal: signalOf(part, source), severity: "alert", category: null });
  }
  return findings;
}

/** The gravest parts that speak for a problem; the whole where none does. */
function carrying(text: string, { parts, logit }: Statement): readonly Part[] {
  const found: Part[] = [];
  for (const part of parts) {
    if (found.length === MARKED || part.weight <= 0) break;
    if (part.span !== null) found.push(part);
  }
  return found.length > 0
    ? found
    : [{ text, span: { start: 0, end: text.length }, weight: logit, name: "the sentence" }];
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
export function likeliest(heard: readonly Heard[]): number | null {
  let most: number | null = null;
  for (const { statement } of heard) most = Math.max(statement.probability, most ?? 0);
  return most;
}
