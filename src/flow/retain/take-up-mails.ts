import { after } from "../../core/instant.ts";
import { claimInbound, type Inbound } from "../../store/retain/inbound.ts";
import type { World } from "../../world.ts";

/** A mail that was taken up is read again after this when the process died over it. */
const LEASE = { minutes: 5 };
const AT_ONCE = 100;

/** Takes up mails that wait to be read; no other process is given the same ones meanwhile. */
export function takeUpMails(world: World): Promise<Inbound[]> {
  const now = world.now();
  return claimInbound(world.db, now, after(now, LEASE), AT_ONCE);
}
