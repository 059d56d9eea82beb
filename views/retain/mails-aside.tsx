import type { Html } from "../jsx/html.ts";
import { Badge, type Tone } from "../parts/badge.tsx";
import { Empty } from "../parts/empty.tsx";
import { Table } from "../parts/table.tsx";
import { Time } from "../parts/time.tsx";
import { ButtonLink, Submit } from "../parts/verb.tsx";
import type { Reader, T } from "../words.ts";

export type AsideLine = {
  id: string;
  /** Of the envelope; "" for a failed delivery. */
  from: string;
  to: string;
  at: string;
  sender: string | null;
  subject: string | null;
  /** The case that it claims to be about. */
  caseNumber: number | null;
  standing: "unreadable" | "waits" | "discarded" | "disowned";
  reason: string | null;
};

/** What stands aside, and why: unreadable mails, those that their sender's domain disowns, and those that a person disowned. */
export const MailsAside = ({ reader, mails }: { reader: Reader; mails: readonly AsideLine[] }): Html => {
  const { t } = reader;
  if (mails.length === 0) return <Empty icon="check" title={t("Nothing here")} text={t("No mail is in this state.")} />;
  return (
    <Table
      caption={t("Mails put aside")}
      columns={[
        { label: t("From"), head: true },
        { label: t("About") },
        { label: t("Came") },
        { label: t("Why, and what to do") },
      ]}
      rows={mails.map((mail) => ({
        late: mail.standing === "unreadable",
        cells: [
          <span class="break" safe>
            {mail.sender ?? (mail.from || t("(failed delivery)"))}
          </span>,
          <About t={t} mail={mail} />,
          <Time reader={reader} at={mail.at} />,
          <Why t={t} mail={mail} />,
        ],
      }))}
    />
  );
};

const About = ({ t, mail }: { t: T; mail: AsideLine }): Html => (
  <span class="stack stack-tight">
    <span class="break" safe>
      {mail.subject || t("(no subject)")}
    </span>
    <span class="muted break" safe>
      {mail.to}
    </span>
    {mail.caseNumber === null ? null : (
      <a href={`/cases/${mail.caseNumber}`} safe>
        {t("Claims to be about case {{number}}", { number: mail.caseNumber })}
      </a>
    )}
  </span>
);

const Why = ({ t, mail }: { t: T; mail: AsideLine }): Html => (
  <span class="stack stack-tight">
    <Badge label={t(standings[mail.standing].label)} tone={standings[mail.standing].tone} />
    {mail.reason ? (
      <span class="muted break" safe>
        {t(mail.reason)}
      </span>
    ) : null}
    <span class="inline">
      <ButtonLink href={`/mail/in/${mail.id}/raw`} label={t("Raw file")} kind="quiet" />
      {mail.standing === "unreadable" ? <Act mail={mail} verb="again" label={t("Try again")} /> : null}
      {mail.standing === "waits" ? <Act mail={mail} verb="release" label={t("File it as not verified")} /> : null}
      {mail.standing === "waits" ? <Act mail={mail} verb="discard" label={t("Leave it here for good")} /> : null}
    </span>
  </span>
);

const Act = ({ mail, verb, label }: { mail: AsideLine; verb: string; label: string }): Html => (
  <form method="post" action={`/mail/in/${mail.id}/${verb}`}>
    <Submit label={label} kind="plain" />
  </form>
);

const standings: Readonly<Record<AsideLine["standing"], { label: string; tone: Tone }>> = {
  unreadable: { label: "Could not be read", tone: "bad" },
  waits: { label: "Put aside: sender disowned", tone: "warn" },
  discarded: { label: "Left here for good", tone: "neutral" },
  disowned: { label: "“That was not me”", tone: "bad" },
};
