import { normalMailbox } from "./authority.ts";
import { headerLine } from "./forward/header-line.ts";
import type { Embedded, Mailbox } from "./mail.ts";
import { isForwardSubject } from "./subject.ts";

/** What somebody passed on: who wrote it, as far as they say; their own words above it; and what it said. */
export type Forward = { sender: Mailbox; subject: string; text: string; own: string };

type Forwarding = { subject: string; text: string; embedded: Embedded | null };

/** Lines that are looked at for the head of what is passed on; a forwarder's own words are shorter. */
const FARTHEST = 400;

/**
 * What a forwarded mail passes on; undefined for every other mail, and where the first head that stands in it names no sender with an
 * address. A real mail inside goes before a head in the text, and only the first head counts: further down stand other mails.
 */
export function readForward({ subject, text, embedded }: Forwarding): Forward | undefined {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  if (embedded) return fromPart(embedded, text);
  const mark = lines.findIndex((line, i) => i < FARTHEST && isMark(line));
  if (mark < 0 && !isForwardSubject(subject)) return undefined;
  const head = findHead(lines, mark < 0 ? 0 : mark + 1, mark < 0 ? FARTHEST : mark + 8);
  if (!head) return undefined;
  const [sender] = head.from;
  if (!sender || normalMailbox(sender.address) === undefined) return undefined;
  return {
    sender,
    subject: head.subject || withoutPrefix(subject),
    text: unquoted(lines.slice(head.end)),
    own: trimmed(lines.slice(0, mark >= 0 ? mark : head.start))
      .replace(/\n?[-_\u2014]{5,}$/u, "")
      .trim(),
  };
}

function fromPart({ from, subject, text }: Embedded, own: string): Forward | undefined {
  const [sender, ...others] = from;
  if (!sender || others.length > 0 || normalMailbox(sender.address) === undefined) return undefined;
  return { sender, subject, text: text.trim(), own: own.trim() };
}

/** "---------- Forwarded message ---------", "Begin forwarded message:", "-----Ursprüngliche Nachricht-----" and their like. */
function isMark(line: string): boolean {
  const bare = line.slice(0, 200).replace(/^[>\s*_]+|[\s*_]+$/g, "");
  const dashed = /^[-\u2013\u2014_]{2,}\s*(.+?)\s*[-\u2013\u2014_]{2,}$/u.exec(bare)?.[1];
  const words = (dashed ?? bare.replace(/\s*[:\uff1a]$/u, "")).toLowerCase().normalize("NFC");
  return dashed === undefined
    ? /[:\uff1a]$/u.test(bare) && openings.has(words)
    : openings.has(words) || dashes.has(words);
}

/** How mail programs open what they pass on: Gmail, Apple Mail, Thunderbird. */
const openings: ReadonlySet<string> = new Set(
  [
    "forwarded message|begin forwarded message|start of forwarded message|forwarded mail|fwd",
    "weitergeleitete nachricht|anfang der weitergeleiteten nachricht|weitergeleitete e-mail|beginn der weitergeleiteten nachricht",
    "message transféré|message transmis|début du message réexpédié|début du message transféré|message réexpédié|courriel transféré",
    "mensaje reenviado|inicio del mensaje reenviado|forwarded message|mensaje original reenviado",
    "messaggio inoltrato|inizio messaggio inoltrato|inizio del messaggio inoltrato|messaggio originale inoltrato",
    "doorgestuurd bericht|begin doorgestuurd bericht|doorgezonden bericht|doorgestuurde e-mail",
    "mensagem encaminhada|mensagem reencaminhada|início da mensagem reencaminhada|início da mensagem encaminhada",
    "wiadomość przekazana|przekazana wiadomość|początek przekazywanej wiadomości|treść przekazanej wiadomości",
    "vidarebefordrat meddelande|vidarebefordrat brev|vidarebefordrat mail|videresendt besked|videresendt meddelelse|videresendt e-mail",
    "videresendt melding|videresendt e-post|start på videresendt meddelelse|start på videresendt melding",
    "påbörja vidarebefordrat meddelande|start på vidarebefordrat meddelande|begynnelse på videresendt melding",
    "edelleenlähetetty viesti|välitetty viesti|välitetty viesti alkaa|edelleen lähetetty viesti",
    "přeposlaná zpráva|předaná zpráva|začátek přeposílané zprávy|začátek přeposlané zprávy|přeposlaný e-mail",
  ].flatMap((line) => line.split("|")),
);

