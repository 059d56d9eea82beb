import { STATEMENT_RULE } from "../../src/core/listen/hear-statements.ts";
import type { Signal } from "../../src/core/listen/signal.ts";
import type { T } from "../words.ts";

/** The whole note of a survey-taker is a signal, and so is a mail; they say nothing about which words. */
export const isReason = ({ kind }: Signal): boolean => kind !== "note" && kind !== "mail";

/** The name of the rule that spoke; for a statement, with the probability (0 to 1) from which it was told. */
export const ruleText = (t: T, rule: string, probability: number | null): string =>
  rule === STATEMENT_RULE && probability !== null
    ? t("{{rule}}, {{percent}} %", { rule: t(rule), percent: Math.round(probability * 100) })
    : t(rule);

/** The rules that spoke against the chain, each once. */
export function reasonsText(t: T, signals: readonly Signal[], probability: number | null): string {
  const rules = signals.filter((signal) => isReason(signal) && signal.polarity === "negative").map(({ rule }) => rule);
  return [...new Set(rules)].map((rule) => ruleText(t, rule, probability)).join(" · ");
}
