import type { Session } from "../../src/core/org/session.ts";
import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Badge } from "../parts/badge.tsx";
import { Card, PageHead } from "../parts/card.tsx";
import { Field } from "../parts/field.tsx";
import { Table } from "../parts/table.tsx";
import { Time } from "../parts/time.tsx";
import { ButtonLink, Submit } from "../parts/verb.tsx";
import type { Reader } from "../words.ts";

type ProfileProps = {
  reader: Reader;
  name: string;
  email: string;
  sessions: readonly Session[];
  /** The hash of the session that reads this. */
  own: string;
  /** The current password need not be given: there is none, or its owner has just signed in. */
  isFresh: boolean;
  error?: string | undefined;
  isSaved?: boolean;
  absence: Html;
};

/** One's own password, and the devices that are signed in. */
export const Profile = ({
  reader,
  name,
  email,
  sessions,
  own,
  isFresh,
  error,
  isSaved = false,
  absence,
}: ProfileProps): Html => {
  const { t } = reader;
  return (
    <>
      <PageHead
        title={name}
        lead={<span safe>{email}</span>}
        actions={<ButtonLink href="/me/record" label={t("Your record")} icon="chart" />}
      />
      {error ? <Alert tone="bad" text={error} /> : null}
      {isSaved ? <Alert tone="good" text={t("Your new password is saved. Other devices are signed out.")} /> : null}
      {absence}
      <Card title={t("Password")}>
        <form class="form" method="post" action="/profile/password">
          <input type="text" name="username" autocomplete="username" value={email} hidden />
          {isFresh ? null : (
            <Field
              name="current"
              label={t("Current password")}
              type="password"
              autocomplete="current-password"
              required
            />
          )}
          <Field
            name="password"
            label={t("New password")}
            type="password"
            autocomplete="new-password"
            hint={t("At least 12 characters: three or four words do well.")}
            required
          />
          <Submit label={t("Save the password")} />
        </form>
      </Card>
      <Card title={t("Where you are signed in")} flush>
        <Table
          caption={t("Where you are signed in")}
          columns={[
            { label: t("Browser"), head: true },
            { label: t("Since") },
            { label: t("Last used"), align: "end" },
          ]}
          rows={sessions.map((session) => ({
            cells: [
              <span class="inline">
                <span safe>{browserOf(session.agent) || t("Unknown browser")}</span>
                {session.hash === own ? <Badge label={t("This one")} tone="good" /> : null}
              </span>,
              <Time reader={reader} at={session.createdAt} />,
              <Time reader={reader} at={session.seenAt} />,
            ],
          }))}
        />
      </Card>
      <div class="inline">
        <form method="post" action="/sign-out">
          <Submit label={t("Sign out here")} kind="plain" />
        </form>
        <form method="post" action="/profile/sign-out-everywhere">
          <Submit label={t("Sign out everywhere")} kind="danger" />
        </form>
      </div>
    </>
  );
};

/** "Firefox on Android" out of what a browser calls itself; "" when it names neither. */
function browserOf(agent: string): string {
  const browser = browsers.find(([mark]) => agent.includes(mark))?.[1];
  const system = systems.find(([mark]) => agent.includes(mark))?.[1];
  return [browser, system].filter(Boolean).join(", ");
}

const browsers = [
  ["Edg", "Edge"],
  ["OPR", "Opera"],
  ["Firefox", "Firefox"],
  ["Chrome", "Chrome"],
  ["Safari", "Safari"],
] as const;
const systems = [
  ["Android", "Android"],
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Windows", "Windows"],
  ["Mac OS", "macOS"],
  ["Linux", "Linux"],
] as const;
