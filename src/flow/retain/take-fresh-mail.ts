import type { Actor } from "../../core/retain/actor.ts";
import { isSameMailbox } from "../../core/retain/authority.ts";
import { findRoot, findUnitByCode } from "../../store/org/units.ts";
import type { World } from "../../world.ts";
import { takeResponse } from "../ask/take-response.ts";
import type { Arrived } from "./take-mail.ts";

/**
 * A mail that belongs to no case: someone wrote to feedback@ or to a store. It is a response of its own, and whoever writes
 * wants an answer. The sender is what the mail claims; nothing is sent to that address until a manager writes.
 */
export async function takeFreshMail(world: World, code: string | null, { mail, visible }: Arrived): Promise<void> {
  const unit = (code && (await findUnitByCode(world.db, code))) || (await findRoot(world.db));
  if (!unit) return;
  const [sender, ...others] = mail.from;
  const email =
    sender && others.length === 0 && isSameMailbox(sender.address, sender.address)
      ? sender.address.toLowerCase()
      : null;
  const actor: Actor = { kind: "customer", id: null, name: email ?? "", surface: "mail" };
  const subject = mail.subject.trim();
  await takeResponse(
    world,
    {
      store: unit.code,
      mode: "mail",
      survey: null,
      customer: { name: sender?.name || null, email, phone: null },
      answers: {},
      score: null,
      comment: [subject, visible].filter(Boolean).join("\n\n") || null,
      note: null,
      suspectsProblem: false,
      contactMe: true,
      at: null,
    },
    actor,
  );
}
