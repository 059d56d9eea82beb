import type { Unit } from "../../src/core/org/unit.ts";
import { severities } from "../../src/core/retain/policy.ts";
import type { Html } from "../jsx/html.ts";
import { Badge } from "../parts/badge.tsx";
import { Card, PageHead } from "../parts/card.tsx";
import { Table } from "../parts/table.tsx";
import { ButtonLink } from "../parts/verb.tsx";
import type { T } from "../words.ts";

/** One unit; `sets` has, for each severity, the unit whose policy counts there, or null for what Amends comes with. */
export type PolicyRow = { unit: Unit; depth: number; sets: readonly (Unit | null)[] };

export const severityNames = { alert: "Ordinary cases", critical: "Critical cases" } as const;

/** Which policy counts where: set at a unit, or inherited from the nearest one above. */
export const Policies = ({ t, rows, isAdmin }: { t: T; rows: readonly PolicyRow[]; isAdmin: boolean }): Html => (
  <>
    <PageHead
      title={t("Policies")}
      lead={
        <span safe>
          {t(
            "Hours, ladders and quiet hours for cases that open from now on. The nearest unit upward counts; a case keeps what it opened with.",
          )}
        </span>
      }
      actions={
        <>
          <ButtonLink href="/policies/rehearsal" label={t("Rehearse a case")} icon="eye" />
          {isAdmin ? <ButtonLink href="/rules" label={t("How right the rules are")} icon="alert" /> : null}
        </>
      }
    />
    <Card flush>
      <Table
        caption={t("Policies")}
        columns={[
          { label: t("Unit"), head: true },
          ...severities.map((severity) => ({ label: t(severityNames[severity]) })),
        ]}
        rows={rows.map(({ unit, depth, sets }) => ({
          cells: [
            <span class={["tree-name", `tree-depth-${Math.min(depth, 6)}`]}>
              <strong safe>{unit.name}</strong>{" "}
              <span class="muted" safe>
                {unit.level}
              </span>
            </span>,
            ...severities.map((severity, i) => (
              <span class="inline">
                <a
                  href={`/policies/${encodeURIComponent(unit.code)}/${severity}`}
                  aria-label={`${t(isAdmin ? "Show or change" : "Show")}: ${unit.name}, ${t(severityNames[severity])}`}
                  safe
                >
                  {t(isAdmin ? "Show or change" : "Show")}
                </a>
                <Origin t={t} unit={unit} setAt={sets[i] ?? null} />
              </span>
            )),
          ],
        }))}
      />
    </Card>
  </>
);

const Origin = ({ t, unit, setAt }: { t: T; unit: Unit; setAt: Unit | null }): Html =>
  setAt?.id === unit.id ? (
    <Badge label={t("Set here")} tone="info" />
  ) : (
    <span class="muted" safe>
      {setAt ? t("from {{unit}}", { unit: setAt.name }) : t("as Amends comes")}
    </span>
  );
