import type { Person } from "../../core/org/person.ts";
import type { Case } from "../../core/retain/case.ts";
import { addMessage } from "../../store/retain/messages.ts";
import type { World } from "../../world.ts";
import { doubtSender } from "./doubt-sender.ts";
import type { Arrived } from "./take-mail.ts";

/** Nobody vouches for the sender: the mail is kept and marked, nothing is done, and the address on file is asked. */
export async function keepUnverified(world: World, it: Case, person: Person, arrived: Arrived): Promise<void> {
  const { inbound, mail, visible, cut } = arrived;
  const messageId = world.newId();
  await addMessage(world.db, {
    id: messageId,
    cutText: cut || null,
    verified: false,
    inboundId: inbound.id,
    messageId: mail.messageId,
    caseId: it.id,
    direction: "internal",
    personId: person.id,
    customerId: null,
    surface: "mail",
    text: visible,
    at: world.now(),
  });
  await doubtSender(world, person, arrived, { it, messageId });
}
