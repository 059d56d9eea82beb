import { createSocket } from "node:dgram";
import { createServer } from "node:net";
import { freePort } from "../../scripts/free-port.ts";

/**
 * What the zone says by "name TYPE": TXT texts, A addresses, MX as "10 host", PTR names (the name is the one in in-addr.arpa).
 * `broken` names answer SERVFAIL, `silent` ones nothing at all.
 */
export type Zone = { records: Record<string, string[]>; broken?: string[]; silent?: string[] };

/** A name server on loopback that knows one zone, over UDP and for long answers over TCP. `address` is "address:port". */
export async function startDns(zone: Zone): Promise<{ address: string; stop(): void }> {
  const port = await freePort();
  const udp = createSocket("udp4");
  udp.on("message", (query, from) => {
    const answer = answerTo(query, zone);
    if (!answer) return;
    const fits = answer.length <= 1232;
    if (!fits) answer.writeUInt8(answer.readUInt8(2) | 2, 2);
    udp.send(fits ? answer : answer.subarray(0, question(query).end), from.port, from.address);
  });
  await new Promise<void>((resolve) => udp.bind(port, "127.0.0.1", resolve));
  const tcp = createServer((socket) => {
    socket.on("data", (query: Buffer) => {
      const answer = answerTo(query.subarray(2), zone);
      if (answer) socket.end(Buffer.concat([Buffer.from([answer.length >> 8, answer.length & 255]), answer]));
    });
  });
  await new Promise<void>((resolve) => tcp.listen(port, "127.0.0.1", resolve));
  const stop = () => {
    udp.close();
    tcp.close();
  };
  return { address: `127.0.0.1:${port}`, stop };
}

const types: Readonly<Record<number, string>> = { 1: "A", 12: "PTR", 15: "MX", 16: "TXT" };

function answerTo(query: Buffer, zone: Zone): Buffer | undefined {
  const { name, type, end } = question(query);
  if (zone.silent?.includes(name)) return;
  const found = zone.records[`${name} ${types[type] ?? "OTHER"}`] ?? [];
  const known = found.length > 0 || Object.keys(zone.records).some((key) => key.startsWith(`${name} `));
  const code = zone.broken?.includes(name) ? 2 : known ? 0 : 3;
  const answers = found.map((it) => record(type, it));
  return Buffer.concat([header(query, code, answers.length), query.subarray(12, end), ...answers]);
}

function question(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query.readUInt8(at); length > 0; length = query.readUInt8(at)) {
    labels.push(query.toString("latin1", at + 1, at + 1 + length).toLowerCase());
    at += length + 1;
  }
  return { name: labels.join("."), type: query.readUInt16BE(at + 1), end: at + 5 };
}

function header(query: Buffer, code: number, answers: number): Buffer {
  const bytes = Buffer.alloc(12);
  query.copy(bytes, 0, 0, 2);
  bytes.writeUInt16BE(0x8180 | code, 2);
  bytes.writeUInt16BE(1, 4);
  bytes.writeUInt16BE(answers, 6);
  return bytes;
}

function record(type: number, value: string): Buffer {
  const data = dataOf(type, value);
  const fixed = Buffer.alloc(12);
  fixed.writeUInt16BE(0xc00c, 0);
  fixed.writeUInt16BE(type, 2);
  fixed.writeUInt16BE(1, 4);
  fixed.writeUInt16BE(data.length, 10);
  return Buffer.concat([fixed, data]);
}

function dataOf(type: number, value: string): Buffer {
  if (type === 1) return Buffer.from(value.split(".").map(Number));
  if (type === 12) return name(value);
  const [priority = "", host = ""] = value.split(" ");
  if (type === 15) return Buffer.concat([Buffer.from([0, Number(priority)]), name(host)]);
  return Buffer.concat((value.match(/.{1,250}/gs) ?? []).map(text));
}

const name = (host: string) => Buffer.concat([...host.split(".").map(text), Buffer.from([0])]);
const text = (part: string) => Buffer.concat([Buffer.from([part.length]), Buffer.from(part, "latin1")]);
