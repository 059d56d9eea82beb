import type { Instant } from "../../src/core/instant.ts";
import type { Html } from "../jsx/html.ts";
import { Card, PageHead } from "../parts/card.tsx";
import { Field } from "../parts/field.tsx";
import { Time } from "../parts/time.tsx";
import { ButtonLink, Submit } from "../parts/verb.tsx";
import type { Reader, T } from "../words.ts";
import { type BoxLine, CaseLink } from "./post-box.tsx";
import { Came, Thread, type ThreadItem } from "./thread.tsx";

type Letter = {
  id: string;
  from: string;
  to: string;
  replyTo: string | null;
  subject: string;
  text: string;
  at: Instant;
  /** Of the case that it is about. */
  number: number | null;
  headers: Readonly<Record<string, string>>;
};

type LetterProps = {
  reader: Reader;
  letter: Letter;
  /** The ready replies of the letter; each leads to the form, filled in. */
  ready: readonly { label: string; href: string }[];
  reply: { to: string; text: string; isBegun: boolean; error: string | undefined };
  thread: readonly ThreadItem[];
  /** The letters that came of a reply just sent; null when none was. */
  came: readonly BoxLine[] | null;
};

/** A letter as its reader sees it, and a form that answers it as their mail program would. */
export const LetterPage = ({ reader, letter, ready, reply, thread, came }: LetterProps): Html => {
  const { t } = reader;
  return (
    <>
      <PageHead
        title={letter.subject}
        lead={
          <a href={`/demo/mail?to=${encodeURIComponent(letter.to)}`} safe>
            {t("All letters to {{to}}", { to: letter.to })}
          </a>
        }
        actions={<ButtonLink href="/demo/mail" label={t("Post box")} icon="back" />}
      />
      {came ? <Came reader={reader} letters={came} /> : null}
      <div class="split">
        <Card flush>
          <Envelope reader={reader} letter={letter} />
          <iframe
            class="letter-frame"
            title={t("The letter")}
            src={`/demo/mail/${letter.id}/html`}
            sandbox="allow-top-navigation-by-user-activation"
          />
          <Sources t={t} letter={letter} />
        </Card>
        <div class="stack split-side">
          <ReplyCard t={t} letter={letter} ready={ready} reply={reply} />
          {thread.length > 0 ? <Thread reader={reader} letter={letter} thread={thread} /> : null}
        </div>
      </div>
    </>
  );
};

const Envelope = ({ reader, letter: { from, to, at, number } }: { reader: Reader; letter: Letter }): Html => {
  const { t } = reader;
  return (
    <dl class="facts letter-envelope">
      <dt safe>{t("From")}</dt>
      <dd safe>{from}</dd>
      <dt safe>{t("To")}</dt>
      <dd safe>{to}</dd>
      <dt safe>{t("Sent")}</dt>
      <dd>
        <Time reader={reader} at={at} />
      </dd>
      <dt safe>{t("About")}</dt>
      <dd>
        <CaseLink t={t} number={number} />
      </dd>
    </dl>
  );
};

const Sources = ({ t, letter: { text, headers } }: { t: T; letter: Letter }): Html => (
  <div class="card-body">
    <details>
      <summary safe>{t("As plain text")}</summary>
      <pre safe>{text}</pre>
    </details>
    <details>
      <summary safe>{t("Its header fields")}</summary>
      <pre safe>
        {Object.entries(headers)
          .map(([name, value]) => `${name}: ${value}`)
          .join("\n")}
      </pre>
    </details>
  </div>
);

type ReplyProps = Pick<LetterProps, "ready" | "reply"> & { t: T; letter: Letter };

const ReplyCard = ({ t, letter, ready, reply: { to, text, isBegun, error } }: ReplyProps): Html => (
  <Card id="reply" title={t("Answer it")}>
    {ready.length > 0 ? (
      <nav class="demo-ready" aria-label={t("Ready replies")}>
        {ready.map(({ label, href }) => (
          <a class="filter" href={href} safe>
            {label}
          </a>
        ))}
      </nav>
    ) : null}
    <form method="post" action={`/demo/mail/${letter.id}/reply`} class="form">
      <input type="hidden" name="to" value={to} />
      <Field
        name="text"
        label={t("Your mail")}
        rows={5}
        value={text}
        required
        maxlength={20_000}
        autofocus={isBegun || error !== undefined}
        hint={t("From {{from}} to {{to}} by SMTP, with the letter quoted below.", { from: letter.to, to: short(to) })}
        error={error}
      />
      <div class="verbs">
        <Submit label={t("Send")} icon="reply" />
      </div>
    </form>
  </Card>
);

/** The token of a reply address says nothing to people. */
const short = (address: string): string => address.replace(/^(c-\d+)-\w+-\w+@/, "$1-…@");
