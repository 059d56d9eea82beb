import type { Instant } from "../../src/core/instant.ts";
import type { Person } from "../../src/core/org/person.ts";
import type { Unit } from "../../src/core/org/unit.ts";
import type { CaseSeverity, Policy } from "../../src/core/retain/policy.ts";
import { type Difference, ladderText, sharesOf } from "../../src/core/retain/policy-difference.ts";
import { policyFields } from "../../src/core/retain/policy-fields.ts";
import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Card, PageHead } from "../parts/card.tsx";
import { Time } from "../parts/time.tsx";
import { ButtonLink, Submit } from "../parts/verb.tsx";
import type { Reader, T } from "../words.ts";
import { severityNames } from "./policies.tsx";
import { isBare, PolicyForm, unitOf } from "./policy-form.tsx";

export type PolicyHistory = {
  version: number;
  at: Instant;
  by: string | null;
  isInherited: boolean;
  differences: readonly Difference[];
};

export type PolicyPageProps = {
  reader: Reader;
  unit: Unit;
  severity: CaseSeverity;
  policy: Policy;
  /** The unit whose policy it is; null for what Amends comes with. */
  setAt: Unit | null;
  isOwn: boolean;
  /** What counts one unit higher; null for the company. */
  inherited: Policy | null;
  levels: readonly string[];
  people: readonly Person[];
  history: readonly PolicyHistory[];
  isAdmin: boolean;
  saved: boolean;
  error: string | undefined;
};

/** What holds for new cases of one severity at one unit: to change for admins, to read for managers. */
export const PolicyPage = (props: PolicyPageProps): Html => {
  const { reader, unit, severity, setAt, isOwn, isAdmin, saved, error } = props;
  const { t } = reader;
  const origin = isOwn
    ? t("Set here, for {{unit}} and all below it that set nothing else.", { unit: unit.name })
    : setAt
      ? t("Inherited from {{unit}}.", { unit: setAt.name })
      : t("As Amends comes: nobody has set anything here or above.");
  return (
    <>
      <PageHead
        title={`${unit.name}: ${t(severityNames[severity])}`}
        lead={<span safe>{origin}</span>}
        actions={
          <ButtonLink
            href={`/policies/rehearsal?store=${encodeURIComponent(unit.code)}&severity=${severity}`}
            label={t("Rehearse a case")}
            icon="eye"
          />
        }
      />
      {error ? <Alert tone="bad" title={t("Not saved")} text={error} /> : null}
      {saved && !error ? <Alert tone="good" text={t("Saved. It counts for cases that open from now on.")} /> : null}
      {isAdmin ? <PolicyForm {...props} /> : <PolicyFacts t={t} policy={props.policy} />}
      {isAdmin && isOwn && unit.parentId !== null ? (
        <Card title={t("Back to what is inherited")}>
          <form class="form" method="post" action={`/policies/${encodeURIComponent(unit.code)}/${severity}/inherit`}>
            <p safe>{t("What counts one level higher will count here too.")}</p>
            <Submit label={t("Inherit again")} kind="plain" icon="up" />
          </form>
        </Card>
      ) : null}
      <History reader={reader} history={props.history} />
    </>
  );
};

const PolicyFacts = ({ t, policy }: { t: T; policy: Policy }): Html => (
  <Card title={t("What holds")}>
    <dl class="facts">
      {policyFields.map((field) => (
        <>
          <dt safe>{t(field.label)}</dt>
          <dd safe>{`${field.get(policy)} ${isBare(field.unit) ? "" : t(unitOf(field.unit, policy))}`.trim()}</dd>
        </>
      ))}
      <dt safe>{t("Warnings on the way")}</dt>
      <dd safe>{sharesOf(policy)}</dd>
      <dt safe>{t("Quiet hours")}</dt>
      <dd safe>{policy.quietHours ? `${policy.quietHours.from}–${policy.quietHours.until}` : t("none")}</dd>
      <dt safe>{t("Who is told")}</dt>
      <dd safe>{policy.ladder === null ? t("The line of command, level by level") : ladderText(policy)}</dd>
    </dl>
  </Card>
);

const History = ({ reader, history }: { reader: Reader; history: readonly PolicyHistory[] }): Html | null => {
  const { t } = reader;
  if (history.length === 0) return null;
  return (
    <Card title={t("Versions")}>
      <ol class="story">
        {history.map(({ version, at, by, isInherited, differences }) => (
          <li class="story-item">
            <div class="story-main">
              <p class="story-head">
                <strong safe>{t("Version {{version}}", { version })}</strong>{" "}
                <span>{by ? t("by {{name}}", { name: by }) : ""}</span>
              </p>
              <p class="story-meta">
                <Time reader={reader} at={at} />
              </p>
              {isInherited ? <p safe>{t("Back to what is inherited.")}</p> : null}
              {differences.map(({ label, before, after }) => (
                <p safe>{`${t(label)}: ${before} → ${after}`}</p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
};
