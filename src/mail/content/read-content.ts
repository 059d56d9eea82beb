import type { Attachment } from "../../core/retain/mail.ts";
import { bodyOf, type Header } from "../headers.ts";
import { findFiles, MOST_FILES, nameFiles } from "./attachments.ts";
import { type Body, readBody } from "./body.ts";
import { openTnef } from "./open-tnef.ts";
import { readParts } from "./parts.ts";

/** No mail of people has more parts, or parts in parts in parts. */
const limits = { parts: 2000, depth: 50 };

export type Content = { body: Body; attachments: Attachment[]; problem: string | null };

/** The words and the files of a raw mail; `problem` says what of it is not among them. */
export function readContent(headers: Header[], raw: Uint8Array): Content {
  const { root, left } = readParts(headers, bodyOf(raw), limits);
  const { found, all } = findFiles(root);
  const { body, files } = openTnef(readBody(root), found);
  return { body, attachments: nameFiles(files), problem: left ? tooMany : all > MOST_FILES ? manyFiles(all) : null };
}

const tooMany = `This mail could only be read in part: it has more than ${limits.parts} parts.`;

const manyFiles = (all: number): string =>
  `This mail has ${all} attachments: the first ${MOST_FILES} are listed, and its raw file has them all.`;
