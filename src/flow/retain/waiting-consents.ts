import type { Powers } from "../../core/org/rights.ts";
import type { Case } from "../../core/retain/case.ts";
import { type Asked, asksOf } from "../../core/retain/consent.ts";
import { mayOn } from "../../core/retain/part-in.ts";
import { standsAbove } from "../../core/retain/stands-above.ts";
import { findPerson } from "../../store/org/people.ts";
import { findUnit, lineOf } from "../../store/org/units.ts";
import { findCase } from "../../store/retain/cases.ts";
import { listTurns } from "../../store/retain/log.ts";
import { listCaseIdsWithConsents, listMakeGoods } from "../../store/retain/make-goods.ts";
import type { World } from "../../world.ts";

/** What colleagues ask for on a case, and what waits for a yes or a no: a yes or a no is to the first. */
export type WaitingConsent = { number: number; store: string; asks: readonly [Asked, ...Asked[]] };

/** So many cases are looked through; they wait for days at most. */
const MOST = 500;

/** What waits for the consent of this person, or of whom they stand in for, the oldest first. */
export async function waitingConsents({ db }: Pick<World, "db">, powers: Powers): Promise<WaitingConsent[]> {
  const waiting: WaitingConsent[] = [];
  for (const id of await listCaseIdsWithConsents(db, MOST)) {
    const it = await findCase(db, id);
    const line = it ? await lineOf(db, it.unitId) : [];
    if (!it || !mayOn(it, line, powers, "act") || !standsAbove(line, it, powers)) continue;
    const [first, ...others] = (await asksOn({ db }, it)).filter(({ personId }) => personId !== powers.id);
    if (!first) continue;
    const store = (await findUnit(db, it.unitId))?.name ?? "";
    waiting.push({ number: it.number, store, asks: [first, ...others] });
  }
  return waiting.sort((one, other) => (one.asks[0].at < other.asks[0].at ? -1 : 1));
}

async function asksOn({ db }: Pick<World, "db">, { id }: Case): Promise<Asked[]> {
  const makeGoods = await listMakeGoods(db, id);
  const names = new Map<string, string>();
  for (const { askedBy } of makeGoods) names.set(askedBy, (await findPerson(db, askedBy))?.name ?? "");
  return asksOf(makeGoods, await listTurns(db, id), (personId) => names.get(personId) ?? "");
}
