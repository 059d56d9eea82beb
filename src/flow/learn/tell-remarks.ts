import { remarksWaitLetter } from "../../../views/mail/remarks-wait.tsx";
import type { Person } from "../../core/org/person.ts";
import { climb, fromBelow } from "../../core/retain/ladder.ts";
import { listAdmins, listRolesOf } from "../../store/org/people.ts";
import { lineOf } from "../../store/org/units.ts";
import type { World } from "../../world.ts";
import { zoneOfPerson } from "../org/zone-of-person.ts";
import { queueLetter } from "../retain/queue-letter.ts";
import { readerAt } from "../retain/reader-at.ts";
import type { OpenRemarks } from "./open-remarks.ts";

/** Writes to those right above the people who wait for an answer to a remark; where nobody is above, to the admins. */
export async function tellRemarks(world: World, waiting: readonly OpenRemarks[]): Promise<void> {
  const told = new Map<string, { boss: Person; of: OpenRemarks[] }>();
  for (const one of waiting)
    for (const boss of await rightAbove(world, one.person)) {
      const theirs = told.get(boss.id) ?? { boss, of: [] };
      told.set(boss.id, { boss, of: [...theirs.of, one] });
    }
  for (const { boss, of } of told.values()) {
    const lines = of.map(({ person, count }) => ({
      ...{ name: person.name, count },
      link: `${world.config.url}/people/${person.ref}/record`,
    }));
    const words = remarksWaitLetter(readerAt(world, await zoneOfPerson(world, boss.id)), lines);
    await queueLetter(world, "remarks_wait", { kind: "person", ...boss }, words);
  }
}

async function rightAbove({ db, now }: World, person: Person): Promise<readonly Person[]> {
  for (const { unitId } of await listRolesOf(db, person.id)) {
    const { people } = climb(await lineOf(db, unitId), person.id, fromBelow, now());
    if (people.length > 0) return people;
  }
  return (await listAdmins(db)).filter(({ id }) => id !== person.id);
}
