import type { Config } from "../config.ts";
import { readCaseAddress } from "../core/retain/address.ts";
import { hasWaitedForDns, postponeMail } from "../flow/retain/postpone-mail.ts";
import { putMailsBack } from "../flow/retain/put-mails-back.ts";
import { takeMail } from "../flow/retain/take-mail.ts";
import { takeUpMails } from "../flow/retain/take-up-mails.ts";
import { letGo } from "../store/db/let-go.ts";
import { type Inbound, sizesOf } from "../store/retain/inbound.ts";
import { findRaw } from "../store/retain/raw-mails.ts";
import type { World } from "../world.ts";
import { ownReader, type Reader, Stopping, Unreadable } from "./reader.ts";
import { openReaderPool } from "./reader-pool.ts";
import { openRoom } from "./room.ts";
import { openSlices } from "./slices.ts";

/** Bytes of mails that are in memory at once, from when they are loaded until they are on their cases. */
const IN_HAND = 8 * 1024 * 1024;

export type Inbox = {
  /** Reads the mails that wait, in threads of their own, and gives their number. */
  read(world: World): Promise<number>;
  /** What is not read by now stays for the next start. */
  close(): Promise<void>;
};

/** For the clockwork: mails are read off the thread that answers requests, and taken slowly while pages are asked for. */
export function openInbox(config: Config, isVisited: () => boolean = () => false): Inbox {
  const pool = openReaderPool(config);
  return { read: (world) => readMails(world, pool, isVisited), close: pool.close };
}

/**
 * Reads the mails that wait, and gives their number. Reading a mail again after a crash does nothing twice. Mails about one case, and
 * others of one sender, are taken in the order in which they came; one that cannot be read does not hold up the rest.
 */
export async function readMails(
  world: World,
  reader: Reader = ownReader(world.config),
  isVisited: () => boolean = () => false,
): Promise<number> {
  const waiting = await takeUpMails(world);
  if (waiting.length === 0) return 0;
  const unread: string[] = [];
  let inReading = 0;
  const slices = openSlices(isVisited, () => inReading > 0);
  const sizes = await sizesOf(
    world.db,
    waiting.map(({ id }) => id),
  );
  const room = openRoom(IN_HAND);
  const lanes = new Map<string, Promise<void>>();
  for (const inbound of waiting) {
    const lane = laneOf(world, inbound);
    const size = sizes.get(inbound.id) ?? 0;
    await room.enter(size);
    inReading++;
    const reading = read(world, inbound, reader).finally(() => inReading--);
    const before = lanes.get(lane) ?? Promise.resolve();
    const mine = before.then(async () => {
      const take = await reading;
      if (take) await slices.take(take);
      else unread.push(inbound.id);
      room.leave(size);
    });
    lanes.set(lane, mine);
  }
  await Promise.all(lanes.values());
  await putMailsBack(world, unread);
  return waiting.length - unread.length;
}

/** Whose turn a mail has to wait for: what came before it about the same case, or from the same sender. */
function laneOf({ keys, config }: World, { envelopeTo, envelopeFrom }: Inbound): string {
  const token = readCaseAddress(keys.address, envelopeTo, config.mailDomain);
  return token ? `case ${token.caseNumber}` : `${envelopeFrom.toLowerCase()} to ${envelopeTo.toLowerCase()}`;
}

/** Gives what is to be done with the mail when its turn comes; undefined when the program ends before it was read. */
async function read(world: World, inbound: Inbound, reader: Reader): Promise<(() => Promise<void>) | undefined> {
  const { envelopeFrom: from, envelopeTo: to, remoteAddress, helo, receivedAt: at } = inbound;
  try {
    const envelope = { from, to, remoteAddress, helo, at };
    const { mail, vouch, words, dnsTrouble } = await reader.read(envelope, () => rawOf(world, inbound));
    const letGoOfFiles = () => {
      for (const { content } of mail.attachments) letGo(content);
    };
    if (dnsTrouble !== null && !hasWaitedForDns(world, inbound))
      return () => postponeMail(world, inbound, dnsTrouble, "dns").finally(letGoOfFiles);
    return () =>
      takeMail(world, inbound, mail, vouch, words)
        .catch((why) => postponeMail(world, inbound, problemOf(why), "passing"))
        .finally(letGoOfFiles);
  } catch (why) {
    if (why instanceof Stopping) return undefined;
    const trouble = why instanceof Unreadable ? "unreadable" : "passing";
    return () => postponeMail(world, inbound, problemOf(why), trouble);
  }
}

async function rawOf({ db }: World, { id }: Inbound): Promise<Uint8Array> {
  const raw = await findRaw(db, id);
  if (!raw) throw new Error("its raw file is missing");
  return raw;
}

const problemOf = (why: unknown): string => (why instanceof Error ? why.message : String(why));
