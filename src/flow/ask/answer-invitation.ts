import type { Invitation } from "../../core/ask/invitation.ts";
import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import { markAnswered } from "../../store/ask/invitations.ts";
import type { World } from "../../world.ts";
import { type Incoming, type Taken, takeResponse } from "./take-response.ts";

/** Takes the answer to an invitation, in the name of the customer who got it. Refused when there is one already. */
export function answerInvitation(
  world: World,
  { id }: Pick<Invitation, "id">,
  incoming: Incoming,
  actor: Actor,
  key: string,
): Promise<Taken> {
  return world.db.tx(async (db) => {
    const taken = await takeResponse({ ...world, db }, incoming, actor, key);
    if (await markAnswered(db, id, taken.response.id)) return taken;
    throw new Refused("This invitation was answered already. If there is more to say, answer the mail instead.");
  });
}
