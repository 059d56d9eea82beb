import { releaseInbound } from "../../store/retain/inbound.ts";
import { releaseLetters } from "../../store/retain/letters.ts";
import type { World } from "../../world.ts";

/**
 * At the start: what the process before had in hand when it died is taken up at once, instead of when its lease ends. Only on
 * SQLite, which one process serves; on PostgreSQL another one may be at work on it this moment.
 */
export async function pickUpWork({ db, now }: World): Promise<void> {
  if (db.engine !== "sqlite") return;
  await db.tx(async (db) => {
    await releaseLetters(db, now());
    await releaseInbound(db, now());
  });
}
