import { parseArgs } from "node:util";
import type { Engine } from "../test/engines.ts";
import type { Finding } from "../test/simulation/invariants/scope.ts";
import { play } from "../test/simulation/run.ts";
import { type Cluster, findPostgres, startPostgres } from "./postgres.ts";

const help = `Plays a chain of stores through days or a year, and checks after every hour that all holds.

Usage: bun run simulate [--seed N] [--days D] [--stores S] [--engine sqlite|postgres] [--seeds N] [--trace]

  --seed    what chance begins with (default 1); the same seed is the same play
  --seeds   plays so many seeds, from --seed on (default 1)
  --days    default 30
  --stores  default 20
  --engine  default sqlite; postgres (the server that TEST_POSTGRES names, else one for this play alone) plays two processes on one
            database that do what is due at once, so that the same seed is not quite the same play there
  --trace   prints each finding as it is made, the last events of its case, and with what sentences rules said no`;

/** Exit code 1 when anything was found, or when it was broken off; 2 for options that cannot be played. */
async function main(args: string[]): Promise<number> {
  const asked = read(args);
  if (asked === "help") {
    console.log(help);
    return 0;
  }
  if (typeof asked === "string") {
    console.error(`simulate: ${asked} “bun run simulate --help” tells how.`);
    return 2;
  }
  const cluster = asked.engine === "postgres" && !process.env.TEST_POSTGRES ? await ownServer() : undefined;
  if (cluster) process.env.TEST_POSTGRES = cluster.url;
  try {
    return await playAll(asked);
  } finally {
    await cluster?.stop();
  }
}

async function playAll({ seeds, ...first }: Asked): Promise<number> {
  let failed = 0;
  for (let seed = first.seed; seed < first.seed + seeds; seed++) {
    const played = await playOne({ ...first, seed });
    if (played === "stopped") return 1;
    failed += played === "held" ? 0 : 1;
  }
  return failed === 0 ? 0 : 1;
}

async function ownServer(): Promise<Cluster> {
  const bin = findPostgres();
  if (bin === undefined)
    throw new Error("There is no PostgreSQL on this machine. Install it, or name a server in TEST_POSTGRES.");
  return startPostgres(bin);
}

type Asked = Wanted & { seeds: number };

/** What to play, "help", or a sentence about what is wrong. */
function read(args: string[]): Asked | string {
  try {
    const { values } = parseArgs({ args, options, strict: true });
    if (values.help) return "help";
    const { engine } = values;
    if (engine !== "sqlite" && engine !== "postgres") return `The engine is sqlite or postgres, not “${engine}”.`;
    const figures = [values.seed, values.seeds, values.days, values.stores];
    const [seed = 0, seeds = 0, days = 0, stores = 0] = figures.map(Number);
    if (!figures.every((text) => /^\d{1,9}$/.test(text)) || [seeds, days, stores].includes(0))
      return "Seeds, days and stores are whole numbers.";
    return { seed, seeds, days, stores, engine, isTraced: values.trace };
  } catch (why) {
    return why instanceof Error ? why.message : String(why);
  }
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
