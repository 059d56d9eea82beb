import { readBounce } from "../src/mail/bounce.ts";
import { bodyOf, fromFirstField, readHeaders } from "../src/mail/headers.ts";
import { kindOf } from "../src/mail/kind.ts";
import { labelledMails } from "./labelled-mails.ts";

/**
 * Scores a folder of NNN.eml beside NNN.expected.json: how many mails have the kind they are labelled with, and how many of those labelled
 * with a status or a recipient are read so. Label statuses with a detail of 901 and more under subject 0 are inventions of
 * the labelling tool, no mail carries them, and they do not count. Exit code 2 when the folder holds nothing to score.
 */
async function main(args: string[]): Promise<number> {
  const folder = args.find((it) => !it.startsWith("--"));
  if (folder === undefined) {
    console.error("Usage: bun run score:bounces FOLDER [--verbose]");
    return 2;
  }
  const verbose = args.includes("--verbose");
  const tallies = { kind: tally(), status: tally(), recipient: tally() };
  for await (const { name, raw, label } of labelledMails(folder)) {
    const misses = score(tallies, readLabel(label), raw);
    if (verbose && misses.length > 0) console.log(`${name}: ${misses.join("; ")}`);
  }
  for (const [name, { right, of }] of Object.entries(tallies)) {
    console.log(`${name} right: ${right} of ${of}${of === 0 ? "" : ` (${((100 * right) / of).toFixed(1)} %)`}`);
  }
  return 0;
}

type Tally = { right: number; of: number };
const tally = (): Tally => ({ right: 0, of: 0 });

function score(tallies: Record<"kind" | "status" | "recipient", Tally>, label: Label, raw: Uint8Array): string[] {
  const misses: string[] = [];
  const check = (name: keyof typeof tallies, right: boolean, expected: string, got: string | null) => {
    tallies[name].of++;
    if (right) tallies[name].right++;
    else misses.push(`${name} is ${expected}, read as ${got}`);
  };
  const mail = fromFirstField(raw);
  const kind = kindOf(readHeaders(mail), bodyOf(mail));
  check("kind", label.kinds.includes(kind), label.kinds.join(" or "), kind);
  const bounce = readBounce(raw);
  if (label.statuses.length > 0) {
    const status = bounce?.status ?? null;
    check("status", status !== null && label.statuses.includes(status), label.statuses.join(" or "), status);
  }
  if (label.recipients.length > 0) {
    const recipient = bounce?.recipient?.toLowerCase() ?? null;
    const expected = label.recipients;
    check("recipient", recipient !== null && expected.includes(recipient), expected.join(" or "), recipient);
  }
  return misses;
}

/** The kinds, statuses and recipients (in lower case) that count as right; none where the label does not tell. */
type Label = { kinds: string[]; statuses: string[]; recipients: string[] };

const kinds: Record<string, string[]> = {
  bounce: ["bounce"],
  feedback: ["complaint"],
  autoreply: ["auto_reply"],
  delivered: ["human", "auto_reply", "receipt"],
  "not-bounce": ["human", "auto_reply", "receipt"],
};

function readLabel(it: unknown): Label {
  const kind = textIn(it, "kind");
  const recipients = listIn(it, "recipients");
  const isBounce = kind === "bounce";
  const named = [...recipients.map((one) => textIn(one, "recipient")), ...listIn(it, "final_recipient_in_dsn")];
  return {
    kinds: kinds[kind] ?? [kind],
    statuses: isBounce ? recipients.map((one) => textIn(one, "status")).filter(isWritten) : [],
    recipients: isBounce
      ? named.flatMap((one) => (typeof one === "string" && one !== "" ? [one.toLowerCase()] : []))
      : [],
  };
}

const isWritten = (status: string) => status !== "" && !/^[45]\.0\.9\d\d$/.test(status);

function textIn(it: unknown, key: string): string {
  const value = typeof it === "object" && it !== null ? Object.entries(it).find(([name]) => name === key)?.[1] : "";
  return typeof value === "string" ? value : "";
}

function listIn(it: unknown, key: string): unknown[] {
  const value = typeof it === "object" && it !== null ? Object.entries(it).find(([name]) => name === key)?.[1] : [];
  return Array.isArray(value) ? value : [];
}

function brokenOff(why: unknown): number {
  console.error(`score:bounces: ${why instanceof Error ? why.message : String(why)}`);
  return 2;
}

process.exit(await main(process.argv.slice(2)).catch(brokenOff));
