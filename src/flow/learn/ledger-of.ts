import { after, type Instant } from "../../core/instant.ts";
import { type Fact, judged } from "../../core/learn/fact.ts";
import { factsOf, type LedgerReading } from "../../core/learn/ledger.ts";
import type { Unit } from "../../core/org/unit.ts";
import {
  findSeqAt,
  ledgerRows,
  listCasesOfPerson,
  listCasesOfUnits,
  listJudgements,
  listOutages,
} from "../../store/learn/ledger-rows.ts";
import { listUnits } from "../../store/org/units.ts";
import type { World } from "../../world.ts";

/** Whose ledger: one person's, or that of whoever answers for the cases of these units. */
export type LedgerOf = { personId: string } | { unitIds: readonly string[] };

/** Downtime is asked for this much further back than the facts: what ran then may have been found late since. */
const FURTHER = { hours: -24 * 60 };

/** The facts since a moment, the oldest first, made anew from the log alone. */
export async function ledgerOf(world: World, whose: LedgerOf, since: Instant): Promise<Fact[]> {
  const { db, now } = world;
  const fromSeq = await findSeqAt(db, since);
  const caseIds =
    "personId" in whose
      ? await listCasesOfPerson(db, whose.personId, fromSeq)
      : await listCasesOfUnits(db, whose.unitIds, fromSeq);
  const reading: LedgerReading = {
    now: now(),
    outages: await listOutages(db, after(since, FURTHER)),
    zoneOf: zonesOf(await listUnits(db)),
  };
  const facts: Fact[] = [];
  for await (const rows of ledgerRows(db, caseIds))
    facts.push(...factsOf(rows, reading).filter((fact) => fact.at >= since && isAsked(whose, fact)));
  return judged(facts, await listJudgements(db, since)).toSorted((a, b) => a.seq - b.seq);
}

const isAsked = (whose: LedgerOf, { personId }: Fact): boolean => !("personId" in whose) || personId === whose.personId;

/** A unit's own time zone, or the nearest one above. */
function zonesOf(units: readonly Unit[]): (unitId: string) => string {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const zoneOf = (id: string | null): string => {
    const unit = id === null ? undefined : known.get(id);
    return unit ? (unit.timeZone ?? zoneOf(unit.parentId)) : "UTC";
  };
  return zoneOf;
}
