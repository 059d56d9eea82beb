import type { RuleRow, RulesVersionRow } from "../../../views/listen/rules-page.tsx";
import { noOwnRules, type OwnRules, ruleKey } from "../../core/listen/own-rules.ts";
import { differencesBetweenRules } from "../../core/listen/rule-difference.ts";
import { starterRules } from "../../core/listen/starter-rules.ts";
import type { Db } from "../../store/db/db.ts";
import type { RulesVersion } from "../../store/listen/rules.ts";
import { findPerson } from "../../store/org/people.ts";

export const starterKeys: ReadonlySet<string> = new Set(starterRules.keywords.map(ruleKey));

/** Whether a rule stands under this tab: "own" or a language. */
export const isUnder = ({ rule, origin }: RuleRow, tab: string): boolean =>
  tab === "own" ? origin !== "starter" : (rule.languages ?? []).includes(tab);

/** Every rule as the page lists it: the chain's own, then those that Amends comes with. */
export function rowsOf(own: OwnRules): RuleRow[] {
  const mine = new Set(own.keywords.map(ruleKey));
  return [
    ...own.keywords.map((rule): RuleRow => {
      const isChanged = starterKeys.has(ruleKey(rule));
      return { rule, origin: isChanged ? "changed" : "own", isOff: false };
    }),
    ...starterRules.keywords
      .filter((rule) => !mine.has(ruleKey(rule)))
      .map((rule): RuleRow => ({ rule, origin: "starter", isOff: own.off.includes(ruleKey(rule)) })),
  ];
}

/** The versions, the newest first, each with what it changed. */
export async function versionRows(db: Db, versions: readonly RulesVersion[]): Promise<RulesVersionRow[]> {
  const rows: RulesVersionRow[] = [];
  for (const [i, { version, own, reason, madeBy, createdAt }] of versions.entries()) {
    const differences = differencesBetweenRules(versions[i + 1]?.own ?? noOwnRules, own);
    const by = madeBy ? ((await findPerson(db, madeBy))?.name ?? null) : null;
    rows.push({ version, at: createdAt, by, reason, differences });
  }
  return rows;
}
