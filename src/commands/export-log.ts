import { type Instant, toInstant } from "../core/instant.ts";
import { type LogFormat, logFormats, logHead, logLine } from "../core/learn/log-text.ts";
import { nextTurn } from "../store/db/next-turn.ts";
import { type LogFilter, listLogAfter } from "../store/learn/log-rows.ts";
import { findCaseByNumber } from "../store/retain/cases.ts";
import type { World } from "../world.ts";
import type { Command } from "./command.ts";
import type { Terminal } from "./terminal.ts";
import { BadUsage, readArgs, readWords } from "./usage.ts";
import { withWorld } from "./with-world.ts";

/** Rows in hand at a time. */
const PAGE = 2000;

export const exportLog: Command = {
  help: `Usage: amends audit export [--format jsonl|csv] [--from DAY] [--to DAY] [--case NUMBER] [> FILE]

Prints the log, the oldest row first, also while the server runs. Each row comes with its signature (mac).

  --format   jsonl (the default): one JSON object a line; csv: RFC 4180, with a line of names first. A cell that begins with
             = + - @ or a tab gets an apostrophe before it, so that no spreadsheet runs it as a formula.
  --from     the first day, 2026-01-05 (UTC), or a moment, 2026-01-05T08:00:00Z
  --to       the last day, or the moment before which it ends
  --case     only the rows of this case

Progress goes to the terminal. Ctrl-C ends after a whole row.

Example: amends audit export --format csv --from 2026-01-01 --to 2026-03-31 > quarter.csv

Exit codes: 0 all is printed (or nobody reads any more), 1 there is no such case, 2 wrong options or settings, 130 ended by Ctrl-C.`,
  run,
};

async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArgs(args, {
    format: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
    case: { type: "string" },
  });
  readWords(positionals, []);
  const format = formatIn(values.format ?? "jsonl");
  const between: LogFilter = {
    ...(values.from === undefined ? {} : { from: momentIn(values.from, 0) }),
    ...(values.to === undefined ? {} : { until: momentIn(values.to, 1) }),
  };
  return withWorld(terminal, async (world) => {
    const caseId = values.case === undefined ? undefined : await caseIn(world, values.case);
    if (caseId === null) {
      terminal.err(`There is no case ${values.case}.`);
      return 1;
    }
    return printAll(world, terminal, format, { ...between, ...(caseId === undefined ? {} : { caseId }) });
  });
}

async function printAll({ db }: World, terminal: Terminal, format: LogFormat, filter: LogFilter): Promise<number> {
  const stopping = new AbortController();
  const goOn = terminal.onInterrupt(() => stopping.abort());
  try {
    let printed = 0;
    let after = 0;
    let isRead = logHead(format) === "" || (await terminal.write(logHead(format)));
    while (isRead && !stopping.signal.aborted) {
      const rows = await listLogAfter(db, filter, after, PAGE);
      if (rows.length === 0) break;
      isRead = await terminal.write(rows.map((row) => logLine(format, row)).join(""));
      printed += rows.length;
      after = rows.at(-1)?.seq ?? after;
      terminal.progress(`${printed} rows`);
      // Reading and writing files never waits, and a signal is heard only while something does.
      await nextTurn();
    }
    terminal.progress("");
    if (stopping.signal.aborted) terminal.err(`Ended after ${printed} rows, the last one number ${after}.`);
    return stopping.signal.aborted ? 130 : 0;
  } finally {
    goOn();
  }
}

function formatIn(text: string): LogFormat {
  const format = logFormats.find((one) => one === text);
  if (!format) throw new BadUsage(`“${text}” is no format; take ${logFormats.join(" or ")}`);
  return format;
}

/** A day stands for its beginning, or `later` days after that; a moment for itself. */
function momentIn(text: string, later: number): Instant {
  try {
    if (/^\d{4}-\d\d-\d\d$/.test(text))
      return toInstant(Temporal.PlainDate.from(text).add({ days: later }).toZonedDateTime("UTC").toInstant());
    return toInstant(Temporal.Instant.from(text));
  } catch {
    throw new BadUsage(`“${text}” is neither a day (2026-01-05) nor a moment (2026-01-05T08:00:00Z)`);
  }
}

/** Null when there is none. */
async function caseIn({ db }: World, text: string): Promise<string | null> {
  if (!/^\d{1,9}$/.test(text)) throw new BadUsage(`“${text}” is not the number of a case`);
  return (await findCaseByNumber(db, Number(text)))?.id ?? null;
}
