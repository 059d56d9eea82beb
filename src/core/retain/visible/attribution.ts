import { openers, pronouns, verbs } from "./attribution-words.ts";
import { hasAddress, hasTime, type Line, lineLimit, nextWritten, plain } from "./line.ts";

/** Marks the lines that say "On this day this person wrote:", also when they are broken over up to four lines. */
export function markAttributions(lines: Line[]): void {
  for (let end = 0; end < lines.length; end++) {
    const start = attributionStart(lines, end);
    if (start === undefined) continue;
    for (const line of lines.slice(start, end + 1)) line.kind = "attribution";
  }
}

/** The shortest reading upwards that begins as attributions do; failing that, a line with a name right above its quote. */
function attributionStart(lines: readonly Line[], end: number): number | undefined {
  const last = plain(lines[end]?.text ?? "");
  if (lines[end]?.kind === "quote" && !lines[end]?.sure && betweenMarks.test(last)) return end;
  if (!isReadable(lines[end])) return undefined;
  const next = nextWritten(lines, end + 1);
  const isQuoted = lines[next]?.kind === "quote";
  if (!canEnd(last) && !(isQuoted && hasVerb(last))) return undefined;
  let joined = "";
  for (let at = end; at > end - 4; at--) {
    const line = lines[at];
    if (!line || !isReadable(line)) break;
    joined = undashed(`${plain(line.text)} ${joined}`.trim(), isQuoted || next >= lines.length);
    if (joined.length > lineLimit) break;
    if (startsAsOne(joined) && isAttribution(joined, isQuoted)) return beginsAbove(lines, at);
  }
  if (isQuoted && isNameAlone(undashed(last))) return end;
  if (isNameOnDay(last)) return end;
  if (lines[end - 1]?.kind !== "blank") return undefined;
  return isMachineMade(last) || (lines[end + 1]?.kind === "blank" && addressWrote.test(last)) ? end : undefined;
}

/** As GroupWise writes it: ">>> Ann <a@b.test> 21/11/2026 9:00 >>>". */
const betweenMarks = /^>{2,4} [^>]{2,150}(?:>[^>]{1,60})? ?\d{1,2}[:.]\d{2}(?: ?[ap]m)? ?>{2,4}:?$/iu;

const isReadable = (line: Line | undefined) => line?.kind === "text" && !line.sure && line.text.length <= lineLimit;

/** "On 21 November 2026," may stand above "at 10:18, Ann wrote:". */
function beginsAbove(lines: readonly Line[], at: number): number {
  let start = at;
  for (let above = at - 1; above >= at - 2; above--) {
    const line = lines[above];
    const text = line?.kind === "text" && line.text.length <= 100 ? plain(line.text) : "";
    if (text === "" || /[.!?:]$/.test(text)) return start;
    if (opener.test(text) && /\d/.test(text)) start = above;
  }
  return start;
}

const colon = /[:\uff1a]$/u;
const anyVerb = new RegExp(`(?<![\\p{L}'\u2019])(?:${verbs.join("|")})(?![\\p{L}])`, "iu");
const verbAtEnd = new RegExp(`(?:${verbs.join("|")})(?:\\(a\\))?\\s?-*$`, "iu");
const opener = new RegExp(`^(?:${openers.join("|")})(?=[\\s\\d])`, "iu");
const cjkVerb = /(?:写道|寫道|写到|寫到|作成|작성|작성함|쓴 글|썼습니다|書きました)/u;

const canEnd = (line: string) => colon.test(line) || verbAtEnd.test(line) || /[\w>]>$|@\S+[>)]?$/.test(line);

/** Some programs put dashes around it, and no colon at its end. One dash alone begins an item of a list, unless a quote or nothing follows. */
function undashed(text: string, isLast = false): string {
  const bare = text.replace(isLast ? /^-{1,10} ?(?=\p{L})/u : /^-{2,10} ?(?=\p{L})/u, "");
  return bare === text ? text.replace(/ -{2,10}$/, "") : bare.replace(/[:\uff1a]? ?-{2,10}$/u, ":");
}

