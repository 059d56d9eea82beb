import addressparser from "nodemailer/lib/addressparser";
import type { Mailbox } from "../core/retain/mail.ts";
import { type Header, valuesOf } from "./headers.ts";

/** Every mailbox of every From field, and an entry without an address for whatever makes the field doubtful (see `Mail.from`). */
export const readSenders = (headers: Header[]): Mailbox[] => valuesOf(headers, "from").flatMap(readMailboxes);

/** Characters of an address field; a longer one, of several thousand addresses, is no letter of a person, and none of it counts. */
const LONGEST = 300_000;

/** The mailboxes of one address field. A group counts as an entry of its own, and so does a control character. */
export function readMailboxes(value: string): Mailbox[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (value.length > LONGEST || /[\x00-\x08\x0b-\x1f\x7f]/.test(value))
    return [{ name: value.slice(0, 1000).replace(/\p{Cc}/gu, "\ufffd"), address: "" }];
  const mailboxes = addressparser(value).flatMap((entry): Mailbox[] =>
    entry.group
      ? [{ name: entry.name, address: "" }, ...entry.group.map((it) => ({ name: it.name, address: it.address ?? "" }))]
      : [{ name: entry.name, address: entry.address ?? "" }],
  );
  return [...mailboxes, ...overlooked(value, mailboxes)];
}

/** Angle addresses that the parser did not return: `<ann@chain.test> <evil@attacker.test>` names two, not one. */
function overlooked(value: string, found: Mailbox[]): Mailbox[] {
  const angles = withoutQuotes(value).match(/<[^<>]*>/g) ?? [];
  if (angles.length <= found.length) return [];
  return angles.slice(found.length).map((angle) => ({ name: "", address: angle.slice(1, -1).trim() }));
}

/** The field without its comments (which nest) and quoted strings, RFC 5322 section 3.2. */
function withoutQuotes(value: string): string {
  let text = "";
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < value.length; i++) {
    const character = value.charAt(i);
    if (character === "\\" && (quoted || depth > 0)) i++;
    else if (quoted) quoted = character !== '"';
    else if (character === "(") depth++;
    else if (character === ")" && depth > 0) depth--;
    else if (depth > 0) continue;
    else if (character === '"') quoted = true;
    else text += character;
  }
  return text;
}
