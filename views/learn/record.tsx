import { type Fact, type Judgement, OWN_HOURS, type Remark } from "../../src/core/learn/fact.ts";
import type { Unit } from "../../src/core/org/unit.ts";
import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Badge } from "../parts/badge.tsx";
import { Card, PageHead } from "../parts/card.tsx";
import { Empty } from "../parts/empty.tsx";
import { Table } from "../parts/table.tsx";
import { Time } from "../parts/time.tsx";
import type { Reader } from "../words.ts";
import { factWords } from "./fact-words.ts";
import { keyOf, RemarkCell, type Wronged } from "./remark-cell.tsx";
import { type Stretch, Tallies } from "./tallies.tsx";

/** A fact with the number of its case, what its person said to it, and what was said to that; `isFresh`: nobody else sees it yet. */
export type ShownFact = Fact & { number: number; remark: Remark | null; judgement: Judgement | null; isFresh: boolean };

type RecordProps = {
  reader: Reader;
  /** Null: it is the reader's own. */
  name: string | null;
  /** Where answers to remarks are sent; null: the reader may not judge this record. */
  judgePath?: string | null;
  stretches: readonly Stretch[];
  facts: readonly ShownFact[];
  /** Facts that the page has no room for. */
  left: number;
  /** The units whose records the reader may see, on their own page. */
  units?: readonly Pick<Unit, "code" | "name">[];
  /** The fact that a remark, or an answer to one, was refused for. */
  wrong?: Wronged | undefined;
};

/** What the log holds for and against a person: first for them, a day later for whoever stands above. */
export const PersonRecord = ({
  reader,
  name,
  judgePath = null,
  stretches,
  facts,
  left,
  units = [],
  wrong,
}: RecordProps): Html => {
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
          <Facts reader={reader} facts={facts} isOwn={isOwn} judgePath={judgePath} wrong={wrong} />
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

type FactsProps = Pick<RecordProps, "reader" | "facts" | "wrong"> & { isOwn: boolean; judgePath: string | null };

const Facts = ({ reader, facts, isOwn, judgePath, wrong }: FactsProps): Html => {
  const { t } = reader;
  return (
    <Table
      caption={t("Case by case")}
      columns={[{ label: t("What"), head: true }, { label: t("Case") }, { label: t("When") }, { label: t("Remark") }]}
      rows={facts.map((fact) => ({
        id: keyOf(fact),
        cells: [
          <span class="inline">
            <FactBadge reader={reader} fact={fact} />
            {isOwn && fact.isFresh ? <Badge label={t("Only you see this yet")} /> : null}
          </span>,
          <a class="nowrap" href={`/cases/${fact.number}#e${fact.seq}`} safe>
            {t("Case {{number}}", { number: fact.number })}
          </a>,
          <Time reader={reader} at={fact.at} />,
          <RemarkCell reader={reader} fact={fact} isOwn={isOwn} judgePath={judgePath} wrong={wrong} />,
        ],
      }))}
    />
  );
};

const FactBadge = ({ reader: { t }, fact: { kind, struck } }: { reader: Reader; fact: ShownFact }): Html =>
  struck === null ? (
    <Badge label={t(factWords[kind].says)} tone={factWords[kind].tone} />
  ) : (
    <>
      <s class="muted" safe>
        {t(factWords[kind].says)}
      </s>
      <Badge label={struck === "accepted" ? t("Accepted, does not count") : t("Struck out, does not count")} />
    </>
  );
