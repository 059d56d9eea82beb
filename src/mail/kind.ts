import type { MailKind } from "../core/retain/mail.ts";
import { tellsOfAbsence } from "./absence-subject.ts";
import { hasNullSender, isFromDaemon, subjectOf, tellsOfFailure } from "./bounce/daemon.ts";
import { firstFailed, readRecipientStatuses } from "./bounce/delivery-status.ts";
import { leavesOf, type Part, textOf } from "./bounce/parts.ts";
import { readServiceNotice } from "./bounce/service-notice.ts";
import { type Header, valuesOf } from "./headers.ts";

/** Who or what wrote a mail. A report is known by its parts (RFC 3464, 5965, 8098), the rest by header fields and, where in doubt, its words. */
export function kindOf(headers: Header[], body: Uint8Array): MailKind {
  const report = reportOf(headers, body) ?? noticeOf(headers, body);
  if (report) return report;
  if (valuesOf(headers, "x-apple-unsubscribe").includes("true")) return "complaint";
  if (isCalendarAnswer(headers, body)) return "calendar";
  const automatic = isMarkedAutomatic(headers);
  if (valuesOf(headers, "x-failed-recipients").some((value) => value !== "")) return "bounce";
  if (isAbsent(headers)) return "auto_reply";
  if (isFromDaemon(headers, automatic) || tellsOfFailure(headers, body, automatic)) return "bounce";
  return automatic || hasNullSender(headers) ? "auto_reply" : "human";
}

/** By the parts of the mail itself: a report inside a forwarded mail tells nothing about who forwards it. */
function reportOf(headers: Header[], body: Uint8Array): MailKind | undefined {
  const field = valuesOf(headers, "content-type")[0]?.toLowerCase() ?? "";
  if (!/^(?:multipart|message)\//.test(field)) return;
  const leaves = leavesOf(headers, body);
  const types = leaves.map(({ type }) => type.replace(/^message\/(?:global-)?/, ""));
  const isReport = field.startsWith("multipart/report");
  const named = isReport ? /report-type\s*=\s*"?([a-z-]+)/.exec(field)?.[1] : undefined;
  if ([...types, named].includes("feedback-report")) return "complaint";
  if ([...types, named].includes("disposition-notification")) return isRefusal(headers, leaves) ? "bounce" : "receipt";
  if (types.includes("delivery-status")) return isSuccess(leaves) ? "receipt" : "bounce";
  if (isJunkReport(headers, leaves)) return "complaint";
  return isReport ? "bounce" : undefined;
}

/** A filter's refusal comes as a notice of what became of the mail: deleted, and by no person (RFC 5429 section 2.2.1). */
function isRefusal(headers: Header[], leaves: Part[]): boolean {
  const notice = leaves.find(({ type }) => type.endsWith("disposition-notification"));
  if (!notice || !/^disposition:\s*automatic-action\b[^\n]{0,200}\bdeleted\b/im.test(textOf(notice))) return false;
  const said = [...valuesOf(headers, "auto-submitted"), leaves[0] ? textOf(leaves[0]).slice(0, 2000) : ""];
  return said.some((words) => /\b(?:rejected|refused)\b/i.test(words));
}

/** A delivery report that was asked for and tells that all went well (RFC 3464 section 2.3.3). */
function isSuccess(leaves: Part[]): boolean {
  const statuses = leaves.filter(({ type }) => type.endsWith("delivery-status")).map(textOf);
  const recipients = readRecipientStatuses(statuses.join("\n\n").slice(0, 200_000));
  return recipients.length > 0 && firstFailed(recipients) === undefined;
}

/** Complaints without the report part of RFC 5965: the mail complained about, below the sentence of its examples or Microsoft's subject. */
function isJunkReport(headers: Header[], leaves: Part[]): boolean {
  if (!leaves.some(({ type }) => type === "message/rfc822" || type === "text/rfc822-headers")) return false;
  if (/^complaint about message from /i.test(subjectOf(headers))) return true;
  const [first] = leaves;
  if (first?.type !== "text/plain") return false;
  return /^this is an? (?:e-?mail )?(?:abuse|spam) report\b/i.test(textOf(first).slice(0, 2000).trim());
}

/** "Accepted: Visit", from a calendar program whose owner pressed a button (RFC 5546). An invitation is written by a person. */
function isCalendarAnswer(headers: Header[], body: Uint8Array): boolean {
  const field = valuesOf(headers, "content-type")[0]?.toLowerCase() ?? "";
  if (!/^(?:multipart\/|text\/calendar)/.test(field)) return false;
  return leavesOf(headers, body).some((part) => {
    if (part.type !== "text/calendar" || part.attached) return false;
    const method =
      part.typeField.parameters.get("method") ?? /^METHOD:([A-Z]+)\s*$/im.exec(textOf(part).slice(0, 5000))?.[1];
    return /^(?:reply|counter|refresh)$/i.test(method ?? "");
  });
}

function noticeOf(headers: Header[], body: Uint8Array): MailKind | undefined {
  const notice = readServiceNotice(headers, body);
  if (notice === undefined) return;
  return notice.type === "bounce" ? "bounce" : notice.type === "complaint" ? "complaint" : "receipt";
}

/** "Auto:" is what an old Exchange prefixes; in a first mail it may well be about a car. */
function isAbsent(headers: Header[]): boolean {
  const subject = subjectOf(headers);
  if (tellsOfAbsence(subject)) return true;
  return /^auto: /i.test(subject) && valuesOf(headers, "in-reply-to").length > 0;
}

const ownFields = new Set([
  "x-autoreply",
  "x-autorespond",
  "x-autoresponder",
  "x-autoresponse",
  "x-auto-reply-from",
  "x-fc-machinegenerated",
  "x-mail-autoreply",
]);

/** RFC 3834 and its older habits. X-Auto-Response-Suppress only asks not to be answered; people's mail carries it too. */
function isMarkedAutomatic(headers: Header[]): boolean {
  return headers.some(({ key, value }) => {
    const word = value
      .replace(/[;(].*$/s, "")
      .trim()
      .toLowerCase();
    if (key === "auto-submitted") return word !== "" && word !== "no";
    if (["precedence", "x-precedence", "preference"].includes(key))
      return ["bulk", "junk", "auto_reply", "auto-reply"].includes(word);
    if (key === "x-loop") return ["yes", "true"].includes(word);
    if (key === "x-amends-loop" || key === "x-autoreply-from") return true;
    if (key === "x-autogenerated") return word === "reply";
    if (key === "x-apple-action") return word === "vacation";
    return ownFields.has(key) && word !== "no";
  });
}
