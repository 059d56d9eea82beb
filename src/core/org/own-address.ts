import { foldEmail } from "./email.ts";

/** What an address of somebody must not be: one at which Amends itself takes mail, or from which it writes. */
export type Own = { mailDomain: string; from: string };

/**
 * Whether letters to this address would come back to us: our sender's address, the fixed boxes, and reply and bounce addresses of our
 * own making. `from` may be `Name <address>`.
 */
export function isOwnAddress(email: string, { mailDomain, from }: Own): boolean {
  const address = foldEmail(email);
  if (address === foldEmail(/<([^<>]+)>/.exec(from)?.[1] ?? from)) return true;
  const at = address.lastIndexOf("@");
  if (address.slice(at + 1) !== mailDomain.toLowerCase()) return false;
  return /^(?:feedback(?:\+.*)?|store-.+|postmaster|abuse|c-\d+-[pu][a-z2-7]{8}-.+|[bd]-[0-9a-f]{8}-.+)$/.test(
    address.slice(0, at),
  );
}
