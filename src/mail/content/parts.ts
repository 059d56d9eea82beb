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
    const boundaries = [part.typeField.parameters.get("boundary") ?? "", boundaryIn(content)];
    const sections = depth < limits.depth ? firstSplit(content, boundaries, limits.parts) : [];
    for (const section of sections) {
      if (count >= limits.parts) left = true;
      else part.parts.push(read(readHeaders(section), bodyOf(section), depth + 1));
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

/** A boundary that the header field has lost, or tells wrongly, by the first line that looks like one; "" for none. */
const boundaryIn = (body: Uint8Array): string =>
  /(?:^|\n)--([^\s-][^\r\n]{4,69})\r?\n[A-Za-z-]+:/.exec(Buffer.from(body.subarray(0, 4000)).toString("latin1"))?.[1] ??
  "";

/** The sections by the first boundary that parts the body at all. */
function firstSplit(body: Uint8Array, boundaries: readonly string[], most: number): Uint8Array[] {
  for (const boundary of boundaries.filter((one) => one.trim() !== "")) {
    const sections = split(body, boundary, most);
    if (sections.length > 0) return sections;
  }
  return [];
}

/** What stands between the lines of a boundary; the line break before it is its own (RFC 2046 section 5.1.1). */
function split(body: Uint8Array, boundary: string, most: number): Uint8Array[] {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const mark = Buffer.from(`--${boundary.trimEnd()}`);
  const sections: Uint8Array[] = [];
  let start = -1;
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.length)) {
    if (at > 0 && bytes[at - 1] !== 10) continue;
    const end = bytes.indexOf(10, at + mark.length);
    const behind = bytes.toString("latin1", at + mark.length, end < 0 ? undefined : end).trimEnd();
    const close = behind === "--";
    if (!close && behind !== "") continue;
    if (start >= 0) sections.push(bytes.subarray(start, Math.max(start, at - (bytes[at - 2] === 13 ? 2 : 1))));
    start = close || end < 0 ? -1 : end + 1;
    if (close || sections.length > most) return sections;
  }
  if (start >= 0) sections.push(bytes.subarray(start));
  return sections;
}

const first = (headers: Header[], key: string): string => valuesOf(headers, key)[0] ?? "";
