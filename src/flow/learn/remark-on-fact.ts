import { after } from "../../core/instant.ts";
import { asPerson } from "../../core/org/acting.ts";
import type { Person } from "../../core/org/person.ts";
import { Refused } from "../../core/refused.ts";
import { listRemarks } from "../../store/learn/ledger-rows.ts";
import { atOneMoment, type World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";
import { ledgerOf } from "./ledger-of.ts";

/** The longest remark, in UTF-16 units. */
export const LONGEST_REMARK = 1000;
/** How far back a record goes, and so its remarks. */
export const MONTHS_BACK = { hours: -24 * 100 };

/**
 * A person says one thing to one fact of their record, which then stands beside it for whoever sees the fact. Throws Refused for a fact that
 * is not theirs, for a second remark, and for none. The remark is on record without its case: colleagues read that page too.
 */
export function remarkOnFact(
  world: World,
  person: Pick<Person, "id" | "name">,
  about: { kind: string; seq: number; text: string },
): Promise<void> {
  const { kind, seq } = about;
  const text = about.text.trim();
  return world.db.tx(async (db) => {
    const inside = { ...atOneMoment(world), db };
    if (text === "") throw new Refused("Write a few words, then send them.");
    if (text.length > LONGEST_REMARK)
      throw new Refused("A remark has at most {{most}} characters. Shorten it and send it again.", {
        most: LONGEST_REMARK,
      });
    const facts = await ledgerOf(inside, { personId: person.id }, after(inside.now(), MONTHS_BACK));
    const fact = facts.find((one) => one.kind === kind && one.seq === seq);
    if (!fact) throw new Refused("That is not in your record any more. Load the page again to see what is.");
    if ((await listRemarks(db, person.id)).some((one) => one.kind === kind && one.seq === seq))
      throw new Refused(
        "You have said something to this already, and it stands. Tell your manager what else there is.",
      );
    const data = { kind, seq, caseId: fact.caseId, text };
    await addEvent(inside, { what: "remarked", actor: asPerson(person, "web"), data });
  });
}
