import type { Powers } from "../../core/org/rights.ts";
import type { MakeGood } from "../../core/retain/make-good.ts";
import { mayOn } from "../../core/retain/part-in.ts";
import { standsAbove } from "../../core/retain/stands-above.ts";
import { findPerson } from "../../store/org/people.ts";
import { findUnit, lineOf } from "../../store/org/units.ts";
import { findCase } from "../../store/retain/cases.ts";
import { listAskedMakeGoods } from "../../store/retain/make-goods.ts";
import type { World } from "../../world.ts";

/** Something that a colleague wants to give a customer, and that waits for a yes or a no. `by` is the colleague's name. */
export type WaitingConsent = { number: number; store: string; by: string; makeGood: MakeGood };

/** So many are looked through; they wait for days at most. */
const MOST = 500;

/** What waits for the consent of this person, or of whom they stand in for, the oldest first. */
export async function waitingConsents({ db }: Pick<World, "db">, powers: Powers): Promise<WaitingConsent[]> {
  const waiting: WaitingConsent[] = [];
  for (const makeGood of await listAskedMakeGoods(db, MOST)) {
    const it = makeGood.askedBy === powers.id ? undefined : await findCase(db, makeGood.caseId);
    if (!it) continue;
    const line = await lineOf(db, it.unitId);
    if (!mayOn(it, line, powers, "act") || !standsAbove(line, it, powers)) continue;
    const store = (await findUnit(db, it.unitId))?.name ?? "";
    const by = (await findPerson(db, makeGood.askedBy))?.name ?? "";
    waiting.push({ number: it.number, store, by, makeGood });
  }
  return waiting;
}
