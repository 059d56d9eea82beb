/** What the listener says no with. Each is an error that smtp-server turns into an answer. */
export const answers = {
  stopping: () => answer(421, "4.3.2", "The server is stopping, please try again"),
  tooManyConnections: () => answer(421, "4.7.0", "Too many connections, please try again later"),
  tooManyMails: () => answer(450, "4.2.1", "Too many mails at once, please try again in a few minutes"),
  tooManyGuesses: () => answer(450, "4.2.1", "Too many unknown mailboxes, please try again later"),
  oneBounceAtATime: () => answer(452, "4.5.3", "A mail without a sender has one recipient, please send another copy"),
  noSuchMailbox: () => answer(550, "5.1.1", "There is no such mailbox here"),
  troubleHere: () => answer(451, "4.3.0", "We cannot store mail right now, please try again later"),
  diskFull: () => answer(452, "4.3.1", "There is no room for mail right now, please try again later"),
  notWhole: () => answer(451, "4.4.2", "The mail did not arrive whole"),
  bareLineEnd: () => answer(500, "5.5.2", "A bare CR or LF is not allowed, lines end with CRLF"),
  goesInCircles: () => answer(550, "5.4.6", "Too many Received headers, this mail goes in circles"),
} as const;

export type Answer = ReturnType<typeof answer>;

/**
 * smtp-server writes `responseCode` before the text, and an enhanced status code of its own choice between them when it knows the
 * number: where another is due, both are given as one text, which it does not know. It hangs up after a 421, but only after a number.
 */
function answer(code: number, status: string, text: string): Error & { responseCode: number | string } {
  if (code === 421) return Object.assign(new Error(`${status} ${text}`), { responseCode: code });
  return Object.assign(new Error(text), { responseCode: `${code} ${status}` });
}

/** What to say when a mail cannot be stored: the sender keeps it and comes again. */
export const answerTo = (error: unknown): Answer => (isFull(error) ? answers.diskFull() : answers.troubleHere());

/** Full disks as the system, SQLite and PostgreSQL (53100) report them. */
const FULL = /^(?:ENOSPC|EDQUOT|SQLITE_FULL|53100)$/;

function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, errno } = error as Error & { code?: unknown; errno?: unknown };
  return FULL.test(String(code)) || FULL.test(String(errno));
}
