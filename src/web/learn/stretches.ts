import type { Stretch } from "../../../views/learn/tallies.tsx";
import type { Reader } from "../../../views/words.ts";
import { type Instant, toInstant } from "../../core/instant.ts";
import type { Fact } from "../../core/learn/fact.ts";

/** When the last three months began, at the beginning of a day by the reader's clock. */
export const threeMonthsAgo = (reader: Reader): Instant => startOf(reader, (today) => today.subtract({ months: 3 }));

/** This month and the last three months, by the reader's clock. */
export function stretchesOf(reader: Reader, facts: readonly Fact[]): Stretch[] {
  const month = startOf(reader, (today) => today.with({ day: 1 }));
  return [
    { title: reader.t("This month"), facts: facts.filter(({ at }) => at >= month) },
    { title: reader.t("Last three months"), facts },
  ];
}

function startOf({ now, zone }: Reader, of: (today: Temporal.PlainDate) => Temporal.PlainDate): Instant {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate();
  return toInstant(of(today).toZonedDateTime(zone).toInstant());
}
