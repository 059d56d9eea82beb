import type { Story } from "../../src/core/retain/story.ts";
import type { Instruction, Verb } from "../../src/core/retain/verbs.ts";
import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Card, PageHead } from "../parts/card.tsx";
import { clockTime } from "../parts/time.tsx";
import { ButtonLink, Submit } from "../parts/verb.tsx";
import type { Reader } from "../words.ts";

type UndoProps = {
  reader: Reader;
  story: Story;
  action: string;
  told: { instructions: readonly Instruction[]; at: string };
  /** Why it can no longer be taken back, in the reader's language. */
  problem: string | null;
};

/** What a person told, and the button that takes it back. */
export const UndoPage = ({ reader, story, action, told, problem }: UndoProps): Html => {
  const { t } = reader;
  const { number } = story.it;
  return (
    <div class="stack">
      <PageHead
        title={t("Take it back?")}
        lead={<span safe>{t("Case {{number}}, {{store}}", { number, store: story.unit.name })}</span>}
      />
      {problem ? <Alert tone="bad" title={t("This cannot be taken back")} text={problem} /> : null}
      <Card title={t("What you told on {{time}}", { time: clockTime(reader, told.at) })}>
        <ul>
          {told.instructions.map(({ verb, text }) => (
            <li>
              <strong safe>{t(deeds[verb])}</strong>
              {text ? (
                <p class="quote verbatim" safe>
                  {text}
                </p>
              ) : null}
            </li>
          ))}
        </ul>
        {problem ? null : (
          <p class="muted" safe>
            {t(
              "The case and its deadlines will stand as before. Your words stay on record, marked as withdrawn. Letters that have left cannot be called back.",
            )}
          </p>
        )}
        {problem ? null : (
          <form method="post" action={action}>
            <Submit label={t("Take it back")} />
          </form>
        )}
        <p>
          <ButtonLink href={`/cases/${number}`} label={t("Go to case {{number}}", { number })} kind="quiet" />
        </p>
      </Card>
    </div>
  );
};

const deeds: Readonly<Record<Verb, string>> = {
  view: "You looked at the case",
  take: "You took the case",
  note: "You added a note",
  called: "You phoned the customer",
  visited: "You met the customer",
  texted: "You texted the customer",
  reply: "You wrote to the customer",
  promise: "You promised the customer a day",
  assign: "You gave the case to somebody",
  about: "You said whom the complaint is about",
  resolve: "You said that it is solved",
  close: "You closed the case",
  reopen: "You opened the case again",
  escalate: "You asked for help",
  hold: "You put the case on hold",
  gave: "You gave the customer something",
  approve: "You agreed to what a colleague gives",
  deny: "You did not agree to what a colleague gives",
  merge: "You put the case together with another",
  undo: "You took something back",
  help: "You asked how to reply",
};
