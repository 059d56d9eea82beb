import type { Instruction } from "../../src/core/retain/verbs.ts";
import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Card, PageHead } from "../parts/card.tsx";
import { Time } from "../parts/time.tsx";
import { ButtonLink, Submit } from "../parts/verb.tsx";
import type { Reader, T } from "../words.ts";

type Standing = "waits" | "confirmed" | "disowned" | "over";

type WasItYouProps = {
  reader: Reader;
  action: string;
  standing: Standing;
  mail: { from: string; subject: string; at: string; reason: string; text: string };
  caseNumber: number | null;
  asks: readonly Instruction[];
  /** What else waits for this reader's answer. */
  others: readonly { id: string; subject: string | null; at: string }[];
  error?: string | undefined;
};

/** A mail in the reader's name that nobody vouches for: what it says, what it would do, and two ways to answer. */
export const WasItYou = ({ reader, action, standing, mail, caseNumber, asks, others, error }: WasItYouProps): Html => {
  const { t } = reader;
  return (
    <>
      <PageHead title={t("Was this you?")} lead={<span safe>{t(leads[standing])}</span>} />
      {error ? <Alert tone="bad" text={error} /> : null}
      <Card title={mail.subject || t("(no subject)")}>
        <p class="muted">
          <span safe>{t("From {{from}}", { from: mail.from })}</span>, <Time reader={reader} at={mail.at} />
        </p>
        {mail.text === "" ? null : (
          <p class="quote verbatim" safe>
            {mail.text}
          </p>
        )}
        <Asks t={t} asks={asks} caseNumber={caseNumber} />
        <p class="muted" safe>
          {t("Why we ask: {{reason}}", { reason: t(mail.reason) })}
        </p>
        {standing === "waits" ? <Answers t={t} action={action} /> : null}
        {caseNumber === null ? null : (
          <ButtonLink href={`/cases/${caseNumber}`} label={t("Open case {{number}}", { number: caseNumber })} />
        )}
      </Card>
      {others.length === 0 ? null : (
        <Card title={t("Other mails in your name that wait")}>
          <ul>
            {others.map(({ id, subject, at }) => (
              <li>
                <a href={`/confirm/${id}`} safe>
                  {subject || t("(no subject)")}
                </a>{" "}
                <Time reader={reader} at={at} />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
};

const Asks = ({ t, asks, caseNumber }: { t: T; asks: readonly Instruction[]; caseNumber: number | null }): Html => {
  if (asks.length === 0)
    return (
      <p safe>
        {caseNumber === null
          ? t("It passes something on, and would become a case.")
          : t("It holds no verb: it would be kept as your note.")}
      </p>
    );
  return (
    <>
      <p safe>{t("This is what it would do:")}</p>
      <ul>
        {asks.map(({ verb, text }) => (
          <li safe>{`/${verb} ${text}`.trim()}</li>
        ))}
      </ul>
    </>
  );
};

const Answers = ({ t, action }: { t: T; action: string }): Html => (
  <div class="inline">
    <form method="post" action={`${action}/yes`}>
      <Submit label={t("Yes, I wrote this")} icon="check" />
    </form>
    <form method="post" action={`${action}/no`}>
      <Submit label={t("No, this was not me")} kind="danger" icon="cross" />
    </form>
  </div>
);

const leads: Readonly<Record<Standing, string>> = {
  waits: "A mail in your name came in, and nobody vouches that you sent it. Nothing of it was done.",
  confirmed: "You said that it was you. What it says is being done now, in your name.",
  disowned: "You said that it was not you. Nothing of it was done, and those who run Amends can see it.",
  over: "More than seven days have passed, so this mail can be answered no more. Use the page of the case.",
};
