import type { Example, KeptTrial, Sides, Tally, TrialResult } from "../../src/core/listen/trial.ts";
import { precisionOf } from "../../src/core/listen/trial.ts";
import type { Unit } from "../../src/core/org/unit.ts";
import type { Html } from "../jsx/html.ts";
import { dayName } from "../mail/when.ts";
import { Alert } from "../parts/alert.tsx";
import { Severity } from "../parts/badge.tsx";
import { Card, PageHead } from "../parts/card.tsx";
import { Field } from "../parts/field.tsx";
import { Table } from "../parts/table.tsx";
import { Time } from "../parts/time.tsx";
import { ButtonLink, Submit } from "../parts/verb.tsx";
import { Heard } from "../retain/signals.tsx";
import type { Reader, T } from "../words.ts";

export type TrialPageProps = {
  reader: Reader;
  trial: KeptTrial;
  state: "running" | "done" | "stopped" | "lost";
  stores: ReadonlyMap<string, Unit>;
  error: string | undefined;
};

/** What a change would have meant in the last 90 days, while it is reckoned and after. */
export const TrialPage = (props: TrialPageProps): Html => {
  const { reader, trial, state, error } = props;
  const { t } = reader;
  return (
    <>
      <PageHead
        title={t("What the change would have meant")}
        lead={<span safe>{t("Tried on what was said in the last 90 days. Nothing is changed by it.")}</span>}
        actions={<ButtonLink href="/listen" label={t("All rules")} icon="back" kind="quiet" />}
      />
      {error ? <Alert tone="bad" title={t("Not saved")} text={error} /> : null}
      {state === "lost" ? (
        <Alert tone="warn" text={t("The server was stopped in the middle of it. Try the change again.")} />
      ) : null}
      {state === "running" ? <Running t={t} trial={trial} /> : null}
      {trial.result ? <Result {...props} result={trial.result} /> : null}
    </>
  );
};

const Running = ({ t, trial: { id, tried, outOf } }: { t: T; trial: KeptTrial }): Html => (
  <Card>
    <form class="form" method="post" action={`/listen/trials/${id}/stop`}>
      <label for="tried" safe>
        {t("{{tried}} of {{all}} responses", { tried, all: outOf })}
      </label>
      <progress id="tried" value={tried} max={Math.max(1, outOf)} />
      <Submit label={t("Stop")} kind="plain" />
    </form>
  </Card>
);

const Result = ({ reader, trial, state, stores, result }: TrialPageProps & { result: TrialResult }): Html => {
  const { t } = reader;
  return (
    <>
      {state === "stopped" ? (
        <Alert
          tone="info"
          text={t("Stopped after {{tried}} of {{all}} responses.", { tried: trial.tried, all: trial.outOf })}
        />
      ) : null}
      <Card title={t("In short")} flush>
        <Table
          caption={t("In short")}
          columns={[
            { label: t("Figure"), head: true },
            { label: t("Rules of now"), align: "end" },
            { label: t("With the change"), align: "end" },
          ]}
          rows={shortOf(t, result)}
        />
      </Card>
      <Examples
        reader={reader}
        stores={stores}
        title={t("Alerts gained: {{count}}", { count: result.gainedCount })}
        examples={result.gained}
      />
      <Examples
        reader={reader}
        stores={stores}
        title={t("Alerts lost: {{count}}", { count: result.lostCount })}
        examples={result.lost}
      />
      <SidesTable t={t} title={t("Alerts a week")} rows={weeksOf(reader, result)} />
      <SidesTable
        t={t}
        title={t("Stores with more alerts, or fewer")}
        rows={result.stores
          .filter(([, sides]) => changeIn(sides) > 0)
          .toSorted(([, a], [, b]) => changeIn(b) - changeIn(a) || b.after - a.after)
          .slice(0, MOST_STORES)
          .map(([id, sides]) => [stores.get(id)?.name ?? id, sides])}
      />
      <Card title={t("Let it listen")}>
        <form class="form" method="post" action={`/listen/trials/${trial.id}/save`}>
          <Field name="reason" label={t("Why you change it")} value="" maxlength={200} />
          <Submit label={t("Save the change")} icon="check" />
        </form>
      </Card>
    </>
  );
};

/** Each by its Monday, the newest first. */
const weeksOf = (reader: Reader, { weeks }: TrialResult): [string, Sides][] =>
  weeks
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([monday, sides]) => [reader.t("From {{day}}", { day: dayName(reader, monday) }), sides]);

/** Those that change most. */
const MOST_STORES = 40;
const changeIn = ({ before, after }: Sides): number => Math.abs(after - before);

const shortOf = (t: T, { tried, before, after }: TrialResult) => {
  const row = (label: string, of: (tally: Tally) => string) => ({
    cells: [<span safe>{label}</span>, <span safe>{of(before)}</span>, <span safe>{of(after)}</span>],
  });
  return [
    row(t("Alerts among {{count}} responses", { count: tried }), ({ alerts }) => String(alerts)),
    row(t("of these, hot"), ({ critical }) => String(critical)),
    row(t("Right, where it is known"), (tally) => precisionText(t, tally)),
    row(t("Known problems without an alert"), ({ missed }) => String(missed)),
  ];
};

function precisionText(t: T, tally: Tally): string {
  const found = precisionOf(tally);
  if (found === null) return t("nobody knows");
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  return t("{{share}} ({{from}} to {{to}})", {
    ...{ share: percent(found.share), from: percent(found.from), to: percent(found.to) },
  });
}

const SidesTable = ({ t, title, rows }: { t: T; title: string; rows: readonly [string, Sides][] }): Html | null =>
  rows.length === 0 ? null : (
    <Card title={title} flush>
      <Table
        caption={title}
        columns={[
          { label: t("Where and when"), head: true },
          { label: t("Rules of now"), align: "end" },
          { label: t("With the change"), align: "end" },
        ]}
        rows={rows.map(([name, { before, after }]) => ({
          cells: [<span safe>{name}</span>, String(before), String(after)],
        }))}
      />
    </Card>
  );

type ExamplesProps = {
  reader: Reader;
  stores: ReadonlyMap<string, Unit>;
  title: string;
  examples: readonly Example[];
};

const Examples = ({ reader, stores, title, examples }: ExamplesProps): Html => {
  const { t } = reader;
  return (
    <Card title={title} flush>
      {examples.length === 0 ? (
        <p class="card-note muted" safe>
          {t("None.")}
        </p>
      ) : (
        <ul class="sayings">
          {examples.map(({ id, unitId, at, text, severity, signals }) => (
            <li>
              <p class="inline">
                <Severity t={t} severity={severity} />
                <a href={`/responses/${id}`} safe>
                  {stores.get(unitId)?.name ?? t("A store that is gone")}
                </a>
                <span class="muted">
                  <Time reader={reader} at={at} />
                </span>
              </p>
              <p class="quote">
                <Heard t={t} text={text} signals={signals} source="comment" />
              </p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};
