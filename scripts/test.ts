import { findChromium } from "./chromium.ts";
import { findDovecot } from "./dovecot.ts";
import { type Cluster, findPostgres, startPostgres } from "./postgres.ts";

const SILENT_MINUTES = 10;
const WHOLE_MINUTES = 60;

/**
 * Runs every test, or those whose paths hold a word of the command line, with a Chromium, an IMAP server and a throw-away
 * PostgreSQL where there is one. The last line is `N passed, N failed`.
 */
async function main(): Promise<number> {
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stopping.abort());
  const chromium = chromiumForTests();
  findImapServer();
  const cluster = await clusterForTests();
  try {
    const { passed, failed } = await runTests(stopping.signal, {
      ...process.env,
      ...(chromium === undefined ? {} : { CHROMIUM_PATH: chromium }),
      ...(cluster === undefined ? {} : { TEST_POSTGRES: cluster.url }),
    });
    await cluster?.stop();
    console.log(`${passed} passed, ${failed} failed`);
    return failed === 0 && passed > 0 ? 0 : 1;
  } catch (why) {
    await cluster?.stop();
    throw why;
  }
}

function brokenOff(why: unknown): number {
  console.error(why instanceof Error ? why.message : String(why));
  console.log("0 passed, 1 failed");
  return 1;
}

/** Throws in CI when there is no Chromium; elsewhere the browser's tests are skipped, and say why. */
function chromiumForTests(): string | undefined {
  try {
    return findChromium();
  } catch (why) {
    if (process.env.CI) throw why;
    return undefined;
  }
}

/** Throws in CI when there is no Dovecot; elsewhere the tests of mailboxes are skipped, and say why. */
function findImapServer(): void {
  try {
    findDovecot();
  } catch (why) {
    if (process.env.CI) throw why;
  }
}

async function clusterForTests(): Promise<Cluster | undefined> {
  if (process.env.TEST_POSTGRES) return undefined;
  const bin = findPostgres();
  if (bin === undefined) return sqliteOnly("there is no initdb on this machine");
  try {
    return await startPostgres(bin);
  } catch (why) {
    return sqliteOnly(why instanceof Error ? why.message : String(why));
  }
}

function sqliteOnly(why: string): undefined {
  console.log(`Tested on SQLite only, without PostgreSQL: ${why}.`);
}

/** What `bun test` counted. A run that broke off, or executed nothing, has failed. */
async function runTests(stop: AbortSignal, env: Record<string, string | undefined>) {
  const tests = Bun.spawn([process.execPath, "test", "--no-orphans", "--timeout=60000", ...process.argv.slice(2)], {
    env,
    stdio: ["ignore", "inherit", "pipe"],
  });
  stop.addEventListener("abort", () => tests.kill());
  if (stop.aborted) tests.kill();
  const said = await echo(tests.stderr, () => tests.kill("SIGKILL"));
  const exitCode = await tests.exited;
  const passed = countOf(said, "pass");
  const failed = countOf(said, "fail");
  const brokeOff = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: brokeOff ? 1 : failed };
}

/**
 * Passes a stream on to our own stderr and gives its end, where the counts stand. A test that loops for ever cannot be timed
 * out by the runner it blocks: after ten silent minutes, or an hour in all, `giveUp` is called.
 */
async function echo(stream: ReadableStream<Uint8Array>, giveUp: () => void): Promise<string> {
  const decoder = new TextDecoder();
  let end = "";
  const stuck = (minutes: number) => () => {
    console.error(
      `\nGiven up after ${minutes} minutes. The last that was heard:\n${end.trimEnd().split("\n").slice(-3).join("\n")}`,
    );
    giveUp();
  };
  const whole = setTimeout(stuck(WHOLE_MINUTES), WHOLE_MINUTES * 60_000);
  const silence = setTimeout(stuck(SILENT_MINUTES), SILENT_MINUTES * 60_000);
  for await (const chunk of stream) {
    silence.refresh();
    process.stderr.write(chunk);
    end = (end + decoder.decode(chunk, { stream: true })).slice(-4000);
  }
  clearTimeout(whole);
  clearTimeout(silence);
  return Bun.stripANSI(end);
}

const countOf = (said: string, word: "pass" | "fail"): number =>
  Number(
    said
      .match(new RegExp(`^ *(\\d+) ${word}$`, "gm"))
      ?.at(-1)
      ?.match(/\d+/)?.[0] ?? 0,
  );

process.exit(await main().catch(brokenOff));
