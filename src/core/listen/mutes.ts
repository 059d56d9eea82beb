import { findMatches } from "./find-matches.ts";
import { compile, type Match, type Matcher } from "./matcher.ts";
import type { Mute, MuteKind, Scope } from "./scope/scope.ts";
import { breaksClause, type Token } from "./token.ts";

/** A stretch of tokens, its last one included. */
export type Stretch = { first: number; last: number };

/** Says why the words at a place tell of no problem; null when they do. */
export type Muting = (place: Stretch) => MuteKind | null;

/** Reads a text for all that mutes, whose words may stand on both sides of a comma. `praised` are the places of praise in it. Cheap for texts without such words. */
export function mutingOf(text: string, tokens: readonly Token[], scope: Scope, praised: readonly Stretch[]): Muting {
  const layout = layoutOf(text, tokens, scope);
  const found = findMatches(matcherOf(scope), tokens, text, layout.segments);
  if (found.length === 0) return () => null;
  const praise = new Set(praised.map(({ first }) => layout.sentences[first] ?? 0));
  const voided = voidedIn(found, layout);
  const bySentence = new Map<number, (Stretch & { mute: Mute })[]>();
  for (const { rule, first, last } of found) {
    const sentence = layout.sentences[first] ?? 0;
    const { mute, voids } = rule;
    if (voids || voided?.get(mute)?.has(sentence)) continue;
    if (mute.needs === "question" && !layout.questions.has(sentence)) continue;
    if (mute.needs === "praise" && !praise.has(sentence) && !praise.has(sentence + 1) && !praise.has(sentence - 1))
      continue;
    const cues = bySentence.get(sentence) ?? [];
    bySentence.set(sentence, cues);
    if (cues.length < MOST_CUES) cues.push({ mute, first, last });
  }
  return (place) => {
    const cues = bySentence.get(layout.sentences[place.first] ?? 0) ?? [];
    return cues.find((cue) => reaches(cue, place, tokens, layout))?.mute.kind ?? null;
  };
}

/** The sentences in which mutes do not hold; null where there are none. */
function voidedIn(found: readonly Match<Cue>[], { sentences }: Layout): Map<Mute, Set<number>> | null {
  if (!found.some(({ rule }) => rule.voids)) return null;
  const voided = new Map<Mute, Set<number>>();
  for (const { rule, first } of found) {
    if (!rule.voids) continue;
    const known = voided.get(rule.mute) ?? new Set();
    voided.set(rule.mute, known.add(sentences[first] ?? 0));
  }
  return voided;
}

/** A sentence that holds more of them is none; so that no text takes longer than its length. */
const MOST_CUES = 24;

function reaches(
  { mute, first, last }: Stretch & { mute: Mute },
  place: Stretch,
  tokens: readonly Token[],
  { segments }: Layout,
): boolean {
  if (mute.reach === "inside") return place.first >= first && place.last <= last;
  if (segments[first] !== segments[place.first]) return false;
  const isAfter = place.first >= first;
  const isInClause = tokens[place.first]?.clause === tokens[last]?.clause;
  if (mute.reach === "after") return isAfter && isInClause;
  if (mute.reach === "clause") return isInClause;
  return mute.reach === "sentence" || isAfter;
}

/** For each token the number of its sentence, and of its part between two words such as "but"; and which sentences ask. */
type Layout = { sentences: number[]; segments: number[]; questions: Set<number> };

function layoutOf(text: string, tokens: readonly Token[], scope: Scope): Layout {
  const sentences = new Array<number>(tokens.length);
  const segments = new Array<number>(tokens.length);
  const layout: Layout = { sentences, segments, questions: new Set() };
  let sentence = 0;
  let segment = 0;
  let passed = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const { word, form, start, end } = token;
    const isSpace = start - passed === 1 && text.charCodeAt(passed) === SPACE;
    const gap = isSpace || passed === 0 ? "" : text.slice(passed, start);
    const ends = gap !== "" && gap !== "'" && gap !== ", " && endsSentence(gap, text.charCodeAt(passed - 1), word);
    if (ends && gap.includes("?")) layout.questions.add(sentence);
    if (ends) sentence += 1;
    if (ends || breaksClause(form, scope.breakers)) segment += 1;
    sentences[at] = sentence;
    segments[at] = segment;
    passed = end;
  }
  if (text.slice(passed, passed + 8).includes("?")) layout.questions.add(sentence);
  return layout;
}

const SPACE = 32;

/** The point of "3.99" ends none. */
const endsSentence = (gap: string, before: number, word: string): boolean =>
  /[.!?…\n]/.test(gap) && !(gap === "." && before >= 48 && before <= 57 && /^\d/.test(word));

type Cue = { words: readonly string[]; mute: Mute; voids: boolean };

const entriesOf = (words: string): string[] =>
  words
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");

/** A pure cache: the tree that belongs to a scope. */
const matchers = new WeakMap<Scope, Matcher<Cue>>();

function matcherOf(scope: Scope): Matcher<Cue> {
  const known = matchers.get(scope);
  if (known) return known;
  const cues = scope.mutes.flatMap((mute): Cue[] => [
    { words: entriesOf(mute.words), mute, voids: false },
    { words: entriesOf(mute.unless ?? ""), mute, voids: true },
  ]);
  const made = compile(cues, undefined, scope.place);
  matchers.set(scope, made);
  return made;
}
