import type { Person } from "../../src/core/org/person.ts";
import type { Unit } from "../../src/core/org/unit.ts";
import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Card, PageHead } from "../parts/card.tsx";
import { clockTime } from "../parts/time.tsx";
import { Submit } from "../parts/verb.tsx";
import type { Reader, T } from "../words.ts";
import { DemoSteps } from "./steps.tsx";

type Member = { person: Person; unit: Unit };

/** The people of the story: a store, those who answer for it from there up, and the admins. */
export type Cast = { store: Unit | null; ladder: readonly Member[]; admins: readonly Person[] };

type HomeProps = {
  reader: Reader;
  cast: Cast;
  cases: { open: number; late: number };
  letters: number;
  /** The id of whoever is signed in. */
  me: string | null;
  /** Time has just been moved. */
  travelled: boolean;
  error: string | undefined;
};

/** What the demo is, what to try, its clock, and whom to be. */
export const DemoHome = ({ reader, cast, cases, letters, me, travelled, error }: HomeProps): Html => {
  const { t } = reader;
  return (
    <>
      <PageHead
        title={t("See Amends at work")}
        lead={
          <span safe>
            {t(
              "A chain of stores with three months behind it. Its letters stay in a box that you can read, and its clock is yours.",
            )}
          </span>
        }
      />
      {error === undefined ? null : <Alert tone="bad" title={t("That did not work")} text={error} />}
      <div class="split">
        <div class="stack">
          <Card title={t("Try it in five steps")}>
            <DemoSteps t={t} cast={cast} />
          </Card>
        </div>
        <div class="stack split-side">
          <Card id="clock" title={t("The demo's clock")}>
            <p class="figure-value">
              <time datetime={reader.now} safe>
                {clockTime(reader, reader.now)}
              </time>
            </p>
            {travelled ? (
              <p role="status" class="muted" safe>
                {t("Everything that fell due on the way has been done.")}
              </p>
            ) : null}
            <p safe>
              {t("{{open}} cases are open, {{late}} of them late. {{letters}} letters were sent.", {
                ...cases,
                letters,
              })}
            </p>
            <ClockForm t={t} />
          </Card>
          <Card title={t("Sign in as")}>
            <People t={t} cast={cast} me={me} />
          </Card>
        </div>
      </div>
    </>
  );
};

const ClockForm = ({ t }: { t: T }): Html => (
  <form method="post" action="/demo/clock" class="stack stack-tight">
    <p class="muted" safe>
      {t("Move time on: clocks ring and letters go out as they would have.")}
    </p>
    <div class="verbs">
      {jumps.map(([value, label]) => (
        <Submit kind="plain" name="advance" value={value} label={t(label)} />
      ))}
    </div>
  </form>
);

const jumps = [
  ["PT1H", "1 hour"],
  ["PT4H", "4 hours"],
  ["morning", "Next morning"],
  ["P1D", "1 day"],
  ["P1W", "1 week"],
] as const;

const People = ({ t, cast: { ladder, admins }, me }: { t: T; cast: Cast; me: string | null }): Html =>
  ladder.length + admins.length === 0 ? (
    <p class="muted" safe>
      {t("Nobody is here yet. Set the company up first: the demo printed how when it started.")}
    </p>
  ) : (
    <ul class="demo-people">
      {ladder.map(({ person, unit }) => (
        <PersonItem
          t={t}
          person={person}
          me={me}
          part={t("Manager of {{unit}} ({{level}})", { unit: unit.name, level: unit.level })}
        />
      ))}
      {admins.map((person) => (
        <PersonItem t={t} person={person} me={me} part={t("Admin of the whole chain")} />
      ))}
    </ul>
  );

type PersonItemProps = { t: T; person: Person; part: string; me: string | null };

const PersonItem = ({ t, person, part, me }: PersonItemProps): Html => (
  <li>
    <div>
      <strong safe>{person.name}</strong>
      <p class="muted" safe>
        {part}
      </p>
    </div>
    {person.id === me ? (
      <span class="muted" safe>
        {t("This is you")}
      </span>
    ) : (
      <form method="post" action="/demo/sign-in">
        <input type="hidden" name="person" value={person.id} />
        <button type="submit" class="btn btn-plain" aria-label={t("Sign in as {{name}}", { name: person.name })} safe>
          {t("Sign in")}
        </button>
      </form>
    )}
  </li>
);
