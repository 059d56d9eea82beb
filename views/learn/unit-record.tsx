import { type Fact, isOfBosses } from "../../src/core/learn/fact.ts";
import { counted, tally } from "../../src/core/learn/measure.ts";
import type { Person } from "../../src/core/org/person.ts";
import type { Unit } from "../../src/core/org/unit.ts";
import type { Html } from "../jsx/html.ts";
import { Card, PageHead } from "../parts/card.tsx";
import { Table } from "../parts/table.tsx";
import type { Reader } from "../words.ts";
import { measureWords } from "./fact-words.ts";
import { Share, type Stretch, Tallies } from "./tallies.tsx";

/** A unit right below, with the facts of its cases and of all below it. */
export type Part = { unit: Unit; facts: readonly Fact[] };

type UnitRecordProps = {
  reader: Reader;
  unit: Unit;
  /** Those who answer for it, whose own records the reader may see. */
  people: readonly Pick<Person, "ref" | "name">[];
  stretches: readonly Stretch[];
  parts: readonly Part[];
  /** Those here and below whose remarks the reader may answer, with how many wait. */
  remarks: readonly { person: Pick<Person, "ref" | "name">; count: number }[];
};

/** How a unit and all below it do by their customers, for those in charge above. */
export const UnitRecord = ({ reader, unit, people, stretches, parts, remarks }: UnitRecordProps): Html => {
  const { t } = reader;
  return (
    <>
      <PageHead
        title={t("Record of {{name}}", { name: unit.name })}
        lead={
          <span safe>
            {t("All cases here and below, a day after the event. Hours in which this server was down do not count.")}
          </span>
        }
      />
      <Card title={t("Counts")} flush>
        <Tallies reader={reader} stretches={stretches} kinds={counted.filter((kind) => !isOfBosses(kind))} />
      </Card>
      {remarks.length > 0 ? (
        <Card title={t("Remarks that wait for an answer")}>
          <ul class="summary">
            {remarks.map(({ person, count }) => (
              <li>
                <a href={`/people/${person.ref}/record`} safe>
                  {t("{{name}}: {{count}} remarks", { name: person.name, count })}
                </a>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      {people.length > 0 ? (
        <Card title={t("Who answers for it")}>
          <ul class="summary">
            {people.map(({ ref, name }) => (
              <li>
                <a href={`/people/${ref}/record`} safe>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      {parts.length > 0 ? (
        <Card title={t("Last three months, unit by unit")} flush>
          <Parts reader={reader} parts={parts} />
        </Card>
      ) : null}
    </>
  );
};

const shown = ["looked", "word", "sameDay", "solved"] as const;

const Parts = ({ reader, parts }: Pick<UnitRecordProps, "reader" | "parts">): Html => {
  const { t } = reader;
  return (
    <Table
      caption={t("Last three months, unit by unit")}
      columns={[
        { label: t("Unit"), head: true },
        ...shown.map((name) => ({ label: t(measureWords[name]), align: "end" as const })),
      ]}
      rows={parts.map(({ unit, facts }) => ({
        cells: [
          <a href={`/units/${unit.code}/record`} safe>
            {unit.name}
          </a>,
          ...shown.map((name) => <Share reader={reader} tally={tally(facts, name)} />),
        ],
      }))}
    />
  );
};
