import type { Clock } from "../../src/core/retain/clock.ts";
import type { ClockKind } from "../../src/core/retain/clock-table.ts";
import { climb, heightOf } from "../../src/core/retain/ladder.ts";
import type { Story } from "../../src/core/retain/story.ts";
import { arithmetic } from "../retain/arithmetic.ts";
import type { Reader } from "../words.ts";
import { type Block, fact, heading, paragraph } from "./block.tsx";
import { oneLine } from "./line.ts";
import { listed } from "./names.ts";
import { when } from "./when.ts";

/** Everything that the owner must still do, the earliest first, each with its reckoning. */
export function due(reader: Reader, story: Story): Block[] {
  const clocks = running(story);
  if (clocks.length === 0) return [];
  return [heading(reader.t("What is due")), ...clocks.map((clock) => clockFact(reader, story, clock))];
}

/** The clocks of the case's owner, and the review; not those of people who were only told. */
export const running = ({ it, clocks }: Story): Clock[] =>
  clocks
    .filter(({ state, kind, personId }) => {
      if (state !== "running" || kind === "quiet" || kind === "consent") return false;
      return kind === "review" || personId === null || personId === it.ownerId;
    })
    .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1));

/** One clock: what to do by when, and how that was reckoned. */
export const clockFact = (reader: Reader, story: Story, clock: Clock): Block =>
  fact(clockLine(reader, story, clock), arithmetic(reader.t, reader.locale, clock.deadline));

/** What to do by when, in one sentence. */
export function clockLine(reader: Reader, { zone }: Story, clock: Clock): string {
  const sentences = clock.dueAt < reader.now ? overdue : wanted;
  return reader.t(sentences[clock.kind], { time: when(reader, zone, clock.dueAt) });
}

/** Whom a clock calls when its time is up: the next above who can be reached. The earliest clock, unless one is named. */
export function nextTold(reader: Reader, story: Story, clock = running(story)[0]): Block[] {
  const { it, line, ladder = line, zone } = story;
  if (!clock || clock.dueAt < reader.now) return [];
  const { people, unitName } = climb(ladder, clock.personId ?? it.ownerId, heightOf(clock), reader.now);
  if (people.length === 0) return [];
  const names = listed(
    reader,
    people.map(({ name }) => name),
  );
  return [
    paragraph(reader.t(unless[clock.kind], { time: when(reader, zone, clock.dueAt), names, unit: oneLine(unitName) })),
  ];
}

const wanted: Readonly<Record<ClockKind, string>> = {
  view: "Look at the case by {{time}}",
  contact: "First word to the customer by {{time}}",
  update: "Next word to the customer by {{time}}",
  reply: "Answer the customer's message by {{time}}",
  resolve: "Solve the problem by {{time}}",
  review: "Accept or reopen the closing by {{time}}",
  consent: "Say yes or no to what waits for consent by {{time}}",
  quiet: "Without a word from the customer, it closes by itself on {{time}}",
};

const overdue: Readonly<Record<ClockKind, string>> = {
  view: "Look at the case: late since {{time}}",
  contact: "First word to the customer: late since {{time}}",
  update: "Next word to the customer: late since {{time}}",
  reply: "Answer the customer's message: late since {{time}}",
  resolve: "Solve the problem: late since {{time}}",
  review: "Accept or reopen the closing: late since {{time}}",
  consent: "Say yes or no to what waits for consent: late since {{time}}",
  quiet: "Without a word from the customer, it closes by itself on {{time}}",
};

const unless: Readonly<Record<ClockKind, string>> = {
  view: "If nobody looks by {{time}}, we tell {{names}} ({{unit}}).",
  contact: "If the customer has heard nothing by {{time}}, we tell {{names}} ({{unit}}).",
  update: "If the customer has heard nothing more by {{time}}, we tell {{names}} ({{unit}}).",
  reply: "If the customer has no answer by {{time}}, we tell {{names}} ({{unit}}).",
  resolve: "If the problem is not solved by {{time}}, we tell {{names}} ({{unit}}).",
  consent: "If nobody has said yes or no by {{time}}, we tell {{names}} ({{unit}}).",
  review: "If nobody has decided by {{time}}, we tell {{names}} ({{unit}}).",
  quiet: "If it is not closed by {{time}}, we tell {{names}} ({{unit}}).",
};
