import { languageOf } from "../core/listen/language/language.ts";
import { type Measure, measure } from "../core/listen/statement/measure.ts";
import { statementOf } from "../core/listen/statement/statement.ts";
import type { Command } from "./command.ts";
import { type Labelled, readLabelled } from "./labelled.ts";
import type { Terminal } from "./terminal.ts";
import { readArgs, readWords } from "./usage.ts";

export const listenEvaluate: Command = {
  help: `Usage: amends listen evaluate FILE [--language CODE] [--json]

Reads labelled texts and tells how well the model of problem statements finds those that tell of a problem, at the one threshold
that all texts share: precision, recall, F1 and average precision; and by kind of line, where the file tells kinds.

FILE has tab-separated lines: text, label (1 tells of a problem, 0 does not) and maybe a kind; or a head that names the columns
text, label and extra.

  --language CODE  of all texts; without it, found for each
  --json           print {"count", "problems", "precision", "recall", "f1", "average_precision", "kinds"}

Example: amends listen evaluate reviews.tsv

Exit codes: 0 measured, 1 the file cannot be read, 2 wrong options.`,
  run,
};

/** An alert is a probability of at least this. */
const threshold = 0.5;
/** A column with more different words than this is no column of kinds. */
const mostKinds = 40;

async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArgs(args, { language: { type: "string" }, json: { type: "boolean" } });
  const [path = ""] = readWords(positionals, ["FILE"]);
  const rows = await readLabelled(path);
  const chances = rows.map(({ text }) => chanceOf(text, values.language));
  const labels = rows.map(({ label }) => label);
  const told = measure(chances, labels, threshold);
  const kinds = kindsOf(rows, chances);
  if (values.json) terminal.out(JSON.stringify({ ...forScripts(told), kinds }));
  else for (const line of linesOf(told, kinds)) terminal.out(line);
  return 0;
}

/** A text in no language that is known is read as English. */
const chanceOf = (text: string, language: string | undefined): number =>
  statementOf(text, language ?? languageOf(text).language ?? "en")?.probability ?? 0;

type Kind = { kind: string; right: number; count: number };

function kindsOf(rows: readonly Labelled[], chances: readonly number[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const [at, { kind, label }] of rows.entries()) {
    if (kind === "") continue;
    const one = kinds.get(kind) ?? { kind, right: 0, count: 0 };
    one.count += 1;
    if ((chances[at] ?? 0) >= threshold === (label === 1)) one.right += 1;
    kinds.set(kind, one);
  }
  return kinds.size <= mostKinds ? [...kinds.values()] : [];
}

const forScripts = ({ averagePrecision, ...told }: Measure) => ({ ...told, average_precision: averagePrecision });

const linesOf = (told: Measure, kinds: readonly Kind[]): string[] => [
  `texts              ${told.count}, of which ${told.problems} tell of a problem`,
  `precision          ${told.precision.toFixed(3)}`,
  `recall             ${told.recall.toFixed(3)}`,
  `F1                 ${told.f1.toFixed(3)}`,
  `average precision  ${told.averagePrecision.toFixed(3)}`,
  ...kinds.map(({ kind, right, count }) => `${kind.padEnd(18)} ${right} of ${count} right`),
];
