import { simpleParser } from "mailparser";
import type { Embedded } from "../core/retain/mail.ts";
import { readHeaders } from "./headers.ts";
import { htmlText } from "./html-text.ts";
import { readSenders } from "./sender.ts";

/** A larger one is no letter of a customer; it stays an attachment. */
const LARGEST = 5 * 1024 * 1024;

type Part = { contentType: string; content: Uint8Array };

/** The first mail among the parts of another, one level deep; null when there is none that can be read. */
export async function embeddedIn(parts: readonly Part[]): Promise<Embedded | null> {
  const part = parts.find(({ contentType }) => /^message\/(?:rfc822|global)$/i.test(contentType));
  if (!part || part.content.byteLength > LARGEST) return null;
  const bytes = Buffer.from(part.content);
  try {
    const parsed = await simpleParser(bytes, { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true });
    const text = (parsed.text ?? "").replace(/\r\n?/g, "\n").trim();
    return {
      from: readSenders(readHeaders(bytes)).map(({ name, address }) => ({
        name: clean(decoded(parsed, name)),
        address,
      })),
      subject: clean(parsed.subject ?? ""),
      text: (text === "" && parsed.html ? htmlText(parsed.html) : text).replaceAll("\u0000", "\ufffd"),
    };
  } catch {
    return null;
  }
}

/** Names are decoded by the library; the address is ours to read. */
const decoded = (parsed: Awaited<ReturnType<typeof simpleParser>>, name: string): string =>
  parsed.from?.value.length === 1 ? (parsed.from.value[0]?.name ?? name) : name;

const clean = (text: string) => text.replace(/\p{Cc}+/gu, " ").trim();
