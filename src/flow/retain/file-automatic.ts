import type { Actor } from "../../core/retain/actor.ts";
import { addMessage } from "../../store/retain/messages.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";
import type { Match } from "./match-mail.ts";
import type { Arrived } from "./take-mail.ts";

/** Files what a machine wrote (an absence, a failed delivery, a receipt): on the record of the case, and without any answer. */
export async function fileAutomatic(
  world: World,
  match: Match,
  { inbound, mail, visible, cut }: Arrived,
): Promise<void> {
  if (!("it" in match)) return;
  const { it } = match;
  const of = "person" in match ? match.person : match.customer;
  const actor: Actor = {
    kind: "person" in match ? "person" : "customer",
    id: of.id,
    name: of.name ?? of.email ?? "",
    surface: "mail",
  };
  const id = world.newId();
  await addMessage(world.db, {
    id,
    caseId: it.id,
    direction: "internal",
    personId: "person" in match ? of.id : null,
    customerId: "customer" in match ? of.id : null,
    surface: "mail",
    text: visible,
    cutText: cut || null,
    verified: false,
    inboundId: inbound.id,
    messageId: mail.messageId,
    at: world.now(),
  });
  await addEvent(world, {
    what: mail.kind === "bounce" ? "bounced" : "automatic_mail",
    actor,
    caseId: it.id,
    unitId: it.unitId,
    data: {
      kind: mail.kind,
      subject: mail.subject,
      messageId: id,
      to: mail.bounce?.recipient ?? of.email,
      ...mail.bounce,
    },
  });
}
