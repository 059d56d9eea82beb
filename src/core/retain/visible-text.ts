/** The line that our letters carry above everything that a reply need not repeat. */
export const replyMarker = "-- reply above this line --";

/** `visible` is what the person wrote this time, `cut` the rest: quoted history and signatures. Together they are the text. */
export type VisibleText = { visible: string; cut: string };

/**
 * Parts a reply from what its mail program added: our own marker first, then attributions, header blocks, separators, signatures and
 * trailing quotes. Only an end is ever cut. When unsure it keeps, and it never leaves nothing. Linear in the length of the text.
 */
export function visibleText(text: string): VisibleText {
  const lines = text.replace(/\r\n?/g, "\n").replaceAll("\u00a0", " ").split("\n");
  const marked = lines.findIndex(isMarker);
  const scanned = marked < 0 ? lines : lines.slice(0, marked);
  const end = trimEnd(scanned, endOfReply(scanned));
  const visible = lines.slice(0, end).join("\n").trim();
  if (visible === "") return { visible: lines.join("\n").trim(), cut: "" };
  return { visible, cut: lines.slice(end).join("\n").trim() };
}

function isMarker(line: string): boolean {
  if (line.length > 200) return false;
  return /^[>\s*_]*[-\u2013\u2014]+\s*reply above this line\s*[-\u2013\u2014]+[\s*_]*$/i.test(line);
}

/** The index of the first line that starts history or a signature. */
function endOfReply(lines: string[]): number {
  const attributionAt = attributions(lines);
  let answered = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    if (attributionAt.has(i) && answered < 20) {
      if (!isAnsweredInline(lines, i)) return i;
      answered++;
    }
    if (isSeparator(line) || isHeaderBlock(lines, i)) return i;
    if (/^--\s*$/.test(line) && isShortTail(lines, i + 1)) return i;
  }
  return lines.length;
}

/** Drops blank lines, quotes and the mobile signature from the end of what is left. */
function trimEnd(lines: string[], end: number): number {
  let at = end;
  for (;;) {
    const line = (lines[at - 1] ?? "").trim();
    if (at === 0) return 0;
    if (line === "" || isQuote(line) || (isMobileSignature(line) && at > 1)) at--;
    else return at;
  }
}

const isQuote = (line: string) => /^\s*>/.test(line);

/** "On <date> <name> wrote:" in the languages of our letters. A digit is asked for, or people who write "she wrote:" lose words. */
const attribution =
  /^(?:on|le|el|em|il(?: giorno)?|op|am)\s.{0,400}(?:wrote|a écrit|escribi[óo]|escreveu|ha scritto|schreef|schrieb|geschreven).{0,200}:$/iu;
/** Programs that begin with the date or the name; only ever on one line, because anything may stand above it. */
const lateAttribution =
  /^.{0,300}\d{4}.{0,200}(?:wrote|schrieb|a écrit|escribi[óo]|escreveu|ha scritto|schreef).{0,100}:$/iu;

/** The lines where an attribution begins. */
function attributions(lines: string[]): Set<number> {
  const starts = new Set<number>();
  for (let i = 0; i < lines.length; i++) {
    const start = (lines[i] ?? "").trimEnd().endsWith(":") ? attributionStart(lines, i) : undefined;
    if (start !== undefined) starts.add(start);
  }
  return starts;
}

/** Mail programs wrap an attribution over up to three lines; the shortest reading is the safe one. */
function attributionStart(lines: string[], end: number): number | undefined {
  let joined = "";
  for (let at = end; at > end - 3; at--) {
    const line = (lines[at] ?? "").trim();
    if (line === "" || line.length > 400 || isQuote(line)) break;
    joined = `${line} ${joined}`.trim();
    if (/\d/.test(joined) && attribution.test(joined)) return at;
  }
  const last = (lines[end] ?? "").trim();
  return last.length <= 400 && !isQuote(last) && lateAttribution.test(last) ? end : undefined;
}

/** Answers written between quoted lines: after a quote comes a paragraph of its own. Then nothing is cut here. */
function isAnsweredInline(lines: string[], from: number): boolean {
  let quoted = false;
  for (let i = from; i < lines.length; i++) {
    const line = (lines[i] ?? "").trim();
    if (isQuote(line)) quoted = true;
    else if (quoted && line !== "" && (lines[i - 1] ?? "").trim() === "") {
      return !(/^--\s*$/.test(line) || /^_{10,}$/.test(line) || isMobileSignature(line));
    }
  }
  return false;
}

function isSeparator(line: string): boolean {
  if (line.length > 120) return false;
  return /^\s*-{2,}\s*(?:original message|original appointment|ursprüngliche nachricht|originalnachricht|message d.origine|message original|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original)\s*-{2,}\s*$/iu.test(
    line,
  );
}

const headerFrom = /^\s*\*?(?:from|von|de|da|van)\s?:\*?\s.*\S/iu;
const headerOther =
  /^\s*\*?(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado|fecha|para|asunto|inviato|data|a|oggetto|verzonden|aan|onderwerp|assunto)\s?:\*?(?:\s|$)/iu;

/** The header block that Outlook puts above quoted mail, with or without a rule above it. */
function isHeaderBlock(lines: string[], at: number): boolean {
  const first = /^\s*[_-]{10,}\s*$/.test(lines[at] ?? "") ? at + 1 : at;
  const from = first > at && (lines[first] ?? "").trim() === "" ? first + 1 : first;
  if (!headerFrom.test(lines[from] ?? "")) return false;
  let labels = 0;
  for (let i = from + 1; i < Math.min(from + 7, lines.length); i++) {
    if (headerOther.test((lines[i] ?? "").slice(0, 100))) labels++;
  }
  return labels >= 2;
}

/** After a bare "--" no more than a signature follows: at most ten lines before the quoted part. */
function isShortTail(lines: string[], from: number): boolean {
  let written = 0;
  for (let i = from; i < lines.length && written <= 10; i++) {
    const line = (lines[i] ?? "").trim();
    if (isQuote(line)) break;
    if (line !== "") written++;
  }
  return written <= 10;
}

function isMobileSignature(line: string): boolean {
  if (line.length > 100) return false;
  return /^(?:sent (?:from|via|with) (?:my |outlook|mail |yahoo|gmail|proton|samsung)|get outlook for |von meinem .{1,40} gesendet|gesendet (?:von|mit) |envoyé (?:de(?:puis)? mon|à partir de) |enviado (?:desde|do) (?:mi|meu) |inviato (?:da|dal) |verzonden (?:vanaf|met) )/iu.test(
    line,
  );
}
