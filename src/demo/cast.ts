import type { Person } from "../core/org/person.ts";
import type { Line, Unit } from "../core/org/unit.ts";
import type { Db } from "../store/db/db.ts";
import { listAdmins } from "../store/org/people.ts";
import { lineOf, listStores } from "../store/org/units.ts";
import { listCases } from "../store/retain/cases.ts";

/** Somebody whom a visitor can sign in as. */
export type Member = { person: Person; unit: Unit };

/** The people of the story that the demo tells: a store, whoever answers for it, those above, and the admin. */
export type Cast = { store: Unit | null; ladder: readonly Member[]; admins: readonly Person[] };

/** A store with a manager at every rung above it, one with a lot to do if there is one. */
export async function findCast(db: Db): Promise<Cast> {
  const admins = await listAdmins(db);
  const busy = await listCases(db, { unitIds: null, state: "open", limit: 100 });
  const byStore = [...Map.groupBy(busy, (line) => line.case.unitId)].sort(([, a], [, b]) => b.length - a.length);
  const ids = [...new Set([...byStore.map(([id]) => id), ...(await listStores(db)).map(({ id }) => id)])];
  let best: Line = [];
  for (const id of ids.slice(0, 200)) {
    const line = await lineOf(db, id);
    if (ladderOf(line).length > ladderOf(best).length) best = line;
    if (line.length > 0 && ladderOf(line).length === line.length) break;
  }
  return { store: best[0]?.unit ?? null, ladder: ladderOf(best), admins };
}

const ladderOf = (line: Line): Member[] =>
  line.flatMap(({ unit, managers }) => (managers[0] ? [{ person: managers[0], unit }] : []));
