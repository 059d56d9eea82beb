import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Badge, type Tone } from "../parts/badge.tsx";
import { Card, PageHead } from "../parts/card.tsx";
import { Empty } from "../parts/empty.tsx";
import { Filters, Pager } from "../parts/pager.tsx";
import { Table } from "../parts/table.tsx";
import { Time } from "../parts/time.tsx";
import { ButtonLink, Submit } from "../parts/verb.tsx";
import type { Reader, T } from "../words.ts";
import { type AsideLine, MailsAside } from "./mails-aside.tsx";

export type LetterLine = {
  id: string;
  to: string;
  subject: string;
  status: "queued" | "sent" | "failed" | "dropped";
  at: string;
  attempts: number;
  answer: string | null;
};
export type MailLine = {
  id: string;
  from: string;
  to: string;
  state: "received" | "filed" | "quarantined" | "failed";
  at: string;
  problem: string | null;
};
export type MailTab = "out" | "waiting" | "failed" | "aside" | "in";
export type Counts = { queued: number; failed: number; aside: number };

type MailRoomProps = {
  reader: Reader;
  tab: MailTab;
  counts: Counts;
  hasRelay: boolean;
  letters: readonly LetterLine[] | null;
  mails: readonly MailLine[] | null;
  aside: readonly AsideLine[] | null;
  next?: string | undefined;
  error?: string | undefined;
};

/** What goes out, what came in, and what is stuck on the way. */
export const MailRoom = ({
  reader,
  tab,
  counts,
  hasRelay,
  letters,
  mails,
  aside,
  next,
  error,
}: MailRoomProps): Html => {
  const { t } = reader;
  return (
    <>
      <PageHead
        title={t("Mail")}
        lead={<span safe>{t("Every letter out and every mail in is kept here until it has arrived.")}</span>}
      />
      {error ? <Alert tone="bad" text={error} /> : null}
      {hasRelay ? null : (
        <Alert
          tone="warn"
          title={t("No relay is set: {{count}} letters wait", { count: counts.queued })}
          text={t("Set AMENDS_RELAY and start the server again: nothing is lost until then.")}
        />
      )}
      <Filters label={t("Which mails")} items={tabs(t, tab, counts)} />
      <Card flush>
        {letters ? <Letters reader={reader} letters={letters} /> : null}
        {mails ? <Mails reader={reader} mails={mails} /> : null}
        {aside ? <MailsAside reader={reader} mails={aside} /> : null}
        <Pager t={t} next={next} />
      </Card>
    </>
  );
};

const tabs = (t: T, tab: MailTab, { queued, failed, aside }: Counts) =>
  (
    [
      ["out", "Letters out", undefined],
      ["waiting", "Waiting", queued],
      ["failed", "Failed", failed],
      ["aside", "Mails put aside", aside],
      ["in", "Mails in", undefined],
    ] as const
  ).map(([name, label, count]) => ({
    href: `/mail?tab=${name}`,
    label: t(label),
    active: name === tab,
    ...(count === undefined ? {} : { count }),
  }));

const Letters = ({ reader, letters }: { reader: Reader; letters: readonly LetterLine[] }): Html => {
  const { t } = reader;
  if (letters.length === 0)
    return <Empty icon="check" title={t("Nothing here")} text={t("No letter is in this state.")} />;
  return (
    <Table
      caption={t("Letters")}
      columns={[
        { label: t("Subject"), head: true },
        { label: t("To") },
        { label: t("Written") },
        { label: t("What became of it") },
      ]}
      rows={letters.map((letter) => ({
        late: letter.status === "failed",
        cells: [
          letter.subject,
          <span class="break" safe>
            {letter.to}
          </span>,
          <Time reader={reader} at={letter.at} />,
          <span class="stack stack-tight">
            <Badge label={t(letterStates[letter.status].label)} tone={letterStates[letter.status].tone} />
            {letter.answer && letter.status !== "sent" ? (
              <span class="muted break" safe>
                {letter.answer}
              </span>
            ) : null}
            {letter.status === "failed" ? (
              <Again action={`/mail/letters/${letter.id}/again`} label={t("Send again")} />
            ) : null}
          </span>,
        ],
      }))}
    />
  );
};

const Mails = ({ reader, mails }: { reader: Reader; mails: readonly MailLine[] }): Html => {
  const { t } = reader;
  if (mails.length === 0) return <Empty icon="check" title={t("Nothing here")} text={t("No mail is in this state.")} />;
  return (
    <Table
      caption={t("Mails in")}
      columns={[
        { label: t("From"), head: true },
        { label: t("To") },
        { label: t("Came") },
        { label: t("What became of it") },
      ]}
      rows={mails.map((mail) => ({
        late: mail.state === "failed",
        cells: [
          <span class="break" safe>
            {mail.from || t("(failed delivery)")}
          </span>,
          <span class="break" safe>
            {mail.to}
          </span>,
          <Time reader={reader} at={mail.at} />,
          <span class="stack stack-tight">
            <Badge label={t(mailStates[mail.state].label)} tone={mailStates[mail.state].tone} />
            {mail.problem ? (
              <span class="muted break" safe>
                {t(mail.problem)}
              </span>
            ) : null}
            <span class="inline">
              <ButtonLink href={`/mail/in/${mail.id}/raw`} label={t("Raw file")} kind="quiet" />
              {mail.state === "failed" ? <Again action={`/mail/in/${mail.id}/again`} label={t("Try again")} /> : null}
            </span>
          </span>,
        ],
      }))}
    />
  );
};

const Again = ({ action, label }: { action: string; label: string }): Html => (
  <form method="post" action={action}>
    <Submit label={label} kind="plain" icon="reopen" />
  </form>
);

const letterStates: Readonly<Record<LetterLine["status"], { label: string; tone: Tone }>> = {
  queued: { label: "Waits", tone: "info" },
  sent: { label: "Sent", tone: "good" },
  failed: { label: "Failed", tone: "bad" },
  dropped: { label: "Not sent any more", tone: "neutral" },
};

const mailStates: Readonly<Record<MailLine["state"], { label: string; tone: Tone }>> = {
  received: { label: "To be read", tone: "info" },
  filed: { label: "Filed", tone: "good" },
  quarantined: { label: "Put aside: sender disowned", tone: "warn" },
  failed: { label: "Could not be read", tone: "bad" },
};
