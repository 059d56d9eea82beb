import { dataOf } from "../../src/core/learn/ledger-row.ts";
import type { LoggedRow } from "../../src/core/learn/log-text.ts";
import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Card, PageHead } from "../parts/card.tsx";
import { Empty } from "../parts/empty.tsx";
import { Field } from "../parts/field.tsx";
import { Pager } from "../parts/pager.tsx";
import { Table } from "../parts/table.tsx";
import { Time } from "../parts/time.tsx";
import { ButtonLink, Submit } from "../parts/verb.tsx";
import { text } from "../retain/event-data.ts";
import type { Reader } from "../words.ts";
import { saysOf } from "./log-words.ts";

/** What the form narrows the log by, as typed. */
export type TypedFilter = { case: string; person: string; what: string; from: string; to: string };

type LogPageProps = {
  reader: Reader;
  rows: readonly LoggedRow[];
  typed: TypedFilter;
  /** Every name of an event that there is. */
  kinds: readonly string[];
  error?: string | undefined;
  /** The same rows as a file. */
  downloads: { jsonl: string; csv: string };
  newest?: string | undefined;
  older?: string | undefined;
};

/** Everything that was ever done, the newest first, for those who run the chain's Amends. */
export const LogPage = ({ reader, rows, typed, kinds, error, downloads, newest, older }: LogPageProps): Html => {
  const { t } = reader;
  return (
    <>
      <PageHead
        title={t("Log")}
        lead={
          <span safe>
            {t(
              "Each row is signed together with the one before. “amends audit verify” tells whether they all still hold.",
            )}
          </span>
        }
        actions={
          <span class="inline">
            <ButtonLink href={downloads.csv} label={t("Download CSV")} icon="down" />
            <ButtonLink href={downloads.jsonl} label={t("Download JSON lines")} icon="down" />
          </span>
        }
      />
      {error ? <Alert tone="bad" text={error} /> : null}
      <Narrow reader={reader} typed={typed} kinds={kinds} />
      <Card flush>
        {rows.length === 0 ? (
          <Empty icon="search" title={t("Nothing found")} text={t("No row of the log fits what you look for.")}>
            <ButtonLink href="/log" label={t("Show all")} />
          </Empty>
        ) : (
          <Rows reader={reader} rows={rows} />
        )}
        <Pager t={t} previous={newest} next={older} />
      </Card>
    </>
  );
};

const Narrow = ({ reader: { t }, typed, kinds }: Pick<LogPageProps, "reader" | "typed" | "kinds">): Html => (
  <Card>
    <form method="get" action="/log" class="stack">
      <div class="form-columns log-filter">
        <Field name="case" label={t("Case number")} inputmode="numeric" maxlength={9} value={typed.case} />
        <Field
          name="person"
          label={t("Done by (e-mail)")}
          type="email"
          maxlength={254}
          value={typed.person}
          autocomplete="off"
        />
        <Field
          name="what"
          label={t("Event")}
          value={typed.what}
          options={[{ value: "", label: t("All") }, ...kinds.map((kind) => ({ value: kind, label: kind }))]}
        />
        <Field name="from" label={t("From")} type="date" value={typed.from} />
        <Field name="to" label={t("To")} type="date" value={typed.to} />
      </div>
      <div>
        <Submit label={t("Show")} kind="plain" icon="search" />
      </div>
    </form>
  </Card>
);

const Rows = ({ reader, rows }: Pick<LogPageProps, "reader" | "rows">): Html => {
  const { t } = reader;
  return (
    <Table
      caption={t("Log")}
      columns={[
        { label: t("Event"), head: true },
        { label: t("Case") },
        { label: t("Way") },
        { label: t("When") },
        { label: t("Row"), align: "end" },
      ]}
      rows={rows.map((row) => ({
        id: `e${row.seq}`,
        cells: [
          <What reader={reader} row={row} />,
          row.caseNumber === null ? (
            <span class="muted">–</span>
          ) : (
            <a class="nowrap" href={`/cases/${row.caseNumber}#e${row.seq}`} safe>
              {t("Case {{number}}", { number: row.caseNumber })}
            </a>
          ),
          <span safe>{row.surface}</span>,
          <span class="nowrap">
            <Time reader={reader} at={row.at} />
          </span>,
          <span>{row.seq}</span>,
        ],
      }))}
    />
  );
};

const What = ({ reader: { t }, row }: { reader: Reader; row: LoggedRow }): Html => {
  const data = dataOf(row);
  return (
    <span class="break">
      <strong safe>{text(data.by) || row.actorKind}</strong> <span safe>{saysOf(t, row.what, data)}</span>{" "}
      <code safe>{row.what}</code>
    </span>
  );
};
