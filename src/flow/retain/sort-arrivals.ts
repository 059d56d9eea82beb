import type { Instant } from "../../core/instant.ts";
import type { Envelope } from "../../core/retain/mail.ts";
import { type RawMail, rawMailOf } from "../../core/retain/raw-mail.ts";
import { takeArrivals } from "../../store/retain/arrivals.ts";
import { addInbound } from "../../store/retain/inbound.ts";
import { addRawMail } from "../../store/retain/raw-mails.ts";
import type { World } from "../../world.ts";

/** Arrivals sorted in one transaction; of these at most, pages that are asked for wait. */
const AT_ONCE = 50;

/** Puts mails that have arrived where they are read from, and gives their number: all of it or nothing, so that none is lost or doubled. */
export async function sortArrivals(world: World): Promise<number> {
  return world.db.tx(async (db) => {
    const arrivals = await takeArrivals(db, AT_ONCE);
    for (const { envelopes, raw, at } of arrivals) await sortMail({ ...world, db }, envelopes, rawMailOf(raw), at);
    return arrivals.length;
  });
}

/** The bytes, and a row for each of our addresses; the same mail delivered again is there once. Part of its caller's transaction. */
export async function sortMail(
  { db, newId }: World,
  envelopes: readonly Envelope[],
  mail: RawMail,
  at: Instant,
): Promise<void> {
  await addRawMail(db, mail, at);
  for (const { from, to, remoteAddress, helo } of envelopes)
    await addInbound(
      db,
      {
        id: newId(),
        dedupe: mail.fingerprint(to),
        rawHash: mail.hash,
        envelopeFrom: withoutNul(from),
        envelopeTo: withoutNul(to),
        remoteAddress,
        helo: withoutNul(helo),
      },
      at,
    );
}

/** PostgreSQL cannot store U+0000 in text, and a mail that was taken must not fail on it. */
const withoutNul = (text: string) => text.replaceAll("\u0000", "\ufffd");
