import type { Case } from "../../core/retain/case.ts";
import { firstOwner, placeOf, routeOf } from "../../core/retain/ladder.ts";
import type { What } from "../../core/retain/what.ts";
import { findPerson } from "../../store/org/people.ts";
import { lineOf } from "../../store/org/units.ts";
import type { World } from "../../world.ts";

/**
 * The move that keeps a case from whoever manages its unit now: who owns it and stands above keeps it, else the next above has it. `text`
 * says why, "" when the customer's own words do.
 */
export async function aroundManager({ db, now }: World, it: Case, text: string): Promise<What> {
  const whole = await lineOf(db, it.unitId);
  const barred = managersOf(whole);
  const line = routeOf({ aboutManager: true, barred }, whole);
  const stays = placeOf(line, it.ownerId) > 0 ? it.ownerId : null;
  const owner = stays === null ? firstOwner(line, now()).owner : await findPerson(db, stays);
  return { verb: "route_around", to: owner ?? null, barred, text };
}

/** Those whom a complaint about the manager of a unit is about. */
export const managersOf = ([own]: Awaited<ReturnType<typeof lineOf>>): string[] =>
  own?.managers.map(({ id }) => id) ?? [];
