import { lapseIn } from "../../src/core/listen/lapse.ts";
import type { Signal } from "../../src/core/listen/signal.ts";
import type { Story } from "../../src/core/retain/story.ts";
import { lapseText } from "../retain/lapse-words.ts";
import { reasonsText } from "../retain/reason-words.ts";
import type { Reader } from "../words.ts";
import { type Block, heading, lineUp, paragraph, quote, small } from "./block.tsx";
import { oneLine, shortened } from "./line.ts";
import { customerName, newest } from "./names.ts";
import { firstPieces, piecesOf } from "./piece.ts";
import { when } from "./when.ts";

type Said = Story["responses"][number];

/** The customer's own words, last said first known; the start of any letter about a case. */
export function said(reader: Reader, story: Story, most = 1500): Block[] {
  const last = lastSaid(story);
  return last ? saidIn(reader, story, last, most) : messageSaid(reader, story, most);
}

/** What the customer wrote and nobody has answered, above what it is about; without such words, what it is about alone. */
export function unansweredSaid(reader: Reader, story: Story, most = 1500): Block[] {
  const written = newest(story.messages.filter(({ direction }) => direction === "in"));
  const last = lastSaid(story);
  if (!written || !last || written.at <= last.response.at) return said(reader, story, most);
  return [
    ...messageSaid(reader, story, most),
    heading(reader.t("What it is about")),
    ...saidIn(reader, story, last, 280),
  ];
}

/** One answer of the customer: the words with what raised the case marked, the score, the survey-taker's note. */
export function saidIn(reader: Reader, story: Story, { response, signals }: Said, most = 1500): Block[] {
  const { t } = reader;
  const { score, comment, note, suspectsProblem, contactMe, at } = response;
  const values = { name: customerName(reader, story), time: when(reader, story.zone, at) };
  return [
    ...(comment
      ? [paragraph(t("{{name}} said on {{time}}:", values)), ...words(reader, comment, signals, "comment", most)]
      : [paragraph(t("{{name}} left no words on {{time}}.", values))]),
    ...answered(reader, response.answers, signals, most),
    ...besides([
      score === null ? null : t("Score: {{score}} of 10.", { score }),
      contactMe ? t("The customer asked to be contacted.") : null,
      suspectsProblem ? t("The survey-taker suspects a problem.") : null,
    ]),
    ...(note ? [paragraph(t("The survey-taker noted:")), ...words(reader, note, signals, "note", most)] : []),
    ...heardBy(reader, signals, response.probability),
  ];
}

/** The names of the rules that spoke. */
function heardBy({ t }: Reader, signals: readonly Signal[], probability: number | null): Block[] {
  const reasons = reasonsText(t, signals, probability);
  return reasons === "" ? [] : [small(t("Heard: {{reasons}}", { reasons }))];
}

/** What is known beside the words, in one paragraph: a phone's screen is short. */
const besides = (sentences: readonly (string | null)[]): Block[] => {
  const known = sentences.filter((one) => one !== null);
  return known.length === 0 ? [] : [paragraph(known.join(" "))];
};

/** Somebody's words in a frame, cut where they are long, with the signals of that source marked. */
export function words(reader: Reader, text: string, signals: readonly Signal[], source: string, most = 1500): Block[] {
  const { pieces, whole } = firstPieces(piecesOf(text, signals, source), most);
  return [quote(pieces), ...(whole ? [] : [small(reader.t("The rest is on the page of the case."))])];
}

/** The newest words of the customer on one line, for the list of letters. They are fit for the customer: they are theirs. */
export function preview(story: Story): string {
  const last = lastSaid(story)?.response;
  const written = newest(story.messages.filter((message) => message.direction === "in"));
  const latest = written && (!last?.comment || written.at > last.at) ? written.text : last?.comment;
  return shortened(oneLine(latest ?? ""), 120);
}

/** How to reach the customer by thumb. */
export function reach(reader: Reader, { customer }: Story): Block[] {
  const { t } = reader;
  const { phone, email } = customer ?? { phone: null, email: null };
  if (phone === null && email === null) return [paragraph(t("The customer left no way to be reached."))];
  const items = [
    ...(phone ? [{ label: oneLine(phone), href: `tel:${phone.replace(/[^\d+*#]/g, "")}` }] : []),
    ...(email ? [{ label: oneLine(email), href: `mailto:${encodeURIComponent(email).replace("%40", "@")}` }] : []),
  ];
  const stopped = customer?.mailStopped ?? null;
  return [lineUp(items), ...(email !== null && stopped !== null ? [paragraph(t(stoppedBecause[stopped]))] : [])];
}

const stoppedBecause = {
  bounced: "Mail to the customer's address does not arrive.",
  complained: "The customer asked for no mail.",
} as const;

export const lastSaid = ({ responses }: Story): Said | undefined => {
  const last = newest(responses.map(({ response }) => response));
  return responses.find(({ response }) => response === last);
};

/** A case that began with a mail has no answer to a survey. */
function messageSaid(reader: Reader, story: Story, most: number): Block[] {
  const message = newest(story.messages.filter(({ direction }) => direction === "in"));
  if (!message) return lapseSaid(reader, story);
  const values = { name: customerName(reader, story), time: when(reader, story.zone, message.at) };
  return [
    paragraph(reader.t("{{name}} wrote on {{time}}:", values)),
    ...words(reader, message.text, message.signals, "mail", most),
    ...heardBy(reader, message.signals, null),
  ];
}

/** A case that began with silence. */
function lapseSaid(reader: Reader, story: Story): Block[] {
  const lapse = lapseIn(story.events);
  return lapse === null ? [] : [paragraph(lapseText(reader, lapse, customerName(reader, story)))];
}

/** Answers in words on which a signal speaks; the others are on the page. */
function answered(
  reader: Reader,
  answers: Said["response"]["answers"],
  signals: readonly Signal[],
  most: number,
): Block[] {
  return Object.entries(answers).flatMap(([key, answer]) => {
    const source = `answer:${key}`;
    if (typeof answer !== "string" || !signals.some((signal) => signal.source === source && signal.span)) return [];
    const asked = reader.t("To “{{question}}” the answer was:", { question: shortened(oneLine(key), 120) });
    return [paragraph(asked), ...words(reader, answer, signals, source, most)];
  });
}
