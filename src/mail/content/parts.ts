import { bodyOf, type Header, readHeaders, valuesOf } from "../headers.ts";
import { type Field, readField } from "./field.ts";
import { decodeTransfer } from "./transfer.ts";

/**
 * A part of a mail (RFC 2046). `type` is in lower case; one that holds `parts` has no content of its own, and a mail inside a mail
 * is a part without parts: what it says is not what its sender says.
 */
export type Part = {
  type: string;
  typeField: Field;
  disposition: Field;
  headers: Header[];
  /** As it stands in the mail, with its transfer encoding. */
  body: Uint8Array;
  parts: Part[];
};

export type Limits = { parts: number; depth: number };

/** The tree of a mail's parts. What is broken comes back as one part of text; `left` parts beyond the limits stay unread. */
export function readParts(headers: Header[], body: Uint8Array, limits: Limits): { root: Part; left: boolean } {
  let count = 0;
  let left = false;
  const read = (own: Header[], content: Uint8Array, depth: number): Part => {
    count++;
    const part = partOf(own, content);
    if (!part.type.startsWith("multipart/")) return part;
    const boundary = part.typeField.parameters.get("boundary") || boundaryIn(content);
    const sections = depth < limits.depth && boundary ? split(content, boundary, limits.parts) : [];
    for (const section of sections) {
      if (count >= limits.parts) left = true;
      else part.parts.push(read(...headAndBody(section), depth + 1));
    }
    return part.parts.length > 0 ? part : { ...part, type: "text/plain" };
  };
  return { root: read(headers, body, 0), left };
}

/** What a part holds, freed of its transfer encoding. */
export const contentOf = ({ headers, body }: Pick<Part, "headers" | "body">): Uint8Array =>
  decodeTransfer(first(headers, "content-transfer-encoding"), body);

function partOf(headers: Header[], body: Uint8Array): Part {
  const typeField = readField(first(headers, "content-type"));
  const type = /^[^\s;/]+\/[^\s;]+/.exec(typeField.value)?.[0] ?? "text/plain";
  return { type, typeField, disposition: readField(first(headers, "content-disposition")), headers, body, parts: [] };
}

/** A boundary that the header field has lost, by the first line that looks like one. */
const boundaryIn = (body: Uint8Array): string | undefined =>
  /(?:^|\n)--([^\s-][^\r\n]{4,69})\r?\n[A-Za-z-]+:/.exec(Buffer.from(body.subarray(0, 4000)).toString("latin1"))?.[1];

/** A part that starts with an empty line has no header fields. */
function headAndBody(section: Uint8Array): [Header[], Uint8Array] {
  if (section[0] === 10) return [[], section.subarray(1)];
  if (section[0] === 13 && section[1] === 10) return [[], section.subarray(2)];
  return [readHeaders(section), bodyOf(section)];
}

/** What stands between the lines of a boundary; the line break before it is its own (RFC 2046 section 5.1.1). */
function split(body: Uint8Array, boundary: string, most: number): Uint8Array[] {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const mark = Buffer.from(`--${boundary.trimEnd()}`);
  const sections: Uint8Array[] = [];
  let start = -1;
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.length)) {
    if (at > 0 && bytes[at - 1] !== 10) continue;
    const behind = bytes.toString("latin1", at + mark.length, at + mark.length + 2);
    const close = behind === "--";
    if (!close && !/^(?:\s|$)/.test(behind)) continue;
    if (start >= 0) sections.push(bytes.subarray(start, Math.max(start, at - (bytes[at - 2] === 13 ? 2 : 1))));
    const end = bytes.indexOf(10, at + mark.length);
    start = close || end < 0 ? -1 : end + 1;
    if (close || sections.length > most) return sections;
  }
  if (start >= 0) sections.push(bytes.subarray(start));
  return sections;
}

const first = (headers: Header[], key: string): string => valuesOf(headers, key)[0] ?? "";
