import { weekdays } from "../../src/core/org/calendar.ts";
import { hoursText } from "../../src/core/org/hours-text.ts";
import type { Html } from "../jsx/html.ts";
import { Card } from "../parts/card.tsx";
import { CheckField, Field } from "../parts/field.tsx";
import { Submit } from "../parts/verb.tsx";
import type { Reader, T } from "../words.ts";
import { type HoursSight, hoursPath, type Told, weekdayName } from "./hours.tsx";

type Props = { reader: Reader; sight: HoursSight; told: Told };

/** The forms of those who may change the hours; they work without script. */
export const HoursForms = (props: Props): Html => (
  <>
    <AddDay {...props} />
    <ImportFile {...props} />
    <ChangeWeek {...props} />
  </>
);

const ChangeWeek = ({ reader, sight, told }: Props): Html => {
  const { t } = reader;
  const { unit, above, own, inherited, fromAbove } = sight;
  const asAbove = t("As above: {{zone}}", { zone: fromAbove.calendar.timeZone });
  const typed = told.typed?.("form") === "week" ? told.typed : undefined;
  return (
    <Card title={t("Change the week")}>
      <form class="form" method="post" action={hoursPath(unit)}>
        <input type="hidden" name="form" value="week" />
        <p class="field-hint" safe>
          {t(
            "Several openings a day: 09:00-12:30, 14:00-19:00. Past midnight: 22:00-02:00. All day: 24h. Closed: empty.",
          )}
        </p>
        <div class="form-columns">
          {weekdays.map((day) => (
            <Field
              name={`day-${day}`}
              label={weekdayName(reader, day)}
              value={typed ? typed(`day-${day}`) : hoursText(inherited.calendar.week[day])}
              maxlength={200}
            />
          ))}
        </div>
        <Field
          name="time_zone"
          label={t("Time zone")}
          value={typed ? typed("time_zone") : (own.timeZone ?? "")}
          options={[
            ...(above ? [{ value: "", label: asAbove }] : []),
            ...zones().map((zone) => ({ value: zone, label: zone })),
          ]}
        />
        <MoveToo t={t} sight={sight} id="move-week" />
        <div class="inline">
          <Submit label={t("Save the week")} />
          {own.week && above ? (
            <Submit
              label={t("Use the week of {{unit}} again", { unit: above.name })}
              kind="plain"
              name="as_above"
              value="1"
            />
          ) : null}
        </div>
      </form>
    </Card>
  );
};

const AddDay = ({ reader, sight, told }: Props): Html => {
  const { t } = reader;
  const typed = told.typed?.("form") === "day" ? told.typed : undefined;
  return (
    <Card title={t("Add a day")}>
      <form class="form" method="post" action={`${hoursPath(sight.unit)}/days`}>
        <input type="hidden" name="form" value="day" />
        <Field name="day" label={t("Day")} type="date" value={typed?.("day")} required />
        <Field name="name" label={t("Name")} value={typed?.("name")} maxlength={100} required />
        <Field
          name="hours"
          label={t("Open")}
          value={typed?.("hours")}
          maxlength={200}
          hint={t("Empty: closed all day. Else as on that day only: 10:00-14:00.")}
        />
        <MoveToo t={t} sight={sight} id="move-day" />
        <div>
          <Submit label={t("Add the day")} icon="plus" />
        </div>
      </form>
    </Card>
  );
};

const ImportFile = ({ reader: { t }, sight }: Props): Html => (
  <Card title={t("Import holidays")}>
    <form class="form" method="post" action={`${hoursPath(sight.unit)}/preview`} enctype="multipart/form-data">
      <Field
        name="file"
        label={t("Calendar file")}
        type="file"
        hint={t("An iCalendar file (.ics) of 1 MB at most. You see each day and tick those on which you stay closed.")}
        required
      />
      <div>
        <Submit label={t("Look at the days")} />
      </div>
    </form>
  </Card>
);

/** Deadlines that run were said to somebody, so that only who runs the chain's Amends moves them, and only when asked to. */
export const MoveToo = ({ t, sight, id }: { t: T; sight: HoursSight; id: string }): Html | null =>
  sight.mayMove ? (
    <CheckField
      name="move"
      id={id}
      label={t("Also move the deadlines that run now")}
      hint={t("Late ones stay late, and none becomes late by it.")}
    />
  ) : null;

const zones = (): string[] => [...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")])];
