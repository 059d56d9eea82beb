import Sentiment from "sentiment";
import { assess } from "../src/core/listen/assess.ts";
import { rulesFrom } from "../src/core/listen/own-rules.ts";
import type { Rules } from "../src/core/listen/rules.ts";
import type { Spoken } from "../src/core/listen/signal.ts";
import { starterRules } from "../src/core/listen/starter-rules.ts";
import { statementOf } from "../src/core/listen/statement/statement.ts";
import { commentOf } from "./listen/comments.ts";
import { ownRules } from "./listen/rules.ts";
import { tryRules } from "./listen/trial.ts";

/** Comments of each length, and runs of each side in turn; what a program that has just begun does slower is not counted. */
const COMMENTS = 4_000;
const RUNS = 5;
const WARM = 4;
/** Entries of a chain's own, as many as many have and as many as there may be; and comments on which a change of them is to show at once. */
const ENTRIES = 1_000;
const MOST_ENTRIES = 50_000;
const AT_ONCE = 1_000;

/**
 * How many comments a second are assessed as they come, with the starter rules: their language is found, and severity, probability and
 * the evidence for both. Beside it the problem statement alone, and the scores of the package `sentiment` in the same run. Then how soon
 * rules that staff changed listen, and how long a trial of them takes. `bun bench/listen.ts [responses of the trial, 100000]`.
 */
async function main(responses: number): Promise<void> {
  for (const letters of [100, 470]) compare(letters);
  changeRules(ENTRIES);
  changeRules(MOST_ENTRIES);
  await tryRules([AT_ONCE, responses]);
}

function compare(letters: number): void {
  const sentiment = new Sentiment();
  const comments = Array.from({ length: COMMENTS }, (_, at) => commentOf(at, letters));
  const assessed: number[] = [];
  const told: number[] = [];
  for (let run = -WARM; run < RUNS; run += 1) {
    const whole = perSecond(comments, (text) => assess(spokenOf(text), starterRules));
    const statement = perSecond(comments, (text) => statementOf(text, "en"));
    const theirs = perSecond(comments, (text) => sentiment.analyze(text));
    if (run < 0) continue;
    assessed.push(whole / theirs);
    told.push(statement / theirs);
    console.log(
      `${letters} letters: ${whole.toFixed(0)}/s assessed with evidence, ${statement.toFixed(0)}/s statements alone, sentiment ${theirs.toFixed(0)}/s`,
    );
  }
  console.log(`${letters} letters, assessed : sentiment = ${median(assessed)} : 1, statements ${median(told)} : 1`);
}

function median(ratios: readonly number[]): string {
  const sorted = ratios.toSorted((one, other) => one - other);
  return (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(3);
}

/** Each run with rules and comments that are new: the first comment after a change waits until the rules are ready to listen. */
function changeRules(entries: number): void {
  for (let run = 0; run < RUNS; run += 1) {
    const own = ownRules(entries, `r${run}x`);
    const started = performance.now();
    const rules = rulesFrom(own, run);
    assess(spokenOf("All was fine."), rules);
    const ready = performance.now() - started;
    const comments = Array.from({ length: AT_ONCE }, (_, at) => commentOf(run * AT_ONCE + at, 100));
    const took = secondsFor(comments, rules);
    const all = `${AT_ONCE} comments of 100 letters assessed in ${took.toFixed(3)} s`;
    console.log(`rules with ${entries} entries of one's own listen after ${ready.toFixed(1)} ms; ${all}`);
  }
}

function secondsFor(comments: readonly string[], rules: Rules): number {
  const started = performance.now();
  for (const comment of comments) assess(spokenOf(comment), rules);
  return (performance.now() - started) / 1000;
}

const spokenOf = (comment: string): Spoken => ({
  ...{ score: null, comment, note: null, suspectsProblem: false, contactMe: false, answers: {} },
});

/** On one core, by the time that the processor was busy with it, so that other work on the machine does not count. */
function perSecond(comments: readonly string[], read: (text: string) => unknown): number {
  const before = process.cpuUsage();
  for (const comment of comments) read(comment);
  const { user, system } = process.cpuUsage(before);
  return (comments.length * 1e6) / (user + system);
}

await main(Number(process.argv[2] ?? 100_000));
process.exit(0);
