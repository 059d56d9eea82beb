import { words } from "../../views/words.ts";
import { asProgram } from "../core/org/acting.ts";
import { type HolidayFile, holidaySpan, readHolidays } from "../core/org/holiday.ts";
import { type HolidayPlan, type PlannedDay, planHolidays } from "../core/org/holiday-plan.ts";
import { inherit } from "../core/org/unit-calendar.ts";
import { Refused } from "../core/refused.ts";
import { importHolidays } from "../flow/org/import-holidays.ts";
import { listCalendarsUp } from "../store/org/calendars.ts";
import { findUnitByCode } from "../store/org/units.ts";
import type { World } from "../world.ts";
import type { Command } from "./command.ts";
import { readTable } from "./import-org.ts";
import type { Terminal } from "./terminal.ts";
import { BadUsage, readArgs, readWords } from "./usage.ts";
import { withWorld } from "./with-world.ts";

export const importHolidaysCommand: Command = {
  help: `Usage: amends import holidays FILE.ics --unit CODE [--dry-run] [--with DAY]… [--without DAY]… [--json]

Closes a unit, and all below it, on the days of an iCalendar file: from today on, yearly ones for three years. Running it again
changes nothing, and no day is ever removed. Events that look like no holiday (“St. Martin”, “Observance”), and days that were left
out of an earlier import of the same calendar, are not taken unless you say so. Running deadlines stay as they are.

  --unit CODE    the unit: the company, a region, a store
  --dry-run      show each day, change nothing
  --with DAY     take this day too: 2026-11-11
  --without DAY  leave this day out
  --source NAME  what to call the calendar (default: the name in the file, else the file's own)
  --json         print {"source", "days", "left_out", "gone", "imported"}

Example: amends import holidays france.ics --unit france --dry-run

Exit codes: 0 imported (or shown), 1 refused, 2 wrong options or settings.`,
  run,
};

type Wanted = {
  code: string;
  fileName: string;
  /** What to call the calendar, whatever the file says. */
  source: string | undefined;
  isDry: boolean;
  with: readonly string[];
  without: readonly string[];
};

async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArgs(args, {
    unit: { type: "string" },
    "dry-run": { type: "boolean", default: false },
    with: { type: "string", multiple: true, default: [] },
    without: { type: "string", multiple: true, default: [] },
    source: { type: "string" },
    json: { type: "boolean", default: false },
  });
  const [path = ""] = readWords(positionals, ["FILE.ics"]);
  if (values.unit === undefined) throw new BadUsage("--unit is missing");
  const text = new TextDecoder().decode(await readTable(path));
  if (!/^BEGIN:VCALENDAR/im.test(text)) throw new Refused("{{path}} is no iCalendar file.", { path });
  const wanted: Wanted = {
    code: values.unit,
    fileName: path.split(/[\\/]/).at(-1) ?? path,
    source: values.source,
    isDry: values["dry-run"],
    with: values.with,
    without: values.without,
  };
  const done = await withWorld(terminal, (world) => bring(world, text, wanted));
  if (values.json) terminal.out(JSON.stringify(forScripts(done), null, 2));
  else tell(done, values["dry-run"], terminal);
  return 0;
}

type Done = { file: HolidayFile; plan: HolidayPlan; imported: Awaited<ReturnType<typeof importHolidays>> | null };

async function bring(world: World, text: string, wanted: Wanted): Promise<Done> {
  const unit = await findUnitByCode(world.db, wanted.code);
  if (!unit)
    throw new Refused("There is no unit {{code}}: “amends import org” lists the codes.", { code: wanted.code });
  const up = await listCalendarsUp(world.db, unit.id);
  const { timeZone } = inherit(up).calendar;
  const today = Temporal.Instant.from(world.now()).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  const file = readHolidays(text, holidaySpan(today), timeZone);
  const source = (wanted.source ?? file.name ?? wanted.fileName).slice(0, 100);
  const plan = asked(planHolidays(file, source, up[0]?.days ?? [], today), wanted);
  const days = plan.days.filter(({ isTicked }) => isTicked);
  if (wanted.isDry || days.length === 0) return { file, plan, imported: null };
  const how = { unit, actor: asProgram("command"), moveRunning: false };
  return { file, plan, imported: await importHolidays(world, how, { source, days }) };
}

function asked(plan: HolidayPlan, wanted: Wanted): HolidayPlan {
  for (const day of [...wanted.with, ...wanted.without])
    if (!plan.days.some((one) => one.day === day))
      throw new Refused("The file has no {{day}} within three years.", { day });
  const isTicked = ({ day, isTicked: before }: PlannedDay) =>
    !wanted.without.includes(day) && (before || wanted.with.includes(day));
  return { ...plan, days: plan.days.map((one) => ({ ...one, isTicked: isTicked(one) })) };
}

const standings: Readonly<Record<PlannedDay["standing"], string>> = {
  new: "new",
  known: "there already",
  own: "set here already, stays as it is",
  "left-out": "left out of an earlier import",
  "no-holiday": "looks like no holiday",
};

function tell({ file, plan, imported }: Done, isDry: boolean, terminal: Terminal): void {
  for (const { day, name, isTicked, standing } of plan.days)
    terminal.out(`${isTicked ? "[x]" : "[ ]"} ${day}  ${name}  (${standings[standing]})`);
  for (const { day, name } of plan.gone) terminal.err(`${day} ${name}: no longer in the file; it stays closed.`);
  for (const { name, why } of file.leftOut) terminal.err(`“${name}”: ${reasons[why]}.`);
  if (file.isCut) terminal.err(words("en")("The file breaks off: days may be missing. Fetch it again."));
  if (file.unreadable > 0) terminal.err(`Events without a day that can be read: ${file.unreadable}.`);
  if (imported) {
    const { added, renamed, unchanged, kept } = imported;
    terminal.out(
      `${plan.source}: ${added} added, ${renamed} renamed, ${unchanged} unchanged, ${kept} kept as they were.`,
    );
  } else if (!isDry) terminal.out("Nothing to import.");
}

const reasons: Readonly<Record<HolidayFile["leftOut"][number]["why"], string>> = {
  timed: "has times of day and was left out",
  recurs: "recurs in a way that is not understood; only its first day counts",
  long: "is longer than a month and was left out",
};

const forScripts = ({ file, plan, imported }: Done) => ({
  source: plan.source,
  days: plan.days.map(({ day, name, isTicked, standing }) => ({ day, name, taken: isTicked, standing })),
  left_out: file.leftOut.map(({ name, why }) => ({ name, why: words("en")(reasons[why]) })),
  gone: plan.gone.map(({ day, name }) => ({ day, name })),
  imported,
});