/** What Outlook writes between dashes above mail that is answered or passed on. */
const dashes: ReadonlySet<string> = new Set(
  [
    "original message|ursprüngliche nachricht|original-nachricht|originalnachricht|message d'origine|message original|mensaje original",
    "messaggio originale|oorspronkelijk bericht|mensagem original|wiadomość oryginalna|oryginalna wiadomość|ursprungligt meddelande",
    "originalmeddelande|oprindelig meddelelse|original meddelelse|opprinnelig melding|alkuperäinen viesti|původní zpráva",
  ].flatMap((line) => line.split("|")),
);

type Head = { start: number; end: number; from: Mailbox[]; subject: string };

/** The first block of header lines that names a sender and at least one field more, with nothing but blank lines inside. */
function findHead(lines: readonly string[], from: number, to: number): Head | undefined {
  for (let start = from; start < Math.min(to, lines.length); start++) {
    if (headerLine(lines[start] ?? "") === undefined) continue;
    const head = readHead(lines, start);
    if (head.fields >= 2 && head.named) return head;
  }
  return undefined;
}

/** At most so many lines make a head: five fields, and recipients that go over several lines. */
const LONGEST_HEAD = 24;

function readHead(lines: readonly string[], start: number): Head & { fields: number; named: boolean } {
  const fields = new Map<string, string>();
  let last = "";
  let end = start;
  for (let i = start; i < Math.min(start + LONGEST_HEAD, lines.length); i++) {
    const line = bare(lines[i] ?? "");
    const field = headerLine(line);
    if (field && !fields.has(field.name)) {
      fields.set(field.name, field.value);
      last = field.name;
      end = i + 1;
    } else if (line === "") {
      const next = headerLine(lines.slice(i + 1, i + 4).find((one) => bare(one) !== "") ?? "");
      if (!next || fields.has(next.name)) break;
    } else if (!field && last !== "" && isContinued(last, fields.get(last) ?? "", line)) {
      fields.set(last, `${fields.get(last)} ${line}`.trim());
      end = i + 1;
    } else break;
  }
  const from = fields.get("from");
  return {
    start,
    end,
    fields: fields.size,
    named: from !== undefined,
    from: from === undefined ? [] : mailboxesIn(from),
    subject: fields.get("subject") ?? "",
  };
}

/** A value that stands below its label, an address broken off from its name, or one more of several recipients. */
const isContinued = (name: string, value: string, line: string): boolean =>
  value === ""
    ? line.length < 300
    : name !== "subject" &&
      name !== "date" &&
      /[,;<]\s*$|^[<[]?\S+@\S+[>\]]?[,;]?$/.test(value.endsWith(",") ? value : line);

const bare = (line: string): string =>
  line
    .slice(0, 1000)
    .replace(/^[>\s|]+/, "")
    .trim();

/** The mailboxes that a line of text names: `Cleo <cleo@x>`, `Cleo [mailto:cleo@x]`, `cleo@x <mailto:cleo@x>`, or the address alone. */
function mailboxesIn(value: string): Mailbox[] {
  const text = value.replace(/[*\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, "");
  const addresses = text.match(/[^\s<>()[\]"',;:]{1,64}@[^\s<>()[\]"',;:*]{1,253}/g) ?? [];
  const angled = /<(?:mailto:)?([^\s<>]+@[^\s<>]+)>|\[(?:mailto:)?([^\s[\]]+@[^\s[\]]+)\]/i.exec(text);
  const address = (angled?.[1] ?? angled?.[2] ?? addresses[0] ?? "").replace(/[.>]+$/, "");
  const different = new Set([address, ...addresses].map((one) => one.toLowerCase().replace(/[.>]+$/, "")));
  if (address === "" || (different.size > 1 && !angled)) return [];
  const name = text.slice(0, angled ? angled.index : text.indexOf(address)).replace(/^[\s"']+|[\s"'<([]+$/g, "");
  return [{ name: name.includes("@") ? "" : name, address }];
}

/** Apple Mail and phones quote what they pass on. */
function unquoted(lines: readonly string[]): string {
  const written = lines.filter((line) => line.trim() !== "");
  const quoted = written.length > 0 && written.every((line) => /^\s*>/.test(line));
  return trimmed(quoted ? lines.map((line) => line.replace(/^\s*>\s?/, "")) : lines);
}

const trimmed = (lines: readonly string[]): string => lines.join("\n").trim();

const withoutPrefix = (subject: string): string => subject.replace(/^\s*\p{L}{1,10}\s*:\s*/u, "").trim();
