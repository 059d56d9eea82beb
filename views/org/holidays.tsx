import type { HolidayFile } from "../../src/core/org/holiday.ts";
import type { HolidayPlan, PlannedDay } from "../../src/core/org/holiday-plan.ts";
import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Card, PageHead } from "../parts/card.tsx";
import { CheckField } from "../parts/field.tsx";
import { ButtonLink, Submit } from "../parts/verb.tsx";
import type { Reader } from "../words.ts";
import { dayName, type HoursSight, hoursPath } from "./hours.tsx";
import { MoveToo } from "./hours-forms.tsx";

type Props = { reader: Reader; sight: HoursSight; plan: HolidayPlan; file: HolidayFile };

/** Each day of a calendar file, ticked where the store will stay closed; nothing is kept until the form is sent. */
export const HolidayChoice = ({ reader, sight, plan, file }: Props): Html => {
  const { t } = reader;
  const { unit } = sight;
  return (
    <>
      <PageHead
        title={t("Holidays of {{unit}}", { unit: unit.name })}
        lead={
          <span safe>
            {t("“{{source}}” names {{count}} days. Tick those on which you stay closed.", {
              source: plan.source,
              count: plan.days.length,
            })}
          </span>
        }
      />
      <Notes reader={reader} plan={plan} file={file} />
      <Card>
        <form class="form" method="post" action={`${hoursPath(unit)}/holidays`}>
          <input type="hidden" name="source" value={plan.source} />
          <fieldset>
            <legend class="form-label" safe>
              {t("Closed on")}
            </legend>
            {plan.days.map((one) => (
              <OneDay reader={reader} one={one} />
            ))}
          </fieldset>
          <MoveToo t={t} sight={sight} id="move" />
          <div class="inline">
            <Submit label={t("Close on the ticked days")} />
            <ButtonLink href={hoursPath(unit)} label={t("Change nothing")} kind="quiet" />
          </div>
        </form>
      </Card>
    </>
  );
};

const OneDay = ({ reader, one }: { reader: Reader; one: PlannedDay }): Html => {
  const { t } = reader;
  const label = t("{{day}}: {{name}}", { day: dayName(reader, one.day), name: one.name });
  const hint = hints[one.standing];
  if (one.standing === "own")
    return (
      <div class="field">
        <span safe>{label}</span>
        <p class="field-hint" safe>
          {t(hint)}
        </p>
      </div>
    );
  return (
    <>
      <input type="hidden" name={`name-${one.day}`} value={one.name} />
      <CheckField
        name="day"
        id={`day-${one.day}`}
        value={one.day}
        label={label}
        checked={one.isTicked}
        {...(hint ? { hint: t(hint) } : {})}
      />
    </>
  );
};

const hints: Readonly<Record<PlannedDay["standing"], string>> = {
  new: "",
  known: "There already",
  own: "Set here in another way already; it stays as it is.",
  "left-out": "Left out when this calendar was imported before",
  "no-holiday": "Looks like no holiday",
};

/** What the file had that gives no day here, and what it had once. */
const Notes = ({ reader: { t }, plan, file }: Omit<Props, "sight">): Html => {
  const named = (why: HolidayFile["leftOut"][number]["why"]) =>
    [...new Set(file.leftOut.filter((one) => one.why === why).map(({ name }) => name))].slice(0, 10).join(", ");
  const notes = [
    named("timed") && t("Not a whole day, left out: {{names}}.", { names: named("timed") }),
    named("long") && t("Longer than a month, left out: {{names}}.", { names: named("long") }),
    named("recurs") &&
      t("Recurs in a way that is not understood, only its first day counts: {{names}}.", { names: named("recurs") }),
    file.isCut && t("The file breaks off: days may be missing. Fetch it again."),
    file.unreadable > 0 && t("Events without a day that can be read: {{count}}.", { count: file.unreadable }),
    plan.gone.length > 0 &&
      t("No longer in the file, and still closed: {{names}}. Take them back on the page of the hours.", {
        names: plan.gone.map(({ day, name }) => `${day} ${name}`).join(", "),
      }),
  ].filter((note) => typeof note === "string" && note !== "");
  return <>{notes.length > 0 ? <Alert tone="info" text={notes.join(" ")} /> : null}</>;
};
