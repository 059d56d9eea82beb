import type { Instant } from "../instant.ts";

/** How a mail came onto its case, and why its sender was believed or not, in words. */
export type MailOrigin = { method: string | null; authority: string | null; reason: string | null };

/** A mail that may belong to another case than the one it stands on, by the number in its subject. */
export type MailHint = {
  sender: string | null;
  subject: string | null;
  at: Instant;
  onCase: number | null;
  about: number;
};

/** What a case goes on from, what goes on from it, and mails of which a person should say where they belong. */
export type CaseLinks = { earlier: number | null; later: readonly number[]; hints: readonly MailHint[] };
