import { connect, isIP, type Socket } from "node:net";
import { connect as connectTls, type TLSSocket } from "node:tls";

/** `name`: what we call ourselves. `secure`: encrypted from the first byte. `serverName`: whom the certificate must name. */
export type ProbeOptions = { host: string; port: number; name: string; secure?: boolean; serverName?: string };

/** `issue` says why a certificate does not hold for the name and the authorities that this machine knows; null when it does. */
export type Certificate = { validTo: Date; issue: string | null };

/** What a mail server says of itself. `extensions` are upper case. `certificate` is null where it offers no encryption. */
export type Probed = {
  greeting: string;
  /** The first word of its answer to EHLO: its own name. */
  calledItself: string;
  extensions: string[];
  certificate: Certificate | null;
};

const WAIT_MS = 8000;

/**
 * Says hello to a mail server, looks at its certificate where it encrypts, and leaves without sending anything.
 * A certificate that does not hold is told, not thrown. Throws an Error with the reason when the dialog breaks.
 */
export async function probeSmtp({
  host,
  port,
  name,
  secure = false,
  serverName = host,
}: ProbeOptions): Promise<Probed> {
  const first = secure ? encrypted({ host, port }, serverName) : connect({ host, port });
  try {
    const greeting = await answer(first, "220");
    const [hello = "", ...rest] = (await ask(first, `EHLO ${name}`, "250")).split("\n").map((line) => line.slice(4));
    const extensions = rest.map((line) => line.trim().toUpperCase());
    return {
      greeting,
      calledItself: hello.trim().split(" ")[0] ?? "",
      extensions,
      certificate: await certificateAt(first, extensions.includes("STARTTLS"), serverName),
    };
  } finally {
    first.destroy();
  }
}

async function certificateAt(socket: Socket | TLSSocket, offers: boolean, name: string): Promise<Certificate | null> {
  if ("getPeerCertificate" in socket) return certificateOf(socket);
  if (!offers) return null;
  await ask(socket, "STARTTLS", "220");
  const upgraded = encrypted({ socket }, name);
  try {
    await inTime(upgraded, (done) => upgraded.once("secureConnect", () => done("")));
    return certificateOf(upgraded);
  } finally {
    upgraded.destroy();
  }
}

function certificateOf(socket: TLSSocket): Certificate | null {
  const { valid_to } = socket.getPeerCertificate();
  const issue = socket.authorized ? null : String(socket.authorizationError);
  return valid_to ? { validTo: new Date(valid_to), issue } : null;
}

const encrypted = (to: { host: string; port: number } | { socket: Socket }, name: string): TLSSocket =>
  connectTls({ ...to, rejectUnauthorized: false, ...(isIP(name) === 0 ? { servername: name } : {}) });

function ask(socket: Socket, line: string, code: string): Promise<string> {
  socket.write(`${line}\r\n`);
  return answer(socket, code);
}

/** One whole reply of possibly many lines; throws when it has another code. */
async function answer(socket: Socket, code: string): Promise<string> {
  let heard = "";
  const listen = (done: (text: string) => void) =>
    socket.on("data", (chunk: Buffer) => {
      heard += chunk.toString("latin1");
      if (/^\d{3}(?: .*)?\r?\n$/m.test(heard)) done(heard);
    });
  const reply = (await inTime(socket, listen)).replaceAll("\r", "").trim();
  if (!reply.startsWith(code)) throw new Error(`it says “${reply.split("\n")[0] ?? ""}”`);
  return reply;
}

function inTime(socket: Socket, listen: (done: (text: string) => void) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const end = (act: () => void) => {
      clearTimeout(timer);
      socket.removeAllListeners().on("error", () => {});
      act();
    };
    const timer = setTimeout(() => end(() => reject(new Error("no answer in time"))), WAIT_MS);
    socket.once("error", (why) => end(() => reject(why)));
    socket.once("close", () => end(() => reject(new Error("it hung up"))));
    listen((text) => end(() => resolve(text)));
  });
}
