import type { LogRow } from "../../src/core/retain/log-chain.ts";
import type { MailContents } from "../../src/core/retain/mail-content.ts";
import type { Story } from "../../src/core/retain/story.ts";
import type { Html } from "../jsx/html.ts";
import { customerName, nameOf } from "../mail/names.ts";
import { Badge, type Tone } from "../parts/badge.tsx";
import { Card } from "../parts/card.tsx";
import { Timeline, type TimelineItem } from "../parts/timeline.tsx";
import type { Reader, T } from "../words.ts";
import { type EventData, text } from "./event-data.ts";
import { wordsOf } from "./event-words.ts";
import { MailOrigin } from "./mail-origin.tsx";
import { MailParts } from "./mail-parts.tsx";
import { Heard } from "./signals.tsx";

/** A letter as the page tells of it. */
export type LetterSent = {
  id: string;
  to: string;
  subject: string;
  status: "queued" | "sent" | "failed" | "dropped";
  createdAt: string;
  sentAt: string | null;
  answer: string | null;
  /** How many other cases it tells of. */
  others: number;
};

type StoryCardProps = { reader: Reader; story: Story; letters: readonly LetterSent[]; mails: MailContents };

/**
 * Everything that happened, one list for people and machines. The newest stands first: the page above it begins with what the
 * customer said, and who comes back wants to know what is new.
 */
export const StoryCard = ({ reader, story, letters, mails }: StoryCardProps): Html => (
  <Card title={reader.t("Everything that happened")}>
    <Timeline reader={reader} items={itemsOf(reader, story, letters, mails)} />
  </Card>
);

/** Letters have lines of their own, with what became of them; that something is late is said by whoever was told of it. */
function isTold({ events }: Story, event: LogRow): boolean {
  if (ofLetters.includes(event.what)) return false;
  if (event.what !== "late") return true;
  const { clock } = dataOf(event);
  return !events.some((other) => other.what === "escalated" && other.at === event.at && dataOf(other).clock === clock);
}

const ofLetters = ["letter_sent", "letter_failed", "told_together"];

function itemsOf(reader: Reader, story: Story, letters: readonly LetterSent[], mails: MailContents): TimelineItem[] {
  const told = new Set(story.events.map((event) => text(dataOf(event).messageId)));
  const items = [
    ...story.events.filter((event) => isTold(story, event)).map((event) => eventItem(reader, story, event, mails)),
    ...story.messages.filter(({ id }) => !told.has(id)).map((message) => messageItem(reader, story, message, mails)),
    ...letters.map((letter) => letterItem(reader, letter)),
  ];
  return items.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).toReversed();
}

function eventItem(reader: Reader, story: Story, event: LogRow, mails: MailContents): TimelineItem {
  const { t } = reader;
  const data = dataOf(event);
  const { icon, tone, says } = wordsOf(event.what);
  const message = story.messages.find(({ id }) => id === text(data.messageId));
  const said = message ? (
    <MessageBody reader={reader} story={story} message={message} mails={mails} />
  ) : (
    text(data.text)
  );
  return {
    id: `e${event.seq}`,
    at: event.at,
    icon,
    tone,
    who: whoOf(reader, story, event, data),
    what: says(t, data),
    marks: <Marks t={t} evidence={event.evidence} verified={message?.verified ?? data.verified !== false} />,
    ...how(t, event.surface),
    ...(said ? { body: said } : {}),
  };
}

function messageItem(reader: Reader, story: Story, message: Said, mails: MailContents): TimelineItem {
  const { t } = reader;
  return {
    at: message.at,
    icon: "speech",
    who: message.customerId ? customerName(reader, story) : nameOf(reader, story, message.personId),
    what: t("wrote"),
    marks: <Marks t={t} evidence={null} verified={message.verified} />,
    ...how(t, message.surface),
    body: <MessageBody reader={reader} story={story} message={message} mails={mails} />,
  };
}

/** What it is called may name another case, so of a letter about several only their number is told. */
function letterItem(
  { t }: Reader,
  { to, subject, status, createdAt, sentAt, answer, others }: LetterSent,
): TimelineItem {
  const { label, tone } = letterStates[status];
  return {
    at: sentAt ?? createdAt,
    icon: "mail",
    who: t("Letter"),
    what:
      others > 0
        ? t("to {{to}}: this case and {{count}} others", { to, count: others })
        : t("to {{to}}: “{{subject}}”", { to, subject }),
    marks: <Badge label={t(label)} tone={tone} />,
    ...(status === "failed" && answer ? { body: answer } : {}),
  };
}

const letterStates: Readonly<Record<LetterSent["status"], { label: string; tone: Tone }>> = {
  queued: { label: "Waits", tone: "neutral" },
  sent: { label: "Sent", tone: "neutral" },
  failed: { label: "Failed", tone: "bad" },
  dropped: { label: "Not sent any more", tone: "neutral" },
};

type Said = Story["messages"][number];
type MessageBodyProps = { reader: Reader; story: Story; message: Said; mails: MailContents };

/** What somebody wrote; what was cut away as quotation or signature is one click away, and so is how it looked. */
const MessageBody = ({ reader, story, message, mails }: MessageBodyProps): Html => (
  <>
    <div class="verbatim">
      {message.withdrawnAt ? (
        <del safe>{message.text}</del>
      ) : (
        <Heard t={reader.t} text={message.text} signals={message.signals} source="mail" />
      )}
    </div>
    {message.withdrawnAt ? (
      <Badge
        label={reader.t("Withdrawn by {{name}}", { name: nameOf(reader, story, message.personId) })}
        icon="reopen"
      />
    ) : null}
    {message.cutText ? (
      <details class="more">
        <summary safe>{reader.t("Show what was cut")}</summary>
        <div class="verbatim muted" safe>
          {message.cutText}
        </div>
      </details>
    ) : null}
    <MailParts reader={reader} number={story.it.number} content={mails[message.inboundId ?? ""]} />
    <MailOrigin t={reader.t} origin={story.origins?.[message.inboundId ?? ""]} />
  </>
);

const Marks = ({ t, evidence, verified }: { t: T; evidence: string | null; verified: boolean }): Html => (
  <>
    {evidence !== null && evidence in evidenceNames ? <Badge label={t(evidenceNames[evidence] ?? "")} /> : null}
    {verified ? null : <Badge label={t("Sender not verified")} tone="warn" icon="alert" />}
  </>
);

const evidenceNames: Readonly<Record<string, string>> = {
  claimed: "Claimed",
  logged: "Logged",
  sent: "Sent through Amends",
  answered: "Customer answered",
  confirmed: "Customer's own word",
};

const how = (t: T, surface: string): { how?: string } => {
  const name = surfaces[surface];
  return name === undefined ? {} : { how: t(name) };
};

const surfaces: Readonly<Record<string, string>> = {
  web: "on the web",
  mail: "by mail",
  chat: "by chat",
  api: "by a program",
  command: "on the server",
};

function whoOf(reader: Reader, story: Story, { actorKind, actorId }: LogRow, { by }: EventData): string {
  if (actorKind === "customer") return customerName(reader, story);
  if (actorKind === "person") return text(by) || nameOf(reader, story, actorId);
  return text(by) || "Amends";
}

function dataOf({ data }: LogRow): EventData {
  const value: unknown = JSON.parse(data);
  return typeof value === "object" && value !== null ? { ...value } : {};
}
