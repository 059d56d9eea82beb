import { Elysia } from "elysia";
import { HolidayChoice } from "../../../views/org/holidays.tsx";
import { hoursPath } from "../../../views/org/hours.tsx";
import { page } from "../../../views/page.tsx";
import { asPerson } from "../../core/org/acting.ts";
import { holidaySpan, readHolidays } from "../../core/org/holiday.ts";
import { planHolidays } from "../../core/org/holiday-plan.ts";
import { Refused } from "../../core/refused.ts";
import { importHolidays } from "../../flow/org/import-holidays.ts";
import type { House } from "../app.ts";
import { formOf } from "../form.ts";
import { frameOf } from "../frame.tsx";
import { type SignedInVisit, signedIn } from "../gates.ts";
import { refusal } from "../refusal.ts";
import { seeOther } from "../see-other.ts";
import { Wrong } from "../wrong.ts";
import { showHours } from "./hours.tsx";
import { hoursToChange } from "./hours-sight.ts";

/** Bytes of the longest calendar file. */
const LONGEST = 1024 * 1024;
const TOO_LONG = "This file is larger than 1 MB. Choose a calendar of the holidays of one country.";

/** Closing a unit on the days of an iCalendar file: first a look at each, then the import of those that are ticked. */
export const holidayPages = (house: House) =>
  new Elysia({ name: "holidays" })
    .post(
      "/org/:code/hours/preview",
      signedIn(house, (visit) => preview(house, visit)),
      { parse: "none" },
    )
    .post(
      "/org/:code/hours/holidays",
      signedIn(house, (visit) => bring(house, visit)),
      { parse: "none" },
    );

/** Changes nothing: the days come back with the form of the next step. */
async function preview(house: House, visit: SignedInVisit): Promise<Response> {
  const sight = await hoursToChange(house.world, visit);
  const { reader } = visit;
  try {
    const { name, text } = await calendarFile(visit.request);
    const file = readHolidays(text, holidaySpan(sight.today), sight.inherited.calendar.timeZone);
    const source = (file.name ?? name).slice(0, 100);
    const plan = planHolidays(file, source, sight.own.days, sight.today);
    if (plan.days.length === 0) throw new Refused("The calendar names no whole day within the next three years.");
    const frame = frameOf(house, visit, { title: reader.t("Holidays of {{unit}}", { unit: sight.unit.name }) });
    return page(frame, <HolidayChoice reader={reader} sight={sight} plan={plan} file={file} />);
  } catch (why) {
    return showHours(house, visit, sight, { error: refusal(why) });
  }
}

async function bring(house: House, visit: SignedInVisit): Promise<Response> {
  const sight = await hoursToChange(house.world, visit);
  const form = await formOf(visit.request);
  const days = form
    .all("day")
    .slice(0, 1000)
    .map((day) => ({ day, name: form.text(`name-${day}`, 100) || day }));
  const moveRunning = sight.mayMove && form.has("move");
  const how = { unit: sight.unit, actor: asPerson(visit.person, "web"), moveRunning };
  try {
    const { moved } = await importHolidays(house.world, how, { source: form.text("source", 100), days });
    return seeOther(`${hoursPath(sight.unit)}?saved=${moved}`);
  } catch (why) {
    return showHours(house, visit, sight, { error: refusal(why) });
  }
}

/** The file of a form with one; Refused when it is no calendar. */
async function calendarFile(request: Request): Promise<{ name: string; text: string }> {
  if (!/^multipart\/form-data\b/i.test(request.headers.get("content-type") ?? "")) throw new Wrong(400);
  const form = await request.formData().catch(() => {
    throw new Wrong(400);
  });
  const file = form.get("file");
  if (file === null || typeof file === "string" || file.size === 0)
    throw new Refused("Choose an iCalendar file (.ics).");
  if (file.size > LONGEST) throw new Refused(TOO_LONG);
  const text = (await file.text()).replaceAll("\0", "");
  if (!/^BEGIN:VCALENDAR/im.test(text)) throw new Refused("This is no iCalendar file. Its name mostly ends in .ics.");
  return { name: file.name, text };
}
