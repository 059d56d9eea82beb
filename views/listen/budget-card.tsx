import type { Budget } from "../../src/core/listen/own-rules.ts";
import type { ThresholdMove } from "../../src/core/listen/threshold.ts";
import type { Html } from "../jsx/html.ts";
import { Card } from "../parts/card.tsx";
import { Field } from "../parts/field.tsx";
import { Time } from "../parts/time.tsx";
import { Submit } from "../parts/verb.tsx";
import type { Reader, T } from "../words.ts";
import type { RulesPageProps } from "./rules-page.tsx";

/** Where the threshold stands, how it got there, and what marks moved it. */
export type ThresholdStory = {
  threshold: number;
  moves: readonly ThresholdMove[];
  falseAlarms: number;
  missed: number;
  precision: { share: number; from: number; to: number; known: number } | null;
};

/** How often problem statements may alert, and the threshold that follows from it. */
export const BudgetCard = ({ reader, budget, threshold, isAdmin }: RulesPageProps): Html => {
  const { t } = reader;
  return (
    <Card title={t("How often problem statements speak")}>
      <p safe>{saidOf(t, budget)}</p>
      <dl class="facts">
        <dt safe>{t("A statement alerts from a probability of")}</dt>
        <dd safe>{percent(threshold.threshold)}</dd>
        <dt safe>{t("Marks that move it")}</dt>
        <dd safe>
          {t("{{false}} false alarms, {{missed}} missed", { false: threshold.falseAlarms, missed: threshold.missed })}
        </dd>
        <dt safe>{t("Right alerts, as far as known")}</dt>
        <dd safe>{precisionText(t, threshold)}</dd>
      </dl>
      {isAdmin ? <Forms t={t} budget={budget} /> : null}
      <Moves reader={reader} threshold={threshold} />
    </Card>
  );
};

const Forms = ({ t, budget }: { t: T; budget: Budget }): Html => (
  <>
    <form class="form" method="post" action="/listen/budget">
      <div class="form-columns">
        <Field
          name="kind"
          label={t("Budget")}
          options={[
            { value: "share", label: t("Alerts of 100 responses") },
            { value: "precision", label: t("Right ones of 100 alerts") },
          ]}
          value={budget.kind}
        />
        <Field
          name="figure"
          label={t("How many")}
          inputmode="numeric"
          value={String(budget.kind === "share" ? budget.per100 : Math.round(budget.atLeast * 100))}
          required
        />
      </div>
      <Submit label={t("Save the budget")} icon="check" />
    </form>
    <form method="post" action="/listen/threshold/reset">
      <Submit label={t("Forget the marks")} kind="quiet" icon="reopen" />
    </form>
  </>
);

const Moves = ({ reader, threshold: { moves } }: { reader: Reader; threshold: ThresholdStory }): Html | null => {
  const { t } = reader;
  if (moves.length === 0) return null;
  return (
    <details>
      <summary safe>{t("How the threshold moved")}</summary>
      <ul class="misses">
        {moves.map(({ threshold, reason, createdAt }) => (
          <li>
            <strong safe>{percent(threshold)}</strong> <span safe>{t(reasonNames[reason])}</span>,{" "}
            <Time reader={reader} at={createdAt} />
          </li>
        ))}
      </ul>
    </details>
  );
};

const reasonNames = {
  beginning: "as Amends comes: there are too few responses yet",
  budget: "to keep the budget",
  least: "the least there is: fewer problems are told than the budget allows",
  reset: "somebody forgot the marks",
} as const;

const saidOf = (t: T, budget: Budget): string =>
  budget.kind === "share"
    ? t("About {{count}} alerts among 100 responses. Rules and scores that alert by themselves count apart.", {
        count: budget.per100,
      })
    : t("At least {{count}} of 100 alerts are to be right. Rules and scores that alert by themselves count apart.", {
        count: Math.round(budget.atLeast * 100),
      });

/** What is nearly certain is not told as certain. */
const percent = (share: number): string =>
  share > 0.99 && share < 1 ? `${Math.floor(share * 1000) / 10} %` : `${Math.round(share * 100)} %`;

const precisionText = (t: T, { precision }: ThresholdStory): string =>
  precision === null
    ? t("nobody has said yet")
    : t("{{share}} (between {{from}} and {{to}}, from {{known}} alerts)", {
        ...{ share: percent(precision.share), from: percent(precision.from), to: percent(precision.to) },
        known: precision.known,
      });
