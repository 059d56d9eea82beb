import { verifyLog } from "../store/retain/log.ts";
import type { Command } from "./command.ts";
import type { Terminal } from "./terminal.ts";
import { readArgs, readWords } from "./usage.ts";
import { withWorld } from "./with-world.ts";

export const auditVerify: Command = {
  help: `Usage: amends audit verify [--json]

Walks the whole log. Each row is signed together with the one before, so a row that was changed, cut out or swapped is found.

  --json   print {"rows", "broken": {"seq", "why"} | null}

Exit codes: 0 the log holds, 1 it is broken, 2 wrong options or settings.`,
  run,
};

async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArgs(args, { json: { type: "boolean" } });
  readWords(positionals, []);
  return withWorld(terminal, async ({ db, keys }) => {
    const { rows, broken } = await verifyLog(db, keys.log, (walked) => terminal.progress(`${walked} rows`));
    terminal.progress("");
    if (values.json) terminal.out(JSON.stringify({ rows, broken }));
    else if (!broken) terminal.out(`The log holds: ${rows} rows.`);
    else terminal.err(`The log is broken at row ${broken.seq}: ${broken.why} The ${rows} rows before it hold.`);
    return broken ? 1 : 0;
  });
}
