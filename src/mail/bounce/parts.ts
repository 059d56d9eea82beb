import { TextDecoder } from "node:util";
import { bodyOf, type Header, readHeaders, valuesOf } from "../headers.ts";

/** A leaf of a mail's MIME tree. `type` is in lower case and without parameters; a returned original is a leaf, never entered. */
export type Part = { type: string; headers: Header[]; body: Uint8Array; attached: boolean };

const limits = { bytes: 1024 * 1024, parts: 60, depth: 5 };

/** The leaves of a mail, in order: those of its first megabyte and at most 60. What is broken comes back as one text part. */
export function leavesOf(headers: Header[], body: Uint8Array): Part[] {
  const leaves: Part[] = [];
  addLeaves(leaves, headers, body.subarray(0, limits.bytes), 0);
  return leaves.slice(0, limits.parts);
}

/** The text of a part, freed of its transfer encoding and charset; every line ends in \n. Unknown charsets are read as Latin-1. */
export function textOf({ headers, body }: Pick<Part, "headers" | "body">): string {
  const bytes = decoded(first(headers, "content-transfer-encoding").toLowerCase(), body);
  const charset = parameter(first(headers, "content-type"), "charset") ?? "utf-8";
  return inCharset(bytes, charset).replace(/\r\n?/g, "\n");
}

function addLeaves(leaves: Part[], headers: Header[], body: Uint8Array, depth: number): void {
  if (leaves.length >= limits.parts) return;
  const field = first(headers, "content-type");
  const type = /^[^\s;]+/.exec(field)?.[0]?.toLowerCase() ?? "text/plain";
  const boundary = type.startsWith("multipart/") ? parameter(field, "boundary") : undefined;
  const sections = boundary === undefined || depth >= limits.depth ? [] : split(body, boundary);
  for (const section of sections) addLeaves(leaves, ...headAndBody(section), depth + 1);
  if (sections.length > 0) return;
  const attached = /^\s*attachment/i.test(first(headers, "content-disposition"));
  leaves.push({ type: type.startsWith("multipart/") ? "text/plain" : type, headers, body, attached });
}

/** A part that starts with an empty line has no header fields. */
function headAndBody(section: Uint8Array): [Header[], Uint8Array] {
  if (section[0] === 10) return [[], section.subarray(1)];
  if (section[0] === 13 && section[1] === 10) return [[], section.subarray(2)];
  return [readHeaders(section), bodyOf(section)];
}

/** What stands between the lines of a boundary; the end of the body closes the last part too (RFC 2046 section 5.1.2). */
function split(body: Uint8Array, boundary: string): Uint8Array[] {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const mark = Buffer.from(`--${boundary}`, "latin1");
  const sections: Uint8Array[] = [];
  let start = -1;
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.length)) {
    if (at > 0 && bytes[at - 1] !== 10) continue;
    const close = bytes.toString("latin1", at + mark.length, at + mark.length + 2) === "--";
    const after = bytes.toString("latin1", at + mark.length, at + mark.length + 1);
    if (!close && !/^[\s]?$/.test(after)) continue;
    if (start >= 0) sections.push(bytes.subarray(start, at));
    const end = bytes.indexOf(10, at + mark.length);
    start = close || end < 0 ? -1 : end + 1;
    if (close || sections.length >= limits.parts) return sections;
  }
  if (start >= 0) sections.push(bytes.subarray(start));
  return sections;
}

const first = (headers: Header[], key: string): string => valuesOf(headers, key)[0] ?? "";

function parameter(field: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;"]+))`, "i").exec(field.slice(0, 2000));
  const value = match?.[1] ?? match?.[2];
  return value === "" ? undefined : value;
}

function decoded(encoding: string, body: Uint8Array): Uint8Array {
  const isBase64 = encoding.startsWith("base64");
  if (!isBase64 && !encoding.startsWith("quoted-printable")) return body;
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("latin1");
  if (isBase64) return Buffer.from(text, "base64");
  const plain = text
    .replace(/=[ \t]{0,20}\r?\n/g, "")
    .replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, "latin1");
}

function inCharset(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder("latin1").decode(bytes);
  }
}
