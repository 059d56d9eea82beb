import type { Mode } from "../../src/core/ask/response.ts";
import { LAPSE_RULE, lapseIn } from "../../src/core/listen/lapse.ts";
import type { Customer } from "../../src/core/retain/customer.ts";
import type { MailContent, MailContents } from "../../src/core/retain/mail-content.ts";
import type { Story } from "../../src/core/retain/story.ts";
import type { Html } from "../jsx/html.ts";
import { customerName } from "../mail/names.ts";
import { Badge, Score } from "../parts/badge.tsx";
import { Card } from "../parts/card.tsx";
import { Time } from "../parts/time.tsx";
import { ButtonLink } from "../parts/verb.tsx";
import type { Reader } from "../words.ts";
import { lapseText } from "./lapse-words.ts";
import { MailOrigin } from "./mail-origin.tsx";
import { MailParts } from "./mail-parts.tsx";
import { Heard, Reasons } from "./signals.tsx";

/** What the customer said, how to reach them and, in `children`, what to do: what a manager must see first. */
export const SaidCard = ({
  reader,
  story,
  mails,
  children,
}: {
  reader: Reader;
  story: Story;
  mails: MailContents;
  children?: Html.Children;
}): Html => {
  const { t } = reader;
  const [opening] = story.messages.filter(({ direction }) => direction === "in");
  const name = customerName(reader, story);
  const lapse = lapseIn(story.events);
  return (
    <Card title={lapse ? t("{{name}} says nothing any more", { name }) : t("{{name}} said", { name })}>
      {lapse ? <p safe>{lapseText(reader, lapse, name)}</p> : null}
      {story.responses.map((said) => (
        <>
          <Said reader={reader} number={story.it.number} said={said} content={mails[said.response.inboundId ?? ""]} />
          <MailOrigin t={t} origin={story.origins?.[said.response.inboundId ?? ""]} marks />
        </>
      ))}
      {story.responses.length === 0 && opening ? (
        <>
          <p class="quote">
            <Heard t={t} text={opening.text} signals={opening.signals} source="mail" />
          </p>
          <MailParts reader={reader} number={story.it.number} content={mails[opening.inboundId ?? ""]} />
        </>
      ) : null}
      <Reach reader={reader} customer={story.customer} />
      {children}
    </Card>
  );
};

/** Every rule that spoke, on whatever the customer or the survey-taker said. */
export const ReasonsCard = ({ reader: { t }, story }: { reader: Reader; story: Story }): Html => {
  const probabilities = story.responses.map(({ response }) => response.probability).filter((one) => one !== null);
  return (
    <Card title={t("Why this is a case")}>
      {lapseIn(story.events) ? (
        <p>
          <span class="mark mark-problem" safe>
            {t(LAPSE_RULE)}
          </span>
        </p>
      ) : null}
      <Reasons
        t={t}
        signals={[...story.responses, ...story.messages].flatMap(({ signals }) => signals)}
        probability={probabilities.length === 0 ? null : Math.max(...probabilities)}
      />
    </Card>
  );
};

type SaidProps = {
  reader: Reader;
  number: number;
  said: Story["responses"][number];
  content: MailContent | undefined;
};

const Said = ({ reader, number, said: { response, signals }, content }: SaidProps): Html => {
  const { t } = reader;
  const answers = Object.entries(response.answers);
  return (
    <div class="said">
      <p class="inline">
        {response.score === null ? null : <Score t={t} score={response.score} />}
        <span class="muted">
          <span safe>{t(modeNames[response.mode])}</span>, <Time reader={reader} at={response.at} />
        </span>
        {response.contactMe ? <Badge label={t("Wants to be contacted")} tone="info" icon="phone" /> : null}
        <a href={`/responses/${response.id}`} safe>
          {t("Why?")}
        </a>
      </p>
      {response.comment ? (
        <p class="quote">
          <Heard t={t} text={response.comment} signals={signals} source="comment" />
        </p>
      ) : (
        <p class="muted" safe>
          {t("No words, only this.")}
        </p>
      )}
      <MailParts reader={reader} number={number} content={content} />
      {answers.length > 0 ? (
        <dl class="facts">
          {answers.map(([question, answer]) => (
            <>
              <dt safe>{question}</dt>
              <dd>
                {typeof answer === "string" ? (
                  <Heard t={t} text={answer} signals={signals} source={`answer:${question}`} />
                ) : (
                  answer
                )}
              </dd>
            </>
          ))}
        </dl>
      ) : null}
      {response.note || response.suspectsProblem ? (
        <div class="aside">
          <p class="aside-head" safe>
            {response.suspectsProblem ? t("The survey-taker suspects a problem") : t("The survey-taker noted")}
          </p>
          {response.note ? (
            <p>
              <Heard t={t} text={response.note} signals={signals} source="note" />
            </p>
          ) : null}
        </div>
      ) : null}
    </div>
  );
};

const Reach = ({ reader: { t }, customer }: { reader: Reader; customer: Customer | null }): Html => {
  const { phone = null, email = null } = customer ?? {};
  if (phone === null && email === null)
    return (
      <p class="muted" safe>
        {t("The customer left no way to be reached.")}
      </p>
    );
  return (
    <p class="inline reach">
      {phone === null ? null : (
        <ButtonLink href={`tel:${phone.replace(/[^\d+*#]/g, "")}`} label={phone} icon="phone" kind="quiet" />
      )}
      {email === null ? null : (
        <ButtonLink
          href={`mailto:${encodeURIComponent(email).replace("%40", "@")}`}
          label={email}
          icon="mail"
          kind="quiet"
        />
      )}
      {customer?.mailStopped ? <Badge label={t(stoppedBecause[customer.mailStopped])} tone="bad" icon="alert" /> : null}
    </p>
  );
};

const stoppedBecause = { bounced: "Mail does not arrive there", complained: "Wants no mail" } as const;

const modeNames: Readonly<Record<Mode, string>> = {
  phone: "On the phone",
  web: "On the web",
  mail: "By mail",
  card: "On a comment card",
  kiosk: "At a kiosk",
  api: "Through a program",
  import: "From a spreadsheet",
};
