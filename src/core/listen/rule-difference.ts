import { type Budget, type OwnRules, ruleKey } from "./own-rules.ts";
import type { KeywordRule, ScoreRule } from "./rules.ts";

/** One thing that a new version has otherwise; both sides as people read them, "" for what was or is not there. */
export type RuleDifference = { label: string; before: string; after: string };

/** What is not the same in two versions, the rules first. */
export function differencesBetweenRules(before: OwnRules, after: OwnRules): RuleDifference[] {
  return [
    ...keywordDifferences(before.keywords, after.keywords),
    ...listDifference("Switched off", before.off, after.off),
    ...textDifference("Score", scoreText(before.score), scoreText(after.score)),
    ...questionDifferences(before.questions, after.questions),
    ...textDifference("A drop alerts from", String(before.dropBy ?? ""), String(after.dropBy ?? "")),
    ...textDifference(
      "A regular is silent after gaps",
      String(before.silentAfterGaps ?? ""),
      String(after.silentAfterGaps ?? ""),
    ),
    ...listDifference("Categories", before.categories, after.categories),
    ...textDifference("Budget", budgetText(before.budget), budgetText(after.budget)),
  ];
}

function keywordDifferences(before: readonly KeywordRule[], after: readonly KeywordRule[]): RuleDifference[] {
  const was = new Map(before.map((rule) => [ruleKey(rule), rule]));
  const is = new Map(after.map((rule) => [ruleKey(rule), rule]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) =>
    textDifference(is.get(key)?.name ?? was.get(key)?.name ?? key, ruleText(was.get(key)), ruleText(is.get(key))),
  );
}

const ruleText = (rule: KeywordRule | undefined): string => {
  if (!rule) return "";
  const { kind, severity = "", aboutManager, category, languages = [], where = [], words } = rule;
  return [
    kind,
    severity,
    aboutManager ? "about the manager" : "",
    category,
    languages.join(" "),
    where.join(" "),
    words.join(", "),
  ]
    .filter(Boolean)
    .join(" · ");
};

const budgetText = (budget: Budget): string =>
  budget.kind === "share" ? `${budget.per100} of 100 responses` : `${Math.round(budget.atLeast * 100)} of 100 right`;

const scoreText = (rule: ScoreRule | null): string =>
  rule === null
    ? ""
    : [
        `critical up to ${rule.criticalAtMost}, alert ${rule.alertAtMost}, concern ${rule.concernAtMost}`,
        `praise from ${rule.praiseAtLeast} of ${rule.top}`,
        ...(rule.isReversed ? ["less is better"] : []),
      ].join(", ");

function questionDifferences(before: OwnRules["questions"], after: OwnRules["questions"]): RuleDifference[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => textDifference(key, scoreText(before[key] ?? null), scoreText(after[key] ?? null)));
}

const listDifference = (label: string, before: readonly string[], after: readonly string[]): RuleDifference[] =>
  textDifference(label, before.toSorted().join(", "), after.toSorted().join(", "));

const textDifference = (label: string, before: string, after: string): RuleDifference[] =>
  before === after ? [] : [{ label, before, after }];
