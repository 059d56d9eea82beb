import { after, never } from "../../core/instant.ts";
import { claimInbound, type Inbound, nextInbound } from "../../store/retain/inbound.ts";
import type { World } from "../../world.ts";
import { sortArrivals } from "./sort-arrivals.ts";

/** A mail that was taken up is read again after this when the process died over it. */
const LEASE = { minutes: 5 };
const AT_ONCE = 100;

/** Sorts what has arrived, and takes up mails that wait to be read; no other process is given the same ones meanwhile. */
export async function takeUpMails(world: World): Promise<Inbound[]> {
  const now = world.now();
  if (((await nextInbound(world.db)) ?? never) > now) return [];
  await sortArrivals(world);
  return claimInbound(world.db, now, after(now, LEASE), AT_ONCE);
}
