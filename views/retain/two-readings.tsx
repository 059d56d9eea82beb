import type { Calendar } from "../../src/core/org/calendar.ts";
import type { Case } from "../../src/core/retain/case.ts";
import type { Clock } from "../../src/core/retain/clock.ts";
import { type Readings, readingsOf } from "../../src/core/retain/readings.ts";
import type { Html } from "../jsx/html.ts";
import type { Reader, T } from "../words.ts";
import { duration } from "./arithmetic.ts";

type Props = { reader: Reader; it: Case; calendar: Calendar; clock: Clock };

/** One running clock read twice: in the opening hours of those who must act, and in the time of the customer who waits. */
export const TwoReadings = ({ reader, it, calendar, clock }: Props): Html | null => {
  const { t, now } = reader;
  const readings = readingsOf(it, clock, calendar, now);
  if (readings === null) return null;
  return (
    <dl class="clock-readings">
      <div>
        <dt safe>{t("Opening hours")}</dt>
        <dd safe>{openText(t, readings.opening)}</dd>
      </div>
      <div>
        <dt safe>{t("Customer")}</dt>
        <dd safe>{t("has waited {{time}}", { time: longTime(t, readings.waited) })}</dd>
      </div>
    </dl>
  );
};

function openText(t: T, opening: Readings["opening"]): string {
  if (opening === null) return t("The store has none");
  if ("left" in opening) return t("due in {{time}}", { time: duration(t, opening.left) });
  return t("late by {{time}}", { time: duration(t, opening.late) });
}

/** Real time: "40 min", "1 day 3 h". */
function longTime(t: T, millis: number): string {
  const hours = Math.floor(millis / 3_600_000);
  if (hours < 24) return duration(t, millis);
  return t("{{count}} days {{hours}} h", { count: Math.floor(hours / 24), hours: hours % 24 });
}
