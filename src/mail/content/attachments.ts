import type { Attachment } from "../../core/retain/mail.ts";
import { decodeWords } from "../encoded-words.ts";
import { readHeaders, valuesOf } from "../headers.ts";
import { isBody } from "./body.ts";
import { fileName, nameByType, uniqueName } from "./file-name.ts";
import { contentOf, type Part } from "./parts.ts";

/** At most so many files of a mail are taken out of it; the raw mail has them all. */
export const MOST_FILES = 200;

/** A file as it was found, with the name that it claims. */
export type Found = { name: string; type: string; content: Uint8Array; contentId: string | null };

/** What stands in a mail beside its words, in order; mails inside it are files too. `all` counts them without the limit. */
export function findFiles(root: Part): { found: Found[]; all: number } {
  const files: Part[] = [];
  const add = (part: Part) => {
    if (part.parts.length > 0) part.parts.forEach(add);
    else if (!isBody(part)) files.push(part);
  };
  add(root);
  return { found: files.slice(0, MOST_FILES).map(fileIn), all: files.length };
}

/** Files with names that are safe and differ from one another, each with bytes of its own, apart from the mail's. */
export function nameFiles(found: readonly Found[]): Attachment[] {
  const taken = new Set<string>();
  return found.slice(0, MOST_FILES).map(({ name, type, content, contentId }, i) => ({
    name: uniqueName(fileName(name) || fileName(ownName(type, content)) || nameByType(type, i + 1), taken),
    type,
    size: content.byteLength,
    content: new Uint8Array(content),
    contentId,
  }));
}

function fileIn(part: Part): Found {
  const { type, headers, typeField, disposition } = part;
  const location = valuesOf(headers, "content-location")[0] ?? "";
  const contentId = /[^<>\s]+/.exec(valuesOf(headers, "content-id")[0] ?? "")?.[0] ?? "";
  return {
    name:
      disposition.parameters.get("filename") ?? typeField.parameters.get("name") ?? location.replace(/[?#].*$/s, ""),
    type: type.slice(0, 127),
    content: contentOf(part),
    contentId: contentId === "" ? null : contentId.slice(0, 500),
  };
}

/** A mail inside a mail is called by its subject. */
function ownName(type: string, content: Uint8Array): string {
  if (type !== "message/rfc822" && type !== "message/global") return "";
  const subject = decodeWords(valuesOf(readHeaders(content), "subject")[0] ?? "").replace(/[/\\]/g, " ");
  return subject.trim() === "" ? "message.eml" : `${subject.slice(0, 100)}.eml`;
}
