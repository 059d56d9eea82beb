import { after, type Instant } from "../core/instant.ts";
import { noOwnRules, type OwnRules, rulesFrom } from "../core/listen/own-rules.ts";
import type { KeywordRule, Rules } from "../core/listen/rules.ts";
import { starterRules } from "../core/listen/starter-rules.ts";
import { asPerson } from "../core/org/acting.ts";
import type { Person } from "../core/org/person.ts";
import { askTrial } from "../flow/listen/ask-trial.ts";
import { markResponse } from "../flow/listen/mark-response.ts";
import { runTrial } from "../flow/listen/run-trial.ts";
import { saveRules } from "../flow/listen/save-rules.ts";
import { thresholdNow } from "../flow/listen/threshold-now.ts";
import { sql } from "../store/db/sql.ts";
import { findPerson, findPersonByEmail } from "../store/org/people.ts";
import { findCase } from "../store/retain/cases.ts";
import type { World } from "../world.ts";
import type { Agenda } from "./agenda.ts";
import { addressOf } from "./chain.ts";
import { admin } from "./people.ts";

const soldOut: KeywordRule = {
  ...{ name: "Sold out before noon", kind: "negative", severity: "alert", category: "product", languages: ["en"] },
  words: ["(loaf|loaves|bread|rye|croissants) /6 (sold out|all gone)", '"sold out" //4 (early|noon|morning)'],
};
const favours: KeywordRule = {
  ...{ name: "Manager has favourites", kind: "negative", severity: "critical", category: "staff", languages: ["en"] },
  words: ["manager //6 favourite*", "manager //6 (discriminat*|biased)"],
  aboutManager: true,
};
const prices: KeywordRule = {
  ...{ name: "Dearer again", kind: "negative", severity: "alert", category: "price", languages: ["en"] },
  words: ["prices (are|went) up", "dearer", "expected a larger portion"],
};

/** What the chain taught Amends so far, each step as a version of its own, and how many days ago. */
const steps: readonly { daysAgo: number; reason: string; own: OwnRules }[] = [
  { daysAgo: 34, reason: "The North runs out of rye on Saturdays", own: { ...noOwnRules, keywords: [soldOut] } },
  {
    daysAgo: 12,
    reason: "After the talk with the district managers",
    own: { ...noOwnRules, keywords: [soldOut, favours], budget: { kind: "precision", atLeast: 0.8 } },
  },
];

/** What listened in the demo's past. */
export function rulesThen(end: Instant): (at: Instant) => Rules {
  const versions = steps.map(({ daysAgo, own }, i) => ({ from: ago(end, daysAgo), rules: rulesFrom(own, i + 2) }));
  return (at) => versions.findLast(({ from }) => from <= at)?.rules ?? starterRules;
}

/** Rules are changed on their days, and managers say of some alerts whether they were right. */
export function planListening(world: World, agenda: Agenda, end: Instant): void {
  for (const [i, { daysAgo, reason, own }] of steps.entries())
    agenda.at(ago(end, daysAgo), async () => {
      await saveRules(world, { own, reason, basedOn: i + 1 }, asPerson(await adminOf(world), "web"));
    });
  for (const daysAgo of [40, 28, 20, 9, 4]) agenda.at(ago(end, daysAgo), () => markSome(world, daysAgo === 20));
}

/** A change that was tried and not saved, and the threshold that all the answers lead to. */
export async function tryPrices(world: World): Promise<void> {
  const { own } = steps.at(-1) ?? { own: noOwnRules };
  const tried = { ...own, keywords: [...own.keywords, prices] };
  await runTrial(world, await askTrial(world, tried, asPerson(await adminOf(world), "web")));
  delete world.ears.threshold;
  await thresholdNow(world);
}

/** The owners of the two newest cases without a mark look back at what was heard. */
async function markSome(world: World, isFalse: boolean): Promise<void> {
  const rows = await world.db.all<{ id: string; case_id: string }>(sql`
    select r.id, r.case_id from responses r join cases c on c.id = r.case_id
    where r.severity <> 'none' and c.state not in ('new', 'viewed') and c.owner_id is not null
      and not exists (select 1 from listen_marks m where m.response_id = r.id)
    order by r.received_at desc, r.id desc limit 2`);
  for (const [i, { id, case_id }] of rows.entries()) {
    const owner = await findPerson(world.db, (await findCase(world.db, case_id))?.ownerId ?? "");
    const mark = isFalse && i === 0 ? "false_alarm" : "right";
    if (owner) await markResponse(world, id, mark, asPerson(owner, "web"));
  }
}

async function adminOf({ db }: World): Promise<Person> {
  const person = await findPersonByEmail(db, addressOf(admin));
  if (!person) throw new Error("The demo has lost its admin.");
  return person;
}

const ago = (end: Instant, days: number): Instant => after(end, { hours: -24 * days });
