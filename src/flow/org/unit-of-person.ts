import type { Db } from "../../store/db/db.ts";
import { listRolesOf } from "../../store/org/people.ts";
import { findRoot } from "../../store/org/units.ts";

/** The id of the unit by whose clock and calendar somebody works: their first, else the company; undefined before there is a company. */
export const unitOfPerson = async (db: Db, personId: string): Promise<string | undefined> =>
  (await listRolesOf(db, personId))[0]?.unitId ?? (await findRoot(db))?.id;
