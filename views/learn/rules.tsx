import { FEWEST } from "../../src/core/learn/measure.ts";
import { precisionOf, type RuleRecord } from "../../src/core/learn/precision.ts";
import type { Html } from "../jsx/html.ts";
import { ListenHead } from "../listen/listen-head.tsx";
import { Card } from "../parts/card.tsx";
import { Table } from "../parts/table.tsx";
import type { Reader } from "../words.ts";

/** How often each rule that raises cases was right, for those who can change what is listened for. */
export const Rules = ({ reader, records }: { reader: Reader; records: readonly RuleRecord[] }): Html => {
  const { t, locale } = reader;
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const said = (share: number | null) => (share === null ? t("too few to tell") : percent.format(share));
  return (
    <>
      <ListenHead
        t={t}
        room="precision"
        isAdmin
        lead={<span safe>{t("Of the closed cases that a rule raised, how many were no false alarm.")}</span>}
      />
      <Card title={t("Rules that raise cases")} flush>
        {records.length === 0 ? (
          <p class="card-note muted" safe>
            {t("No case is closed yet.")}
          </p>
        ) : (
          <>
            <Table
              caption={t("Rules that raise cases")}
              columns={[
                { label: t("Rule"), head: true },
                { label: t("Closed cases"), align: "end" },
                { label: t("False alarms"), align: "end" },
                { label: t("Right"), align: "end" },
              ]}
              rows={records.map((one) => ({
                cells: [
                  <strong safe>{t(one.rule)}</strong>,
                  <span>{one.cases}</span>,
                  <span>{one.falseAlarms}</span>,
                  <span safe>{said(precisionOf(one))}</span>,
                ],
              }))}
            />
            <p class="card-note muted" safe>
              {t("A share stands only where there are at least {{count}} to take it of.", { count: FEWEST })}
            </p>
          </>
        )}
      </Card>
    </>
  );
};
