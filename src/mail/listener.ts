import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import type { Instant } from "../core/instant.ts";
import type { Envelope } from "../core/retain/mail.ts";
import type { Tls } from "./tls.ts";

/** `name`: what the greeting says. `maxSize` in bytes. `stall`: after how many milliseconds of silence a sender is let go. */
export type ListenerOptions = {
  host: string;
  port: number;
  tls: Tls;
  name: string;
  maxSize?: number;
  maxConnections?: number;
  stall?: number;
  /** Whether we take mail for this address. Throwing means "ask again later", never "no". */
  isKnown(address: string): Promise<boolean>;
  /** Stores the mail durably, one envelope for each recipient. The sender hears 250 only when this has resolved. */
  keep(envelopes: Envelope[], raw: Uint8Array): Promise<void>;
  now(): Instant;
  log(line: string): void;
};

export type Listener = { port: number; isListening(): boolean; stop(): Promise<void> };

/** Listens for mail, with STARTTLS. `stop` lets what is being received finish, for at most 4 seconds. Rejects when the port is taken. */
export async function startListener(options: ListenerOptions): Promise<Listener> {
  const { maxSize = 25 * 1024 * 1024, maxConnections = 200, stall = 60_000 } = options;
  const receiving = new Set<string>();
  let stopping = false;

  const server = new SMTPServer({
    name: options.name,
    key: options.tls.key,
    cert: options.tls.cert,
    size: maxSize,
    rejectOversized: true,
    maxRecipients: 100,
    socketTimeout: stall,
    closeTimeout: 3500,
    disableReverseLookup: true,
    disabledCommands: ["AUTH"],
    authOptional: true,
    hideENHANCEDSTATUSCODES: false,
    logger: false,
    onConnect(_session, done) {
      if (stopping) return done(answer(421, "4.3.2 The server is stopping, please try again"));
      const full = server.connections.size > maxConnections;
      done(full ? answer(421, "4.7.0 Too many connections, please try again later") : null);
    },
    onMailFrom(_address, _session, done) {
      done(stopping ? answer(421, "The server is stopping, please try again") : null);
    },
    onRcptTo({ address }, _session, done) {
      options.isKnown(address).then(
        (known) => done(known ? null : answer(550, "There is no such mailbox here")),
        (error) => done(later(error, `at RCPT for ${address}`)),
      );
    },
    onData(stream, session, done) {
      receiving.add(session.id);
      receive(stream, session).then(
        (refusal) => finish(session.id, () => done(refusal)),
        (error) => finish(session.id, () => done(later(error, `after DATA from ${session.remoteAddress}`))),
      );
    },
  });
  server.on("error", (error) => {
    if (server.server.listening) options.log(`mail: ${error.message}`);
  });

  async function receive(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<Error | null> {
    const envelopes = envelopesOf(session, options.now());
    const read = await readAll(stream, maxSize);
    if (read === "dropped") {
      options.log(`mail: ${session.remoteAddress} left in the middle of a mail`);
      return answer(451, "The mail did not arrive whole");
    }
    if (read === "too big") return null; // smtp-server answers 552 5.3.4 by itself, see rejectOversized
    if (read === "bare") return answer(500, "A bare CR or LF is not allowed, lines end with CRLF");
    await options.keep(envelopes, read);
    return null;
  }

  function finish(id: string, reply: () => void) {
    receiving.delete(id);
    reply();
    if (stopping) letGo();
  }

  function letGo() {
    for (const connection of [...server.connections]) {
      if (!receiving.has(connection.id)) connection.send(421, "4.3.2 The server is stopping, please try again", false);
    }
  }

  function later(error: unknown, where: string): Error {
    options.log(`mail: ${where}: ${error instanceof Error ? error.message : String(error)}`);
    return answer(451, "We cannot store mail right now, please try again later");
  }

  await new Promise<void>((resolve, reject) => {
    server.server.once("error", reject);
    server.listen(options.port, options.host, () => resolve());
  });
  const address = server.server.address();
  return {
    port: typeof address === "object" && address ? address.port : options.port,
    isListening: () => server.server.listening,
    async stop() {
      if (stopping) return;
      stopping = true;
      const closed = new Promise<void>((resolve) => server.close(resolve));
      letGo();
      await closed;
    },
  };
}

const answer = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode });

const envelopesOf = (session: SMTPServerSession, at: Instant): Envelope[] =>
  session.envelope.rcptTo.map(({ address }) => ({
    from: session.envelope.mailFrom ? session.envelope.mailFrom.address : "",
    to: address,
    remoteAddress: session.remoteAddress,
    helo: session.hostNameAppearsAs,
    at,
  }));

/**
 * The whole mail, held in memory up to `maxSize` and read on without keeping anything once it is refused. A dropped connection
 * makes the stream fail and never end. Bare CR and LF are how mails are smuggled past other servers (CVE-2023-51764).
 */
function readAll(stream: SMTPServerDataStream, maxSize: number): Promise<Uint8Array | "dropped" | "too big" | "bare"> {
  return new Promise((resolve) => {
    let chunks: Uint8Array[] = [];
    let size = 0;
    let afterCr = false;
    let bare = false;
    stream.on("data", (chunk: Uint8Array) => {
      size += chunk.byteLength;
      if (!bare) ({ bare, afterCr } = lineEnds(chunk, afterCr));
      if (bare || size > maxSize) chunks = [];
      else chunks.push(chunk);
    });
    stream.once("error", () => resolve("dropped"));
    stream.once("end", () => {
      if (size > maxSize) resolve("too big");
      else resolve(bare || afterCr ? "bare" : Buffer.concat(chunks, size));
    });
  });
}

/** Whether the chunk has a CR without LF or an LF without CR; `afterCr` carries the state from one chunk to the next. */
function lineEnds(chunk: Uint8Array, afterCr: boolean): { bare: boolean; afterCr: boolean } {
  let before = afterCr;
  for (const byte of chunk) {
    if (before !== (byte === 10)) return { bare: true, afterCr: false };
    before = byte === 13;
  }
  return { bare: false, afterCr: before };
}
