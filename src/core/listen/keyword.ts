import { findMatches } from "./find-matches.ts";
import type { Match } from "./matcher.ts";
import { type Muting, mutingOf } from "./mutes.ts";
import { findDenial, findReversal } from "./negation.ts";
import { matchersOf, offIn } from "./rule-matchers.ts";
import type { KeywordRule, Rules } from "./rules.ts";
import type { MuteKind, Scope } from "./scope/scope.ts";
import { scopeOf } from "./scopes.ts";
import { type Finding, type Severity, type Signal, type Span, type Spoken, textsOf } from "./signal.ts";
import { type Token, tokensOf } from "./token.ts";

/** What the words of all texts of a response say. */
export function keywordFindings(spoken: Spoken, rules: Rules): Finding[] {
  const language = languageOf(spoken);
  const findings: Finding[] = [];
  for (const { source, text } of textsOf(spoken)) {
    const read = readText(source, text, rules, language);
    const speaking = longestOf(read.matches.filter(({ rule }) => speaksTo(rule, source, language)));
    const muting = mutingFor(read, speaking);
    for (const match of speaking) {
      const finding = keywordFinding(match, read, muting);
      if (finding) findings.push(finding);
    }
  }
  return findings;
}

/** The words of a negative rule that stand in what was said and yet did not speak, and why they did not. */
export type Unspoken = {
  rule: KeywordRule;
  source: string;
  span: Span;
  text: string;
  why: Silence;
};

/** Denied by a word before it, not looked for in that place or language, or no problem for the way it is said. */
export type Silence = "denied" | "language" | "place" | MuteKind;

/** Every negative rule whose words are there but denied, or not looked for there or in that language. */
export function unspokenMatches(spoken: Spoken, rules: Rules): Unspoken[] {
  const language = languageOf(spoken);
  return textsOf(spoken).flatMap(({ source, text }) => {
    const read = readText(source, text, rules, null, language);
    const muting = mutingFor(read, read.matches);
    return read.matches.flatMap((match): Unspoken[] => {
      const why = silenceOf(match, read, language, muting);
      const span = spanOf(match, read);
      return why === null ? [] : [{ rule: match.rule, source, span, text: text.slice(span.start, span.end), why }];
    });
  });
}

function silenceOf(match: RuleMatch, read: Read, language: string | null, muting: Muting): Silence | null {
  const { rule } = match;
  if (rule.kind !== "negative") return null;
  if (rule.languages && language !== null && !rule.languages.includes(language)) return "language";
  if (!speaksTo(rule, read.source, language)) return "place";
  return isDenied(match, read) ? "denied" : muting(match);
}

type RuleMatch = Match<KeywordRule>;
type Read = { source: string; text: string; tokens: readonly Token[]; scope: Scope; matches: RuleMatch[] };

/** `heardIn` is the language whose rules are looked for, `language` the one that the text is in; null for any. */
function readText(
  source: string,
  text: string,
  rules: Rules,
  heardIn: string | null,
  language: string | null = heardIn,
): Read {
  const scope = scopeOf(language);
  const tokens = tokensOf(text, scope.breakers);
  const off = offIn(rules);
  const matches: RuleMatch[] = [];
  for (const matcher of matchersOf(rules, heardIn)) {
    for (const match of findMatches(matcher, tokens, text)) if (!off.has(match.rule)) matches.push(match);
  }
  return { source, text, tokens, scope, matches };
}

/** What mutes is looked for when there is something to mute. */
function mutingFor({ text, tokens, scope }: Read, matches: readonly RuleMatch[]): Muting {
  let muting: Muting | null = null;
  return (place) => {
    muting ??= mutingOf(
      text,
      tokens,
      scope,
      matches.filter(({ rule }) => rule.kind === "positive"),
    );
    return muting(place);
  };
}

const languageOf = ({ language }: Spoken): string | null => language?.slice(0, 2).toLowerCase() || null;

function speaksTo({ languages, where }: KeywordRule, source: string, language: string | null): boolean {
  if (languages && language !== null && !languages.includes(language)) return false;
  return !where || where.includes(source) || (source.startsWith("answer:") && where.includes("answer"));
}

