import type { Instant } from "../instant.ts";
import { isSame } from "../retain/address.ts";

/** A customer who was asked by mail how a visit was. `responseId` is the answer, null while there is none. */
export type Invitation = {
  id: string;
  unitId: string;
  customerId: string;
  createdAt: Instant;
  responseId: string | null;
};

/** A customer is not asked again before so many days have gone by, at whichever store. */
export const ASK_AGAIN_DAYS = 30;

/** What a link in an invitation opens: the form that answers it, or the page that ends such mails. */
export type InvitationUse = "answer" | "unsubscribe";

const pattern = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})-([0-9a-f]{32})$/;

/** The token of a link: the invitation's id, a UUID, and a MAC of 128 bits that holds for this one use. */
export const invitationToken = (key: Uint8Array, use: InvitationUse, id: string): string =>
  `${id}-${macOf(key, use, id)}`;

/** The id of the invitation that a genuine token names; undefined for every other text. Never throws. */
export function readInvitationToken(key: Uint8Array, use: InvitationUse, token: string): string | undefined {
  const [, id, mac = ""] = pattern.exec(token) ?? [];
  return id !== undefined && isSame(macOf(key, use, id), mac) ? id : undefined;
}

const macOf = (key: Uint8Array, use: InvitationUse, id: string): string =>
  new Bun.CryptoHasher("sha256", key).update(`invitation|${use}|${id}`).digest("hex").slice(0, 32);
