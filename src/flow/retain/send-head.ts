import { logHeadLetter } from "../../../views/mail/log-head.tsx";
import { after } from "../../core/instant.ts";
import { type Head, headLine } from "../../core/learn/head.ts";
import { bounceAddress } from "../../core/retain/address.ts";
import { instanceId } from "../../core/retain/loop.ts";
import {
  addHead,
  claimHead,
  hasHeadSince,
  markHeadSent,
  retryHead,
  type SentHead,
} from "../../store/learn/sent-heads.ts";
import { takeFrom } from "../../store/org/limits.ts";
import { findRoot } from "../../store/org/units.ts";
import { addLetter } from "../../store/retain/letters.ts";
import { findLogHead } from "../../store/retain/log.ts";
import { atOneMoment, type World } from "../../world.ts";
import { readerAt } from "./reader-at.ts";

/** One an hour, also when several processes look at the same time. */
const ONCE = { most: 1, perSeconds: 60 * 60 };
const PATIENCE_MS = 10_000;
/** Minutes until the next try, after the first, the second …; then every hour, for a gap in the heads is a gap in the proof. */
const RETRY_MINUTES = [1, 5, 15, 60];
/** A process that died over a head leaves it for this long. */
const LEASE = { minutes: 2 };

/**
 * Sends where the log stands off the box, once an hour and never the same row twice: by letter, or as JSON to a URL, where it is tried again
 * until it is taken (2xx). Gives the number of heads made and sent; 0 where AMENDS_HEAD_TO is not set.
 */
export async function sendHead(world: World): Promise<number> {
  const { headTo } = world.config;
  if (headTo === null) return 0;
  const made = await makeHead(world, headTo);
  return isUrl(headTo) ? made + (await postWaiting(world, headTo)) : made;
}

function makeHead(world: World, to: string): Promise<number> {
  return world.db.tx(async (db) => {
    const inside = { ...atOneMoment(world), db };
    const at = inside.now();
    const hour = `${at.slice(0, 13)}:00:00.000Z`;
    const found = await findLogHead(db);
    if (!found || found.seq === 0 || (await hasHeadSince(db, hour))) return 0;
    if (!(await takeFrom(db, `head:${hour}`, ONCE, at))) return 0;
    const head = { ...found, at };
    if (!(await addHead(db, head, isUrl(to) ? null : at))) return 0;
    if (!isUrl(to)) await writeLetter(inside, to, head);
    return 1;
  });
}

/** The oldest first; while one is not taken, the others need not be tried. */
async function postWaiting(world: World, url: string): Promise<number> {
  const { db, now } = world;
  for (let sent = 0; ; sent += 1) {
    const head = await db.tx((db) => claimHead(db, now(), after(now(), LEASE)));
    if (!head) return sent;
    const { isTaken, answer } = await postHead(world, url, head);
    if (!isTaken) {
      const minutes = RETRY_MINUTES[head.attempts - 1] ?? 60;
      await db.tx((db) => retryHead(db, head.seq, after(now(), { minutes }), answer));
      world.log(
        `The head of the log (row ${head.seq}) could not be sent, and is tried again in ${minutes} min: ${answer}`,
      );
      return sent;
    }
    await db.tx((db) => markHeadSent(db, head.seq, now(), answer));
  }
}

async function postHead({ config }: World, url: string, head: SentHead): Promise<{ isTaken: boolean; answer: string }> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: headLine(head, hostOf(config.url)),
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await response.body?.cancel();
    return { isTaken: response.ok, answer: `HTTP ${response.status}` };
  } catch (why) {
    return { isTaken: false, answer: why instanceof Error ? why.message : String(why) };
  }
}

/** The outbox takes it from here, with tries of its own. Nobody answers it. */
async function writeLetter(world: World, to: string, head: Head): Promise<void> {
  const { db, config, keys, newId } = world;
  const id = newId();
  const reader = readerAt(world, (await findRoot(db))?.timeZone ?? "UTC");
  const host = hostOf(config.url);
  await addLetter(db, {
    id,
    kind: "log_head",
    caseId: null,
    personId: null,
    customerId: null,
    envelopeFrom: bounceAddress(keys.address, id, config.mailDomain),
    from: config.from,
    to,
    replyTo: null,
    ...logHeadLetter(reader, { head, host, line: headLine(head, host) }),
    messageId: `<l.${id}@${config.mailDomain}>`,
    inReplyTo: null,
    headers: {
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
      "X-Amends-Loop": instanceId(keys.link),
    },
    status: "queued",
    attempts: 0,
    nextTryAt: head.at,
    createdAt: head.at,
    sentAt: null,
    answer: null,
    staleAt: null,
    clockIds: null,
  });
}

const isUrl = (to: string): boolean => /^https?:\/\//.test(to);

const hostOf = (url: string): string => new URL(url).host;
