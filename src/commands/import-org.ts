import { readFile } from "node:fs/promises";
import { words } from "../../views/words.ts";
import { asProgram } from "../core/org/acting.ts";
import type { OrgReport } from "../core/org/org-changes.ts";
import { orgColumns, type Problem } from "../core/org/org-sheet.ts";
import { Refused } from "../core/refused.ts";
import { importOrg } from "../flow/org/import-org.ts";
import type { Command } from "./command.ts";
import { linesOfReport } from "./org-report.ts";
import { readSpreadsheet } from "./spreadsheet.ts";
import type { Terminal } from "./terminal.ts";
import { readArgs, readWords } from "./usage.ts";
import { withWorld } from "./with-world.ts";

export const importOrgCommand: Command = {
  help: `Usage: amends import org FILE.csv [--dry-run] [--skip-bad] [--json]

Brings units, managers and deputies to what a spreadsheet says. Running it again changes nothing. No unit is ever removed; a
person leaves only where the sheet says so.

Columns, in any order; only unit is needed, and an empty cell leaves what is there:
  unit            name or code by which other rows call it
  parent          unit of another row, or one that exists; empty: directly below the company
  level           the chain's word: store, district, region … (company: the company itself)
  code            letters a to z, digits, . _ -; stands in web addresses; empty: made from the name
  name            as customers know it; empty: the same as unit
  time_zone       such as Europe/Paris; empty: that of the unit above
  manager_name    of who answers for the unit
  manager_email   takes the place of the manager before
  deputy_email    takes the place of the deputy before
  left            yes: the one in manager_email has left the chain; a day, 2026-12-31: leaves after it. Others get their open cases
  vacant          yes: nobody manages the unit for now; manager_email stays empty

The file is CSV as a spreadsheet program saves it: commas, semicolons or tabs, UTF-8 or Windows-1252, any line ends.

  --dry-run    show what would change, change nothing
  --skip-bad   import the good rows although others are bad; else one bad row keeps all of them out
  --json       print {"imported", "changes", "problems", "gaps"}

Example: amends import org chain.csv --dry-run

Exit codes: 0 imported (or a preview without bad rows), 1 bad rows or nothing imported, 2 wrong options or settings.`,
  run,
};

async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArgs(args, {
    "dry-run": { type: "boolean" },
    "skip-bad": { type: "boolean" },
    json: { type: "boolean" },
  });
  const [path = ""] = readWords(positionals, ["FILE.csv"]);
  const sheet = readSpreadsheet(await readTable(path), orgColumns, "unit");
  const { "dry-run": isDry = false, "skip-bad": skipBad = false } = values;
  const preview = isDry || (sheet.problems.length > 0 && !skipBad);
  const report = await withWorld(terminal, (world) =>
    importOrg(world, sheet.rows, { preview, skipBad, actor: asProgram("command") }),
  );
  const problems = [...sheet.problems, ...report.problems].sort((a, b) => a.line - b.line);
  if (values.json) terminal.out(JSON.stringify(forScripts({ ...report, problems }), null, 2));
  else {
    for (const line of linesOfReport({ ...report, problems }, { isDry })) terminal.out(line);
    for (const name of sheet.unknown) terminal.err(`The column “${name}” is not known and was left out.`);
    for (const problem of problems) terminal.err(sentenceOf(problem));
    if (!report.imported && !isDry) terminal.err("Nothing was imported. Mend these rows, or add --skip-bad.");
  }
  return problems.length > 0 && !(report.imported && skipBad) ? 1 : 0;
}

/** The bytes of a table; Refused when there is no such file. */
export async function readTable(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (why) {
    throw new Refused("The file {{path}} cannot be read: {{why}}.", {
      path,
      why: why instanceof Error ? why.message : String(why),
    });
  }
}

/** A problem as one line for a person. */
export const sentenceOf = ({ line, sentence, values }: Problem): string =>
  `line ${line}: ${words("en")(sentence, values)}`;

function forScripts({ imported, changes, problems, gaps }: OrgReport) {
  return {
    imported,
    changes,
    problems: problems.map((problem) => ({
      line: problem.line,
      problem: words("en")(problem.sentence, problem.values),
    })),
    gaps: gaps.map(({ code, name, level }) => ({ code, name, level })),
  };
}
