import { parseArgs } from "node:util";
import { visibleText } from "../src/core/retain/visible-text.ts";
import { parseMail } from "../src/mail/parse.ts";
import { type LabelledMail, labelledMails } from "./labelled-mails.ts";

const help = `bun scripts/score-replies.ts FOLDER [--verbose]

Prints how well the visible text of replies is found in a folder of labelled mails: NNN.eml with NNN.expected.json
{"match": "exact" | "first-fragment" | "whole-body" | "contains" | "none", "visible_must_match": [patterns]} and, for the first
three, NNN.expected.txt with the text to see. Both ends are trimmed before texts are compared. With --verbose it names the mails.`;

type Score = {
  labelled: string[];
  wrong: string[];
  lost: string[];
  patterns: string[];
  unmatched: string[];
  crashed: string[];
};

const { values, positionals } = parseArgs({
  options: { verbose: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
  allowPositionals: true,
});
const [folder] = positionals;
if (values.help || folder === undefined) {
  console.log(help);
  process.exit(values.help ? 0 : 2);
}
try {
  print(await scoreFolder(folder));
} catch (why) {
  console.error(`score:replies: ${why instanceof Error ? why.message : String(why)}`);
  process.exit(2);
}

async function scoreFolder(from: string): Promise<Score> {
  const score: Score = { labelled: [], wrong: [], lost: [], patterns: [], unmatched: [], crashed: [] };
  for await (const mail of labelledMails(from)) await scoreMail(mail, score);
  return score;
}

async function scoreMail({ name, raw, label, text }: LabelledMail, score: Score): Promise<void> {
  const mail = await parseMail(raw);
  const visible = visibleText(mail.text, mail.html).visible;
  if (mail.problem !== null) score.crashed.push(name);
  const patterns = patternsOf(label);
  if (patterns.length > 0) score.patterns.push(name);
  if (patterns.some((pattern) => !new RegExp(pattern, "m").test(visible))) score.unmatched.push(name);
  if (text === undefined) return;
  score.labelled.push(name);
  if (trimmed(text) !== trimmed(visible)) score.wrong.push(name);
  if (hasLostWord(text, visible)) score.lost.push(name);
}

function trimmed(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u00a0\u202f]/g, " ")
    .trim();
}

function patternsOf(expected: unknown): string[] {
  if (typeof expected !== "object" || expected === null || !("visible_must_match" in expected)) return [];
  const { visible_must_match: patterns } = expected;
  return Array.isArray(patterns) ? patterns.filter((pattern) => typeof pattern === "string") : [];
}

/** Whether a word of the expected text is missing, counting how often it stands there. */
function hasLostWord(expected: string, visible: string): boolean {
  const left = new Map<string, number>();
  for (const word of wordsOf(visible)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(expected).some((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count === 0;
  });
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function print(score: Score): void {
  const total = score.labelled.length;
  console.log(`exact visible text: ${rate(total - score.wrong.length, total)}`);
  console.log(`mails with a lost word: ${rate(score.lost.length, total)}`);
  console.log(`pattern seen: ${rate(score.patterns.length - score.unmatched.length, score.patterns.length)}`);
  console.log(`read only in part: ${score.crashed.length}`);
  if (!values.verbose) return;
  console.log(`not exact: ${score.wrong.join(" ")}`);
  console.log(`lost a word: ${score.lost.join(" ")}`);
  console.log(`pattern not seen: ${score.unmatched.join(" ")}`);
}

function rate(part: number, whole: number): string {
  return whole === 0 ? "nothing labelled" : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;
}
