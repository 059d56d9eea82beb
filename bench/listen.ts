import Sentiment from "sentiment";
import { statementOf } from "../src/core/listen/statement/statement.ts";

/** Comments of each length, and runs of each side in turn. */
const COMMENTS = 4_000;
const RUNS = 5;

/** What the asked-for comments are made of: none is the same as another, so that nothing is answered from memory. */
const openings = [
  "We went there on Sunday",
  "My husband ordered online",
  "I visit this store every week",
  "Came in for a refund",
];
const middles = [
  "and waited forty minutes at the till",
  "and the lady at the desk was lovely",
  "but nobody ever called me back",
  "and the box was empty when we got home",
];
const endings = [
  "so I will not be back.",
  "and all was fine in the end.",
  "which is a shame, as the bread is great!",
  "and they did not even apologise…",
];

/** How many comments a second get a probability with its reasons, beside the scores of the package `sentiment` on the same. */
function main(): void {
  const sentiment = new Sentiment();
  for (const letters of [100, 470]) {
    const comments = Array.from({ length: COMMENTS }, (_, at) => commentOf(at, letters));
    const ratios: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const ours = perSecond(comments, (text) => statementOf(text, "en"));
      const theirs = perSecond(comments, (text) => sentiment.analyze(text));
      ratios.push(ours / theirs);
      console.log(`${letters} letters: ${ours.toFixed(0)}/s with reasons, sentiment ${theirs.toFixed(0)}/s`);
    }
    const median = ratios.sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? 0;
    console.log(`${letters} letters, ours : sentiment = ${median.toFixed(3)} : 1`);
  }
}

function commentOf(number: number, letters: number): string {
  let text = "";
  for (let part = number; text.length < letters; part = part * 7 + 3) {
    text += `${pick(openings, part)} ${pick(middles, part >> 2)} ${pick(endings, part >> 4)} Order ${number}${part % 97}. `;
  }
  return text.slice(0, letters);
}

const pick = (parts: readonly string[], number: number): string => parts[Math.abs(number) % parts.length] ?? "";

/** On one core, by the time that the processor was busy with it, so that other work on the machine does not count. */
function perSecond(comments: readonly string[], read: (text: string) => unknown): number {
  const before = process.cpuUsage();
  for (const comment of comments) read(comment);
  const { user, system } = process.cpuUsage(before);
  return (comments.length * 1e6) / (user + system);
}

main();
