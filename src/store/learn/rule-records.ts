import type { RuleRecord } from "../../core/learn/precision.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";

/**
 * Every rule that has raised a closed case, most false alarms first. A case counts once for each rule that spoke against the chain in it;
 * one that was withdrawn or merged says nothing about a rule, nor does a false alarm that one of us wrote down: no rule raised it.
 */
export async function listRuleRecords(db: Db): Promise<RuleRecord[]> {
  const rows = await db.all<{ rule: string; cases: number; false_alarms: number }>(sql`
    with raised as (
      select distinct s.rule, c.id, c.outcome from cases c
      join responses r on r.case_id = c.id join signals s on s.response_id = r.id
      where c.state = 'closed' and c.outcome <> 'withdrawn' and ${isOfRules} and s.polarity = 'negative'
      union
      select distinct s.rule, c.id, c.outcome from cases c
      join messages m on m.case_id = c.id join signals s on s.message_id = m.id
      where c.state = 'closed' and c.outcome <> 'withdrawn' and ${isOfRules} and s.polarity = 'negative')
    select rule, cast(count(*) as integer) as cases,
      cast(sum(case when outcome = 'false_alarm' then 1 else 0 end) as integer) as false_alarms
    from raised group by rule order by false_alarms desc, cases desc, rule`);
  return rows.map((row) => ({ rule: row.rule, cases: row.cases, falseAlarms: row.false_alarms }));
}

const isOfRules = sql`(c.taken_by is null or c.outcome <> 'false_alarm')`;
