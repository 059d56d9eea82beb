import type { SMTPServerDataStream, SMTPServerOptions, SMTPServerSession } from "smtp-server";
import type { Spool } from "../spool.ts";
import { addressIn, envelopesOf } from "./addresses.ts";
import { answers, answerTo } from "./answers.ts";
import type { ListenerOptions } from "./options.ts";
import { openPeers } from "./peers.ts";
import { receive } from "./receive.ts";

export type Handlers = Required<
  Pick<SMTPServerOptions, "onConnect" | "onMailFrom" | "onRcptTo" | "onData" | "onClose">
>;

/** What the handlers need of the ports they serve. */
export type Ports = {
  maxSize: number;
  spool: Spool;
  isStopping(): boolean;
  isFull(): boolean;
  hangUp(session: string): void;
  /** Lets go of the chunk that was read last. */
  release(session: string): void;
  /** A mail is being received from now on, and until `received`. */
  receiving(session: string): void;
  received(session: string): void;
};

/** What we say at each step of an SMTP dialog. */
export function handlersFor(options: ListenerOptions, ports: Ports): Handlers {
  const peers = openPeers(options);
  const oneByOne = queue();

  async function take(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<Error | null> {
    const envelopes = envelopesOf(session, options.name, options.now());
    const arriving = ports.spool.open();
    try {
      const came = await receive(stream, arriving, {
        maxSize: ports.maxSize,
        hangUp: () => ports.hangUp(session.id),
        release: () => ports.release(session.id),
      });
      if ("why" in came) return later(came.why, `during DATA from ${session.remoteAddress}`);
      if ("refusal" in came) {
        if (came.isGone) options.log(`mail: ${session.remoteAddress} left in the middle of a mail`);
        return came.refusal;
      }
      const { mail } = came;
      await (mail.isLong ? oneByOne(() => options.keep(envelopes, mail)) : options.keep(envelopes, mail));
      return null;
    } finally {
      arriving.drop();
    }
  }

  function later(error: unknown, where: string): Error {
    options.log(`mail: ${where}: ${error instanceof Error ? error.message : String(error)}`);
    return answerTo(error);
  }

  return {
    onConnect(session, done) {
      if (ports.isStopping()) return done(answers.stopping());
      done(peers.enter(session) || ports.isFull() ? answers.tooManyConnections() : null);
    },
    onClose: peers.leave,
    onMailFrom(_address, session, done) {
      if (ports.isStopping()) return done(answers.stopping());
      done(peers.isMailTooMuch(session) ? answers.tooManyMails() : null);
    },
    onRcptTo(recipient, session, done) {
      if (peers.hasGuessedTooMuch(session)) return done(answers.tooManyGuesses());
      if (isSecondOfBounce(session)) return done(answers.oneBounceAtATime());
      const address = addressIn(recipient, options.name);
      options.isKnown(address).then(
        (known) => {
          if (!known) peers.hasGuessedWrong(session);
          done(known ? null : answers.noSuchMailbox());
        },
        (error) => done(later(error, `at RCPT for ${address}`)),
      );
    },
    onData(stream, session, done) {
      ports.receiving(session.id);
      take(stream, session)
        .catch((error) => later(error, `after DATA from ${session.remoteAddress}`))
        .then((refusal) => {
          done(refusal);
          ports.received(session.id);
        });
    },
  };
}

/** The null sender answers one mail, so it has one recipient (RFC 5321 section 4.5.5); a bounce for several is several bounces. */
const isSecondOfBounce = ({ envelope }: SMTPServerSession): boolean =>
  envelope.mailFrom !== false && envelope.mailFrom.address === "" && envelope.rcptTo.length > 0;

/** Runs one thing after the other: of long mails only one at a time is in a transaction, so that none grows large. */
function queue() {
  let last: Promise<unknown> = Promise.resolve();
  return (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
}
