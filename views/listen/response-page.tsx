import type { Response } from "../../src/core/ask/response.ts";
import type { Instant } from "../../src/core/instant.ts";
import type { Mark } from "../../src/core/listen/mark.ts";
import type { NearMiss } from "../../src/core/listen/near-miss.ts";
import type { Signal } from "../../src/core/listen/signal.ts";
import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Score, Severity } from "../parts/badge.tsx";
import { Card, PageHead } from "../parts/card.tsx";
import { Time } from "../parts/time.tsx";
import { ButtonLink, Submit } from "../parts/verb.tsx";
import { Heard, Reasons } from "../retain/signals.tsx";
import type { Reader, T } from "../words.ts";
import { missText } from "./miss-words.ts";
import { languageNames, markNames } from "./rule-words.ts";

export type ResponsePageProps = {
  reader: Reader;
  response: Response;
  storeName: string;
  signals: readonly Signal[];
  caseNumber: number | null;
  misses: readonly NearMiss[];
  mark: { mark: Mark; by: string; at: Instant } | null;
  mayMark: boolean;
  error: string | undefined;
};

/** One response: what was said, what was heard in it, and why it alerted or did not. */
export const ResponsePage = (props: ResponsePageProps): Html => {
  const { reader, response, storeName, signals, caseNumber, error } = props;
  const { t } = reader;
  const isSilent = response.severity === "none";
  return (
    <>
      <PageHead
        title={t("What was said at {{store}}", { store: storeName })}
        lead={<Time reader={reader} at={response.at} />}
        actions={
          caseNumber === null ? (
            <ButtonLink href="/responses" label={t("All responses")} icon="back" kind="quiet" />
          ) : (
            <ButtonLink href={`/cases/${caseNumber}`} label={t("Case {{number}}", { number: caseNumber })} />
          )
        }
      />
      {error ? <Alert tone="bad" title={t("Not done")} text={error} /> : null}
      <Card>
        <p class="inline">
          {response.score === null ? null : <Score t={t} score={response.score} />}
          <Severity t={t} severity={response.severity} />
        </p>
        <Words t={t} {...props} />
      </Card>
      <Card title={isSilent ? t("Why there was no alert") : t("Why there was an alert")}>
        {signals.length > 0 ? <Reasons t={t} signals={signals} probability={response.probability} /> : null}
        {isSilent ? <Misses {...props} /> : null}
        <p class="muted" safe>
          {heardBy(t, response)}
        </p>
      </Card>
      <MarkCard {...props} />
    </>
  );
};

const Words = ({ t, response, signals }: ResponsePageProps & { t: T }): Html => (
  <>
    {response.comment ? (
      <p class="quote">
        <Heard t={t} text={response.comment} signals={signals} source="comment" />
      </p>
    ) : null}
    <dl class="facts">
      {Object.entries(response.answers).map(([question, answer]) => (
        <>
          <dt safe>{question}</dt>
          <dd>
            {typeof answer === "string" ? (
              <Heard t={t} text={answer} signals={signals} source={`answer:${question}`} />
            ) : (
              answer
            )}
          </dd>
        </>
      ))}
    </dl>
    {response.note ? (
      <div class="aside">
        <p class="aside-head" safe>
          {t("The survey-taker noted")}
        </p>
        <p>
          <Heard t={t} text={response.note} signals={signals} source="note" />
        </p>
      </div>
    ) : null}
  </>
);

const Misses = ({ reader: { t }, misses }: ResponsePageProps): Html =>
  misses.length === 0 ? (
    <p safe>{t("Nothing in it came near to an alert: no rule found its words, and no score was low.")}</p>
  ) : (
    <>
      <p safe>{t("What came nearest, the nearest first:")}</p>
      <ol class="misses">
        {misses.map((miss) => (
          <li safe>{missText(t, miss)}</li>
        ))}
      </ol>
    </>
  );

function heardBy(t: T, { rulesVersion, language, probability, threshold }: Response): string {
  const version = t("Heard by version {{version}} of the rules.", { version: rulesVersion });
  if (probability === null) return version;
  const values = { probability: percent(probability), threshold: percent(threshold ?? 1) };
  const told = t("It tells of a problem with a probability of {{probability}}; alerts began at {{threshold}}.", values);
  const spoken = language ? t("Language: {{language}}.", { language: t(languageNames[language] ?? language) }) : "";
  return [version, told, spoken].filter(Boolean).join(" ");
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const MarkCard = ({ reader, response, caseNumber, mark, mayMark }: ResponsePageProps): Html | null => {
  const { t } = reader;
  const isSilent = response.severity === "none";
  const offered: readonly Mark[] = isSilent ? (caseNumber === null ? ["missed"] : []) : ["right", "false_alarm"];
  if (!mayMark && mark === null) return null;
  return (
    <Card title={t("Was that right?")}>
      {mark ? (
        <p>
          <strong safe>{t(markNames[mark.mark])}</strong> <span safe>{t("by {{name}}", { name: mark.by })}</span>,{" "}
          <Time reader={reader} at={mark.at} />
        </p>
      ) : null}
      {mayMark ? (
        <form class="inline" method="post" action={`/responses/${response.id}/mark`}>
          {offered
            .filter((one) => one !== mark?.mark)
            .map((one) => (
              <Submit label={t(markDeeds[one])} name="mark" value={one} kind={one === "missed" ? "primary" : "plain"} />
            ))}
          {mark ? <Submit label={t("Take the mark back")} name="mark" value="none" kind="quiet" /> : null}
        </form>
      ) : null}
      <p class="field-hint" safe>
        {t("Marks move the threshold of this chain. A missed problem gets its case at once.")}
      </p>
    </Card>
  );
};

const markDeeds = {
  right: "The alert was right",
  false_alarm: "It was a false alarm",
  missed: "A problem was missed: open a case",
} as const;
