import type { Unit } from "../../src/core/org/unit.ts";
import { type CaseSeverity, severities } from "../../src/core/retain/policy.ts";
import type { Rehearsed } from "../../src/core/retain/rehearsal.ts";
import type { Html } from "../jsx/html.ts";
import { listed } from "../mail/names.ts";
import { Badge } from "../parts/badge.tsx";
import { Card, PageHead } from "../parts/card.tsx";
import { Field } from "../parts/field.tsx";
import { clockTime } from "../parts/time.tsx";
import { Timeline, type TimelineItem } from "../parts/timeline.tsx";
import { Submit } from "../parts/verb.tsx";
import { arithmetic } from "../retain/arithmetic.ts";
import { clockLabel } from "../retain/clock-words.ts";
import type { Reader } from "../words.ts";
import { severityNames } from "./policies.tsx";

type RehearsalProps = {
  /** By the clock of the store. */
  reader: Reader;
  stores: readonly Unit[];
  store: Unit;
  severity: CaseSeverity;
  /** Local time of the store, as a field of a form has it. */
  at: string;
  told: readonly Rehearsed[];
};

/** Who would be told what and when about a case that opens then, if nobody did anything. */
export const RehearsalPage = ({ reader, stores, store, severity, at, told }: RehearsalProps): Html => {
  const { t } = reader;
  return (
    <>
      <PageHead
        title={t("Rehearsal")}
        lead={
          <span safe>
            {t("Who would be told what and when about a case, if nobody did anything. Nothing is sent.")}
          </span>
        }
      />
      <Card>
        <form class="form-columns" method="get" action="/policies/rehearsal">
          <Field
            name="store"
            label={t("Store")}
            options={stores.map(({ code, name }) => ({ value: code, label: name }))}
            value={store.code}
          />
          <Field
            name="severity"
            label={t("Kind")}
            options={severities.map((one) => ({ value: one, label: t(severityNames[one]) }))}
            value={severity}
          />
          <Field name="at" label={t("Opened at, by the store's clock")} type="datetime-local" value={at} />
          <Submit label={t("Play it through")} icon="eye" />
        </form>
      </Card>
      <Card>
        <Timeline reader={reader} items={told.map((one) => itemOf(reader, one))} />
      </Card>
      <p class="muted" safe>
        {t("At the top the reminder comes again and again until somebody acts; here each clock ends at its top.")}
      </p>
    </>
  );
};

function itemOf(reader: Reader, one: Rehearsed): TimelineItem {
  const { t } = reader;
  const names = listed(
    reader,
    one.people.map(({ name }) => name),
  );
  const isLater = one.tellAt > one.at;
  return {
    at: one.tellAt,
    icon: icons[one.does],
    tone: one.people.length === 0 ? "bad" : tones[one.does],
    who: names === "" ? t("Nobody") : one.unitName === "" ? names : `${names} (${one.unitName})`,
    what: saidOf(reader, one),
    ...(isLater ? { how: t("rings {{time}}, in the quiet hours", { time: clockTime(reader, one.at) }) } : {}),
    marks: (
      <>
        {one.skipped.map((unit) => (
          <Badge label={t("No one here: {{unit}}", { unit })} tone="warn" icon="alert" />
        ))}
        {one.isTop ? <Badge label={t("top")} /> : null}
      </>
    ),
    body: arithmetic(t, reader.locale, one.deadline).replace(" -> ", " → "),
  };
}

const icons = { alert: "alert", warn: "clock", climb: "up" } as const;
const tones = { alert: "info", warn: "warn", climb: "bad" } as const;

function saidOf({ t }: Reader, { does, clock, late }: Rehearsed): string {
  const what = clockLabel(t, clock);
  if (does === "alert") return t("The case is opened: look at it");
  if (does === "warn") return t("Reminder: {{what}}", { what });
  return late ? t("Late: {{what}} ({{name}})", { what, name: late }) : t("Late: {{what}}", { what });
}
