import { createSocket } from "node:dgram";
import { connect, isIPv6 } from "node:net";

/** `address` is an IP address. */
export type NameServer = { address: string; port: number };

/** What DNS said instead of records; `code` is one of Node's: ENOTFOUND, ENODATA, ESERVFAIL or ETIMEOUT. */
export class DnsError extends Error {
  constructor(
    readonly code: "ENOTFOUND" | "ENODATA" | "ESERVFAIL" | "ETIMEOUT",
    name: string,
  ) {
    super(`${code} for TXT of ${name}`);
  }
}

const wait = 2500;
const txt = 16;

/**
 * The TXT records of a name, each as the strings it is made of. Our own, because `node:dns` in Bun 1.4 returns every string as a record
 * of its own, and no DKIM key of 2048 bits fits into one string. Asks each server twice over UDP and over TCP when the answer is too
 * long. Throws `DnsError`.
 */
export async function txtRecords(name: string, servers: readonly NameServer[]): Promise<string[][]> {
  const query = queryFor(name);
  let last = new DnsError("ETIMEOUT", name);
  for (const server of [...servers, ...servers]) {
    try {
      const short = await overUdp(query, server);
      const answer = isTruncated(short) ? await overTcp(query, server) : short;
      return read(answer, name);
    } catch (error) {
      if (error instanceof DnsError && error.code !== "ESERVFAIL") throw error;
      if (error instanceof DnsError) last = error;
    }
  }
  throw last;
}

/** "host:port", "host" or "[v6]:port" as a name server; undefined for other text. */
export function readNameServer(text: string): NameServer | undefined {
  if (isIPv6(text)) return { address: text, port: 53 };
  const found = /^(?:\[([0-9a-f:.]+)\]|([^:[\]\s]+))(?::(\d{1,5}))?$/i.exec(text);
  const address = found?.[1] ?? found?.[2];
  return address ? { address, port: Number(found?.[3] ?? 53) } : undefined;
}

/** RFC 1035 section 4.1, with the OPT record of RFC 6891 that asks for answers of up to 1232 bytes. */
function queryFor(name: string): Buffer {
  const labels = name.replace(/\.$/, "").split(".");
  if (name.length > 253 || labels.some((label) => label === "" || label.length > 63))
    throw new DnsError("ENOTFOUND", name);
  const head = Buffer.from(crypto.getRandomValues(new Uint8Array(2)));
  const question = labels.flatMap((label) => [Buffer.from([label.length]), Buffer.from(label, "latin1")]);
  const flagsAndCounts = Buffer.from([1, 0, 0, 1, 0, 0, 0, 0, 0, 1]);
  return Buffer.concat([
    head,
    flagsAndCounts,
    ...question,
    Buffer.from([0, 0, txt, 0, 1, 0, 0, 41, 4, 208, 0, 0, 0, 0, 0, 0]),
  ]);
}

function overUdp(query: Buffer, server: NameServer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = createSocket(isIPv6(server.address) ? "udp6" : "udp4");
    const finish = (act: () => void) => {
      clearTimeout(timer);
      socket.close();
      act();
    };
    const timer = setTimeout(() => finish(() => reject(new Error("no answer"))), wait);
    socket.on("message", (answer, from) => {
      if (from.port === server.port && answersTo(answer, query)) finish(() => resolve(answer));
    });
    socket.once("error", (error) => finish(() => reject(error)));
    socket.send(query, server.port, server.address);
  });
}

function overTcp(query: Buffer, server: NameServer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, server.address);
    let got = Buffer.alloc(0);
    socket.setTimeout(wait, () => socket.destroy(new Error("no answer")));
    socket.once("connect", () =>
      socket.write(Buffer.concat([Buffer.from([query.length >> 8, query.length & 255]), query])),
    );
    socket.on("data", (chunk: Buffer) => {
      got = Buffer.concat([got, chunk]);
      if (got.length < 2 || got.length < 2 + got.readUInt16BE(0)) return;
      const answer = got.subarray(2, 2 + got.readUInt16BE(0));
      socket.destroy();
      if (answersTo(answer, query)) resolve(answer);
    });
    socket.once("error", reject);
    socket.once("close", () => reject(new Error("no answer")));
  });
}

/** Same number, and the same question: an answer to somebody else's question is not for us. */
function answersTo(answer: Buffer, query: Buffer): boolean {
  const end = query.length - 11;
  if (answer.length < end || (answer.readUInt8(2) & 0x80) === 0) return false;
  const question = (of: Buffer) => of.toString("latin1", 12, end).toLowerCase();
  return answer.readUInt16BE(0) === query.readUInt16BE(0) && question(answer) === question(query);
}

const isTruncated = (answer: Buffer) => (answer.readUInt8(2) & 2) !== 0;

function read(answer: Buffer, name: string): string[][] {
  const code = answer.readUInt8(3) & 15;
  if (code === 3) throw new DnsError("ENOTFOUND", name);
  if (code !== 0) throw new DnsError("ESERVFAIL", name);
  const records: string[][] = [];
  let at = afterName(answer, 12) + 4;
  for (let i = answer.readUInt16BE(6); i > 0; i--) {
    at = afterName(answer, at);
    const data = answer.subarray(at + 10, at + 10 + answer.readUInt16BE(at + 8));
    if (answer.readUInt16BE(at) === txt) records.push(strings(data));
    at += 10 + answer.readUInt16BE(at + 8);
  }
  if (records.length === 0) throw new DnsError("ENODATA", name);
  return records;
}

function afterName(answer: Buffer, from: number): number {
  let at = from;
  for (let length = answer.readUInt8(at); length !== 0; length = answer.readUInt8(at)) {
    if (length >= 0xc0) return at + 2;
    at += length + 1;
  }
  return at + 1;
}

function strings(data: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 0; at < data.length; at += 1 + data.readUInt8(at)) {
    texts.push(data.toString("utf8", at + 1, at + 1 + data.readUInt8(at)));
  }
  return texts;
}
