import type { Evidence, Surface } from "./actor.ts";
import { type Outcome, outcomes } from "./case.ts";

/** One verb. `evidence` is what a contact by it is worth; `help` is a sentence of the catalogue. */
type VerbRow = {
  surfaces: readonly Surface[];
  text: "required" | "optional" | "none";
  evidence: Evidence | null;
  help: string;
};

const everywhere: readonly Surface[] = ["mail", "web", "chat", "api"];
const signedIn: readonly Surface[] = ["web", "chat", "api"];

/** Every verb there is. Buttons, replies, chat commands, the API and the manual all read this table. */
export const verbs = {
  view: { surfaces: signedIn, text: "none", evidence: null, help: "Records that you have looked at the case." },
  take: { surfaces: everywhere, text: "optional", evidence: null, help: "Makes you the owner of the case." },
  note: { surfaces: everywhere, text: "required", evidence: null, help: "Adds a note that the customer does not see." },
  called: { surfaces: everywhere, text: "optional", evidence: "logged", help: "Logs that you phoned the customer." },
  visited: { surfaces: everywhere, text: "optional", evidence: "logged", help: "Logs that you met the customer." },
  texted: { surfaces: everywhere, text: "optional", evidence: "logged", help: "Logs that you texted the customer." },
  reply: { surfaces: everywhere, text: "required", evidence: "sent", help: "Sends what follows to the customer." },
  assign: { surfaces: signedIn, text: "required", evidence: null, help: "Gives the case to someone else." },
  resolve: {
    surfaces: everywhere,
    text: "required",
    evidence: null,
    help: "Says that the problem is solved; start with the cause, then say what was done.",
  },
  close: { surfaces: everywhere, text: "optional", evidence: null, help: "Closes the case with an outcome." },
  reopen: { surfaces: everywhere, text: "required", evidence: null, help: "Opens a closed case again, with a reason." },
  help: { surfaces: everywhere, text: "none", evidence: null, help: "Sends you this list." },
} as const satisfies Record<string, VerbRow>;

export type Verb = keyof typeof verbs;
export type Instruction = { verb: Verb; text: string };

/** `unknown`: a /word that this surface does not have, so that nothing runs; `text` is then everything that was written. */
export type Verbs =
  | { kind: "verbs"; instructions: Instruction[] }
  | { kind: "note"; text: string }
  | { kind: "unknown"; word: string; text: string }
  | { kind: "empty" };

/**
 * The instructions at the top of what a person wrote: lines `/verb text` or `verb: text`. The first other line ends them, and it and all
 * that follows belongs to the last one. All or nothing: with one unknown /word none is returned. Quoted lines are never read.
 * `visibleText` must come without quoted history (visible-text.ts).
 */
export function readVerbs(visibleText: string, surface: Surface = "mail"): Verbs {
  const text = visibleText.replace(/\r\n?/g, "\n").trim();
  if (text === "") return { kind: "empty" };
  const lines = text.split("\n");
  const instructions: { verb: Verb; lines: string[] }[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    const last = instructions.at(-1);
    if (plain(line) === "" && last) {
      last.lines.push(line);
      continue;
    }
    const command = readCommand(line, surface);
    if (command?.kind === "unknown") return { kind: "unknown", word: command.word, text };
    // In the letter that follows "/reply", a paragraph may well begin with "Note:".
    const apart = last !== undefined && last.lines.length > 1;
    if (!command || (apart && !command.slash)) {
      last?.lines.push(...lines.slice(i));
      break;
    }
    instructions.push({ verb: command.verb, lines: [command.text] });
  }
  if (instructions.length === 0) return { kind: "note", text };
  return {
    kind: "verbs",
    instructions: instructions.map((it) => ({ verb: it.verb, text: it.lines.join("\n").trim() })),
  };
}

type Command = { kind: "verb"; verb: Verb; text: string; slash: boolean } | { kind: "unknown"; word: string };

/** One line as a command. "/home/x", "//", "/ x" and "/24" are text: no verb can look like that. */
function readCommand(line: string, surface: Surface): Command | undefined {
  const slash = /^[/\uff0f](\p{L}[\p{L}\p{M}_-]{0,30})(?:[:.,;!\uff1a]?(?:\s+(.*))?|:(.*))$/su.exec(plain(line));
  if (slash?.[1]) {
    const verb = verbOf(slash[1], surface);
    if (!verb) return { kind: "unknown", word: slash[1] };
    return { kind: "verb", verb, text: slash[2] ?? slash[3] ?? "", slash: true };
  }
  const bare = /^(\p{L}{2,30})\s?[:\uff1a]\s*(.*)$/su.exec(plain(line));
  const verb = bare?.[1] && verbOf(bare[1], surface);
  return verb ? { kind: "verb", verb, text: bare?.[2] ?? "", slash: false } : undefined;
}

const isVerb = (word: string): word is Verb => Object.hasOwn(verbs, word);

function verbOf(word: string, surface: Surface): Verb | undefined {
  const verb = word.toLowerCase();
  return isVerb(verb) && verbs[verb].surfaces.includes(surface) ? verb : undefined;
}

/** What mail programs add unseen: hard spaces become spaces, zero-width characters go. */
const plain = (line: string) =>
  line
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\u00a0\u2007\u202f\u3000]/g, " ")
    .trim();

/** The outcome that a closing names first ("no fault: was another shop"); resolved when it names none. */
export function readClosing(text: string): { outcome: Outcome; text: string } {
  for (const outcome of outcomes) {
    const words = outcome.replace("_", "[ _-]");
    const found = new RegExp(`^${words}(?![\\p{L}\\p{N}_])\\s*[:,.;\\u2013\\u2014-]?\\s*`, "iu").exec(text.trim());
    if (found) return { outcome, text: text.trim().slice(found[0].length) };
  }
  return { outcome: "resolved", text: text.trim() };
}

export const causes = [
  "service",
  "waiting",
  "product",
  "price",
  "cleanliness",
  "safety",
  "staff",
  "billing",
  "delivery",
  "other",
] as const;
export type Cause = (typeof causes)[number];

/** The cause before a colon or a dash ("waiting: gave her a voucher"); without one the cause is "other" and all is text. */
export function readResolution(text: string): { cause: Cause; text: string } {
  const found = /^(\p{L}+)\s*(?::|\s-|[\u2013\u2014])\s*(.*)$/su.exec(text.trim());
  const cause = causes.find((it) => it === found?.[1]?.toLowerCase());
  return cause ? { cause, text: found?.[2] ?? "" } : { cause: "other", text: text.trim() };
}
