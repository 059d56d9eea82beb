import type { Envelope, Mail, Vouch } from "../core/retain/mail.ts";
import { type VisibleText, visibleText } from "../core/retain/visible-text.ts";
import { type AuthenticateOptions, authenticate, TryLater } from "./authenticate.ts";
import { parseMail } from "./parse.ts";

/**
 * All that is worked out from a raw mail before anything is done about it. `dnsTrouble` says that DNS did not answer; `vouch`
 * is then what to go by when the patience for that has run out.
 */
export type Reading = { mail: Mail; vouch: Vouch; words: VisibleText; dnsTrouble: string | null };

/**
 * Reads mails, wherever that is done. `load` fetches the raw bytes when their turn comes, and may be asked again. Rejects with the
 * reason when a mail cannot be read at all: with `Unreadable` when trying again is of no use, with `Stopping` when nobody tried.
 */
export type Reader = { read(envelope: Envelope, load: () => Promise<Uint8Array>): Promise<Reading> };

/** A mail over which its reader dies or finds no end. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

/** The program ends; the mail is as unread as before. */
export class Stopping extends Error {
  override readonly name = "Stopping";
}

export async function readRaw(raw: Uint8Array, envelope: Envelope, options: AuthenticateOptions): Promise<Reading> {
  const mail = parseMail(raw);
  const { visible, cut } = visibleText(mail.text.slice(0, MOST.looked), mail.html);
  return {
    mail: { ...mail, subject: clipped(mail.subject, MOST.subject), text: clipped(mail.text, MOST.cut) },
    words: { visible: clipped(visible, MOST.visible), cut: clipped(cut, MOST.cut) },
    ...(await vouchFor(raw, envelope, options)),
  };
}

/**
 * Characters of a mail that go on to its case, and that are looked at for them: what is longer is no letter of a person, and every page and
 * letter about the case would carry it. The raw mail keeps all of it.
 */
const MOST = { looked: 1_000_000, visible: 50_000, cut: 100_000, subject: 1000 };

const clipped = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).toWellFormed()} […]` : text;

async function vouchFor(raw: Uint8Array, envelope: Envelope, options: AuthenticateOptions) {
  try {
    return { vouch: await authenticate(raw, envelope, options), dnsTrouble: null };
  } catch (why) {
    if (why instanceof TryLater) return { vouch: why.vouch, dnsTrouble: why.message };
    throw why;
  }
}

/** Reads one mail after the other in this thread, for commands, the demo's time travel and tests. Nothing ends a mail without end. */
export function ownReader(options: AuthenticateOptions): Reader {
  let last: Promise<unknown> = Promise.resolve();
  return {
    read: (envelope, load) => {
      const reading = last.then(async () => readRaw(await load(), envelope, options));
      last = reading.catch(() => {});
      return reading;
    },
  };
}
