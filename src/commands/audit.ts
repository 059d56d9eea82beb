import { misfit, type ReadHead, readHeads } from "../core/learn/head.ts";
import { macAt, type Verdict, verifyLog } from "../store/retain/log.ts";
import type { World } from "../world.ts";
import type { Command } from "./command.ts";
import type { Terminal } from "./terminal.ts";
import { BadUsage, readArgs, readWords } from "./usage.ts";
import { withWorld } from "./with-world.ts";

export const auditVerify: Command = {
  help: `Usage: amends audit verify [--heads FILE] [--json]

Walks the whole log. Each row is signed together with the one before, so a row that was changed, cut out or swapped is found.
Whoever holds the database and its key could sign a whole log anew: against that, set AMENDS_HEAD_TO, keep the heads that arrive there,
and compare.

  --heads  a file of heads as they were received, one a line; names the first that does not fit
  --json   print {"rows", "broken": {"seq", "why"} | null}, with --heads also {"heads", "misfit": {"line", "seq", "why"} | null}

Exit codes: 0 the log holds, 1 it is broken or a head does not fit, 2 wrong options or settings.`,
  run,
};

type Misfit = { line: number; seq: number; why: string };
type Compared = { heads: number; misfit: Misfit | null };

async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArgs(args, { json: { type: "boolean" }, heads: { type: "string" } });
  readWords(positionals, []);
  const heads = values.heads === undefined ? null : await headsIn(values.heads);
  return withWorld(terminal, async (world) => {
    const verdict = await verifyLog(world.db, world.keys.log, (walked) => terminal.progress(`${walked} rows`));
    terminal.progress("");
    const compared = heads && (await compare(world, heads));
    if (values.json) terminal.out(JSON.stringify({ ...verdict, ...compared }));
    else tell(terminal, verdict, compared);
    return verdict.broken || compared?.misfit ? 1 : 0;
  });
}

function tell(terminal: Terminal, { rows, broken }: Verdict, compared: Compared | null): void {
  if (!broken) terminal.out(`The log holds: ${rows} rows.`);
  else terminal.err(`The log is broken at row ${broken.seq}: ${broken.why} The ${rows} rows before it hold.`);
  if (!compared) return;
  const { heads, misfit } = compared;
  if (!misfit) terminal.out(`All ${heads} heads fit.`);
  else terminal.err(`The head in line ${misfit.line}, of row ${misfit.seq}, does not fit: ${misfit.why}`);
}

async function compare({ db }: World, heads: readonly ReadHead[]): Promise<Compared> {
  for (const head of heads) {
    const why = misfit(head, head.seq > 0 ? await macAt(db, head.seq) : undefined);
    if (why !== null) return { heads: heads.length, misfit: { line: head.line, seq: head.seq, why } };
  }
  return { heads: heads.length, misfit: null };
}

async function headsIn(path: string): Promise<ReadHead[]> {
  const text = await Bun.file(path)
    .text()
    .catch(() => {
      throw new BadUsage(`the file ${path} cannot be read`);
    });
  const heads = readHeads(text);
  if (heads.length === 0) throw new BadUsage(`the file ${path} holds no heads`);
  return heads;
}
