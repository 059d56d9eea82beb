import { hoursText } from "../../src/core/org/hours-text.ts";
import type { InheritedCalendar } from "../../src/core/org/unit-calendar.ts";
import type { Html } from "../jsx/html.ts";
import { Card } from "../parts/card.tsx";
import { Empty } from "../parts/empty.tsx";
import { Table } from "../parts/table.tsx";
import type { Reader, T } from "../words.ts";
import { dayName, type HoursSight, hoursPath } from "./hours.tsx";

type Day = InheritedCalendar["days"][number];

/** The days that are unlike others of their week, those to come first, each with who set it. */
export const ClosedDays = ({ reader, sight }: { reader: Reader; sight: HoursSight }): Html => {
  const { t } = reader;
  const coming = sight.inherited.days.filter(({ day }) => day >= sight.today);
  const past = sight.inherited.days.filter(({ day }) => day < sight.today).toReversed();
  return (
    <Card title={t("Closed days and other hours")} flush>
      {coming.length === 0 ? (
        <Empty
          icon="clock"
          title={t("No day is set")}
          text={t("Without holidays, deadlines run through Christmas. Import a calendar, or add days one by one.")}
        />
      ) : (
        <Days reader={reader} sight={sight} days={coming} />
      )}
      {past.length > 0 ? (
        <details class="more card-body">
          <summary safe>{t("Past days: {{count}}", { count: past.length })}</summary>
          <Days reader={reader} sight={sight} days={past} />
        </details>
      ) : null}
    </Card>
  );
};

const Days = ({ reader, sight, days }: { reader: Reader; sight: HoursSight; days: readonly Day[] }): Html => {
  const { t } = reader;
  const { unit, today, mayEdit } = sight;
  return (
    <Table
      caption={t("Closed days and other hours")}
      columns={[
        { label: t("Day"), head: true },
        { label: t("Name") },
        { label: t("Open") },
        { label: t("Set at") },
        ...(mayEdit ? [{ label: t("Change"), align: "end" as const }] : []),
      ]}
      rows={days.map((one) => ({
        cells: [
          dayName(reader, one.day),
          one.name,
          openText(t, one),
          one.from.id === unit.id ? (one.source ?? t("here")) : one.from.name,
          mayEdit && one.day >= today ? <Change t={t} sight={sight} one={one} /> : "",
        ],
      }))}
    />
  );
};

/** Takes back what is set here, or says that what is set above does not count here. */
const Change = ({ t, sight, one }: { t: T; sight: HoursSight; one: Day }): Html =>
  one.from.id === sight.unit.id ? (
    <form method="post" action={`${hoursPath(sight.unit)}/days/${one.day}/remove`}>
      <button type="submit" class="btn btn-quiet" aria-label={t("Take back: {{day}}", { day: one.day })} safe>
        {t("Take back")}
      </button>
    </form>
  ) : (
    <form method="post" action={`${hoursPath(sight.unit)}/days`}>
      <input type="hidden" name="kind" value="usual" />
      <input type="hidden" name="day" value={one.day} />
      <input type="hidden" name="name" value={one.name} />
      <button type="submit" class="btn btn-quiet" aria-label={t("Open as usual: {{day}}", { day: one.day })} safe>
        {t("Open as usual")}
      </button>
    </form>
  );

function openText(t: T, { periods }: Day): string {
  if (periods === "usual") return t("As usual");
  return periods === null ? t("Closed") : hoursText(periods) || t("Closed");
}
