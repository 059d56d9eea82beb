import { type Header, readHeaders } from "../headers.ts";
import { htmlText } from "../html-text.ts";
import { leavesOf, textOf } from "./parts.ts";

/**
 * What a report itself says: its machine-readable part ("" when it has none) and its words, without the original it returns.
 * `original` are the header fields of that original, as far as it came back.
 */
export type Report = { status: string; text: string; original: Header[] };

const longest = 200_000;

export function readReport(headers: Header[], body: Uint8Array): Report {
  const leaves = leavesOf(headers, body);
  const status = leaves.filter(({ type }) => statusTypes.has(type)).map(textOf);
  const returned = leaves.find(({ type }) => originalTypes.has(type));
  const words = leaves.filter(
    ({ type, attached }) => type.startsWith("text/") && !originalTypes.has(type) && !attached,
  );
  const plain = words.filter(({ type }) => type !== "text/html").map(textOf);
  const hasPlain = plain.some((text) => text.trim() !== "");
  const all = hasPlain ? plain : words.map((part) => htmlText(textOf(part).slice(0, longest)));
  const { above, below } = splitOriginal(all.join("\n").slice(0, longest));
  const original = returned ? textOf(returned).trimStart() : below;
  return {
    status: status.join("\n\n").slice(0, longest),
    text: above,
    original: readHeaders(Buffer.from(original.slice(0, longest))),
  };
}

const statusTypes = new Set(["message/delivery-status", "message/global-delivery-status"]);
const originalTypes = new Set([
  "message/rfc822",
  "message/global",
  "message/partial",
  "text/rfc822-headers",
  "text/rfc822-header",
  "message/rfc822-headers",
  "message/global-headers",
]);

const announced =
  /^[\s\-=_*+#]*(?:below (?:this line )?is (?:a |the )?copy of|this is a copy of|here is (?:a |your )copy of|(?:original|unsent|undelivered|undeliverable|returned|bounced|rejected) (?:message|mail)(?: (?:text|headers?|body))?(?: follows?| is (?:below|attached))?\s*[:.]?[\s\-=_*+#]*$|(?:the |your |(?:original )?message |original )?(?:text|headers?|header fields|body|message) (?:of (?:the|your) (?:original )?(?:message|mail) )?(?:follows?|is following)\b)/iu;
const field =
  /^(?:>\s?)?(?:received|return-path|dkim-signature|domainkey-signature|mime-version|delivered-to|x-received|x-google-smtp-source|x-originating-ip|authentication-results)[ \t]*:/iu;

/** Old reports hold the original in their own text: below a line that says so, or from its first trace field on. */
function splitOriginal(text: string): { above: string; below: string } {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => field.test(line) || (line.length < 200 && announced.test(line)));
  if (at < 0) return { above: text, below: "" };
  const above = lines.slice(0, at).join("\n");
  const below = lines.slice(field.test(lines[at] ?? "") ? at : at + 1).join("\n");
  return above.includes("@") || /\b[45]\d\d\b/.test(above) || !below.includes("@")
    ? { above, below: below.trimStart() }
    : { above: text, below: below.trimStart() };
}
