import type { Embedded } from "../core/retain/mail.ts";
import { textOfBody } from "./content/body.ts";
import { cleanLine } from "./content/file-name.ts";
import { readContent } from "./content/read-content.ts";
import { decodeWords } from "./encoded-words.ts";
import { readHeaders, valuesOf } from "./headers.ts";
import { readSenders } from "./sender.ts";

/** A larger one is no letter of a customer; it stays an attachment. */
const LARGEST = 5 * 1024 * 1024;

type Part = { contentType: string; content: Uint8Array };

/** The first mail among the parts of another, one level deep; null when there is none, or it is too large. */
export function embeddedIn(parts: readonly Part[]): Embedded | null {
  const part = parts.find(({ contentType }) => /^message\/(?:rfc822|global)$/i.test(contentType));
  if (!part || part.content.byteLength > LARGEST) return null;
  const headers = readHeaders(part.content);
  const { body } = readContent(headers, part.content);
  return {
    from: readSenders(headers).map(({ name, address }) => ({ name: cleanLine(decodeWords(name)), address })),
    subject: cleanLine(decodeWords(valuesOf(headers, "subject")[0] ?? "")),
    text: textOfBody(body).trim(),
  };
}
