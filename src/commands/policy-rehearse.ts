import { clockTime } from "../../views/parts/time.tsx";
import { clockLabel } from "../../views/retain/clock-words.ts";
import type { Reader } from "../../views/words.ts";
import { toInstant } from "../core/instant.ts";
import { Refused } from "../core/refused.ts";
import { severities } from "../core/retain/policy.ts";
import type { Rehearsed } from "../core/retain/rehearsal.ts";
import { readerAt } from "../flow/retain/reader-at.ts";
import { rehearseCase } from "../flow/retain/rehearse-case.ts";
import { calendarOf } from "../store/org/calendars.ts";
import { findUnitByCode } from "../store/org/units.ts";
import type { Command } from "./command.ts";
import type { Terminal } from "./terminal.ts";
import { BadUsage, readArgs, readWords } from "./usage.ts";
import { withWorld } from "./with-world.ts";

export const policyRehearse: Command = {
  help: `Usage: amends policy rehearse --store CODE [--at TIME] [--severity alert|critical] [--json]

Plays through a case that opens at a store and that nobody works on: who would be told what and when, until the top of the ladder, with the
policy, the people and the opening hours of today. Nothing is sent and nothing is changed.

  --store CODE    the store (or any other unit)
  --at TIME       by the store's clock: 2026-11-21T18:30 (default: now)
  --severity S    alert (default) or critical
  --json          print a list of {"at", "letter_at", "does", "clock", "late", "people", "unit", "skipped", "top"}

Exit codes: 0 done, 1 there is no such store, 2 wrong options or settings.`,
  run,
};

async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArgs(args, {
    store: { type: "string" },
    at: { type: "string" },
    severity: { type: "string", default: "alert" },
    json: { type: "boolean", default: false },
  });
  readWords(positionals, []);
  const severity = severities.find((one) => one === values.severity);
  if (!severity) throw new BadUsage(`--severity is alert or critical, not ${values.severity}`);
  const { store } = values;
  if (store === undefined) throw new BadUsage("--store is missing");
  const local = values.at === undefined ? null : localTime(values.at);
  return withWorld(terminal, async (world) => {
    const unit = await findUnitByCode(world.db, store);
    if (!unit)
      throw new Refused("There is no store {{code}}. See the codes on the page of the organisation.", { code: store });
    const { timeZone } = await calendarOf(world.db, unit.id);
    const openedAt = local ? toInstant(local.toZonedDateTime(timeZone).toInstant()) : world.now();
    const told = await rehearseCase(world, { unitId: unit.id, severity, openedAt });
    if (values.json) terminal.out(JSON.stringify(told.map(asJson), null, 2));
    else for (const one of told) terminal.out(lineOf({ ...readerAt(world, timeZone), now: openedAt }, one));
    return 0;
  });
}

function localTime(text: string): Temporal.PlainDateTime {
  try {
    return Temporal.PlainDateTime.from(text.replace(" ", "T"));
  } catch {
    throw new BadUsage(`--at is no time: write it like 2026-11-21T18:30, not ${text}`);
  }
}

const asJson = ({ at, tellAt, does, clock, late, people, unitName, skipped, isTop }: Rehearsed) => ({
  ...{ at, letter_at: tellAt, does, clock, late, people: people.map(({ name }) => name) },
  ...{ unit: unitName, skipped, top: isTop },
});

/** "Mon 5 Jan, 14:00  Dora Dupont (Rhone)  late: Look at the case (Ann Arnaud)" */
function lineOf(
  reader: Reader,
  { at, tellAt, does, clock, late, people, unitName, skipped, isTop }: Rehearsed,
): string {
  const names = people.map(({ name }) => name).join(", ") || "nobody";
  const what = clockLabel(reader.t, clock);
  const said = { alert: "the case is opened", warn: `reminder: ${what}`, climb: `late: ${what}` }[does];
  return [
    `${clockTime(reader, tellAt).padEnd(18)}${names}${unitName ? ` (${unitName})` : ""}: ${said}${late ? ` (${late})` : ""}`,
    ...(tellAt > at ? [`rings ${clockTime(reader, at)}, in the quiet hours`] : []),
    ...skipped.map((unit) => `no one here: ${unit}`),
    ...(isTop ? ["top"] : []),
  ].join("; ");
}
