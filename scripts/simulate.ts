import { parseArgs } from "node:util";
import type { Engine } from "../test/engines.ts";
import type { Finding } from "../test/simulation/invariants/scope.ts";
import { play } from "../test/simulation/run.ts";

const help = `Plays a chain of stores through days or a year, and checks after every hour that all holds.

Usage: bun run simulate [--seed N] [--days D] [--stores S] [--engine sqlite|postgres] [--seeds N] [--trace]

  --seed    what chance begins with (default 1); the same seed is the same play
  --seeds   plays so many seeds, from --seed on (default 1)
  --days    default 30
  --stores  default 20
  --engine  default sqlite; postgres needs TEST_POSTGRES, and plays two processes on one database that do what is due at once, so
            that the same seed is not quite the same play there
  --trace   prints each finding as it is made, the last events of its case, and with what sentences rules said no`;

/** Exit code 1 when anything was found, or when it was broken off. */
async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options, strict: true });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const engine: Engine = values.engine === "postgres" ? "postgres" : "sqlite";
  const [first, seeds, days, stores] = [values.seed, values.seeds, values.days, values.stores].map(Number);
  let failed = 0;
  for (let seed = first ?? 1; seed < (first ?? 1) + (seeds ?? 1); seed++) {
    const played = await playOne({ seed, days: days ?? 30, stores: stores ?? 20, engine, isTraced: values.trace });
    if (played === "stopped") return 1;
    failed += played === "held" ? 0 : 1;
  }
  return failed === 0 ? 0 : 1;
}

const options = {
  seed: { type: "string", default: "1" },
  seeds: { type: "string", default: "1" },
  days: { type: "string", default: "30" },
  stores: { type: "string", default: "20" },
  engine: { type: "string", default: "sqlite" },
  trace: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

type Wanted = { seed: number; days: number; stores: number; engine: Engine; isTraced: boolean };

async function playOne({ isTraced, ...wanted }: Wanted): Promise<"held" | "failed" | "stopped"> {
  const { seed, days, stores } = wanted;
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.on("SIGINT", stop);
  const began = performance.now();
  try {
    const played = await play({
      ...wanted,
      signal: stopping.signal,
      onDay: (day, cases, letters) =>
        process.stderr.write(`\rseed ${seed}: day ${day} of ${days}, ${cases} cases, ${letters} letters `),
      onFinding: (finding, events) => {
        if (isTraced) process.stderr.write(`\n${[lineOf(finding), ...events].join("\n    ")}\n`);
      },
    });
    process.stderr.write("\r\x1b[K");
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const { cases, crashes, counts, findings, hash, refused } = played;
    console.log(
      `seed ${seed}: ${days} days, ${stores} stores in ${seconds} s: ${cases} cases, ${counts.lettersTaken} letters out, ${counts.mailsIn} mails in, ${crashes} crashes, ${findings.length} findings, log ${hash.slice(0, 16)}`,
    );
    for (const finding of findings.slice(0, 20)) console.log(`  ${lineOf(finding)}`);
    if (findings.length > 0) console.log(`  Again: ${commandOf(wanted)} --trace`);
    if (isTraced) for (const [sentence, times] of refused) console.log(`  ${times} x ${sentence}`);
    return findings.length === 0 ? "held" : "failed";
  } catch (why) {
    if (stopping.signal.aborted) {
      console.error(`\nseed ${seed}: stopped. Again: ${commandOf(wanted)}`);
      return "stopped";
    }
    console.error(`\nseed ${seed}: ${why instanceof Error ? (why.stack ?? why.message) : String(why)}`);
    console.error(`  Again: ${commandOf(wanted)} --trace`);
    return "failed";
  } finally {
    process.off("SIGINT", stop);
  }
}

const commandOf = ({ seed, days, stores, engine }: Omit<Wanted, "isTraced">): string =>
  `bun run simulate --seed ${seed} --days ${days} --stores ${stores} --engine ${engine}`;

const lineOf = ({ invariant, at, about, says }: Finding): string => `${at} ${invariant}: ${about}: ${says}`;

process.exit(await main(process.argv.slice(2)));
