/** Bytes of the largest mail that is taken, from the listener and from a mailbox. */
export const LARGEST_MAIL = 25 * 1024 * 1024;
