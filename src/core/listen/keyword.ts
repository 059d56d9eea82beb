import { compile, findMatches, type Match, type Matcher } from "./matcher.ts";
import { findDenial, findReversal, type Scope } from "./negation.ts";
import type { KeywordRule, Rules } from "./rules.ts";
import { scopeOf } from "./scopes.ts";
import { type Finding, type Span, type Spoken, textsOf } from "./signal.ts";
import { type Token, tokensOf } from "./token.ts";

/** What the words of all texts of a response say. */
export function keywordFindings(spoken: Spoken, rules: Rules): Finding[] {
  const language = languageOf(spoken);
  return readTexts(spoken, rules).flatMap(({ matches, ...heard }) => {
    const speaking = matches.filter(({ rule }) => speaksTo(rule, heard.source, language));
    return longestOf(speaking).flatMap((match) => keywordFinding(match, heard));
  });
}

/** The words of a negative rule that stand in what was said and yet did not speak, and why they did not. */
export type Unspoken = {
  rule: KeywordRule;
  source: string;
  span: Span;
  text: string;
  why: "denied" | "language" | "place";
};

/** Every negative rule whose words are there but denied, or not looked for there or in that language. */
export function unspokenMatches(spoken: Spoken, rules: Rules): Unspoken[] {
  const language = languageOf(spoken);
  return readTexts(spoken, rules).flatMap(({ matches, ...heard }) =>
    matches.flatMap((match): Unspoken[] => {
      const why = silenceOf(match, heard, language);
      const { source, text, tokens } = heard;
      const span = { start: tokens[match.first]?.start ?? 0, end: tokens[match.last]?.end ?? text.length };
      return why === null ? [] : [{ rule: match.rule, source, span, text: text.slice(span.start, span.end), why }];
    }),
  );
}

function silenceOf(match: Match, { source, tokens, scope }: Heard, language: string | null): Unspoken["why"] | null {
  const { rule, first, last } = match;
  if (rule.kind !== "negative") return null;
  if (rule.languages && language !== null && !rule.languages.includes(language)) return "language";
  if (!speaksTo(rule, source, language)) return "place";
  const ownDenial = tokens.slice(first, last + 1).some(({ word }) => scope.cues.has(word));
  return !ownDenial && findDenial(tokens, first, scope) !== undefined ? "denied" : null;
}

function readTexts(spoken: Spoken, rules: Rules): (Heard & { matches: Match[] })[] {
  const scope = scopeOf(languageOf(spoken));
  const matcher = matcherOf(rules);
  return textsOf(spoken).map(({ source, text }) => {
    const tokens = tokensOf(text, scope.breakers);
    return { source, text, tokens, scope, matches: findMatches(matcher, tokens) };
  });
}

const languageOf = ({ language }: Spoken): string | null => language?.slice(0, 2).toLowerCase() || null;

function speaksTo({ languages, where }: KeywordRule, source: string, language: string | null): boolean {
  if (languages && language !== null && !languages.includes(language)) return false;
  return !where || where.includes(source) || (source.startsWith("answer:") && where.includes("answer"));
}

type Heard = { source: string; text: string; tokens: readonly Token[]; scope: Scope };

function keywordFinding({ rule, first, last }: Match, { source, text, tokens, scope }: Heard): Finding[] {
  const ownDenial = tokens.slice(first, last + 1).some(({ word }) => scope.cues.has(word));
  if (rule.kind === "negative" && !ownDenial && findDenial(tokens, first, scope) !== undefined) return [];
  const reversal = rule.kind === "positive" && !ownDenial ? findReversal(tokens, first, scope) : undefined;
  const start = tokens[reversal ?? first]?.start ?? 0;
  const end = tokens[last]?.end ?? text.length;
  const severity = reversal !== undefined ? "alert" : rule.kind === "negative" ? (rule.severity ?? "none") : "none";
  const polarity = reversal !== undefined ? "negative" : rule.kind;
  const weight = rule.weight ?? { none: 1, alert: 2, critical: 3 }[severity];
  const kind = rule.statement ? "statement" : "keyword";
  const signal = {
    kind,
    polarity,
    source,
    text: text.slice(start, end),
    span: { start, end },
    weight,
    rule: reversal === undefined ? rule.name : "Praise that is denied",
  } as const;
  return [{ signal, severity, category: rule.category }];
}

/**
 * Of overlapping matches the one that says most: a longer one hides those inside it, except a graver one of its kind;
 * of two at the same place the gravest stays. Words of interest hide nothing.
 */
function longestOf(matches: readonly Match[]): Match[] {
  const sorted = matches.toSorted((a, b) => a.first - b.first || b.last - a.last || gravity(b.rule) - gravity(a.rule));
  const kept: Match[] = [];
  const covers: { judged?: Match; interest?: Match } = {};
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

/** A pure cache: the tree that belongs to a set of rules. */
const matchers = new WeakMap<Rules, Matcher>();

function matcherOf(rules: Rules): Matcher {
  const known = matchers.get(rules);
  if (known) return known;
  const made = compile(rules.keywords);
  matchers.set(rules, made);
  return made;
}
