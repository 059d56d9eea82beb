import { Elysia } from "elysia";
import { HoursPage, type HoursSight, hoursPath, type Told } from "../../../views/org/hours.tsx";
import { page } from "../../../views/page.tsx";
import { asPerson } from "../../core/org/acting.ts";
import { type Week, weekdays } from "../../core/org/calendar.ts";
import { hoursText, readHours } from "../../core/org/hours-text.ts";
import { addClosedDay } from "../../flow/org/add-closed-day.ts";
import type { CalendarChange } from "../../flow/org/change-calendar.ts";
import { removeClosedDay } from "../../flow/org/remove-closed-day.ts";
import { setHours } from "../../flow/org/set-hours.ts";
import type { House } from "../app.ts";
import { type Form, formOf } from "../form.ts";
import { frameOf } from "../frame.tsx";
import { type SignedInVisit, signedIn } from "../gates.ts";
import { refusal } from "../refusal.ts";
import { seeOther } from "../see-other.ts";
import { hoursSight, hoursToChange } from "./hours-sight.ts";

/** When a unit is open: what counts, where it comes from, and how to change it. */
export const hoursPages = (house: House) =>
  new Elysia({ name: "hours" })
    .get(
      "/org/:code/hours",
      signedIn(house, async (visit) => showHours(house, visit, await hoursSight(house.world, visit), toldBy(visit))),
    )
    .post(
      "/org/:code/hours",
      signedIn(house, (visit) => change(house, visit, keepWeek)),
      { parse: "none" },
    )
    .post(
      "/org/:code/hours/days",
      signedIn(house, (visit) => change(house, visit, keepDay)),
      { parse: "none" },
    )
    .post(
      "/org/:code/hours/days/:day/remove",
      signedIn(house, (visit) =>
        change(house, visit, ({ world }, how) => removeClosedDay(world, how, visit.params.day ?? "")),
      ),
      { parse: "none" },
    );

export function showHours(house: House, visit: SignedInVisit, sight: HoursSight, told: Told = {}): Response {
  const { reader } = visit;
  const title = reader.t("Hours of {{unit}}", { unit: sight.unit.name });
  const frame = frameOf(house, visit, { title, status: told.error === undefined ? 200 : 409 });
  return page(frame, <HoursPage reader={reader} sight={sight} told={told} />);
}

type Change = (house: House, how: CalendarChange, form: Form, sight: HoursSight) => Promise<number>;

/** Makes one change and shows the page anew; what a rule refused changes nothing and loses no word. */
async function change(house: House, visit: SignedInVisit, make: Change): Promise<Response> {
  const sight = await hoursToChange(house.world, visit);
  const form = await formOf(visit.request);
  const moveRunning = sight.mayMove && form.has("move");
  try {
    const moved = await make(
      house,
      { unit: sight.unit, actor: asPerson(visit.person, "web"), moveRunning },
      form,
      sight,
    );
    return seeOther(`${hoursPath(sight.unit)}?saved=${moved}`);
  } catch (why) {
    return showHours(house, visit, sight, { error: refusal(why), typed: (name) => form.text(name, 200) });
  }
}

/** A week that says what the unit above says already is not kept, so that it goes on following that one. */
function keepWeek({ world }: House, how: CalendarChange, form: Form, { own, fromAbove }: HoursSight): Promise<number> {
  const timeZone = form.text("time_zone", 100) || null;
  const typed = weekOf(form);
  const isAsAbove = own.week === null && weekdays.every((day) => isSame(typed, fromAbove.calendar.week, day));
  return setHours(world, how, { timeZone, week: form.has("as_above") || isAsAbove ? null : typed });
}

const weekOf = (form: Form): Week => {
  const on = (day: number) => readHours(form.text(`day-${day}`, 200));
  return { 1: on(1), 2: on(2), 3: on(3), 4: on(4), 5: on(5), 6: on(6), 7: on(7) };
};

const isSame = (one: Week, other: Week, day: (typeof weekdays)[number]): boolean =>
  hoursText(one[day]) === hoursText(other[day]);

function keepDay({ world }: House, how: CalendarChange, form: Form): Promise<number> {
  const typed = readHours(form.text("hours", 200));
  const periods = form.text("kind") === "usual" ? "usual" : typed.length > 0 ? typed : null;
  return addClosedDay(world, how, { day: form.text("day", 10), name: form.text("name", 200), periods });
}

function toldBy({ url }: SignedInVisit): Told {
  const saved = url.searchParams.get("saved");
  return saved !== null && /^\d{1,6}$/.test(saved) ? { moved: Number(saved) } : {};
}
