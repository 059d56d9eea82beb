import type { Attachment } from "../../core/retain/mail.ts";
import { bodyOf, type Header } from "../headers.ts";
import { findFiles, MOST_FILES, nameFiles } from "./attachments.ts";
import { type Body, readBody } from "./body.ts";
import { openTnef } from "./open-tnef.ts";
import { readParts } from "./parts.ts";

/** No mail of people has more parts, or parts in parts in parts. */
const limits = { parts: 500, depth: 20 };

export type Content = { body: Body; attachments: Attachment[]; problem: string | null };

/**
 * The words and the files of a raw mail; `problem` says what of it is not among them, in one of two English
 * sentences that pages have words for. */
export function readContent(headers: Header[], raw: Uint8Array): Content {
  const { root, left } = readParts(headers, bodyOf(raw), limits);
  const { found, all } = findFiles(root);
  const { body, files } = openTnef(readBody(root), found);
  return { body, attachments: nameFiles(files), problem: left ? tooMany : all > MOST_FILES ? manyFiles : null };
}

const tooMany = `This mail could only be read in part: it has more than ${limits.parts} parts.`;

const manyFiles = `This mail has more than ${MOST_FILES} attachments: the first ${MOST_FILES} are listed, and its raw file has them all.`;
