import { type Fact, OWN_HOURS, type Remark } from "../../src/core/learn/fact.ts";
import type { Unit } from "../../src/core/org/unit.ts";
import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Badge } from "../parts/badge.tsx";
import { Card, PageHead } from "../parts/card.tsx";
import { Empty } from "../parts/empty.tsx";
import { Field } from "../parts/field.tsx";
import { Table } from "../parts/table.tsx";
import { Time } from "../parts/time.tsx";
import { Submit } from "../parts/verb.tsx";
import type { Reader } from "../words.ts";
import { factWords } from "./fact-words.ts";
import { type Stretch, Tallies } from "./tallies.tsx";

/** A fact with the number of its case and what its person said to it; `isFresh`: nobody else sees it yet. */
export type ShownFact = Fact & { number: number; remark: Remark | null; isFresh: boolean };

type RecordProps = {
  reader: Reader;
  /** Null: it is the reader's own. */
  name: string | null;
  stretches: readonly Stretch[];
  facts: readonly ShownFact[];
  /** Facts that the page has no room for. */
  left: number;
  /** The units whose records the reader may see, on their own page. */
  units?: readonly Pick<Unit, "code" | "name">[];
  /** The fact that a remark was refused for. */
  wrong?: { key: string; text: string; error: string } | undefined;
};

/** What the log holds for and against a person: first for them, a day later for whoever stands above. */
export const PersonRecord = ({ reader, name, stretches, facts, left, units = [], wrong }: RecordProps): Html => {
  const { t } = reader;
  const isOwn = name === null;
  return (
    <>
      <PageHead
        title={isOwn ? t("Your record") : t("Record of {{name}}", { name })}
        lead={<Lead reader={reader} isOwn={isOwn} />}
      />
      {wrong ? <Alert tone="bad" text={wrong.error} /> : null}
      <Card title={t("Counts")} flush>
        <Tallies reader={reader} stretches={stretches} />
      </Card>
      <Card title={t("Case by case")} flush>
        {facts.length === 0 ? (
          <Empty
            icon="chart"
            title={t("Nothing yet")}
            text={t("Nothing of the last three months counts for or against.")}
          />
        ) : (
          <Facts reader={reader} facts={facts} isOwn={isOwn} wrong={wrong} />
        )}
        {left > 0 ? (
          <p class="card-note muted" safe>
            {t("And {{count}} older ones, which the counts above have too.", { count: left })}
          </p>
        ) : null}
      </Card>
      {units.length > 0 ? (
        <Card title={t("Units below you")}>
          <ul class="summary">
            {units.map((unit) => (
              <li>
                <a href={`/units/${unit.code}/record`} safe>
                  {unit.name}
                </a>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </>
  );
};

const Lead = ({ reader: { t }, isOwn }: { reader: Reader; isOwn: boolean }): Html => (
  <span safe>
    {isOwn
      ? t(
          "You see each entry first; those above you see it after {{count}} hours, colleagues never. Hours in which this server was down do not count.",
          { count: OWN_HOURS },
        )
      : t(
          "An entry stands here {{count}} hours after its person could see it. Hours in which this server was down do not count.",
          { count: OWN_HOURS },
        )}
  </span>
);

type FactsProps = Pick<RecordProps, "reader" | "facts" | "wrong"> & { isOwn: boolean };

const Facts = ({ reader, facts, isOwn, wrong }: FactsProps): Html => {
  const { t } = reader;
  return (
    <Table
      caption={t("Case by case")}
      columns={[{ label: t("What"), head: true }, { label: t("Case") }, { label: t("When") }, { label: t("Remark") }]}
      rows={facts.map((fact) => ({
        id: keyOf(fact),
        cells: [
          <span class="inline">
            <Badge label={t(factWords[fact.kind].says)} tone={factWords[fact.kind].tone} />
            {isOwn && fact.isFresh ? <Badge label={t("Only you see this yet")} /> : null}
          </span>,
          <a href={`/cases/${fact.number}#e${fact.seq}`} safe>
            {t("Case {{number}}", { number: fact.number })}
          </a>,
          <Time reader={reader} at={fact.at} />,
          <RemarkCell reader={reader} fact={fact} isOwn={isOwn} wrong={wrong} />,
        ],
      }))}
    />
  );
};

const keyOf = ({ kind, seq }: Pick<Fact, "kind" | "seq">): string => `${kind}-${seq}`;

type RemarkCellProps = Omit<FactsProps, "facts"> & { fact: ShownFact };

const RemarkCell = ({ reader: { t }, fact, isOwn, wrong }: RemarkCellProps): Html => {
  const key = keyOf(fact);
  if (fact.remark)
    return (
      <span class="verbatim break" safe>
        {fact.remark.text}
      </span>
    );
  if (!isOwn) return <span class="muted">–</span>;
  const mine = wrong?.key === key ? wrong : undefined;
  return (
    <details open={mine !== undefined}>
      <summary safe>{t("Say something to this")}</summary>
      <form class="form" method="post" action="/me/record/remark">
        <input type="hidden" name="kind" value={fact.kind} />
        <input type="hidden" name="seq" value={String(fact.seq)} />
        <Field
          id={`text-${key}`}
          name="text"
          label={t("Remark")}
          rows={3}
          maxlength={1000}
          value={mine?.text}
          hint={t("Once, and it stays: whoever sees the entry reads it.")}
          required
        />
        <Submit label={t("Add the remark")} kind="plain" />
      </form>
    </details>
  );
};
