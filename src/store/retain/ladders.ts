import type { Line } from "../../core/org/unit.ts";
import type { Case } from "../../core/retain/case.ts";
import { ladderOf, namedIn, namesAdmins } from "../../core/retain/rungs.ts";
import type { Db } from "../db/db.ts";
import { findPerson } from "../org/people.ts";
import { listAdminsFor } from "./lines.ts";

/** Who is told of the delays of a case by its policy; `line` is the case's own. See core/retain/rungs.ts. */
export async function ladderFor(
  db: Db,
  it: Pick<Case, "policy" | "unitId" | "aboutManager" | "barred">,
  line: Line,
): Promise<Line> {
  const { policy } = it;
  if (policy.ladder === null) return line;
  const people = [];
  for (const id of namedIn(policy)) people.push(await findPerson(db, id));
  const admins = namesAdmins(policy) ? await listAdminsFor(db, it) : [];
  return ladderOf(policy, line, { people: people.filter((one) => one !== undefined), admins });
}
