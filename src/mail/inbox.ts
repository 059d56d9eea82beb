import { after } from "../core/instant.ts";
import { giveUpMail } from "../flow/retain/give-up-mail.ts";
import { takeMail } from "../flow/retain/take-mail.ts";
import { claimInbound, findRaw, type Inbound, tryInboundLater } from "../store/retain/inbound.ts";
import type { World } from "../world.ts";
import { authenticate, TryLater } from "./authenticate.ts";
import { parseMail } from "./parse.ts";

/** Minutes from a failed reading to the next; after the last the mail stands aside, visible with its raw file. */
const RETRY_MINUTES = [1, 5, 30, 120];
/** Seconds between two tries while DNS does not answer; after the last the mail is filed as from a sender nobody vouches for. */
const DNS_RETRY_SECONDS = [20, 60];
const LEASE = { minutes: 2 };
const AT_ONCE = 20;

/** Reads the mails that wait, and gives their number. Reading a mail again after a crash does nothing twice. */
export async function readMails(world: World): Promise<number> {
  const now = world.now();
  const waiting = await claimInbound(world.db, now, after(now, LEASE), AT_ONCE);
  for (const inbound of waiting) await read(world, inbound);
  return waiting.length;
}

async function read(world: World, inbound: Inbound): Promise<void> {
  const { config } = world;
  try {
    const raw = await findRaw(world.db, inbound.id);
    if (!raw) throw new Error("its raw file is missing");
    const envelope = {
      from: inbound.envelopeFrom,
      to: inbound.envelopeTo,
      remoteAddress: inbound.remoteAddress,
      helo: inbound.helo,
      at: inbound.receivedAt,
    };
    const mail = await parseMail(raw);
    const vouch = await authenticate(raw, envelope, config).catch((why) => {
      if (why instanceof TryLater && inbound.attempts > DNS_RETRY_SECONDS.length) return why.vouch;
      throw why;
    });
    await takeMail(world, inbound, mail, vouch);
  } catch (why) {
    await postpone(world, inbound, why);
  }
}

async function postpone(world: World, inbound: Inbound, why: unknown): Promise<void> {
  const said = why instanceof Error ? why.message : String(why);
  if (why instanceof TryLater) {
    const seconds = DNS_RETRY_SECONDS[inbound.attempts - 1] ?? 60;
    await tryInboundLater(world.db, inbound.id, after(world.now(), { seconds }), said);
    return;
  }
  world.log(`Mail ${inbound.id} could not be read: ${said}`);
  const minutes = RETRY_MINUTES[inbound.attempts - 1];
  if (minutes !== undefined) await tryInboundLater(world.db, inbound.id, after(world.now(), { minutes }), said);
  else await giveUpMail(world, inbound, said);
}
