import { remarkAnsweredLetter } from "../../../views/mail/remark-answered.tsx";
import { after } from "../../core/instant.ts";
import { isOpenToOthers } from "../../core/learn/fact.ts";
import { asPerson } from "../../core/org/acting.ts";
import type { Person } from "../../core/org/person.ts";
import { Refused } from "../../core/refused.ts";
import { listJudgements, listRemarks } from "../../store/learn/ledger-rows.ts";
import { atOneMoment, type World } from "../../world.ts";
import { zoneOfPerson } from "../org/zone-of-person.ts";
import { addEvent } from "../retain/add-event.ts";
import { queueLetter } from "../retain/queue-letter.ts";
import { readerAt } from "../retain/reader-at.ts";
import { ledgerOf } from "./ledger-of.ts";
import { LONGEST_REMARK, MONTHS_BACK } from "./remark-on-fact.ts";

type About = { kind: string; seq: number; isStruck: boolean; text: string };

/**
 * Whoever is above a person answers what they said to a fact of their record: it is struck out and counts no more, or it stands. Once, and
 * for good, with a reason where it stands. The caller has made sure that `boss` may see the record. Throws Refused for one's own record,
 * for a fact without a remark, and for a second answer. The person is written to.
 */
export function judgeRemark(
  world: World,
  boss: Pick<Person, "id" | "name">,
  person: Person,
  { kind, seq, isStruck, text }: About,
): Promise<void> {
  const said = text.trim();
  const isIt = (one: { kind: string; seq: number }) => one.kind === kind && one.seq === seq;
  return world.db.tx(async (db) => {
    const inside = { ...atOneMoment(world), db };
    if (boss.id === person.id) throw new Refused("Nobody judges their own record. Someone above you can.");
    if (!isStruck && said === "") throw new Refused("Say why it stands. The person reads it.");
    if (said.length > LONGEST_REMARK)
      throw new Refused("An answer has at most {{most}} characters. Shorten it and send it again.", {
        most: LONGEST_REMARK,
      });
    const since = after(inside.now(), MONTHS_BACK);
    const fact = (await ledgerOf(inside, { personId: person.id }, since)).find(isIt);
    if (!fact || !isOpenToOthers(fact, inside.now()))
      throw new Refused("That is not in the record any more. Load the page again to see what is.");
    const remark = (await listRemarks(db, person.id)).find(isIt);
    if (!remark) throw new Refused("They have said nothing to this yet, so there is nothing to answer.");
    const isTheirs = (one: { personId: string }) => one.personId === person.id;
    if ((await listJudgements(db, since)).filter(isTheirs).some(isIt))
      throw new Refused("This has been answered already, and the answer stands.");
    const data = { personId: person.id, kind, seq, caseId: fact.caseId, text: said };
    const what = isStruck ? "fact_struck" : "fact_kept";
    await addEvent(inside, { what, actor: asPerson(boss, "web"), data });
    const link = `${world.config.url}/me/record#${kind}-${seq}`;
    const reader = readerAt(inside, await zoneOfPerson(inside, person.id));
    const words = remarkAnsweredLetter(reader, { by: boss.name, isStruck, text: said, remark: remark.text, link });
    await queueLetter(inside, "remark_answered", { kind: "person", ...person }, words);
  });
}
