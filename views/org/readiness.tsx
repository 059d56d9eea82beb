import type { Gap } from "../../src/core/org/readiness.ts";
import type { Html } from "../jsx/html.ts";
import { type OverdueCalls, overdueLine } from "../mail/readiness.tsx";
import { Alert } from "../parts/alert.tsx";
import { Card, PageHead } from "../parts/card.tsx";
import { ButtonLink } from "../parts/verb.tsx";
import type { Reader } from "../words.ts";
import { byKind, gapWords, whyMissing } from "./gap-words.ts";

type ReadinessProps = { reader: Reader; gaps: readonly Gap[]; overdue: Omit<OverdueCalls, "link"> | null };

/** Where a case would not find somebody, kind by kind, the gravest first; and the calls to customers that are overdue. */
export const Readiness = ({ reader, gaps, overdue }: ReadinessProps): Html => {
  const { t } = reader;
  return (
    <>
      <PageHead
        title={t("Ready for the next case?")}
        lead={
          <span safe>
            {t("Each store needs an owner, a deputy, and somebody above up to the top whom mail reaches.")}
          </span>
        }
        actions={<ButtonLink href="/org" label={t("Organisation")} icon="store" />}
      />
      {gaps.length === 0 ? <Alert tone="good" text={t("Nothing is missing. Every case finds somebody.")} /> : null}
      {overdue ? (
        <Card title={t("Calls to check are overdue")}>
          <p safe>{overdueLine(reader, overdue)}</p>
          <p>
            <a href="/audits" safe>
              {t("See the calls")}
            </a>
          </p>
        </Card>
      ) : null}
      {byKind(gaps).map(([kind, some]) => (
        <Card title={`${t(gapWords[kind].title)} (${some.length})`}>
          <p safe>{`${t(gapWords[kind].means)} ${t(gapWords[kind].mend)}`}</p>
          <ul class="gaps">
            {some.map((gap) => (
              <OneGap reader={reader} gap={gap} />
            ))}
          </ul>
        </Card>
      ))}
      <p class="muted" safe>
        {t("Admins get this by mail on Mondays while something is missing; “amends doctor” says it too.")}
      </p>
    </>
  );
};

const OneGap = ({ reader: { t, now }, gap: { unit, people } }: { reader: Reader; gap: Gap }): Html => (
  <li>
    <strong safe>{unit.name}</strong>{" "}
    <span class="muted" safe>
      {[unit.level, unit.code].join(" · ")}
    </span>
    {people.map((person) => (
      <>
        {" "}
        <a href={`/people/${person.ref}`} safe>
          {whyMissing(t, person, now)}
        </a>
      </>
    ))}
  </li>
);
