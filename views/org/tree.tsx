import { isAway, isHere, type Person } from "../../src/core/org/person.ts";
import type { Unit } from "../../src/core/org/unit.ts";
import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Badge } from "../parts/badge.tsx";
import { Card, PageHead } from "../parts/card.tsx";
import { Time } from "../parts/time.tsx";
import { ButtonLink, Submit } from "../parts/verb.tsx";
import type { Reader } from "../words.ts";
import { hoursPath } from "./hours.tsx";

export type Branch = {
  unit: Unit;
  /** 0 for the company. */
  depth: number;
  managers: readonly Person[];
  deputies: readonly Person[];
  /** Admins, staff and the others, each with the name of the role. */
  others: readonly { role: string; person: Person }[];
};

/** `missing`: how many things the readiness check found. */
type TreeProps = { reader: Reader; branches: readonly Branch[]; missing: number };

/** The tree of the chain with everybody who answers for a part of it, and the parts for which nobody does. */
export const Tree = ({ reader, branches, missing }: TreeProps): Html => {
  const { t } = reader;
  const gaps = branches.filter((branch) => isGap(reader, branch)).length;
  return (
    <>
      <PageHead
        title={t("Organisation")}
        lead={
          <span safe>
            {t("{{count}} units. A case goes to the store's manager, and climbs this tree.", {
              count: branches.length,
            })}
          </span>
        }
        actions={
          <>
            <ButtonLink href="/people/new" icon="plus" label={t("Add a colleague")} />
            <ButtonLink href="/policies" icon="clock" label={t("Policies")} />
            <ButtonLink
              href="/org/readiness"
              icon={missing > 0 ? "alert" : "check"}
              label={missing > 0 ? t("Ready? {{count}} things are missing", { count: missing }) : t("Ready")}
            />
          </>
        }
      />
      {gaps > 0 ? (
        <Alert
          tone="warn"
          title={t("Nobody is reachable at {{count}} units", { count: gaps })}
          text={t("Cases pass them at once and go to the next level up. Name a manager or a deputy.")}
        />
      ) : null}
      <Card flush>
        <ol class="tree">
          {branches.map((branch) => (
            <OneUnit reader={reader} branch={branch} />
          ))}
        </ol>
      </Card>
      <Card title={t("Change it")}>
        <p safe>
          {t(
            "Write the units and their managers into a spreadsheet, save it as CSV, and import it on the server. A second import changes only what is new.",
          )}
        </p>
        <pre>amends import org FILE.csv --dry-run</pre>
        <p class="muted" safe>
          {t("Columns: unit, parent, level, code, name, time_zone, manager_name, manager_email, deputy_email.")}
        </p>
      </Card>
    </>
  );
};

const isGap = ({ now }: Reader, { managers, deputies }: Branch): boolean =>
  ![...managers, ...deputies].some((person) => isHere(person, now));

const OneUnit = ({ reader, branch }: { reader: Reader; branch: Branch }): Html => {
  const { t } = reader;
  const { unit, depth, managers, deputies, others } = branch;
  return (
    <li class={["tree-unit", `tree-depth-${Math.min(depth, 6)}`]}>
      <div class="tree-name">
        <strong safe>{unit.name}</strong>{" "}
        <span class="muted" safe>
          {[unit.level, unit.code, unit.timeZone].filter(Boolean).join(" · ")}
        </span>{" "}
        <a href={hoursPath(unit)} aria-label={t("Hours of {{unit}}", { unit: unit.name })} safe>
          {t("Hours")}
        </a>
      </div>
      <div class="tree-people">
        {isGap(reader, branch) ? <Badge label={t("Nobody reachable here")} tone="warn" icon="alert" /> : null}
        {managers.map((person) => (
          <Holder reader={reader} person={person} role={t("Manager")} />
        ))}
        {deputies.map((person) => (
          <Holder reader={reader} person={person} role={t("Deputy")} />
        ))}
        {others.map(({ role, person }) => (
          <Holder reader={reader} person={person} role={t(role)} />
        ))}
      </div>
    </li>
  );
};

const Holder = ({ reader, person, role }: { reader: Reader; person: Person; role: string }): Html => (
  <span class="holder">
    <a href={`/people/${person.ref}`} safe>
      {person.name}
    </a>{" "}
    <span class="muted" safe>
      {role}
    </span>{" "}
    <Missing reader={reader} person={person} />
  </span>
);

/** Why nobody is found here though somebody is named; an admin says when the mailbox works again. */
const Missing = ({ reader, person }: { reader: Reader; person: Person }): Html | null => {
  const { t, now } = reader;
  const { mailFailed, away } = person;
  if (isHere(person, now)) return null;
  return (
    <span class="inline">
      {mailFailed ? (
        <>
          <Badge
            label={t("Mail to {{email}} fails ({{why}})", { email: person.email, why: mailFailed.why })}
            tone="bad"
          />
          <form class="verb" method="post" action={`/org/people/${person.ref}/trust`}>
            <Submit label={t("Mail works again")} kind="quiet" />
          </form>
        </>
      ) : null}
      {away !== null && isAway(person, now) ? (
        <span class="muted">
          <span safe>{t("Away until")}</span> <Time reader={reader} at={away.until} />
          {away.deputy ? <span safe>{t("; {{name}} stands in", { name: away.deputy.name })}</span> : null}
        </span>
      ) : null}
    </span>
  );
};
