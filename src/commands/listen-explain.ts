import { missText } from "../../views/listen/miss-words.ts";
import { words } from "../../views/words.ts";
import { assess } from "../core/listen/assess.ts";
import { statementsIn } from "../core/listen/hear-statements.ts";
import { type NearMiss, nearMisses } from "../core/listen/near-miss.ts";
import type { Spoken } from "../core/listen/signal.ts";
import { starterRules } from "../core/listen/starter-rules.ts";
import { BEGINNING } from "../core/listen/threshold.ts";
import type { Command } from "./command.ts";
import type { Terminal } from "./terminal.ts";
import { readArgs, readWords } from "./usage.ts";

export const listenExplain: Command = {
  help: `Usage: amends listen explain [--json] < COMMENTS

Reads one comment a line from standard input and tells what would be heard in it: the severity, how likely it tells of a problem, each
signal with its words and where they stand, and where there is no alert what came nearest to one. A line that is a JSON object may have
text, score (0 to 10), note, language (en, de, fr, es, pt), contact_me, suspects_problem and suspicion (0 to 100).

  --json   print one JSON object a line: {"severity", "opens_case", "category", "language", "probability", "threshold", "signals":
           [{"kind", "polarity", "source", "text", "span", "weight", "rule"}], "statements": [{"source", "probability", "logit",
           "parts": [{"text", "span", "weight", "name"}]}], "why_not": [...]}. The weights of the parts add up to the logit;
           spans count UTF-16 units.

Example: echo "Nobody ever called me back." | amends listen explain

Exit codes: 0 always, 2 wrong options.`,
  run,
};

async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArgs(args, { json: { type: "boolean" } });
  readWords(positionals, []);
  const lines = (await terminal.input()).replace(/^\ufeff/, "").split(/\r?\n/);
  for (const line of lines) {
    if (line.trim() !== "") terminal.out(values.json ? asJson(line) : asText(line));
  }
  return 0;
}

function asJson(line: string): string {
  const spoken = spokenOf(line);
  const { severity, opensCase, category, language, probability, signals } = assess(spoken, starterRules);
  const statements = statementsIn(spoken, language).map(({ source, statement }) => ({ source, ...statement }));
  const heard = { severity, opens_case: opensCase, category, language, probability, threshold: BEGINNING };
  return JSON.stringify({ ...heard, signals, statements, why_not: missesOf(spoken, opensCase, probability) });
}

function asText(line: string): string {
  const spoken = spokenOf(line);
  const t = words("en");
  const { severity, opensCase, signals, probability } = assess(spoken, starterRules);
  const likely = probability === null ? "" : `, a problem with ${Math.round(probability * 100)} %`;
  const told = signals.map(({ polarity, source, text, span, rule }) => {
    const where = span ? `${source} ${span.start}-${span.end}` : source;
    return `  ${polarity}: “${t(text)}” (${where}; ${rule})`;
  });
  const missed = missesOf(spoken, opensCase, probability).map((miss) => `  not: ${missText(t, miss)}`);
  const said = spoken.comment ?? spoken.note ?? "";
  return [`${severity}${opensCase ? ", opens a case" : ""}${likely}: ${said}`, ...told, ...missed].join("\n");
}

const missesOf = (spoken: Spoken, opensCase: boolean, probability: number | null): NearMiss[] =>
  opensCase
    ? []
    : nearMisses(spoken, starterRules, probability === null ? null : { probability, threshold: BEGINNING });

/** A line that is a JSON object, else a comment as it stands. */
function spokenOf(line: string): Spoken {
  const said = objectOf(line);
  const text = (key: string) => (typeof said?.[key] === "string" && said[key] !== "" ? said[key] : null);
  const { score = null } = said ?? {};
  return {
    comment: said ? (text("text") ?? text("comment")) : line,
    note: text("note"),
    score: typeof score === "number" && score >= 0 && score <= 10 ? score : null,
    contactMe: said?.contact_me === true,
    suspectsProblem: said?.suspects_problem === true,
    suspicion: typeof said?.suspicion === "number" ? said.suspicion : null,
    language: text("language"),
    answers: {},
  };
}

function objectOf(line: string): Record<string, unknown> | null {
  if (!line.trimStart().startsWith("{")) return null;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : null;
  } catch {
    return null;
  }
}
