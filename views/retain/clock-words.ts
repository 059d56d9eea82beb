import type { Clock } from "../../src/core/retain/clock.ts";
import type { ClockKind } from "../../src/core/retain/clock-table.ts";
import { climb, heightOf } from "../../src/core/retain/ladder.ts";
import type { Story } from "../../src/core/retain/story.ts";
import { listed } from "../mail/names.ts";
import { clockTime } from "../parts/time.tsx";
import type { Reader, T } from "../words.ts";

/** What has to happen until a clock is due. */
export const clockLabel = (t: T, kind: ClockKind): string => t(labels[kind]);

const labels: Readonly<Record<ClockKind, string>> = {
  view: "Look at the case",
  contact: "First word to the customer",
  update: "Next word to the customer",
  reply: "Answer the customer",
  resolve: "Solve the problem",
  review: "Accept or reopen the closing",
  consent: "Consent from above",
  quiet: "Closes by itself",
};

/** Who is told next, and when, if nothing happens; null when nobody is. */
export function toldNext(reader: Reader, { it, line, ladder = line }: Story, clock: Clock): string | null {
  if (clock.state !== "running" || clock.kind === "quiet") return null;
  const { people, unitName } = climb(ladder, clock.personId ?? it.ownerId, heightOf(clock), reader.now);
  const late = clock.dueAt <= reader.now;
  const at = late ? clock.nextRingAt : clock.dueAt;
  if (people.length === 0 || at === null) return null;
  const names = listed(
    reader,
    people.map(({ name }) => name),
  );
  const values = { names, unit: unitName, time: clockTime(reader, at) };
  return reader.t(
    late
      ? "Still late: {{names}} ({{unit}}) will be told on {{time}}."
      : "If not: {{names}} ({{unit}}) will be told on {{time}}.",
    values,
  );
}
