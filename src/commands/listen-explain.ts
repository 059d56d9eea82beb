import { words } from "../../views/words.ts";
import { assess } from "../core/listen/assess.ts";
import type { Spoken } from "../core/listen/signal.ts";
import { starterRules } from "../core/listen/starter-rules.ts";
import type { Command } from "./command.ts";
import type { Terminal } from "./terminal.ts";
import { readArgs, readWords } from "./usage.ts";

export const listenExplain: Command = {
  help: `Usage: amends listen explain [--json] < COMMENTS

Reads one comment a line from standard input and tells what would be heard in it: the severity, and each signal with its words and
where they stand. A line that is a JSON object may have text, score (0 to 10), note, contact_me and suspects_problem.

  --json   print one JSON object a line: {"severity", "opens_case", "category", "signals": [{"kind", "polarity", "source",
           "text", "span", "weight", "rule"}]}

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
  const { severity, opensCase, category, signals } = assess(spokenOf(line), starterRules);
  return JSON.stringify({ severity, opens_case: opensCase, category, signals });
}

function asText(line: string): string {
  const spoken = spokenOf(line);
  const { severity, opensCase, signals } = assess(spoken, starterRules);
  const told = signals.map(({ polarity, source, text, span, rule }) => {
    const where = span ? `${source} ${span.start}-${span.end}` : source;
    return `  ${polarity}: “${words("en")(text)}” (${where}; ${rule})`;
  });
  return [`${severity}${opensCase ? ", opens a case" : ""}: ${spoken.comment ?? spoken.note ?? ""}`, ...told].join(
    "\n",
  );
}

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
