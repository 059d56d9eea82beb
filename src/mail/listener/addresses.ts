import type { SMTPServerAddress, SMTPServerSession } from "smtp-server";
import type { Instant } from "../../core/instant.ts";
import { toALabels } from "../../core/retain/a-label.ts";
import type { Envelope } from "../../core/retain/mail.ts";

/**
 * An envelope's address with its domain as DNS writes it, which smtp-server had turned into Unicode. `<postmaster>` needs no domain
 * (RFC 5321 section 4.5.1): it is ours.
 */
export function addressIn({ address }: SMTPServerAddress, name: string): string {
  const at = address.lastIndexOf("@");
  if (at < 0) return address === "" ? "" : `${address}@${name}`;
  const domain = address.slice(at + 1);
  return /^\p{ASCII}*$/u.test(domain) ? address : `${address.slice(0, at)}@${toALabels(domain)}`;
}

/** One envelope for each recipient of the mail that is coming. */
export const envelopesOf = (session: SMTPServerSession, name: string, at: Instant): Envelope[] =>
  session.envelope.rcptTo.map((recipient) => ({
    from: session.envelope.mailFrom ? addressIn(session.envelope.mailFrom, name) : "",
    to: addressIn(recipient, name),
    remoteAddress: session.remoteAddress,
    helo: session.hostNameAppearsAs,
    at,
  }));
