import type { Instant } from "../../src/core/instant.ts";
import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Card } from "../parts/card.tsx";
import { Timeline } from "../parts/timeline.tsx";
import type { Reader } from "../words.ts";
import { type BoxLine, LetterTable } from "./post-box.tsx";

/** One step of what went to and fro: a letter of ours, or a mail of its reader. */
export type ThreadItem =
  | { by: "amends"; id: string; subject: string; at: Instant }
  | { by: "reader"; at: Instant; text: string };

/** The letters that a reply caused. */
export const Came = ({ reader, letters }: { reader: Reader; letters: readonly BoxLine[] }): Html => {
  const { t } = reader;
  if (letters.length === 0)
    return (
      <Alert
        tone="info"
        title={t("Your mail was taken")}
        text={t("No letter came of it. The case, or the mail page of the admin, shows what became of it.")}
      />
    );
  return (
    <>
      <Alert
        tone="good"
        title={t("Your mail was taken")}
        text={t("This is what Amends wrote because of it, the receipt included.")}
      />
      <Card flush title={t("What came of it")}>
        <LetterTable reader={reader} caption={t("What came of it")} letters={letters} />
      </Card>
    </>
  );
};

/** What went to and fro between Amends and one reader about a case. */
export const Thread = ({
  reader,
  letter,
  thread,
}: {
  reader: Reader;
  letter: { id: string; to: string };
  thread: readonly ThreadItem[];
}): Html => {
  const { t } = reader;
  return (
    <Card id="thread" title={t("To and fro")}>
      <Timeline
        reader={reader}
        items={thread.map((item) =>
          item.by === "reader"
            ? {
                at: item.at,
                icon: "reply" as const,
                tone: "info" as const,
                who: letter.to,
                what: t("wrote"),
                body: item.text,
              }
            : {
                at: item.at,
                icon: "mail" as const,
                who: "Amends",
                what: item.id === letter.id ? t("wrote (this letter)") : t("wrote"),
                body: (
                  <a href={`/demo/mail/${item.id}`} safe>
                    {item.subject}
                  </a>
                ),
              },
        )}
      />
    </Card>
  );
};
