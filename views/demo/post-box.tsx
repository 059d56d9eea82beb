import type { Instant } from "../../src/core/instant.ts";
import type { Html } from "../jsx/html.ts";
import { Card, PageHead } from "../parts/card.tsx";
import { Empty } from "../parts/empty.tsx";
import { Field } from "../parts/field.tsx";
import { Filters, Pager } from "../parts/pager.tsx";
import { Table } from "../parts/table.tsx";
import { Time } from "../parts/time.tsx";
import { ButtonLink, Submit } from "../parts/verb.tsx";
import type { Reader, T } from "../words.ts";

export type BoxLine = { id: string; to: string; subject: string; at: Instant; number: number | null };

type PostBoxProps = {
  reader: Reader;
  /** Part of an address, or "". */
  search: string;
  letters: readonly BoxLine[];
  /** The busiest boxes of all. */
  boxes: readonly { to: string; count: number }[];
  next: string | undefined;
};

/** All letters that the demo sent, the latest first, of everybody or of whom one looks for. */
export const PostBox = ({ reader, search, letters, boxes, next }: PostBoxProps): Html => {
  const { t } = reader;
  return (
    <>
      <PageHead
        title={t("Post box")}
        lead={<span safe>{t("Every letter that this demo sent. Nothing of it left the machine.")}</span>}
        actions={
          <>
            <ButtonLink href="/demo/letters" label={t("Every kind of letter")} icon="mail" />
            <ButtonLink href="/demo" label={t("To the clock")} icon="clock" />
          </>
        }
      />
      <form method="get" action="/demo/mail" class="demo-search">
        <Field name="to" type="search" label={t("Letters to")} value={search} hint={t("An address or a part of it")} />
        <Submit label={t("Search")} kind="plain" icon="search" />
      </form>
      <Filters
        label={t("Boxes")}
        items={[
          { href: "/demo/mail", label: t("Everybody"), active: search === "" },
          ...boxes.map(({ to, count }) => ({
            href: `/demo/mail?to=${encodeURIComponent(to)}`,
            label: to.replace(/@.*/, ""),
            active: search === to,
            count,
          })),
        ]}
      />
      <Card flush>
        <Letters reader={reader} letters={letters} search={search} />
        <Pager t={t} next={next} />
      </Card>
    </>
  );
};

const Letters = ({ reader, letters, search }: Pick<PostBoxProps, "reader" | "letters" | "search">): Html => {
  const { t } = reader;
  if (letters.length === 0)
    return (
      <Empty
        icon="mail"
        title={t("No letter is here")}
        text={
          search === ""
            ? t("Give a bad answer on a feedback page, and come back.")
            : t("Nobody with such an address got one.")
        }
      />
    );
  return <LetterTable reader={reader} caption={t("Letters")} letters={letters} />;
};

type LetterTableProps = { reader: Reader; caption: string; letters: readonly BoxLine[] };

export const LetterTable = ({ reader, caption, letters }: LetterTableProps): Html => {
  const { t } = reader;
  return (
    <Table
      caption={caption}
      columns={[
        { label: t("Subject"), head: true },
        { label: t("To") },
        { label: t("Case") },
        { label: t("Sent"), align: "end" },
      ]}
      rows={letters.map(({ id, to, subject, at, number }) => ({
        cells: [
          <a href={`/demo/mail/${id}`} safe>
            {subject}
          </a>,
          <span class="demo-address" safe>
            {to}
          </span>,
          <CaseLink t={t} number={number} />,
          <span class="nowrap">
            <Time reader={reader} at={at} />
          </span>,
        ],
      }))}
    />
  );
};

export const CaseLink = ({ t, number }: { t: T; number: number | null }): Html =>
  number === null ? (
    <span class="muted">–</span>
  ) : (
    <a href={`/cases/${number}`} class="nowrap" safe>
      {t("Case {{number}}", { number })}
    </a>
  );
