import { decodeText } from "./content/charset.ts";

/** One header field: name in lower case, value unfolded and trimmed. */
export type Header = { key: string; value: string };

const longest = 1024 * 1024;

/** The header fields of a raw mail, top to bottom; at most the first megabyte. Bytes that are not UTF-8 are read line by line. */
export function readHeaders(raw: Uint8Array): Header[] {
  const headers: Header[] = [];
  let parts: string[] = [];
  const finish = () => {
    const line = parts.join("");
    const colon = line.indexOf(":");
    if (colon > 0)
      headers.push({ key: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1).trim() });
    parts = [];
  };
  for (const line of headerText(raw).split(/\r?\n/)) {
    if (/^[ \t]/.test(line) && parts.length > 0) {
      parts.push(line);
      continue;
    }
    finish();
    if (line === "") return headers;
    if (!line.startsWith("From ")) parts.push(line);
  }
  finish();
  return headers;
}

/** The values of one field, top to bottom. */
export const valuesOf = (headers: Header[], key: string): string[] =>
  headers.filter((header) => header.key === key).map((header) => header.value);

/** With a second field, or the rest of the first, in the next line. */
const firstField =
  /^(?:From |(?:received|return-path|delivered-to|envelope-to|from|to|cc|subject|date|message-id|mime-version|content-type|in-reply-to|references|reply-to|sender|dkim-signature|arc-[a-z-]+|authentication-results|x-[a-z0-9-]+):)[^\n]*\n(?:[ \t]+\S|[a-z][a-z0-9-]*:)/i;

/** A whole mail without up to ten blank lines above its first header field, as saved mails have; any other mail as it is. */
export function fromFirstField(raw: Uint8Array): Uint8Array {
  const top = Buffer.from(raw.subarray(0, 4000)).toString("latin1");
  const blank = /^(?:[ \t]{0,300}\r?\n){1,10}/.exec(top)?.[0].length ?? 0;
  return blank > 0 && firstField.test(top.slice(blank)) ? raw.subarray(blank) : raw;
}

/** What follows the header fields. */
export function bodyOf(raw: Uint8Array): Uint8Array {
  const { end, gap } = headerEnd(raw);
  return raw.subarray(end + gap);
}

function headerText(raw: Uint8Array): string {
  const bytes = raw.subarray(0, Math.min(headerEnd(raw).end, longest));
  const text = new TextDecoder().decode(bytes);
  if (!text.includes("\ufffd")) return text;
  const lines = Buffer.from(bytes).toString("latin1").split("\n");
  return lines.map((line) => decodeText(Buffer.from(line, "latin1"))).join("\n");
}

/** Where the first empty line begins, and how long it is. */
function headerEnd(raw: Uint8Array): { end: number; gap: number } {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  for (let at = 0; at < bytes.byteLength; ) {
    if (bytes[at] === 10) return { end: at, gap: 1 };
    if (bytes[at] === 13 && bytes[at + 1] === 10) return { end: at, gap: 2 };
    const next = bytes.indexOf(10, at);
    if (next < 0) break;
    at = next + 1;
  }
  return { end: bytes.byteLength, gap: 0 };
}
