/**
 * The name of one installation in its letters (X-Amends-Loop): sixteen characters of lower-case hex, made from a key that it does not
 * betray. Whoever sees it in a mail that came in knows that an Amends wrote it, and which.
 */
export const instanceId = (key: Uint8Array): string =>
  new Bun.CryptoHasher("sha256", key).update("instance").digest("hex").slice(0, 16);

/**
 * Whether a Message-ID has the form that Amends gives its letters, whichever installation wrote it. Such a mail is never answered
 * automatically, also when every header that says so was lost on the way: two installations would answer each other.
 */
export const isAmendsMessageId = (messageId: string | null): boolean =>
  messageId !== null &&
  (/^<c\.\d+\.[0-9a-f-]{36}\.[a-z0-9]{21}@/.test(messageId) || /^<l\.[0-9a-f-]{36}@/.test(messageId));

/** Letters that answer a mail by themselves. */
export const isAutomaticAnswer = (kind: string): boolean => answers.has(kind);

const answers = new Set(["receipt", "acknowledgement", "unverified"]);

/** Letters that call somebody of the chain to a case: when one does not arrive, the next in line is told. */
export const isCall = (kind: string): boolean => calls.has(kind);

const calls = new Set([
  "alert",
  "assigned",
  "warning",
  "late",
  "joined",
  "merged",
  "reopened",
  "customer_wrote",
  "unreached",
  "challenged",
  "denied",
  "raised",
  "instead",
  "digest",
  "hold_asked",
  "make_good_asked",
  "claim_denied",
  "repeated",
]);
