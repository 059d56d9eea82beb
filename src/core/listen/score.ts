import type { Rules, ScoreRule } from "./rules.ts";
import type { Finding, Spoken } from "./signal.ts";

/** What the score and the numeric answers say, alone and beside what the customer gave before. A number outside its scale says nothing. */
export function scoreFindings({ score, answers, earlierScores = [] }: Spoken, rules: Rules): Finding[] {
  const findings: Finding[] = [];
  if (score !== null) {
    findings.push(...scoreFinding("score", score, rules.score));
    findings.push(...dropFinding(score, earlierScores, rules));
  }
  for (const key of Object.keys(answers)) {
    const answer = answers[key];
    const rule = Object.hasOwn(rules.questions, key) ? rules.questions[key] : undefined;
    if (rule && typeof answer === "number") findings.push(...scoreFinding(`answer:${key}`, answer, rule));
  }
  return findings;
}

function scoreFinding(source: string, score: number, rule: ScoreRule): Finding[] {
  if (!(score >= rule.bottom && score <= rule.top)) return [];
  const value = rule.isReversed ? rule.bottom + rule.top - score : score;
  const told = { kind: "score", source, text: `${score} of ${rule.top}`, span: null } as const;
  const { category } = rule;
  if (value <= rule.criticalAtMost) {
    return [
      { signal: { ...told, polarity: "negative", weight: 3, rule: "Very low score" }, severity: "critical", category },
    ];
  }
  if (value <= rule.alertAtMost) {
    return [{ signal: { ...told, polarity: "negative", weight: 2, rule: "Low score" }, severity: "alert", category }];
  }
  if (value <= rule.concernAtMost) {
    return [
      { signal: { ...told, polarity: "negative", weight: 1, rule: "Middling score" }, severity: "none", category },
    ];
  }
  if (value < rule.praiseAtLeast) return [];
  return [
    { signal: { ...told, polarity: "positive", weight: 1, rule: "High score" }, severity: "none", category: null },
  ];
}

/** So many earlier scores tell what a customer is used to give. */
export const USUAL = 3;

/** A customer who gave much more before has met something, also with a score that is no alert by itself. */
function dropFinding(
  score: number,
  earlier: readonly number[],
  { dropBy, score: { praiseAtLeast } }: Rules,
): Finding[] {
  const last = earlier.slice(0, USUAL);
  if (dropBy === null || last.length === 0 || score >= praiseAtLeast) return [];
  const usual = last.reduce((sum, one) => sum + one, 0) / last.length;
  if (usual - score < dropBy) return [];
  const text = `${Math.round(usual * 10) / 10} → ${score}`;
  const told = { kind: "score", polarity: "negative", source: "score", text, span: null } as const;
  return [{ signal: { ...told, weight: 2, rule: "Far below their own scores" }, severity: "alert", category: null }];
}