function isDenied({ first, last, ignoresDenial }: RuleMatch, { tokens, scope }: Read): boolean {
  if (ignoresDenial) return false;
  return !holdsDenial(tokens, first, last, scope) && findDenial(tokens, first, scope) !== undefined;
}

function holdsDenial(tokens: readonly Token[], first: number, last: number, { cues }: Scope): boolean {
  for (let at = first; at <= last; at += 1) if (cues.has(tokens[at]?.word ?? "")) return true;
  return false;
}

/** Null for one that is denied or muted. */
function keywordFinding(match: RuleMatch, read: Read, muting: Muting): Finding | null {
  const { rule, first, last } = match;
  if (rule.kind === "negative" && (isDenied(match, read) || muting(match) !== null)) return null;
  const reversal = reversalOf(match, read);
  if (reversal !== undefined && muting({ first: reversal, last }) !== null) return null;
  const { severity, weight } = judgementOf(match, read, reversal !== undefined);
  const span = spanOf({ first: reversal ?? first, last }, read);
  const signal: Signal = {
    kind: rule.statement ? "statement" : "keyword",
    polarity: reversal !== undefined ? "negative" : rule.kind,
    source: read.source,
    text: read.text.slice(span.start, span.end),
    span,
    weight,
    rule: reversal === undefined ? rule.name : "Praise that is denied",
  };
  const { category } = rule;
  const isAboutManager = rule.kind === "negative" && rule.aboutManager === true;
  return isAboutManager ? { signal, severity, category, aboutManager: true } : { signal, severity, category };
}

function reversalOf({ rule, first, last, ignoresDenial }: RuleMatch, { tokens, scope }: Read): number | undefined {
  if (rule.kind !== "positive" || ignoresDenial || holdsDenial(tokens, first, last, scope)) return undefined;
  return findReversal(tokens, first, scope);
}

const weights = { none: 1, alert: 2, critical: 3 } as const;

/** "Extremely slow" alerts though "slow" is a hint; "a bit slow" is half of one. */
function judgementOf(
  { rule, first }: RuleMatch,
  { tokens, scope }: Read,
  isReversed: boolean,
): { severity: Severity; weight: number } {
  const severity = isReversed ? "alert" : rule.kind === "negative" ? (rule.severity ?? "none") : "none";
  const weight = rule.weight ?? weights[severity];
  if (rule.kind !== "negative" || severity !== "none") return { severity, weight };
  const before = tokens[first - 1];
  if (!before || before.clause !== tokens[first]?.clause) return { severity, weight };
  if (scope.boosters.has(before.word)) return { severity: "alert", weight: weight * 2 };
  return { severity, weight: scope.dampers.has(before.word) ? weight / 2 : weight };
}

const spanOf = ({ first, last }: { first: number; last: number }, { tokens, text }: Read): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? text.length,
});

/**
 * Of overlapping matches the one that says most: a longer one hides those inside it, except a graver one of its kind;
 * of two at the same place the gravest stays. Words of interest hide nothing.
 */
function longestOf(matches: readonly RuleMatch[]): RuleMatch[] {
  if (matches.length < 2) return [...matches];
  const sorted = matches.toSorted((a, b) => a.first - b.first || b.last - a.last || gravity(b.rule) - gravity(a.rule));
  const kept: RuleMatch[] = [];
  const covers: { judged?: RuleMatch; interest?: RuleMatch } = {};
  for (const match of sorted) {
    const side = match.rule.kind === "interest" ? "interest" : "judged";
    const cover = covers[side];
    if (cover && match.last <= cover.last && !isGraver(match.rule, cover.rule)) continue;
    kept.push(match);
    if (!cover || match.last > cover.last) covers[side] = match;
  }
  return kept;
}

const isGraver = (inner: KeywordRule, cover: KeywordRule): boolean =>
  inner.kind === cover.kind && gravity(inner) > gravity(cover);

const gravity = ({ kind, severity }: KeywordRule): number =>
  kind === "negative" ? { none: 1, alert: 2, critical: 3 }[severity ?? "none"] : 0;
