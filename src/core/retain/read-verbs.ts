import type { Surface } from "./actor.ts";
import { onlyWithSlash } from "./verb-words/only-with-slash.ts";
import { verbWords } from "./verb-words/verbs.ts";
import { type Instruction, isVerb, type Verb, verbs } from "./verbs.ts";
import { shownIn } from "./visible/shown.ts";
import { distance, folded, spellings } from "./word.ts";

/**
 * What someone wrote, as instructions, or why it is none. `unknown`: a /word that this surface does not have, so that nothing runs;
 * `nearest` is the word that may have been meant. `unshown`: instructions that the reader of the mail's HTML part cannot see. `text` is
 * then everything that was written.
 */
export type Verbs =
  | { kind: "verbs"; instructions: Instruction[] }
  | { kind: "note"; text: string }
  | { kind: "unknown"; word: string; nearest: string | null; text: string }
  | { kind: "unshown"; text: string }
  | { kind: "empty" };

/**
 * The instructions at the top of what a person wrote: lines `/verb text` or `verb: text`, in any of our languages. The first other line
 * ends them, and it and all that follows belongs to the last one. All or nothing: with one unknown /word none is returned. Quoted lines
 * are never read. `visibleText` must come without quoted history (visible-text.ts).
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
    if (command?.kind === "unknown")
      return { kind: "unknown", word: command.word, nearest: nearestWord(command.word, surface), text };
    if (!command || (last && !command.slash && !mayFollow(command.verb, last.lines))) {
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

/**
 * The same for a mail, which says things twice: in its text and in its HTML. The sender saw the HTML, so instructions that it does not
 * show were not theirs, whoever's mail it is: none runs.
 */
export function readMailVerbs(visibleText: string, html: string | null): Verbs {
  const read = readVerbs(visibleText, "mail");
  if (read.kind !== "verbs" || html === null || shownIn(html, visibleText)) return read;
  return { kind: "unshown", text: visibleText.trim() };
}

/** The /word of ours that begins a line further down in a note or in an instruction's text: there it was read as text. */
export function buriedIn(text: string): string | null {
  const line = text.split("\n").find((one, i) => {
    const command = i === 0 ? undefined : readCommand(one, "mail");
    return command?.kind === "verb" && command.slash;
  });
  return line === undefined ? null : (/^\S+?(?=[\s:.,;!]|$)/.exec(plain(line))?.[0] ?? null);
}

/** The word of ours with which a note begins, so that it may have been meant as a verb; null for a note that begins otherwise. */
export function meantIn(text: string): string | null {
  const said = plain(text.split("\n")[0] ?? "");
  for (const more of [3, 2, 1, 0]) {
    const phrase = new RegExp(
      `^\\p{L}[\\p{L}\\p{M}'’-]*(?:[ ]+[\\p{L}\\p{M}'’-]+){${more}}(?![\\p{L}\\p{N}'’])`,
      "u",
    ).exec(said);
    const verb = phrase && verbOf(phrase[0], "mail", true);
    if (verb) return verb === "note" || verb === "help" ? null : phrase[0].toLowerCase();
  }
  return null;
}

/** In the letter that follows "/reply", a paragraph may well begin with "Note:", and any line with "Answer:". */
const mayFollow = (verb: Verb, before: readonly string[]) => before.length === 1 && verb !== "reply";

type Command = { kind: "verb"; verb: Verb; text: string; slash: boolean } | { kind: "unknown"; word: string };

/** One line as a command. "/home/x", "//", "/ x" and "/24" are text: no verb can look like that. */
function readCommand(line: string, surface: Surface): Command | undefined {
  const said = plain(line);
  const slash = /^[/\uff0f]([\p{L}][\p{L}\p{M}'’_-]{0,30})(?=$|[\s:.,;!\uff1a])(.*)$/su.exec(said);
  if (slash?.[1] && !/^[.,;!]\S/u.test(slash[2] ?? "")) return slashed(slash[1], slash[2] ?? "", surface);
  const bare = /^(\p{L}[\p{L}\p{M}'’ _-]{1,38}?)\s?[:\uff1a]\s*(.*)$/su.exec(said);
  const verb = bare?.[1] && verbOf(bare[1], surface, false);
  return verb ? { kind: "verb", verb, text: bare?.[2] ?? "", slash: false } : undefined;
}

/** "/open again: she called" holds a verb of two words, "/called again" one of one. */
function slashed(first: string, rest: string, surface: Surface): Command {
  for (const more of [3, 2, 1, 0]) {
    const words = new RegExp(`^(?:[ ]+[\\p{L}\\p{M}'’-]{1,30}){${more}}(?![\\p{L}\\p{N}])`, "u").exec(rest);
    const verb = words && verbOf(first + words[0], surface, true);
    if (verb)
      return { kind: "verb", verb, text: rest.slice(words[0].length).replace(/^[:.,;!\uff1a]?\s*/, ""), slash: true };
  }
  return { kind: "unknown", word: first };
}

function verbOf(word: string, surface: Surface, slash: boolean): Verb | undefined {
  const known = folded(word);
  const verb = isVerb(known) ? known : meanings.get(known);
  if (!verb || !verbs[verb].surfaces.includes(surface)) return undefined;
  return slash || !wantsSlash.has(known) ? verb : undefined;
}

/** The word of this surface that is nearest to a mistyped one, two letters away at most; a verb of another surface is not mistyped. */
function nearestWord(word: string, surface: Surface): string | null {
  const typed = folded(word);
  if (isVerb(typed)) return null;
  const most = typed.length < 5 ? 1 : 2;
  let best: { name: string; away: number } | null = null;
  for (const [name, verb] of nameable) {
    if (!verbs[verb].surfaces.includes(surface)) continue;
    const away = distance(typed, folded(name), most);
    if (away <= most && away < (best?.away ?? most + 1)) best = { name, away };
  }
  return best?.name ?? null;
}

/** What mail programs add unseen: hard spaces become spaces, zero-width characters go. */
const plain = (line: string) =>
  line
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\u00a0\u2007\u202f\u3000]/g, " ")
    .trim();

const written: readonly (readonly [string, Verb])[] = Object.entries(verbWords).flatMap(([verb, words]) =>
  isVerb(verb) ? Object.values(words).flatMap((list) => list.split(", ").map((word) => [word, verb] as const)) : [],
);
const meanings: ReadonlyMap<string, Verb> = new Map(
  written.flatMap(([word, verb]) => spellings(word).map((one) => [one, verb] as const)),
);
const wantsSlash: ReadonlySet<string> = new Set(onlyWithSlash.split(", ").flatMap(spellings));
const nameable: readonly (readonly [string, Verb])[] = [
  ...Object.keys(verbs).flatMap((verb) => (isVerb(verb) ? [[verb, verb] as const] : [])),
  ...written.filter(([word]) => !/\s/.test(word)).map(([word, verb]) => [word.toLowerCase(), verb] as const),
];
