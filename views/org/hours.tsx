import { hasOpenings, type Week, weekdays } from "../../src/core/org/calendar.ts";
import { hoursText } from "../../src/core/org/hours-text.ts";
import type { Unit } from "../../src/core/org/unit.ts";
import type { InheritedCalendar, UnitCalendar } from "../../src/core/org/unit-calendar.ts";
import { dateFormat } from "../date-format.ts";
import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Card, PageHead } from "../parts/card.tsx";
import { Table } from "../parts/table.tsx";
import { ButtonLink } from "../parts/verb.tsx";
import type { Reader, T } from "../words.ts";
import { ClosedDays } from "./closed-days.tsx";
import { HoursForms } from "./hours-forms.tsx";

/** The hours of a unit as one person sees them. */
export type HoursSight = {
  unit: Unit;
  above: Unit | null;
  /** What the unit itself sets. */
  own: UnitCalendar;
  inherited: InheritedCalendar;
  /** What would count if the unit set nothing. */
  fromAbove: InheritedCalendar;
  /** ISO date, by the unit's clock. */
  today: string;
  mayEdit: boolean;
  /** May also move deadlines that run. */
  mayMove: boolean;
};

/** What became of the last change: what was wrong and what had been typed, or how many running deadlines moved. */
export type Told = { error?: string; typed?: (name: string) => string; moved?: number };

type Props = { reader: Reader; sight: HoursSight; told: Told };

export const hoursPath = ({ code }: Pick<Unit, "code">): string => `/org/${encodeURIComponent(code)}/hours`;

/** When a unit is open, where that is set, and what can be changed here. */
export const HoursPage = ({ reader, sight, told }: Props): Html => {
  const { t } = reader;
  const { unit, above, inherited, mayEdit } = sight;
  return (
    <>
      <PageHead
        title={t("Hours of {{unit}}", { unit: unit.name })}
        lead={
          <span safe>{t("Deadlines run while the store is open. A change counts for what starts from now on.")}</span>
        }
        {...(above
          ? {
              actions: (
                <ButtonLink href={hoursPath(above)} label={t("Hours of {{unit}}", { unit: above.name })} icon="up" />
              ),
            }
          : {})}
      />
      {told.error ? <Alert tone="bad" title={t("That did not work")} text={told.error} /> : null}
      {told.moved === undefined ? null : <Alert tone="good" text={savedText(t, told.moved)} />}
      {hasOpenings(inherited.calendar) ? null : (
        <Alert
          tone="warn"
          title={t("It never opens")}
          text={t("Deadlines count real time here, day and night, until there are opening hours.")}
        />
      )}
      <WhatCounts reader={reader} sight={sight} />
      <ClosedDays reader={reader} sight={sight} />
      {mayEdit ? <HoursForms reader={reader} sight={sight} told={told} /> : null}
    </>
  );
};

function savedText(t: T, moved: number): string {
  if (moved === 0) return t("Saved. Running deadlines stay as they were.");
  return t("Saved. {{count}} running deadlines were reckoned anew.", { count: moved });
}

const WhatCounts = ({ reader, sight }: { reader: Reader; sight: HoursSight }): Html => {
  const { t } = reader;
  const { unit, inherited } = sight;
  const { calendar, zoneFrom, weekFrom } = inherited;
  const where = (setter: typeof zoneFrom) =>
    setter?.id === unit.id ? t("set here") : t("set at {{unit}}", { unit: setter?.name ?? "" });
  return (
    <Card title={t("An ordinary week")} flush>
      <Table
        caption={t("An ordinary week")}
        columns={[{ label: t("Day"), head: true }, { label: t("Open") }]}
        rows={weekdays.map((day) => ({
          cells: [weekdayName(reader, day), hoursText(calendar.week[day]) || t("Closed")],
        }))}
      />
      <div class="card-body">
        <p class="muted">
          <span safe>
            {weekFrom
              ? t("The week is {{where}}.", { where: where(weekFrom) })
              : t("No week is set here or above: shop hours count until one is.")}
          </span>{" "}
          <span safe>
            {zoneFrom
              ? t("The time zone is {{zone}}, {{where}}.", { zone: calendar.timeZone, where: where(zoneFrom) })
              : t("No time zone is set here or above: it is UTC until one is.")}
          </span>
        </p>
      </div>
    </Card>
  );
};

export const weekdayName = ({ locale }: Reader, day: keyof Week): string =>
  dateFormat(locale, { weekday: "long", timeZone: "UTC" }).format(Date.UTC(2026, 0, 4 + day));

/** An ISO date as "Fri, 25 Dec 2026". */
export const dayName = ({ locale }: Reader, day: string): string =>
  dateFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  }).format(Date.parse(day));
