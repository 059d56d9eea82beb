import { isAboutManager } from "./about-manager.ts";
import { type Heard, languageIn, likeliest, statementFindings, statementsIn } from "./hear-statements.ts";
import { keywordFindings } from "./keyword.ts";
import type { Rules } from "./rules.ts";
import { scoreFindings } from "./score.ts";
import type { Finding, Severity, Signal, Spoken } from "./signal.ts";
import { BEGINNING } from "./threshold.ts";

/** What the rules of one version make of a response. `category` is that of the gravest negative signal. */
export type Assessment = {
  signals: Signal[];
  severity: Severity;
  category: string | null;
  opensCase: boolean;
  /** The words complain about whoever manages the store. */
  aboutManager: boolean;
  version: number;
  /** ISO 639-1; null when nobody knows. */
  language: string | null;
  /** How likely the words tell of a problem, 0 to 1; null when no model could read them. */
  probability: number | null;
};

/**
 * Listens to one response. Negative beats positive: praise never takes an alert away. Hints (a middling score, a mild word) alert
 * only together, and not beside a score of praise. A statement alerts from `threshold` on, a probability. A wish to be contacted
 * always opens a case, and words against whoever manages the store are critical. Where nothing is heard the severity is "none".
 */
export const assess = (said: Spoken, rules: Rules, threshold = BEGINNING): Assessment =>
  judge(read(said), rules, threshold);

/** What was said, with its language and how likely its texts tell of a problem: the same for all versions of the rules. */
export type Read = { spoken: Spoken; language: string | null; statements: readonly Heard[] };

export function read(said: Spoken): Read {
  const language = languageIn(said);
  const spoken = { ...said, language };
  return { spoken, language, statements: statementsIn(spoken, language) };
}

/** As `assess`, for what is read already. */
export function judge({ spoken, language, statements }: Read, rules: Rules, threshold: number): Assessment {
  const findings = [
    ...scoreFindings(spoken, rules),
    ...keywordFindings(spoken, rules),
    ...statementFindings(statements, threshold),
    ...flagFindings(spoken),
  ];
  const aboutManager = isAboutManager(spoken, findings);
  const severity = aboutManager ? "critical" : severityOf(findings, spoken, rules);
  const signals = findings.map(({ signal }) => signal);
  return {
    signals,
    severity,
    category: categoryOf(findings),
    opensCase: severity !== "none",
    aboutManager,
    version: rules.version,
    language,
    probability: likeliest(statements),
  };
}

function severityOf(findings: readonly Finding[], { score }: Spoken, rules: Rules): Severity {
  let alerts = false;
  for (const { severity } of findings) {
    if (severity === "critical") return "critical";
    if (severity === "alert") alerts = true;
  }
  if (alerts) return "alert";
  if (score !== null && score >= rules.score.praiseAtLeast) return "none";
  if (findings.length === 0) return "none";
  const negative = findings.filter(({ signal }) => signal.polarity === "negative");
  if (negative.length === 0) return "none";
  const hints = new Map<string, number>();
  for (const { signal } of negative) hints.set(signal.rule, Math.max(signal.weight, hints.get(signal.rule) ?? 0));
  const sum = [...hints.values()].reduce((total, weight) => total + weight, 0);
  return sum >= rules.alertAtWeight ? "alert" : "none";
}

/** Words say better than a score what it is about. */
function categoryOf(findings: readonly Finding[]): string | null {
  let gravest: Finding | null = null;
  for (const finding of findings) {
    if (finding.signal.polarity !== "negative" || finding.category === null) continue;
    if (gravest === null || rank(finding) > rank(gravest)) gravest = finding;
  }
  return gravest?.category ?? null;
}

const rank = ({ signal }: Finding): number => (signal.kind === "score" ? 0 : signal.weight);

/** A survey-taker this sure (in percent) alerts alone; one who is less sure gives a hint. */
const SURE = 50;

function flagFindings({ note, mail, suspectsProblem, suspicion, contactMe }: Spoken): Finding[] {
  const findings: Finding[] = [];
  const told = { severity: "none", category: null } as const;
  const words = note?.trim();
  if (note && words) {
    const start = note.indexOf(words);
    const span = { start, end: start + words.length };
    findings.push({
      ...told,
      signal: {
        kind: "note",
        polarity: "interest",
        source: "note",
        text: words,
        span,
        weight: 0,
        rule: "A note by the survey-taker",
      },
    });
  }
  if (mail?.trim())
    findings.push({ ...told, signal: flag("mail", "interest", "mail", "The customer wrote a mail", 0) });
  if (suspectsProblem) {
    const isSure = (suspicion ?? 100) >= SURE;
    const signal = flag("suspicion", "negative", "flag", "The survey-taker suspects a problem", isSure ? 2 : 1);
    const text = suspicion === null || suspicion === undefined ? signal.text : `${suspicion} %`;
    findings.push({ signal: { ...signal, text }, severity: isSure ? "alert" : "none", category: null });
  }
  if (contactMe) {
    const signal = flag("request", "interest", "contact_me", "The customer asks to be contacted", 2);
    findings.push({ signal, severity: "alert", category: null });
  }
  return findings;
}

const flag = (
  kind: Signal["kind"],
  polarity: Signal["polarity"],
  source: string,
  rule: string,
  weight: number,
): Signal => ({
  kind,
  polarity,
  source,
  text: rule,
  span: null,
  weight,
  rule,
});
