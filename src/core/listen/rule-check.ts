import { Refused } from "../refused.ts";
import { checkEntry } from "./entry-check.ts";
import { type Budget, type OwnRules, ruleKey } from "./own-rules.ts";
import type { KeywordRule, Rules, ScoreRule } from "./rules.ts";

/** What Amends knows by itself; a chain may name more. */
export const categories = [
  ...["service", "waiting", "product", "price", "cleanliness"],
  ...["safety", "legal", "staff", "billing", "delivery", "other"],
] as const;

/** Languages with lists and scopes of their own. */
export const ruleLanguages = ["en", "de", "fr", "es", "pt"] as const;

const LONGEST_NAME = 80;
const MOST_ENTRIES = 50_000;

/** Throws Refused, naming the rule and what to mend in it. `all` is what would listen. */
export function checkOwnRules(own: OwnRules, all: Rules): void {
  const keys = new Set<string>();
  for (const rule of own.keywords) {
    if (keys.has(ruleKey(rule)))
      throw new Refused("Two rules are called “{{name}}”. Give one of them another name.", { name: rule.name });
    keys.add(ruleKey(rule));
    checkKeywordRule(rule, own.categories);
  }
  const entries = own.keywords.reduce((sum, { words }) => sum + words.length, 0);
  if (entries > MOST_ENTRIES)
    throw new Refused("These are {{count}} words and phrases; at most {{most}} can listen.", {
      count: entries,
      most: MOST_ENTRIES,
    });
  for (const rule of [all.score, ...Object.values(own.questions)]) checkScoreRule(rule);
  checkFigures(own);
  checkBudget(own.budget);
}

/** Throws Refused for a rule that could never speak, or that says two things at once. */
export function checkKeywordRule(rule: KeywordRule, ownCategories: readonly string[]): void {
  const { name, words, kind, severity, category, languages = [] } = rule;
  if (name.trim() === "") throw new Refused("A rule needs a name, which stands beside every alert that it gives.");
  if (name.length > LONGEST_NAME)
    throw new Refused("“{{name}}” is too long for a name: at most {{most}} characters.", { name, most: LONGEST_NAME });
  if (words.length === 0)
    throw new Refused("“{{name}}” has no words. Write one word or phrase on each line.", { name });
  if (kind !== "negative" && severity)
    throw new Refused("“{{name}}” is not negative, so it cannot alert. Make it negative or take its severity away.", {
      name,
    });
  if (kind !== "negative" && rule.aboutManager)
    throw new Refused("“{{name}}” is not negative, so it cannot be about the manager. Make it negative.", { name });
  if (![...categories, ...ownCategories].some((one) => one === category))
    throw new Refused("“{{name}}” has the category “{{category}}”, which there is not. Choose one, or add it first.", {
      name,
      category,
    });
  const unknown = languages.find((one) => !ruleLanguages.some((known) => known === one));
  if (unknown)
    throw new Refused("“{{name}}” is for the language “{{unknown}}”. Choose among: {{known}}.", {
      ...{ name, unknown, known: ruleLanguages.join(", ") },
    });
  for (const entry of words) checkEntry(name, entry);
}

function checkFigures({ dropBy, silentAfterGaps }: OwnRules): void {
  if (dropBy !== null && !(dropBy >= 1 && dropBy <= 10))
    throw new Refused("A drop is between 1 and 10 points, not {{points}}.", { points: dropBy });
  if (silentAfterGaps !== null && !(silentAfterGaps >= 2 && silentAfterGaps <= 20))
    throw new Refused("A regular is silent after 2 to 20 of their usual gaps, not {{gaps}}.", {
      gaps: silentAfterGaps,
    });
}

function checkScoreRule({ bottom, top, criticalAtMost, alertAtMost, concernAtMost, praiseAtLeast }: ScoreRule): void {
  const rising = [criticalAtMost, alertAtMost, concernAtMost, praiseAtLeast];
  if (rising.some((one, i) => !Number.isFinite(one) || (i > 0 && one < (rising[i - 1] ?? 0))))
    throw new Refused("The bounds of a score must rise: critical, alert, concern, praise.");
  if (!(bottom < top)) throw new Refused("A scale begins below its end.");
  if (praiseAtLeast > top)
    throw new Refused("Praise from {{praise}} on cannot be reached: the scale ends at {{top}}.", {
      praise: praiseAtLeast,
      top,
    });
}

function checkBudget(budget: Budget): void {
  if (budget.kind === "share" && !(budget.per100 >= 1 && budget.per100 <= 50))
    throw new Refused("Choose between 1 and 50 alerts among 100 responses.");
  if (budget.kind === "precision" && !(budget.atLeast >= 0.5 && budget.atLeast <= 0.99))
    throw new Refused("Choose a share of right alerts between 50 % and 99 %.");
}
