import type { HoursSight } from "../../../views/org/hours.tsx";
import { mayAct } from "../../core/org/rights.ts";
import { inherit } from "../../core/org/unit-calendar.ts";
import { listCalendarsUp } from "../../store/org/calendars.ts";
import { findUnitByCode, lineOf } from "../../store/org/units.ts";
import type { World } from "../../world.ts";
import type { SignedInVisit } from "../gates.ts";
import { Wrong } from "../wrong.ts";

/** The hours of the unit that the path names, as this person sees them. Wrong 404 when it is not theirs to see. */
export async function hoursSight({ db, now }: World, { params, roles }: SignedInVisit): Promise<HoursSight> {
  const unit = await findUnitByCode(db, params.code ?? "");
  const line = unit ? await lineOf(db, unit.id) : [];
  if (!unit || !mayAct(roles, line, "see")) throw new Wrong(404);
  const up = await listCalendarsUp(db, unit.id);
  const inherited = inherit(up);
  const { timeZone } = inherited.calendar;
  return {
    unit,
    above: line[1]?.unit ?? null,
    own: up[0] ?? { unit, timeZone: null, week: null, days: [] },
    inherited,
    fromAbove: inherit(up.slice(1)),
    today: Temporal.Instant.from(now()).toZonedDateTimeISO(timeZone).toPlainDate().toString(),
    mayEdit: mayAct(roles, line, "act"),
    mayMove: mayAct(roles, line, "administer"),
  };
}

/** The same for somebody who is about to change them. Wrong 403 when they only may look. */
export async function hoursToChange(world: World, visit: SignedInVisit): Promise<HoursSight> {
  const sight = await hoursSight(world, visit);
  if (!sight.mayEdit) throw new Wrong(403);
  return sight;
}
