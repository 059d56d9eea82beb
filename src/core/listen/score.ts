import type { Rules, ScoreRule } from "./rules.ts";
import type { Finding, Spoken } from "./signal.ts";

/** What the score and the numeric answers say. A number outside its scale says nothing. */
export function scoreFindings({ score, answers }: Spoken, rules: Rules): Finding[] {
  const findings: Finding[] = [];
  if (score !== null) findings.push(...scoreFinding("score", score, rules.score));
  for (const [key, answer] of Object.entries(answers)) {
    const rule = Object.hasOwn(rules.questions, key) ? rules.questions[key] : undefined;
    if (rule && typeof answer === "number") findings.push(...scoreFinding(`answer:${key}`, answer, rule));
  }
  return findings;
}

function scoreFinding(source: string, score: number, rule: ScoreRule): Finding[] {
  if (!(score >= 0 && score <= rule.top)) return [];
  const text = `${score} of ${rule.top}`;
  const told = { kind: "score", source, text, span: null } as const;
  const { category } = rule;
  if (score <= rule.criticalAtMost) {
    return [
      { signal: { ...told, polarity: "negative", weight: 3, rule: "Very low score" }, severity: "critical", category },
    ];
  }
  if (score <= rule.alertAtMost) {
    return [{ signal: { ...told, polarity: "negative", weight: 2, rule: "Low score" }, severity: "alert", category }];
  }
  if (score <= rule.concernAtMost) {
    return [
      { signal: { ...told, polarity: "negative", weight: 1, rule: "Middling score" }, severity: "none", category },
    ];
  }
  if (score < rule.praiseAtLeast) return [];
  return [
    { signal: { ...told, polarity: "positive", weight: 1, rule: "High score" }, severity: "none", category: null },
  ];
}
