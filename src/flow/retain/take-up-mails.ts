import { after } from "../../core/instant.ts";
import { claimInbound, type Inbound } from "../../store/retain/inbound.ts";
import type { World } from "../../world.ts";
import { sortArrivals } from "./sort-arrivals.ts";

/** A mail that was taken up is read again after this when the process died over it. */
const LEASE = { minutes: 5 };
const AT_ONCE = 100;

/** Sorts what has arrived, and takes up mails that wait to be read; no other process is given the same ones meanwhile. */
export async function takeUpMails(world: World): Promise<Inbound[]> {
  await sortArrivals(world);
  const now = world.now();
  return claimInbound(world.db, now, after(now, LEASE), AT_ONCE);
}
