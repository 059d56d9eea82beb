import type { Calendar } from "../../src/core/org/calendar.ts";
import { hasOpenings } from "../../src/core/org/calendar.ts";
import { openingMillis } from "../../src/core/org/opening.ts";
import type { Case } from "../../src/core/retain/case.ts";
import type { Clock } from "../../src/core/retain/clock.ts";
import type { Html } from "../jsx/html.ts";
import type { Reader, T } from "../words.ts";
import { duration } from "./arithmetic.ts";

type Props = { reader: Reader; it: Case; calendar: Calendar; clock: Clock };

/** One running clock read twice: in the opening hours of those who must act, and in the time of the customer who waits. */
export const TwoReadings = ({ reader, it, calendar, clock }: Props): Html | null => {
  const { t, now } = reader;
  if (clock.state !== "running" || clock.kind === "quiet") return null;
  const waited = Date.parse(now) - Date.parse(waitsSince(it, clock));
  return (
    <dl class="clock-readings">
      <div>
        <dt safe>{t("Opening hours")}</dt>
        <dd safe>{hasOpenings(calendar) ? openText(reader, calendar, clock) : t("The store has none")}</dd>
      </div>
      <div>
        <dt safe>{t("Customer")}</dt>
        <dd safe>{t("has waited {{time}}", { time: longTime(t, waited) })}</dd>
      </div>
    </dl>
  );
};

function openText({ t, now }: Reader, calendar: Calendar, { dueAt }: Clock): string {
  if (dueAt > now) return t("due in {{time}}", { time: duration(t, openingMillis(calendar, now, dueAt)) });
  return t("late by {{time}}", { time: duration(t, openingMillis(calendar, dueAt, now)) });
}

/** Since their trouble, or since the last word that passed between the two. */
const waitsSince = (it: Case, { kind, startedAt }: Clock) =>
  kind === "update" || kind === "reply" || kind === "review" ? startedAt : it.openedAt;

/** Real time: "40 min", "1 day 3 h". */
function longTime(t: T, millis: number): string {
  const hours = Math.floor(millis / 3_600_000);
  if (hours < 24) return duration(t, millis);
  return t("{{count}} days {{hours}} h", { count: Math.floor(hours / 24), hours: hours % 24 });
}
