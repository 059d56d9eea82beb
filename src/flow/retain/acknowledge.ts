import { acknowledgementLetter } from "../../../views/mail/acknowledgement.tsx";
import { soleSender } from "../../core/retain/authority.ts";
import { hasMailbox } from "../../core/retain/customer.ts";
import { takeFrom } from "../../store/org/limits.ts";
import { findRoot } from "../../store/org/units.ts";
import { findCase } from "../../store/retain/cases.ts";
import { tellStory } from "../../store/retain/stories.ts";
import type { World } from "../../world.ts";
import { queueLetter } from "./queue-letter.ts";
import { readerAt } from "./reader-at.ts";
import type { Arrived } from "./take-mail.ts";

/** One address gets one acknowledgement a day, whatever it sends: nobody can use us to flood somebody else. */
const ONCE_A_DAY = { most: 1, perSeconds: 24 * 60 * 60 };

/**
 * Tells a customer that their mail came, who answers and by when, and nothing of what it said. Only a sender whose domain vouches for
 * the mail hears of it, and neither a list nor a machine.
 */
export async function acknowledge(world: World, caseId: string, { inbound, mail, vouch }: Arrived): Promise<void> {
  const { db, now } = world;
  const sender = soleSender(mail);
  const isVouchedFor = vouch.dmarc === "pass" || (vouch.dmarc === "none" && vouch.aligned === true);
  if (!sender || !isVouchedFor || mail.wantsNoAnswer || inbound.envelopeFrom === "") return;
  const it = await findCase(db, caseId);
  if (!it) return;
  const story = await tellStory(db, it);
  const { customer } = story;
  if (!customer?.email || !hasMailbox(customer) || customer.email !== sender.address.toLowerCase()) return;
  if (!(await takeFrom(db, `acknowledgement:${customer.email}`, ONCE_A_DAY, now()))) return;
  const chain = (await findRoot(db))?.name ?? "";
  const letter = acknowledgementLetter(readerAt(world, story.zone), story, chain);
  const to = { kind: "customer" as const, id: customer.id, ref: customer.ref, email: customer.email };
  await queueLetter(world, "acknowledgement", to, letter, { it, inReplyTo: mail.messageId });
}
