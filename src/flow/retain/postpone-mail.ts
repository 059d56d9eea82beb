import { after } from "../../core/instant.ts";
import { theClock } from "../../core/retain/actor.ts";
import { readCaseAddress } from "../../core/retain/address.ts";
import { type Inbound, settleInbound, tryInboundLater } from "../../store/retain/inbound.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";

/** Minutes from a failed reading to the next; after the last the mail stands aside. */
const RETRY_MINUTES = [1, 5, 30, 120];
/** Seconds between two tries while DNS does not answer. */
const DNS_RETRY_SECONDS = [20, 60];

/**
 * Whether a mail waits no longer for DNS, and is filed as from a sender nobody vouches for. A customer's is filed at once: nothing
 * it says needs a vouch but a yes. A manager's waits a while, for without one its verbs are not done.
 */
export function hasWaitedForDns({ keys, config }: World, { attempts, envelopeTo }: Inbound): boolean {
  const token = readCaseAddress(keys.address, envelopeTo, config.mailDomain);
  return token?.to.kind !== "person" || attempts > DNS_RETRY_SECONDS.length;
}

/** What kept a mail from being read: DNS, something that may pass, or the mail itself, over which its reader dies. */
export type Trouble = "dns" | "passing" | "unreadable";

/**
 * A mail could not be read: it is tried again later, and at last stands aside with the reason, for a person to see and to try
 * again. While only DNS is in trouble it is tried again soon; one that no reader survives stands aside at once.
 */
export async function postponeMail(world: World, inbound: Inbound, problem: string, trouble: Trouble): Promise<void> {
  const { db, now } = world;
  if (trouble === "dns") {
    const seconds = DNS_RETRY_SECONDS[inbound.attempts - 1] ?? 60;
    await tryInboundLater(db, inbound.id, after(now(), { seconds }), problem);
    return;
  }
  world.log(`Mail ${inbound.id} could not be read: ${problem}`);
  const minutes = trouble === "unreadable" ? undefined : RETRY_MINUTES[inbound.attempts - 1];
  if (minutes === undefined) return standAside(world, inbound, problem);
  await tryInboundLater(db, inbound.id, after(now(), { minutes }), problem);
}

function standAside(world: World, inbound: Inbound, problem: string): Promise<void> {
  return world.db.tx(async (db) => {
    const { kind, authority, method, caseId } = inbound;
    if (!(await settleInbound(db, inbound.id, { state: "failed", kind, authority, method, caseId, problem }))) return;
    await addEvent(
      { ...world, db },
      { what: "mail_failed", actor: theClock, caseId, data: { inboundId: inbound.id, problem } },
    );
  });
}
