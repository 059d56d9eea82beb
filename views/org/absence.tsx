import { after } from "../../src/core/instant.ts";
import type { Absence } from "../../src/core/org/absence.ts";
import type { Html } from "../jsx/html.ts";
import { Card } from "../parts/card.tsx";
import { Field } from "../parts/field.tsx";
import { clockTime, dayOf, isMidnight } from "../parts/time.tsx";
import { Submit } from "../parts/verb.tsx";
import type { Reader } from "../words.ts";

/** An absence with the name of whoever was named to stand in. */
export type ShownAbsence = { absence: Absence; deputy: string | null };
export type TypedAbsence = { from: string; last: string; deputy: string; reason: string };

type AbsenceProps = {
  reader: Reader;
  /** Where the forms go; the page of the person whom it is about. */
  action: string;
  absences: readonly ShownAbsence[];
  /** Near colleagues, for the list of the deputy's field. */
  colleagues: readonly { name: string; email: string }[];
  typed: TypedAbsence;
};

/** When somebody is away and who stands in, to be set and to be called off. */
export const AbsenceCard = ({ reader, action, absences, colleagues, typed }: AbsenceProps): Html => {
  const { t } = reader;
  return (
    <Card id="away" title={t("Away")}>
      {absences.map((shown) => (
        <OneAbsence reader={reader} action={action} shown={shown} />
      ))}
      <form class="form" method="post" action={`${action}/absence`}>
        <div class="form-columns">
          <Field name="from" label={t("First day away")} type="date" value={typed.from} required />
          <Field name="last" label={t("Last day away")} type="date" value={typed.last} required />
        </div>
        <Field
          name="deputy"
          label={t("Who stands in (e-mail)")}
          type="email"
          maxlength={254}
          value={typed.deputy}
          autocomplete="off"
          hint={t("Empty: the deputy of the unit, else the next level up. A stand-in may do what the absent one may.")}
        />
        {colleagues.length > 0 ? (
          <p class="field-hint" safe>
            {t("Near you: {{names}}", { names: colleagues.map(({ name, email }) => `${name} (${email})`).join(", ") })}
          </p>
        ) : null}
        <Field name="reason" label={t("Why (if you like)")} maxlength={200} value={typed.reason} />
        <Submit label={t("Save the absence")} />
      </form>
    </Card>
  );
};

type OneProps = { reader: Reader; action: string; shown: ShownAbsence };

const OneAbsence = ({ reader, action, shown: { absence, deputy } }: OneProps): Html => {
  const { t, now } = reader;
  const runs = absence.from <= now;
  return (
    <form class="inline" method="post" action={`${action}/absence/end`}>
      <input type="hidden" name="id" value={absence.id} />
      <span>
        <span safe>{stretchOf(reader, absence)}</span>
        <span class="muted" safe>
          {told(t, absence, deputy)}
        </span>
      </span>
      <Submit label={runs ? t("Back now") : t("Call it off")} kind="plain" />
    </form>
  );
};

/** Whole days as days: what ends at midnight has the day before as its last one. */
function stretchOf(reader: Reader, { from, until }: Absence): string {
  const { t } = reader;
  const last = isMidnight(reader, until) ? dayOf(reader, after(until, { hours: -1 })) : clockTime(reader, until);
  if (from <= reader.now) return t("Away now, up to and with {{last}}", { last });
  const first = isMidnight(reader, from) ? dayOf(reader, from) : clockTime(reader, from);
  return t("Away from {{first}} up to and with {{last}}", { first, last });
}

const told = (t: Reader["t"], { setBy, reason }: Absence, deputy: string | null): string =>
  [
    deputy === null ? "" : ` · ${t("{{name}} stands in", { name: deputy })}`,
    setBy === null ? ` · ${t("as the mailbox says")}` : reason ? ` · ${reason}` : "",
  ].join("");
