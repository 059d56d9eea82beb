import { after } from "../../core/instant.ts";
import { isOpenToOthers } from "../../core/learn/fact.ts";
import type { Person } from "../../core/org/person.ts";
import { listOpenRemarks } from "../../store/learn/ledger-rows.ts";
import { findPerson } from "../../store/org/people.ts";
import type { World } from "../../world.ts";
import { MONTHS_BACK } from "./remark-on-fact.ts";

/** Somebody who said something to so many entries of their record, to which nobody above has answered. */
export type OpenRemarks = { person: Person; count: number };

/** Those who wait for an answer, who waits longest first. */
export async function openRemarks({ db, now }: World): Promise<OpenRemarks[]> {
  const remarks = (await listOpenRemarks(db, after(now(), MONTHS_BACK))).filter(({ factAt }) =>
    isOpenToOthers({ at: factAt }, now()),
  );
  const waiting: OpenRemarks[] = [];
  for (const [id, theirs] of Map.groupBy(remarks, ({ personId }) => personId)) {
    const person = await findPerson(db, id);
    if (person?.active) waiting.push({ person, count: theirs.length });
  }
  return waiting;
}
