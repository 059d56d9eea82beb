import { words } from "../../views/words.ts";
import { after, type Instant, toInstant } from "../core/instant.ts";
import { asProgram } from "../core/org/acting.ts";
import type { Problem } from "../core/org/org-sheet.ts";
import { Refused } from "../core/refused.ts";
import { takeResponse } from "../flow/ask/take-response.ts";
import { findAnswer } from "../store/ask/kept-answers.ts";
import type { World } from "../world.ts";
import type { Command } from "./command.ts";
import { readTable, sentenceOf } from "./import-org.ts";
import { type ReadRow, responseColumns, rowReader } from "./response-row.ts";
import { readSpreadsheet } from "./spreadsheet.ts";
import type { Terminal } from "./terminal.ts";
import { readArgs, readWords } from "./usage.ts";
import { withWorld } from "./with-world.ts";

/** Older responses open no case: a deadline for something said a month ago would only blame whoever manages the store today. */
const RECENT_DAYS = 14;

export const importResponsesCommand: Command = {
  help: `Usage: amends import responses FILE.csv [--all-cases] [--dry-run] [--skip-bad] [--json]

Brings responses from a spreadsheet. An unhappy one of the last ${RECENT_DAYS} days opens a case and its manager is told; older ones are
history and count in figures only. Running it again brings nothing twice: a row is known by its id, or without an id by all
that it says.

Columns, in any order; only store is needed:
  store              code or name of the store
  at                 when it was said, 2026-11-20 14:30 by the store's clock (or with Z or +01:00); empty: now
  mode               phone, web, mail, card, kiosk, api or import (default import)
  score              0 to 10
  comment            the customer's words
  note               the survey-taker's words
  name, email, phone of the customer; empty: anonymous
  contact_me         yes or no: the customer wants to be contacted
  suspects_problem   yes or no: the survey-taker suspects a problem
  survey             name of the survey
  id                 your own number of the response

  --all-cases  open cases for old responses too
  --dry-run    show what would be imported, import nothing
  --skip-bad   import the good rows although others are bad; else one bad row keeps all of them out
  --json       print {"imported", "known", "cases", "problems"}

Example: amends import responses november.csv --dry-run

Exit codes: 0 imported (or a preview without bad rows), 1 bad rows, 2 wrong options or settings.`,
  run,
};

/** `cases` counts those opened or joined; a preview counts none. */
type Count = { imported: number; known: number; cases: number };

async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArgs(args, {
    "dry-run": { type: "boolean" },
    "skip-bad": { type: "boolean" },
    "all-cases": { type: "boolean" },
    json: { type: "boolean" },
  });
  const [path = ""] = readWords(positionals, ["FILE.csv"]);
  const sheet = readSpreadsheet(await readTable(path), responseColumns, "store");
  const { "dry-run": isDry = false, "skip-bad": skipBad = false } = values;
  return withWorld(terminal, async (world) => {
    const readRow = await rowReader(world.db, toInstant(Date.now()));
    const read = await Promise.all(sheet.rows.map(readRow));
    const problems = [...sheet.problems, ...read.filter((row) => "sentence" in row)];
    const good = read.filter((row) => "key" in row);
    const isKept = !isDry && (problems.length === 0 || skipBad);
    const count = isKept
      ? await takeAll(
          world,
          good,
          problems,
          terminal,
          values["all-cases"] ? "" : after(world.now(), { hours: -24 * RECENT_DAYS }),
        )
      : await countNew(world, good);
    problems.sort((a, b) => a.line - b.line);
    if (values.json) {
      const told = problems.map(({ line, sentence, values }) => ({ line, problem: words("en")(sentence, values) }));
      terminal.out(JSON.stringify({ ...count, imported: isKept ? count.imported : 0, problems: told }));
    } else {
      terminal.out(sumsOf(count, isKept));
      for (const name of sheet.unknown) terminal.err(`The column “${name}” is not known and was left out.`);
      for (const problem of problems) terminal.err(sentenceOf(problem));
      if (!isKept && !isDry) terminal.err("Nothing was imported. Mend these rows, or add --skip-bad.");
    }
    return problems.length > 0 && !(isKept && skipBad) ? 1 : 0;
  });
}

const sumsOf = ({ imported, known, cases }: Count, isKept: boolean): string =>
  isKept
    ? `${imported} responses imported, ${known} known already; ${cases} belong to a case.`
    : `Preview: ${imported} responses would be imported, ${known} are known already.`;

/** What was said before `since` opens no case. One after the other, so that two rows of one customer never race; adds to `problems` what only the taking finds. */
async function takeAll(
  world: World,
  rows: readonly ReadRow[],
  problems: Problem[],
  terminal: Terminal,
  since: Instant,
): Promise<Count> {
  const count: Count = { imported: 0, known: 0, cases: 0 };
  const actor = asProgram("command");
  for (const { line, key, incoming } of rows) {
    try {
      const isKnown = (await findAnswer(world.db, key)) !== undefined;
      const taken = await takeResponse(world, incoming, actor, key, {
        isHistory: (incoming.at ?? world.now()) < since,
      });
      count[isKnown ? "known" : "imported"]++;
      if (taken.case && !isKnown) count.cases++;
    } catch (why) {
      if (!(why instanceof Refused)) throw why;
      problems.push({ line, ...refusalOf(why) });
    }
    terminal.progress(`${count.imported + count.known} of ${rows.length} responses`);
  }
  terminal.progress("");
  return count;
}

function refusalOf(why: Refused): { sentence: string; values: Problem["values"] } {
  if (!why.sentence.includes("Idempotency-Key")) return { sentence: why.sentence, values: why.values };
  return { sentence: "a response with this id was imported before and said something else", values: {} };
}

async function countNew(world: World, rows: readonly ReadRow[]): Promise<Count> {
  const known = await Promise.all(rows.map(({ key }) => findAnswer(world.db, key)));
  const count = known.filter((answer) => answer !== undefined).length;
  return { imported: rows.length - count, known: count, cases: 0 };
}
