import { after, type Instant } from "../../core/instant.ts";
import { theClock } from "../../core/retain/actor.ts";
import { type OutgoingLetter, type Post, PostFailed } from "../../core/retain/letter.ts";
import { claimLetters, markFailed, markSent, type QueuedLetter, retryLater } from "../../store/retain/letters.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";

/** Minutes from a failed try to the next; after the last a letter has failed, visibly. */
const RETRY_MINUTES = [2, 10, 30, 120, 480, 1440];
/** A letter that was taken is tried again after this when the process died over it. */
const LEASE = { minutes: 2 };
const AT_ONCE = 20;

/** Hands over the letters that are due and gives their number; without a relay they wait. */
export async function sendLetters(world: World): Promise<number> {
  const { post } = world;
  if (!post) return 0;
  const now = world.now();
  const letters = await claimLetters(world.db, now, after(now, LEASE), AT_ONCE);
  await Promise.all(letters.map((letter) => send(world, post, letter)));
  return letters.length;
}

async function send(world: World, post: Post, letter: QueuedLetter): Promise<void> {
  try {
    const { response } = await post.send(outgoing(letter, world.now()));
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
  if (minutes !== undefined && !(why instanceof PostFailed && why.permanent)) {
    await retryLater(world.db, letter.id, after(world.now(), { minutes }), said);
    return;
  }
  world.log(`Letter ${letter.id} (${letter.kind}) could not be sent: ${said}`);
  await world.db.tx(async (db) => {
    if ((await markFailed(db, letter.id, said)) === 1) await record({ ...world, db }, letter, "letter_failed", said);
  });
}

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
