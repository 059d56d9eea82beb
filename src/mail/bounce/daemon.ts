import { decodeWords } from "../encoded-words.ts";
import { type Header, valuesOf } from "../headers.ts";
import { readSenders } from "../sender.ts";
import { readReport } from "./report.ts";
import { replyCode, writtenStatus } from "./status-code.ts";

/** A mailer-daemon only ever reports; a postmaster may be a person, unless the subject tells of a failure. */
export function isFromDaemon(headers: Header[], automatic: boolean): boolean {
  const subject = subjectOf(headers);
  const reports = automatic || hasNullSender(headers) || failure.test(subject) || title.test(subject);
  return readSenders(headers).some(({ name, address }) => {
    const local = address.replace(/@[^@]*$/, "").toLowerCase();
    if (daemon.test(local) || daemon.test(name)) return true;
    if (/mail deliver(?:y|er)? (?:sub)?system|mail administrator/i.test(name)) return true;
    return /^postmaster\d{0,3}$/.test(local) && reports;
  });
}

/**
 * Whether a mail reads as a failure report although no daemon signed it: a machine's mail that says so in its own words, and
 * either returns the original or names a failure code. A person who writes of a failed delivery does neither.
 */
export function tellsOfFailure(headers: Header[], body: Uint8Array, automatic: boolean): boolean {
  const subject = subjectOf(headers);
  const typical = title.test(subject);
  if (typical && isFromNobody(headers)) return true;
  if (!typical && !automatic && !isFromNobody(headers) && !isMachine(headers)) return false;
  const { text, original } = readReport(headers, body);
  if (!sentence.test(text.slice(0, 20_000))) return false;
  if (original.some(({ key }) => key === "from" || key === "message-id") || hasCode(text)) return true;
  const start = text.slice(0, 20_000);
  return (typical && recipientAlone.test(start)) || (isMachine(headers) && recipientNamed.test(start));
}

/** RFC 5321 section 4.5.5. Some systems write the daemon's name where nothing should stand. */
export const hasNullSender = (headers: Header[]): boolean =>
  valuesOf(headers, "return-path").some((value) => /^<\s*(?:mailer-daemon(?:@[^<>]{0,255})?)?\s*>/i.test(value));

/** Reports of some systems name nobody in From; a mail that does so and reports nothing may be a person's whose program is broken. */
const isFromNobody = (headers: Header[]): boolean =>
  hasNullSender(headers) || valuesOf(headers, "from").some((value) => /^[^<>@]{0,200}<\s*>\s*$/.test(value));

export const subjectOf = (headers: Header[]): string => decodeWords(valuesOf(headers, "subject")[0] ?? "").trim();

const hasCode = (text: string) => writtenStatus(text) !== null || (replyCode(text) !== null && text.includes("@"));

const isMachine = (headers: Header[]) =>
  readSenders(headers).some(({ address }) =>
    /^(?:no-?reply|do-?not-?reply|postmaster|admin|administrator|sysadmin|root|mmdf|system|microsoftexchange)[^@]{0,40}@/i.test(
      address,
    ),
  );

const daemon = /^"?(?:mailer[-_ ]?daemon|mail-?daemon|mdaemon|mail\.delivery\.system|mail-?delivery|double-bounce)/i;

/** "… to the following recipients:", and on the next line nothing but an address. */
const recipientAlone =
  /(?:recipients?|address(?:es)?|users?|delivered to)\b[^\n@]{0,40}\n\s{0,20}["'<]?[^\s<>@"']{1,64}@[^\s<>@"']{1,255}["'>]?(?: <[^\s<>]{3,320}>)?[ \t]{0,20}(?:\n|$)/iu;

/** "… to deliver your mail to:cleo@home.test", "… recipient(s) could not be reached: cleo@home.test"; of a parcel nobody says so. */
const recipientNamed =
  /(?:deliver (?:your |the |this )?(?:e-?mail|mail|message)\b[^\n@]{0,60}\bto|recipients?(?:\(s\))? [^\n@:]{0,40}(?:reached|delivered(?: to)?))\s{0,3}:\s{0,3}["'<]?[^\s<>@"']{1,64}@[^\s<>@"']{2,255}/iu;

const failure =
  /undeliver|non.?deliver|delivery|not (?:be )?(?:delivered|sent)|unable to deliver|returned|failure|failed|bounce|unzustellbar|zustell|non remis|échec|no se pudo|non recapitabile|mislukt|onbestelbaar|niedostarcz|nedoručen|не доставлен|недоставлен|配信|送信|退信|未送达|반송/iu;

/** Subjects that only mail systems write, from their first word on. */
const title =
  /^(?:undeliver(?:able|ed)\b|returned mail\b|failure notice\b|non.?delivery\b|mail(?: message)? delivery (?:failed|failure|problem|status|error|report|notification|warning)|mail (?:could not|cannot) be delivered|mail system error|delivery (?:failure|status notification|notification|report|has failed|unsuccessful)|message (?:could not|cannot) be delivered|message delivery (?:failure|has been delayed)|(?:warning: )?(?:could not send message|message .{0,60}delayed)|unzustellbar|nicht zustellbar|mail konnte nicht zugestellt|non remis|échec de la remise|no se (?:puede|ha podido) entregar|no entregado|non recapitabile|impossibile recapitare|niet bezorgd|onbestelbaar|não entregue|não (?:é|foi) possível entregar|niedostarczalne|nedoručitelné|olevererbart|ej leverbar|kan ikke leveres|ikke leverbar|недоставленное|не доставлено|無法傳遞|配信不能|退信)/iu;

const sentence =
  /(?:not|n't|never|cannot|unable to|impossible to|failed to) (?:be |been |able to )?(?:deliver|sen[dt]|reach|transmit)|undeliver(?:ed|able)|deliver\w* (?:has |to [^\n]{0,120} )?(?:been )?fail|fail\w* to [^\n]{0,40}deliver|delivery (?:failure|error|problem)|returned to (?:sender|you)|has been postponed|bounced|did not reach|not recogni[sz]ed|nicht (?:zugestellt|zustell)|n'a pas pu être|non remis|no se (?:pudo|ha podido) entregar|non è stato possibile|non recapitat|niet (?:worden )?bezorgd|não (?:foi|pôde) ser entreg|nie (?:można|został\w?) dostarcz|не (?:может быть|удалось) достав|送信できません|配信できません|无法(?:投递|送达)/iu;
