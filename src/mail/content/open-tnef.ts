import type { Found } from "./attachments.ts";
import type { Body } from "./body.ts";
import { readTnef } from "./tnef.ts";

/**
 * A mail with what Outlook packed into winmail.dat laid out: its files stand in its place, and its body speaks where the mail has
 * none of its own. One that cannot be opened whole stays among the files too, as does every one after the third.
 */
export function openTnef(body: Body, found: readonly Found[]): { body: Body; files: Found[] } {
  const files: Found[] = [];
  let said = body;
  let toOpen = 3;
  for (const file of found) {
    const opened = isTnef(file) && toOpen-- > 0 ? readTnef(file.content) : undefined;
    if (!opened?.whole) files.push(file);
    if (!opened) continue;
    files.push(...opened.files);
    if (!said.text?.trim() && !said.html?.trim()) said = { text: opened.text, html: opened.html };
  }
  return { body: said, files };
}

const isTnef = ({ type, name }: Found): boolean =>
  /^application\/(?:vnd\.)?ms-tnef$/.test(type) || /^win(?:mail)?\.dat$/i.test(name);
