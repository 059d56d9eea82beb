import { words } from "../../../views/words.ts";
import { after, earliest, type Instant, never } from "../../core/instant.ts";
import type { Person } from "../../core/org/person.ts";
import { findWaitingDigest, saveDigest } from "../../store/retain/digests.ts";
import type { World } from "../../world.ts";
import { queueLetter } from "./queue-letter.ts";

/**
 * Keeps what a person is to be told of for one letter, which goes out at `at` or with the one that waits already. Its words are written
 * then (write-digest.ts), so that it tells how things stand in the morning. Part of the transaction of the rings.
 */
export async function putInDigest(
  world: World,
  person: Person,
  clockIds: readonly string[],
  at: Instant,
): Promise<void> {
  const soon = after(world.now(), { minutes: 2 });
  const among = at <= soon ? { after: "", until: soon } : { after: soon, until: never };
  const waiting = await findWaitingDigest(world.db, person.id, among);
  if (waiting) {
    const all = [...new Set([...waiting.clockIds, ...clockIds])];
    const nextTryAt = earliest(waiting.nextTryAt, at) ?? at;
    if ((await saveDigest(world.db, { id: waiting.id, nextTryAt, clockIds: all })) === 1) return;
  }
  const subject = words("en")("What is late, and what is due");
  const to = { kind: "person" as const, ...person };
  await queueLetter(world, "digest", to, { subject, text: subject, html: "" }, null, { clockIds, notBefore: at });
}
