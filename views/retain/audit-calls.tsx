import type { Instant } from "../../src/core/instant.ts";
import type { AuditAnswer, Claim } from "../../src/core/retain/audit.ts";
import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Badge } from "../parts/badge.tsx";
import { Card, PageHead } from "../parts/card.tsx";
import { Empty } from "../parts/empty.tsx";
import { Field } from "../parts/field.tsx";
import { Time } from "../parts/time.tsx";
import { Submit } from "../parts/verb.tsx";
import type { Reader } from "../words.ts";
import { claimQuestion } from "./claim-question.ts";

/** One customer to ask, with what a survey-taker needs to know of the matter, and nothing more. */
export type AuditTask = {
  id: string;
  claim: Claim;
  store: string;
  /** The store's time zone (IANA). */
  zone: string;
  customer: { name: string | null; phone: string | null };
  dueAt: Instant;
  /** It is said to be resolved, and the customer has not said so. */
  asksIfSolved: boolean;
};

/** Customers of whom somebody should hear, those who wait longest first, whether a manager's call or visit took place. */
export const AuditCalls = ({
  reader,
  tasks,
  done,
  error,
}: {
  reader: Reader;
  tasks: readonly AuditTask[];
  done: boolean;
  error?: string | undefined;
}): Html => {
  const { t } = reader;
  return (
    <>
      <PageHead
        title={t("Calls to check")}
        lead={
          <span safe>{t("Ask the customer, and write down what they say. The manager is not told who is asked.")}</span>
        }
      />
      {error ? <Alert tone="bad" text={error} /> : null}
      {done ? <Alert tone="good" text={t("Kept. Thank you.")} /> : null}
      {tasks.length === 0 ? (
        <Empty title={t("Nobody to call")} text={t("New ones come when managers tell of calls and visits.")} />
      ) : (
        <div class="calls">
          {tasks.map((task) => (
            <OneCall reader={reader} task={task} isUnfolded={tasks.length <= FEW} />
          ))}
        </div>
      )}
    </>
  );
};

/** Of so many the forms stand open; of more, each behind its question. */
const FEW = 3;

const OneCall = ({ reader, task, isUnfolded }: { reader: Reader; task: AuditTask; isUnfolded: boolean }): Html => {
  const { t } = reader;
  const { id, claim, store, zone, customer, dueAt, asksIfSolved } = task;
  return (
    <Card title={`${customer.name ?? t("A customer")}, ${store}`}>
      <p>
        {customer.phone ? (
          <a href={`tel:${customer.phone}`} safe>
            {customer.phone}
          </a>
        ) : (
          <span safe>{t("No telephone number: a letter asks.")}</span>
        )}{" "}
        <span class="muted">
          <span safe>{t("by")}</span> <Time reader={reader} at={dueAt} />
        </span>
        {customer.phone && dueAt < reader.now ? (
          <>
            {" "}
            <Badge label={t("Overdue")} tone="bad" icon="alert" />
          </>
        ) : null}
      </p>
      <p safe>{t("Say who you are, and that you call for {{store}} about their complaint. Then ask:", { store })}</p>
      <p class="quote" safe>
        {claimQuestion(reader, claim, zone)}
      </p>
      <details class="more" open={isUnfolded}>
        <summary safe>{t("Write down the answer")}</summary>
        <form class="form" method="post" action={`/audits/${id}`}>
          <Field
            name="answer"
            id={`answer-${id}`}
            label={t("What the customer says")}
            options={[
              { value: "", label: t("(choose)") },
              ...answers.map(([value, label]) => ({ value, label: t(label) })),
            ]}
            required
          />
          {asksIfSolved ? (
            <Field
              name="solved"
              id={`solved-${id}`}
              label={t("Then ask: is it resolved for you?")}
              options={[
                { value: "", label: t("(not asked)") },
                { value: "yes", label: t("Yes, it is resolved") },
                { value: "no", label: t("No, it is not") },
              ]}
            />
          ) : null}
          <Field name="text" id={`text-${id}`} label={t("In their words")} rows={2} maxlength={2000} />
          <Submit label={t("Keep it")} />
        </form>
      </details>
    </Card>
  );
};

const answers: readonly (readonly [AuditAnswer, string])[] = [
  ["confirmed", "Yes, it took place"],
  ["denied", "No, it did not"],
  ["unreached", "Nobody answered"],
  ["refused", "Does not want to say"],
];
