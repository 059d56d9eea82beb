import type { Instant } from "../core/instant.ts";
import { afterthoughts, happyAnswers, unhappyAnswers, withPhoto } from "./comments.ts";
import { receiptEnclosed } from "./enclosures.ts";
import type { Tale } from "./tale.ts";
import type { Trouble } from "./troubles.ts";

/** What becomes of a case: it yields the next moment at which somebody does something, until nobody does anything more. */
export type Course = (tale: Tale, trouble: Trouble) => AsyncGenerator<Instant, void>;

/** The owner looks in time and is in touch with the customer the same day. */
async function* looksAndCalls(tale: Tale, trouble: Trouble): AsyncGenerator<Instant, void> {
  const { chance } = tale;
  yield tale.opening(0.2, 2);
  if (chance.happens(0.18)) return tale.mails(`/called ${trouble.called}`);
  await tale.does("view");
  yield tale.opening(0.2, 2);
  if (chance.happens(0.55)) await tale.does("called", trouble.called);
  else await tale.answers(trouble);
}

async function* resolves(tale: Tale, trouble: Trouble): AsyncGenerator<Instant, void> {
  yield tale.opening(4, 22);
  await tale.does("resolve", `${trouble.cause}: ${trouble.done}`);
}

async function* confirmed(tale: Tale, trouble: Trouble): AsyncGenerator<Instant, void> {
  yield* looksAndCalls(tale, trouble);
  if (tale.chance.happens(0.15)) yield* talksBack(tale, trouble);
  yield* resolves(tale, trouble);
  yield tale.hours(3, 60);
  if (tale.chance.happens(0.8)) await tale.customerConfirms();
  else await tale.customerMails(tale.chance.pick(happyAnswers[trouble.speaks]));
}

async function* silent(tale: Tale, trouble: Trouble): AsyncGenerator<Instant, void> {
  yield* looksAndCalls(tale, trouble);
  yield* resolves(tale, trouble);
}

/** The customer answers before it is solved, and is answered. */
async function* talksBack(tale: Tale, trouble: Trouble): AsyncGenerator<Instant, void> {
  await tale.answers(trouble);
  yield tale.hours(2, 20);
  await tale.customerMails(tale.chance.pick(afterthoughts[trouble.speaks]));
  yield tale.opening(0.5, 3);
  await tale.does("called", trouble.called);
}

async function* denied(tale: Tale, trouble: Trouble): AsyncGenerator<Instant, void> {
  yield* silent(tale, trouble);
  yield tale.hours(6, 30);
  await tale.customerMails(tale.chance.pick(unhappyAnswers[trouble.speaks]));
  yield* confirmed(tale, trouble);
}

/** Nobody looks until those above are told; then the district's manager takes it. */
async function* rescued(tale: Tale, trouble: Trouble): AsyncGenerator<Instant, void> {
  yield tale.opening(5, 8);
  await tale.bossDoes("take");
  yield tale.opening(0.3, 1.5);
  await tale.does("called", trouble.called);
  yield* resolves(tale, trouble);
  yield tale.hours(5, 40);
  if (tale.chance.happens(0.5)) await tale.customerConfirms();
}

async function* lateButDone(tale: Tale, trouble: Trouble): AsyncGenerator<Instant, void> {
  yield tale.opening(4.5, 9);
  await tale.does("view");
  yield tale.opening(0.3, 1);
  await tale.answers(trouble);
  yield* resolves(tale, trouble);
}

async function* closesTooSoon(tale: Tale): AsyncGenerator<Instant, void> {
  yield tale.opening(0.5, 3);
  await tale.does(
    "close",
    tale.chance.pick(["unresolved: nothing we can do about it", "resolved: talked to the team"]),
  );
}

async function* accepted(tale: Tale): AsyncGenerator<Instant, void> {
  yield* closesTooSoon(tale);
  yield tale.opening(2, 9);
  await tale.bossDoes("close", "resolved: I spoke to the customer myself.");
}

async function* sentBack(tale: Tale, trouble: Trouble): AsyncGenerator<Instant, void> {
  yield* closesTooSoon(tale);
  yield tale.opening(2, 9);
  await tale.bossDoes("reopen", "Please call the customer first. A closed case is not a happy customer.");
  yield* confirmed(tale, trouble);
}

