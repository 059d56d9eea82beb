import { type OwnRules, ruleKey } from "../../core/listen/own-rules.ts";
import { ruleLanguages } from "../../core/listen/rule-check.ts";
import type { KeywordRule } from "../../core/listen/rules.ts";
import type { Form } from "../form.ts";

const LONGEST_LIST = 200_000;

/** The rule that a form tells; what makes no sense in it is refused in words when it is checked. */
export function readRuleForm(form: Form): KeywordRule {
  const kind = (["positive", "interest"] as const).find((one) => one === form.text("kind", 20)) ?? "negative";
  const severity = (["alert", "critical"] as const).find((one) => one === form.text("severity", 20));
  const languages = ruleLanguages.filter((one) => form.all("languages").includes(one));
  const where = form
    .all("where")
    .map((one) => one.trim().slice(0, 100))
    .filter(Boolean);
  const question = form.text("question", 100);
  const places = question === "" ? where : [...where, `answer:${question}`];
  return {
    name: form.text("name", 200),
    kind,
    category: form.text("category", 60).toLowerCase(),
    words: [...new Set(linesOf(form.raw("words").slice(0, LONGEST_LIST)))],
    ...(kind === "negative" && severity ? { severity } : {}),
    ...(kind === "negative" && form.has("aboutManager") ? { aboutManager: true } : {}),
    ...(languages.length > 0 ? { languages } : {}),
    ...(places.length > 0 ? { where: places } : {}),
  };
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** What a form does not show of a rule, as it was. */
export const keptOf = (own: OwnRules, starters: readonly KeywordRule[], key: string | null): Partial<KeywordRule> => {
  const before = [...own.keywords, ...starters].find((one) => ruleKey(one) === key);
  return {
    ...(before?.statement ? { statement: true } : {}),
    ...(before?.weight === undefined ? {} : { weight: before.weight }),
  };
};

/** The own rules with this one in the place of the one with the old key, or at the end. A renamed starter rule is switched off. */
export function withRule(
  own: OwnRules,
  rule: KeywordRule,
  oldKey: string | null,
  starterKeys: ReadonlySet<string>,
): OwnRules {
  const key = ruleKey(rule);
  const others = own.keywords.filter((one) => ruleKey(one) !== oldKey);
  const renamed = oldKey !== null && oldKey !== key && starterKeys.has(oldKey) ? [oldKey] : [];
  const categories = own.categories;
  return {
    ...own,
    categories,
    keywords: [...others, rule],
    off: [...new Set([...own.off, ...renamed])].filter((one) => one !== key),
  };
}

/** The own rules without this one: a starter rule comes back as Amends has it. */
export const withoutRule = (own: OwnRules, key: string): OwnRules => ({
  ...own,
  keywords: own.keywords.filter((one) => ruleKey(one) !== key),
});

/** Switches a starter rule off, or on again. */
export const switched = (own: OwnRules, key: string): OwnRules => ({
  ...own,
  off: own.off.includes(key) ? own.off.filter((one) => one !== key) : [...own.off, key],
});
