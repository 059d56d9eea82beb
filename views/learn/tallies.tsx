import type { Fact, FactKind } from "../../src/core/learn/fact.ts";
import { counted, countOf, FEWEST, measureNames, type Tally, tally } from "../../src/core/learn/measure.ts";
import type { Html } from "../jsx/html.ts";
import { Table } from "../parts/table.tsx";
import type { Reader, T } from "../words.ts";
import { factWords, measureWords } from "./fact-words.ts";

/** A stretch of a record with its facts. */
export type Stretch = { title: string; facts: readonly Fact[] };

type TalliesProps = { reader: Reader; stretches: readonly Stretch[]; kinds?: readonly FactKind[] };

/** Counts and shares, one column a stretch of time; `kinds` are those that are only counted. */
export const Tallies = ({ reader, stretches, kinds = counted }: TalliesProps): Html => {
  const { t } = reader;
  const shares = measureNames.map((name) => ({
    cells: [
      <span safe>{t(measureWords[name])}</span>,
      ...stretches.map(({ facts }) => <Share reader={reader} tally={tally(facts, name)} />),
    ],
  }));
  const counts = kinds.map((kind) => ({
    cells: [
      <span safe>{t(factWords[kind].says)}</span>,
      ...stretches.map(({ facts }) => <span>{countOf(facts, kind)}</span>),
    ],
  }));
  return (
    <>
      <Table
        caption={t("Counts")}
        columns={[
          { label: t("What"), head: true },
          ...stretches.map(({ title }) => ({ label: title, align: "end" as const })),
        ]}
        rows={[...shares, ...counts]}
      />
      <p class="card-note muted" safe>
        {t("A share stands only where there are at least {{count}} to take it of.", { count: FEWEST })}
      </p>
    </>
  );
};

/** "5 of 6 · 83 %"; of too few, the numbers alone. */
export const Share = ({ reader, tally }: { reader: Pick<Reader, "t" | "locale">; tally: Tally }): Html => (
  <span safe>{shareText(reader, tally)}</span>
);

export function shareText({ t, locale }: { t: T; locale: string }, { good, all, share }: Tally): string {
  if (all === 0) return "–";
  const counts = t("{{good}} of {{all}}", { good, all });
  if (share === null) return counts;
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(share);
  return `${percent} · ${counts}`;
}