/** Of what begins as one: a program writes an address, a time or a day, and people who tell a story say "I" or "your". */
function isAttribution(text: string, isQuoted: boolean): boolean {
  if (!hasVerb(text)) return hasMailbox(text) && isDated(text) && (colon.test(text) || isQuoted);
  if (!colon.test(text) && !(hasTime(text) && (hasAddress(text) || (isQuoted && hasDay(text))))) return false;
  if (!/\d/.test(text)) return isQuoted && !isTold(text);
  if (hasMailbox(text)) return true;
  return (isQuoted || (hasDay(text) && (hasTime(text) || / you wrote:$/.test(text)))) && !isTold(text);
}

/** "Ann <a@b.test> wrote:", "Ann schrieb am 21.11.2026 um 09:00:", "Quoting Ann <a@b.test>:", "Ann writes:". */
function isNameAlone(text: string): boolean {
  if (text.length > 200 || !colon.test(text) || isTold(text)) return false;
  if (hasAddress(text)) return hasVerb(text) || isQuoting(text) || isDated(text);
  return (isNameWrote(text) && !isTold(text.toLowerCase())) || (hasVerb(text) && hasTime(text) && hasDay(text));
}

/** "Shop Lyon kirjoitti 20.5.2026 kello 10:26:", "Shop s@shop.test schrieb am Sa. 21. Nov. 2026 um 09:00:", whatever follows. */
function isNameOnDay(text: string): boolean {
  if (text.length > 200 || !nameOnDay.test(text)) return false;
  return hasTime(text) && /\d{4}/.test(text) && !isTold(text) && !isTold(text.toLowerCase());
}

const nameOnDay = new RegExp(
  `^[\\p{L}\\d"'\u201c][^:,;!?]{0,80}[^:,;!?\\s] (?:${verbs.join("|")}) (?:\\p{L}{1,10}[.,]{0,2} ){0,3}\\d[^!?]{0,60}[:\uff1a]$`,
  "u",
);
const addressWrote = new RegExp(
  `^(?:[^<>@:,.!?]{1,60} )?[<([]?[^\\s<>()[\\]@]{1,64}@[^\\s<>()[\\]@]{1,100}[>)\\]]? (?:${verbs.join("|")}) ?[:\uff1a]$`,
  "u",
);

/** Whether a person tells of it. An address may hold such a word too. */
const isTold = (text: string) => pronouns.test(text.replace(/[^\s<>()]{1,64}@[^\s<>()]{1,100}/g, ""));

/** In a language without rules: nobody else writes an address in brackets, a year and a time of day into one line that ends in a colon. */
const isMachineMade = (text: string) =>
  text.length <= 250 && colon.test(text) && hasMailbox(text) && hasTime(text) && /\d{4}/.test(text);

const isQuoting = (text: string) => /^(?:quoting|zitat von|citando|citation de|citat|cytowanie)\s/iu.test(text);
const isNameWrote = (text: string) =>
  hasVerb(text) && (/^(?:\p{Lu}[\p{L}.'-]{0,30} ){1,3}[\p{L} ]{2,14}:$/u.test(text) || isSentVia(text));
/** "ann_duval via Shop wrote:", as services name whom they write for. */
const isSentVia = (text: string) =>
  /^[^\s:;,!?]{1,40}(?: [^\s:;,!?]{1,30}){0,2} via \p{Lu}[^:;,!?]{1,40}:$/u.test(text);
const hasVerb = (text: string) => anyVerb.test(text) || cjkVerb.test(text);
const isDated = (text: string) => hasTime(text) || hasDay(text);
const hasDay = (text: string) => /\d{4}|\d{1,2}[./-]\s?\d{1,2}/.test(text);
const hasMailbox = (text: string) => /[<([] ?[^<>()[\]\s]{1,100}@[^<>()[\]\s]{1,100} ?[>)\]]/.test(text);

const startsAsOne = (text: string) => opener.test(text) || isDateFirst(text) || isNameFirst(text);

/** Turkish, Hungarian, Portuguese and Chinese put the name before the day. */
const isNameFirst = (text: string) => /^[\p{L}"'\u201c][^<>@:]{0,80}<[^<>\s@]{1,100}@[^<>\s@]{1,100}>/u.test(text);

/** A number, or a name of a day, a month or both before one: "30.09.2017", "pe 20. lokakuuta", "Wednesday, 17 November", "ср, 30 апр". */
const isDateFirst = (text: string) =>
  /^[\u05d1]?['"]?\d/.test(text) || /^(?:\p{L}{1,14}[.,]{0,2} ){1,2}(?:den |de |the )?\d{1,4}(?!\p{L})/u.test(text);
