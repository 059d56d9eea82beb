import type { Person } from "../../core/org/person.ts";
import type { Line } from "../../core/org/unit.ts";
import type { Case } from "../../core/retain/case.ts";
import { routeOf } from "../../core/retain/ladder.ts";
import type { Db } from "../db/db.ts";
import { listAdmins } from "../org/people.ts";
import { lineOf } from "../org/units.ts";

type Where = Pick<Case, "unitId" | "aboutManager" | "barred">;

/** Who answers for a case, from its unit up: around the manager when it is about the manager. */
export async function lineFor(db: Db, it: Where): Promise<Line> {
  return routeOf(it, await lineOf(db, it.unitId));
}

/** Those who run the chain's Amends, as far as they may hear of the case. */
export async function listAdminsFor(db: Db, it: Where): Promise<Person[]> {
  const admins = await listAdmins(db);
  return admins.filter(({ id }) => !it.barred.includes(id));
}
