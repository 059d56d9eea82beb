import { findMatches } from "./find-matches.ts";
import { compile, type Matcher } from "./matcher.ts";
import { ruleLanguages } from "./rule-check.ts";
import type { KeywordRule, Rules } from "./rules.ts";
import { scopeOf } from "./scopes.ts";
import { type Spoken, textsOf } from "./signal.ts";
import { spellingOf } from "./spelling.ts";
import { tokensOf } from "./token.ts";

/** What two versions do not share: the words of their rules, and whether more than words differs. */
export type Change = { words: Matcher<KeywordRule>; isMore: boolean };

export function changeBetween(before: Rules, after: Rules): Change {
  const [was, is] = [textsOfRules(before), textsOfRules(after)];
  const rules = [
    ...before.keywords.filter((rule) => !is.has(textOf(rule))),
    ...after.keywords.filter((rule) => !was.has(textOf(rule))),
  ];
  return { words: compile(rules, spellingOf(rules, ruleLanguages)), isMore: besides(before) !== besides(after) };
}

/** Whether the versions could make anything different of it. Where no word of the change stands, they cannot. */
export function isHeardOtherwise(spoken: Spoken, { words, isMore }: Change): boolean {
  if (isMore) return true;
  const { breakers } = scopeOf(spoken.language ?? null);
  return textsOf(spoken).some(({ text }) => findMatches(words, tokensOf(text, breakers), text).length > 0);
}

const textOf = (rule: KeywordRule): string => JSON.stringify(rule);

const textsOfRules = ({ keywords }: Rules): Set<string> => new Set(keywords.map(textOf));

const besides = ({ version: _, keywords: __, ...others }: Rules): string => JSON.stringify(others);
