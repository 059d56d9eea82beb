import type { Policy } from "../../src/core/retain/policy.ts";
import { LONGEST_LADDER } from "../../src/core/retain/policy-check.ts";
import { type PolicyField, policyFields } from "../../src/core/retain/policy-fields.ts";
import { rungValue } from "../../src/core/retain/rungs.ts";
import type { Html } from "../jsx/html.ts";
import { Card } from "../parts/card.tsx";
import { CheckField, Field } from "../parts/field.tsx";
import { Submit } from "../parts/verb.tsx";
import type { T } from "../words.ts";
import type { PolicyPageProps } from "./policy.tsx";

/** Every figure of a policy, its quiet hours and its ladder, to change; a figure that differs from the inherited one says so. */
export const PolicyForm = (props: PolicyPageProps): Html => {
  const { reader, unit, severity, policy, inherited, isOwn } = props;
  const { t } = reader;
  const above = isOwn ? inherited : null;
  return (
    <form class="policy-form" method="post" action={`/policies/${encodeURIComponent(unit.code)}/${severity}`}>
      <Card title={t("Hours and days")}>
        <div class="form-columns figures">
          {policyFields.map((field) => (
            <Field
              name={field.name}
              label={isBare(field.unit) ? t(field.label) : `${t(field.label)} (${t(unitOf(field.unit, policy))})`}
              type={field.unit === "time of day" ? "time" : "text"}
              inputmode={isBare(field.unit) ? "text" : "decimal"}
              value={figureOf(field.get(policy))}
              hint={inheritedHint(t, field.get(policy), above && field.get(above))}
              required
            />
          ))}
          <Field
            name="warnAt"
            label={t("Warnings on the way, in % of the time")}
            value={policy.warnAt.map((share) => Math.round(share * 100)).join(", ")}
            hint={t("Only the one who must act is warned. None: leave it empty.")}
          />
        </div>
      </Card>
      <Card title={t("Quiet hours")}>
        <div class="form">
          <CheckField
            name="quiet"
            label={t("Letters about delays wait for the morning")}
            checked={policy.quietHours !== null}
            hint={t("They come as one digest. Deadlines do not move, and critical cases break through.")}
          />
          <div class="form-columns">
            <Field name="quietFrom" label={t("From")} type="time" value={policy.quietHours?.from ?? "21:00"} />
            <Field name="quietUntil" label={t("Until")} type="time" value={policy.quietHours?.until ?? "07:00"} />
          </div>
          <CheckField
            name="quietClosed"
            label={t("All day when the store is closed")}
            checked={policy.quietHours?.closedDays ?? true}
          />
        </div>
      </Card>
      <Ladder {...props} />
      <div class="form">
        <Submit label={isOwn ? t("Save a new version") : t("Set it here")} icon="check" />
      </div>
    </form>
  );
};

/** Whether a field needs no unit beside it. */
export const isBare = (unit: PolicyField["unit"]): boolean => unit === "time of day" || unit === "currency code";

/** The unit of a figure, as people read it: of money, the currency that the policy names. */
export const unitOf = (unit: PolicyField["unit"], { currency }: Policy): string => (unit === "money" ? currency : unit);

const Ladder = ({ reader: { t }, policy, levels, people }: PolicyPageProps): Html => {
  const options = [
    { value: "", label: t("(nobody)") },
    ...levels.map((level) => ({ value: `level:${level}`, label: t("Those in command: {{level}}", { level }) })),
    { value: "role:deputy", label: t("The store's deputies") },
    { value: "role:admin", label: t("Those who run Amends") },
    ...people.map(({ id, name, email }) => ({ value: `person:${id}`, label: `${name} (${email})` })),
  ];
  return (
    <Card title={t("Who is told of a delay")}>
      <div class="form">
        <Field
          name="ladder"
          label={t("Ladder")}
          options={[
            { value: "line", label: t("The line of command, level by level") },
            { value: "own", label: t("These, one after the other:") },
          ]}
          value={policy.ladder === null ? "line" : "own"}
          hint={t(
            "By mail. The first is told when a deadline has passed; a place without anybody reachable is passed at once.",
          )}
        />
        {Array.from({ length: LONGEST_LADDER }, (_, i) => i).map((i) => (
          <OneRung t={t} i={i} policy={policy} options={options} />
        ))}
      </div>
    </Card>
  );
};

type OneRungProps = { t: T; i: number; policy: Policy; options: readonly { value: string; label: string }[] };

const OneRung = ({ t, i, policy, options }: OneRungProps): Html => {
  const rung = policy.ladder?.[i];
  return (
    <div class="form-columns rung">
      <Field
        name={`rung${i}`}
        label={t("Rung {{place}}", { place: i + 1 })}
        options={options}
        value={rung ? rungValue(rung.who) : ""}
      />
      {i > 0 ? (
        <Field
          name={`after${i}`}
          label={t("Opening hours after rung {{place}}", { place: i })}
          inputmode="decimal"
          value={figureOf(rung?.afterOpeningHours ?? policy.rungOpeningHours)}
        />
      ) : null}
    </div>
  );
};

/** What was typed and is no number comes back empty. */
const figureOf = (value: number | string): string => (Number.isNaN(value) ? "" : String(value));

const inheritedHint = (t: T, here: number | string, above: number | string | null): string | undefined =>
  above === null || above === here ? undefined : t("Inherited would be: {{value}}", { value: above });
