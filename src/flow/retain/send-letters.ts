import { after, type Instant, never } from "../../core/instant.ts";
import { theClock } from "../../core/retain/actor.ts";
import { type OutgoingLetter, type Post, PostFailed } from "../../core/retain/letter.ts";
import { isAutomaticAnswer, isCall } from "../../core/retain/loop.ts";
import { isAbout } from "../../core/retain/part-in.ts";
import { statusIn } from "../../core/retain/returned.ts";
import { findPerson } from "../../store/org/people.ts";
import { findCase } from "../../store/retain/cases.ts";
import {
  CLOSED_FIRST,
  claimLetters,
  markDropped,
  markFailed,
  markSent,
  nextLetter,
  type QueuedLetter,
  retryLater,
  UNSURE,
} from "../../store/retain/letters.ts";
import { listBarredAmong, listRunningAmong, listToldLater } from "../../store/retain/returned-letters.ts";
import { atOneMoment, type World } from "../../world.ts";
import { hoursToTell } from "../org/hours-to-tell.ts";
import { addEvent } from "./add-event.ts";
import { casesOfLetter } from "./cases-of-letter.ts";
import { letterCameBack } from "./letter-came-back.ts";
import { writeDigest } from "./write-digest.ts";

/** Minutes from a failed try to the next; after the last a letter has failed, visibly. */
const RETRY_MINUTES = [2, 10, 30, 120, 480, 1440];
/** A letter that was taken is tried again after this when the process died over it. */
const LEASE = { minutes: 2 };
const AT_ONCE = 20;
const ABOUT_THEM = "The case is about whom it was for.";

/** Hands over the letters that are due and gives their number; without a relay they wait. */
export async function sendLetters(world: World): Promise<number> {
  const { post } = world;
  if (!post) return 0;
  const now = world.now();
  if (((await nextLetter(world.db)) ?? never) > now) return 0;
  const letters = await claimLetters(world.db, now, after(now, LEASE), AT_ONCE);
  await Promise.all(letters.map((letter) => send(world, post, letter)));
  return letters.length;
}

async function send(world: World, post: Post, letter: QueuedLetter): Promise<void> {
  const over = await whyOver(world, letter);
  if (over !== null) return drop(world, letter, over);
  try {
    const { response } = await post.send(outgoing(await writeDigest(world, letter), world.now()));
    await world.db.tx(async (db) => {
      if ((await markSent(db, letter.id, world.now(), response)) === 1)
        await record({ ...world, db }, letter, "letter_sent", response);
    });
  } catch (why) {
    await postpone(world, letter, why);
  }
}

async function postpone(world: World, letter: QueuedLetter, why: unknown): Promise<void> {
  const said = why instanceof Error ? why.message : String(why);
  const minutes = RETRY_MINUTES[letter.attempts - 1];
  const isRefused = why instanceof PostFailed && why.permanent;
  if (minutes !== undefined && !isRefused) {
    await retryLater(world.db, letter.id, after(world.now(), { minutes }), said);
    return;
  }
  world.log(`Letter ${letter.id} (${letter.kind}) could not be sent: ${said}`);
  await world.db.tx(async (db) => {
    if ((await markFailed(db, letter.id, said)) === 0) return;
    const inside = { ...atOneMoment(world), db };
    await record(inside, letter, "letter_failed", said);
    if (isRefused) await letterCameBack(inside, letter, { status: statusIn(said), words: said });
  });
}

/** Letters about a complaint that one of us wrote down; they wait a minute, for it may have been a slip. */
const taken: ReadonlySet<string> = new Set(["taken", "complaint_kept"]);

/** Why a letter that calls somebody helps nobody any more, as a sentence; null for every letter that still does. */
async function whyOver(world: World, letter: QueuedLetter): Promise<string | null> {
  const { db, now } = world;
  const { staleAt, clockIds, personId, answer } = letter;
  if (answer === UNSURE) return null;
  const it = letter.caseId === null ? undefined : await findCase(db, letter.caseId);
  const isAnswer = isAutomaticAnswer(letter.kind);
  if (personId !== null && it && !isAnswer && isAbout(it, { id: personId })) return ABOUT_THEM;
  if (letter.caseId !== null && (isCall(letter.kind) || taken.has(letter.kind))) {
    if (it?.state === "closed" && it.closedAt !== null && it.closedAt >= letter.createdAt) return CLOSED_FIRST;
  }
  if (staleAt !== null && staleAt <= now()) return "It could not be sent before the deadline that it reminds of.";
  if (clockIds === null || clockIds.length === 0) return null;
  const barred = personId === null ? [] : await listBarredAmong(db, personId, clockIds);
  if (barred.length > 0 && letter.kind !== "digest") return ABOUT_THEM;
  const running = (await listRunningAmong(db, clockIds)).filter((id) => !barred.includes(id));
  if (letter.kind === "digest" && running.length < clockIds.length && (await tellsHours(world, letter))) return null;
  if (running.length === 0) return barred.length > 0 ? ABOUT_THEM : "What it reminds of is done.";
  const told = new Set(personId === null ? [] : await listToldLater(db, personId, letter.createdAt));
  return running.every((id) => told.has(id)) ? "A later letter tells of the same." : null;
}

/** Whether a digest has something to say beside what it reminds of. */
async function tellsHours(world: World, { personId }: QueuedLetter): Promise<boolean> {
  const person = personId === null ? undefined : await findPerson(world.db, personId);
  return person !== undefined && (await hoursToTell(world, person)).length > 0;
}

const drop = (world: World, letter: QueuedLetter, reason: string): Promise<void> =>
  world.db.tx(async (db) => {
    if ((await markDropped(db, letter.id, reason)) === 0) return;
    const inside = { ...atOneMoment(world), db };
    const cases = await casesOfLetter(inside, letter);
    const { id: letterId, kind, to, subject } = letter;
    const data = { letterId, kind, to, ...(cases.length > 1 ? {} : { subject }), reason };
    for (const caseId of cases.length > 0 ? cases : [null])
      await addEvent(inside, { what: "not_sent", actor: theClock, caseId, data });
  });

const record = (world: World, letter: QueuedLetter, what: string, answer: string) =>
  addEvent(world, {
    what,
    actor: theClock,
    caseId: letter.caseId,
    evidence: what === "letter_sent" ? "sent" : null,
    data: { letterId: letter.id, kind: letter.kind, to: letter.to, subject: letter.subject, answer },
  });

function outgoing(letter: QueuedLetter, date: Instant): OutgoingLetter {
  const { References: references, ...headers } = letter.headers;
  const { id, from, to, replyTo, envelopeFrom, subject, text, html, messageId, inReplyTo } = letter;
  const thread = [references, inReplyTo].filter((one) => one !== undefined && one !== null);
  return {
    id,
    from,
    to,
    replyTo,
    envelopeFrom,
    subject,
    text,
    html,
    messageId,
    inReplyTo,
    references: [...new Set(thread)],
    headers,
    date,
  };
}
