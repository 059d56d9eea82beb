import type { Scale, ScoreRule } from "../../src/core/listen/rules.ts";
import { scaleNames } from "../../src/core/listen/scales.ts";
import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Card } from "../parts/card.tsx";
import { CheckField, Field } from "../parts/field.tsx";
import { Submit } from "../parts/verb.tsx";
import type { T } from "../words.ts";
import { ListenHead } from "./listen-head.tsx";

/** One question with its key; the last, without one, is there to add another. */
export type ScoreRow = { key: string; rule: ScoreRule };

export type ScoresPageProps = {
  t: T;
  version: number;
  main: ScoreRule;
  questions: readonly ScoreRow[];
  dropBy: number | null;
  silentAfterGaps: number | null;
  error: string | undefined;
};

/** From which score on there is an alert, for each question on its own scale. */
export const ScoresPage = ({ t, version, main, questions, dropBy, silentAfterGaps, error }: ScoresPageProps): Html => (
  <>
    <ListenHead
      t={t}
      room="scores"
      isAdmin
      lead={<span safe>{t("From which answer on a question alerts, each on its own scale.")}</span>}
    />
    {error ? <Alert tone="bad" title={t("Not saved")} text={error} /> : null}
    <form method="post" action="/listen/scores" class="policy-form">
      <input type="hidden" name="version" value={String(version)} />
      <Card title={t("The score of every response")}>
        <Bounds t={t} row="main" rule={main} scales={["recommendation"]} />
        <div class="form-columns">
          <Field
            name="dropBy"
            label={t("A drop below the customer's own scores alerts from (points)")}
            inputmode="decimal"
            value={String(dropBy ?? "")}
            hint={t("Beside what the same customer gave the last three times. Empty: it is not looked at.")}
          />
          <Field
            name="silentAfterGaps"
            label={t("A regular who falls silent: after so many of their usual gaps")}
            inputmode="decimal"
            value={String(silentAfterGaps ?? "")}
            hint={t("Opens a case for somebody to ask. Empty: nobody is asked.")}
          />
        </div>
      </Card>
      {questions.map(({ key, rule }, i) => (
        <Card title={key === "" ? t("One more question") : t("Question: {{key}}", { key })}>
          <Field
            name={`q${i}-key`}
            label={t("The question's key")}
            value={key}
            maxlength={100}
            hint={t("As it stands in the answers. Empty it to remove the rule.")}
          />
          <Bounds t={t} row={`q${i}`} rule={key === "" ? null : rule} scales={scaleNames} />
        </Card>
      ))}
      <div class="form">
        <Field name="reason" label={t("Why you change it")} value="" maxlength={200} />
        <Submit label={t("Save a new version")} icon="check" />
      </div>
    </form>
  </>
);

type BoundsProps = { t: T; row: string; rule: ScoreRule | null; scales: readonly Scale[] };

/** Without a rule the bounds are empty, and those of the scale are taken. */
const Bounds = ({ t, row, rule, scales }: BoundsProps): Html => (
  <div class="form-columns">
    <Field
      name={`${row}-scale`}
      label={t("Scale")}
      options={scales.map((value) => ({ value, label: t(scaleLabels[value]) }))}
      value={rule?.scale ?? scales[0] ?? ""}
    />
    {bounds.map(([name, label, of]) => (
      <Field
        name={`${row}-${name}`}
        label={t(label)}
        inputmode="decimal"
        value={rule === null ? "" : String(of(rule))}
      />
    ))}
    <CheckField
      name={`${row}-reversed`}
      label={t("Less is better on this scale")}
      checked={rule?.isReversed ?? false}
      hint={t("The answer is turned around before it is compared.")}
    />
  </div>
);

const scaleLabels: Readonly<Record<Scale, string>> = {
  recommendation: "Recommendation, 0 to 10",
  satisfaction: "Satisfaction, 1 to 5",
  stars: "Stars, 1 to 5",
  effort: "Effort, 1 to 7",
};

const bounds = [
  ["critical", "Hot alert up to", (rule: ScoreRule) => rule.criticalAtMost],
  ["alert", "Alert up to", (rule: ScoreRule) => rule.alertAtMost],
  ["concern", "Concern up to", (rule: ScoreRule) => rule.concernAtMost],
  ["praise", "Praise from", (rule: ScoreRule) => rule.praiseAtLeast],
] as const;