async function* unreachable(tale: Tale): AsyncGenerator<Instant, void> {
  yield tale.opening(0.5, 2);
  await tale.does("called", "No answer.");
  yield tale.opening(6, 10);
  await tale.does("called", "No answer, left a message.");
  yield tale.opening(6, 10);
  await tale.does("called", "No answer again.");
  yield tale.opening(1, 3);
  await tale.does("close", "unreachable: three calls at different times, one message left");
}

async function* noFault(tale: Tale): AsyncGenerator<Instant, void> {
  yield tale.opening(0.3, 2);
  await tale.does("called", "It turned out to be the bakery across the street.");
  yield tale.opening(0.5, 3);
  await tale.does("close", "no fault: another shop was meant");
}

/** Nothing was wrong: what was heard as a complaint was none. */
export async function* falseAlarm(tale: Tale, trouble: Trouble): AsyncGenerator<Instant, void> {
  yield tale.opening(0.2, 1.5);
  await tale.does("view");
  await tale.does("close", `false alarm: ${trouble.done}`);
}

/** Nobody does anything. */
export async function* ignored(): AsyncGenerator<Instant, void> {}

async function* seen(tale: Tale): AsyncGenerator<Instant, void> {
  yield tale.opening(0.3, 1.5);
  await tale.does("view");
  if (tale.chance.happens(0.5)) await tale.does("note", "I ask the morning shift first what happened.");
}

async function* inTouch(tale: Tale, trouble: Trouble): AsyncGenerator<Instant, void> {
  yield* looksAndCalls(tale, trouble);
}

/** The customer wrote, and waits. */
async function* waits(tale: Tale, trouble: Trouble): AsyncGenerator<Instant, void> {
  yield tale.opening(0.3, 1);
  await tale.answers(trouble);
  yield tale.opening(1, 2);
  const words = withPhoto[trouble.speaks];
  await tale.customerMails(words, receiptEnclosed(words));
}

/** Solved for the owner, not for the customer. */
async function* reopened(tale: Tale, trouble: Trouble): AsyncGenerator<Instant, void> {
  yield tale.opening(0.3, 1);
  await tale.does("called", trouble.called);
  yield tale.opening(1, 3);
  await tale.does("resolve", `${trouble.cause}: ${trouble.done}`);
  yield tale.opening(1, 3);
  await tale.customerMails(tale.chance.pick(unhappyAnswers[trouble.speaks]));
}

/** How cases of the past went, and how often of a hundred. */
export const past: readonly (readonly [Course, number])[] = [
  [confirmed, 42],
  [silent, 20],
  [denied, 8],
  [lateButDone, 8],
  [rescued, 6],
  [accepted, 4],
  [sentBack, 5],
  [unreachable, 3],
  [noFault, 4],
];

/** The cases of these days: how each goes, and how many opening hours ago it began. */
export const present: readonly (readonly [Course, low: number, high: number])[] = [
  [ignored, 0.1, 0.3],
  [ignored, 0.3, 0.8],
  [ignored, 0.8, 1.6],
  [ignored, 2.6, 2.9],
  [ignored, 3.1, 3.4],
  [ignored, 3.5, 3.8],
  [ignored, 4.5, 5.5],
  [ignored, 6, 7.5],
  [ignored, 9, 11],
  [ignored, 13, 16],
  [ignored, 26, 30],
  [seen, 2, 3],
  [seen, 4, 6],
  [seen, 7, 9],
  [inTouch, 5, 8],
  [inTouch, 6, 10],
  [inTouch, 8, 14],
  [inTouch, 12, 25],
  [inTouch, 20, 40],
  [waits, 4, 6],
  [waits, 6, 9],
  [reopened, 8, 9.5],
  [reopened, 10, 14],
  [closesTooSoon, 4, 5],
  [closesTooSoon, 7, 10],
  [silent, 26, 30],
  [silent, 30, 36],
  [silent, 36, 44],
  [silent, 40, 50],
  [confirmed, 30, 60],
  [confirmed, 30, 60],
  [rescued, 12, 20],
];
