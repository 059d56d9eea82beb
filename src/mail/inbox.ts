import { hasWaitedForDns, postponeMail } from "../flow/retain/postpone-mail.ts";
import { takeMail } from "../flow/retain/take-mail.ts";
import { takeUpMails } from "../flow/retain/take-up-mails.ts";
import { findRaw, type Inbound } from "../store/retain/inbound.ts";
import type { World } from "../world.ts";
import { authenticate, TryLater } from "./authenticate.ts";
import { parseMail } from "./parse.ts";

/** Reads the mails that wait, and gives their number. Reading a mail again after a crash does nothing twice. */
export async function readMails(world: World): Promise<number> {
  const waiting = await takeUpMails(world);
  for (const inbound of waiting) await read(world, inbound);
  return waiting.length;
}

async function read(world: World, inbound: Inbound): Promise<void> {
  try {
    const raw = await findRaw(world.db, inbound.id);
    if (!raw) throw new Error("its raw file is missing");
    await takeMail(world, inbound, await parseMail(raw), await vouchFor(world, inbound, raw));
  } catch (why) {
    const problem = why instanceof Error ? why.message : String(why);
    await postponeMail(world, inbound, problem, why instanceof TryLater);
  }
}

async function vouchFor(world: World, inbound: Inbound, raw: Uint8Array) {
  const { envelopeFrom: from, envelopeTo: to, remoteAddress, helo, receivedAt: at } = inbound;
  try {
    return await authenticate(raw, { from, to, remoteAddress, helo, at }, world.config);
  } catch (why) {
    if (why instanceof TryLater && hasWaitedForDns(world, inbound)) return why.vouch;
    throw why;
  }
}
