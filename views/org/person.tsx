import { after, type Instant } from "../../src/core/instant.ts";
import type { Person } from "../../src/core/org/person.ts";
import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Card, PageHead } from "../parts/card.tsx";
import { Field } from "../parts/field.tsx";
import { clockTime, dayOf, isMidnight } from "../parts/time.tsx";
import { ButtonLink, Submit } from "../parts/verb.tsx";
import type { Reader } from "../words.ts";

export type TypedLeaving = { last: string; heir: string };

type PersonPageProps = {
  reader: Reader;
  person: Person;
  /** Each role with its unit, as a line: "Manager, Lyon 2". */
  roles: readonly string[];
  openCases: number;
  leaving: { at: Instant; heir: string | null } | null;
  typed: TypedLeaving;
  absence: Html;
  error?: string | undefined;
  saved?: string | undefined;
};

/** A colleague, for whoever stands above: what they do here, when they are away, and that they leave. */
export const PersonPage = (props: PersonPageProps): Html => {
  const { reader, person, roles, openCases, leaving, absence, error, saved } = props;
  const { t } = reader;
  return (
    <>
      <PageHead
        title={person.name}
        lead={<span safe>{person.email}</span>}
        actions={<ButtonLink href={`/people/${person.ref}/record`} label={t("Record")} icon="chart" />}
      />
      {error ? <Alert tone="bad" text={error} /> : null}
      {saved ? <Alert tone="good" text={saved} /> : null}
      {person.active ? null : <Alert tone="info" text={t("{{name}} has left.", { name: person.name })} />}
      <Card>
        {roles.length > 0 ? (
          <ul class="gaps">
            {roles.map((role) => (
              <li safe>{role}</li>
            ))}
          </ul>
        ) : (
          <p class="muted" safe>
            {t("No roles.")}
          </p>
        )}
        <p safe>{t("{{count}} open cases", { count: openCases })}</p>
      </Card>
      {person.active ? absence : null}
      {person.active ? <Leaving reader={reader} person={person} leaving={leaving} typed={props.typed} /> : null}
    </>
  );
};

type LeavingProps = Pick<PersonPageProps, "reader" | "person" | "leaving" | "typed">;

const Leaving = ({ reader, person, leaving, typed }: LeavingProps): Html => {
  const { t } = reader;
  const action = `/people/${person.ref}`;
  if (leaving)
    return (
      <Card id="leaves" title={t("Leaves")}>
        <p>
          <span safe>
            {isMidnight(reader, leaving.at)
              ? t("The last day is {{day}}.", { day: dayOf(reader, after(leaving.at, { hours: -1 })) })
              : t("Leaves on {{day}}.", { day: clockTime(reader, leaving.at) })}
          </span>{" "}
          <span safe>
            {leaving.heir === null
              ? t("Open cases go to the deputy or the next level up.")
              : t("Open cases go to {{name}}.", { name: leaving.heir })}
          </span>
        </p>
        <form method="post" action={`${action}/stay`}>
          <Submit label={t("Stays after all")} kind="plain" />
        </form>
      </Card>
    );
  return (
    <Card id="leaves" title={t("Leaves")}>
      <form class="form" method="post" action={`${action}/leave`}>
        <Field
          name="last"
          label={t("Last day")}
          type="date"
          value={typed.last}
          hint={t("A day that is past, or empty: at once. Sessions end, and mail from them acts no more.")}
        />
        <Field
          name="heir"
          label={t("Who gets the open cases (e-mail)")}
          type="email"
          maxlength={254}
          value={typed.heir}
          autocomplete="off"
          hint={t("Empty: the deputy, else the next level up. Each gets one letter with all of them.")}
        />
        <Submit label={t("{{name}} leaves", { name: person.name })} kind="danger" />
      </form>
    </Card>
  );
};
