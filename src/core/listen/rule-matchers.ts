import { compile, type Matcher } from "./matcher.ts";
import type { KeywordRule, Rules } from "./rules.ts";
import { spellingOf } from "./spelling.ts";
import { starterRules } from "./starter-rules.ts";

/** The trees of a set of rules: the chain's own, and for each language what Amends comes with. `off` are starter rules that do not listen. */
type RuleMatchers = {
  own: Matcher<KeywordRule> | null;
  off: ReadonlySet<KeywordRule>;
  spoken: Map<string | null, readonly Matcher<KeywordRule>[]>;
};

const starter: ReadonlySet<KeywordRule> = new Set(starterRules.keywords);
const languages = [...new Set(starterRules.keywords.flatMap(({ languages: known = [] }) => known))];

/** Pure caches: the trees that belong to rules. The starter lists are compiled once; so a chain's change counts at once. */
const own = new WeakMap<Rules, RuleMatchers>();
const shipped = new Map<string, Matcher<KeywordRule>>();

/** The trees to read a text with, those of other languages left out where it is known (ISO 639-1). */
export function matchersOf(rules: Rules, language: string | null): readonly Matcher<KeywordRule>[] {
  const { own: written, spoken } = ownMatchers(rules);
  const named = language !== null && languages.includes(language) ? language : null;
  const known = spoken.get(named);
  if (known) return known;
  const made = [...(written ? [written] : []), ...(named === null ? languages : [named]).map(shippedMatcher)];
  spoken.set(named, made);
  return made;
}

/** The starter rules that are switched off or replaced. */
export const offIn = (rules: Rules): ReadonlySet<KeywordRule> => ownMatchers(rules).off;

function ownMatchers(rules: Rules): RuleMatchers {
  const known = own.get(rules);
  if (known) return known;
  const written = rules.keywords.filter((rule) => !starter.has(rule));
  const made = {
    own: written.length === 0 ? null : compile(written, spellingOf(written, languages)),
    off: starter.difference(new Set(rules.keywords)),
    spoken: new Map(),
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
