import {
  type Invitation,
  type InvitationUse,
  invitationToken,
  readInvitationToken,
} from "../../core/ask/invitation.ts";
import { findInvitation } from "../../store/ask/invitations.ts";
import type { World } from "../../world.ts";

/** Where a link of an invitation leads: the store's form that knows who answers, or the page that ends such mails. */
export function invitationLink(world: World, use: InvitationUse, { id }: Pick<Invitation, "id">, code: string): string {
  const token = invitationToken(world.keys.link, use, id);
  const { url } = world.config;
  return use === "answer" ? `${url}/f/${encodeURIComponent(code)}?i=${token}` : `${url}/u/${token}`;
}

/** The invitation that a genuine token opens for this use. */
export async function findInvited(
  { db, keys }: World,
  use: InvitationUse,
  token: string,
): Promise<Invitation | undefined> {
  const id = readInvitationToken(keys.link, use, token);
  return id === undefined ? undefined : findInvitation(db, id);
}
