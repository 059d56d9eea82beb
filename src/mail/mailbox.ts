import type { ImapFlow } from "imapflow";
import { isKnownAddress } from "../flow/retain/is-known-address.ts";
import { keepFromMailbox } from "../flow/retain/keep-from-mailbox.ts";
import { findMailbox, type MailboxMark } from "../store/retain/mailboxes.ts";
import type { World } from "../world.ts";
import { readHeaders } from "./headers.ts";
import { LARGEST_MAIL } from "./largest-mail.ts";
import { tokenSource } from "./mailbox/access-token.ts";
import { connectMailbox } from "./mailbox/connection.ts";
import { mailboxEnvelopes } from "./mailbox/envelopes.ts";
import { nameOf, type Place, readPlace } from "./mailbox/place.ts";

/** How often a mailbox is looked into when its server tells of nothing, or cannot (no IDLE). */
const LOOK_MS = 60_000;
/** One reading ends after this long, so that the loop is seen to move. */
const READING_MS = 30_000;
/** After the first failure it is tried again after the first of these, at last after the last. */
const BACK_OFF_SECONDS = [1, 2, 5, 10, 30, 60, 300];
/** A mail that the server failed to give out so often is passed over, or all that follow would wait for it. */
const MOST_FAILURES = 3;
/** A connection that lasted this long was a good one: the next failure counts as the first. */
const GOOD_MS = 60_000;

const LOST = "The connection broke off.";

export type Mailbox = {
  /** Keeps the mails that are new and gives their number: 0 at once when there is nothing to do yet. Never rejects. */
  read(): Promise<number>;
  /** Ends the connection, and with it a reading that is under way. */
  close(): void;
};

/**
 * A mailbox on somebody else's server, read instead of, or beside, the listener: each mail above the last UID read is kept as the
 * listener keeps it, then marked as seen; none is ever deleted, and one that is too large, or that the server does not give out, stays unread. `oauth` is a token URL or null. A problem is logged when it changes.
 */
export function openMailbox(world: World, url: string, oauth: string | null): Mailbox {
  const place = readPlace(url);
  const tokens = oauth === null ? null : tokenSource(oauth);
  let client: ImapFlow | undefined;
  const closing = new AbortController();
  let nextTry = 0;
  let nextLook = 0;
  let connectedAt = 0;
  let failures = 0;
  let problem = "";
  const failed = { uid: 0, times: 0 };

  async function read(): Promise<number> {
    const now = performance.now();
    if (client && !client.usable) retry();
    if (closing.signal.aborted || (client ? now < nextLook : now < nextTry)) return 0;
    try {
      client ??= await connected();
      nextLook = performance.now() + LOOK_MS;
      const { kept, isAll } = await readNew(world, client, place, isHopeless);
      if (!isAll) nextLook = 0;
      well();
      return kept;
    } catch (why) {
      unwell(why instanceof Error ? why.message : String(why));
      return 0;
    }
  }

  function isHopeless(uid: number): boolean {
    Object.assign(failed, { uid, times: failed.uid === uid ? failed.times + 1 : 1 });
    return failed.times >= MOST_FAILURES;
  }

  async function connected(): Promise<ImapFlow> {
    const fresh = await connectMailbox(place, tokens, {
      signal: closing.signal,
      onNews: () => {
        nextLook = 0;
      },
    });
    connectedAt = performance.now();
    return fresh;
  }

  function retry() {
    if (client && performance.now() - connectedAt > GOOD_MS) failures = 0;
    const seconds = BACK_OFF_SECONDS[Math.min(failures++, BACK_OFF_SECONDS.length - 1)] ?? 0;
    nextTry = performance.now() + seconds * 1000;
    const broken = client;
    client = undefined;
    broken?.close();
  }

  function unwell(why: string) {
    retry();
    if (closing.signal.aborted || why === problem) return;
    problem = why;
    world.log(`mailbox: ${why}`);
  }

  function well() {
    if (problem === "") return;
    problem = "";
    world.log(`mailbox: ${place.host}:${place.port} is read again`);
  }

  return {
    read,
    close: () => closing.abort(),
  };
}

/** Keeps what stands above the last UID read, the oldest first; `isAll` is false when there is more. */
async function readNew(
  world: World,
  client: ImapFlow,
  place: Place,
  isHopeless: (uid: number) => boolean,
): Promise<{ kept: number; isAll: boolean }> {
  if (!client.mailbox) throw new Error(`The folder ${place.folder} is not open.`);
  const [name, uidValidity] = [nameOf(place), String(client.mailbox.uidValidity)];
  const mark = await findMailbox(world.db, name);
  const last = mark?.uidValidity === uidValidity ? mark.lastUid : 0;
  await client.noop();
  const found = await client.search({ uid: `${last + 1}:*` }, { uid: true });
  if (!found) throw new Error(LOST);
  // The last mail of all answers to every range that ends in an asterisk (RFC 9051 section 9, seq-range).
  const uids = found.filter((uid) => uid > last).sort((a, b) => a - b);
  const until = performance.now() + READING_MS;
  let kept = 0;
  for (const uid of uids) {
    if (performance.now() > until) return { kept, isAll: false };
    const raw = await sourceOf(uid);
    await keepOne(world, { name, uidValidity, lastUid: uid }, place, raw);
    if (!client.usable) throw new Error(LOST);
    if (!raw) continue;
    await client.messageFlagsAdd(String(uid), ["\\Seen"], { uid: true });
    kept++;
  }
  return { kept, isAll: true };

  /** The mail as it is; null when it was gone again, or is passed over. */
  async function sourceOf(uid: number): Promise<Uint8Array | null> {
    try {
      const mail = await client.fetchOne(String(uid), { source: { maxLength: LARGEST_MAIL + 1 } }, { uid: true });
      // A connection that broke gives nothing either, as does a mail that was deleted meanwhile.
      if (!client.usable) throw new Error(LOST);
      if (!mail) return null;
      if (!mail.source) throw new Error(`The server gives mail ${uid} of ${name} without its text.`);
      if (mail.source.byteLength <= LARGEST_MAIL) return mail.source;
      const megabytes = Math.floor(LARGEST_MAIL / (1024 * 1024));
      world.log(
        `mailbox: mail ${uid} of ${name} is larger than ${megabytes} MB: it is passed over and stays unread, look at it there`,
      );
      return null;
    } catch (why) {
      if (!isHopeless(uid)) throw why;
      world.log(
        `mailbox: the server does not give out mail ${uid} of ${name}: it is passed over and stays unread, look at it there`,
      );
      return null;
    }
  }
}

async function keepOne(world: World, mark: MailboxMark, { host }: Place, raw: Uint8Array | null): Promise<void> {
  if (!raw) return keepFromMailbox(world, mark, null);
  const envelopes = await mailboxEnvelopes(readHeaders(raw), {
    mailDomain: world.config.mailDomain,
    host,
    at: world.now(),
    isKnown: (address) => isKnownAddress(world, address),
  });
  await keepFromMailbox(world, mark, { envelopes, raw });
}
