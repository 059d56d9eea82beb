import { releaseInbound } from "../../store/retain/inbound.ts";
import { releaseLetters } from "../../store/retain/letters.ts";
import type { World } from "../../world.ts";
import { noteDowntime } from "./note-downtime.ts";

/**
 * At the start: how long the server was gone is noted (note-downtime.ts), and what the process before had in hand when it died is taken up at once, instead of when its lease ends; that only on
 * SQLite, which one process serves; on PostgreSQL another one may be at work on it this moment.
 */
export async function pickUpWork(world: World): Promise<void> {
  await noteDowntime(world);
  const { db, now } = world;
  if (db.engine !== "sqlite") return;
  await db.tx(async (db) => {
    await releaseLetters(db, now());
    await releaseInbound(db, now());
  });
}
