import { compile, type Matcher } from "./matcher.ts";
import type { KeywordRule, Rules } from "./rules.ts";
import { spellingOf } from "./spelling.ts";
import { starterRules } from "./starter-rules.ts";

/** The trees of a set of rules: the chain's own, and for each language what Amends comes with. */
type RuleMatchers = { own: Matcher<KeywordRule> | null; active: ReadonlySet<KeywordRule> };

const starter: ReadonlySet<KeywordRule> = new Set(starterRules.keywords);
const languages = [...new Set(starterRules.keywords.flatMap(({ languages: known = [] }) => known))];

/** Pure caches: the trees that belong to rules. The starter lists are compiled once; so a chain's change counts at once. */
const own = new WeakMap<Rules, RuleMatchers>();
const shipped = new Map<string, Matcher<KeywordRule>>();

/** The trees to read a text with, those of other languages left out where it is known (ISO 639-1). */
export function matchersOf(rules: Rules, language: string | null): Matcher<KeywordRule>[] {
  const spoken = language === null || !languages.includes(language) ? languages : [language];
  const { own: written } = ownMatchers(rules);
  return [...(written ? [written] : []), ...spoken.map(shippedMatcher)];
}

/** Whether the rule is one of these: starter rules may be switched off or replaced. */
export const isActive = (rules: Rules, rule: KeywordRule): boolean =>
  !starter.has(rule) || ownMatchers(rules).active.has(rule);

function ownMatchers(rules: Rules): RuleMatchers {
  const known = own.get(rules);
  if (known) return known;
  const written = rules.keywords.filter((rule) => !starter.has(rule));
  const made = {
    own: written.length === 0 ? null : compile(written, spellingOf(written, languages)),
    active: new Set(rules.keywords.filter((rule) => starter.has(rule))),
  };
  own.set(rules, made);
  return made;
}

function shippedMatcher(language: string): Matcher<KeywordRule> {
  const known = shipped.get(language);
  if (known) return known;
  const rules = starterRules.keywords.filter((rule) => rule.languages?.includes(language));
  const made = compile(rules, spellingOf(rules, [language]), languages.indexOf(language));
  shipped.set(language, made);
  return made;
}
