import type { Bounce } from "../core/retain/mail.ts";
import { addressIn } from "./bounce/address.ts";
import { firstFailed, type RecipientStatus, readRecipientStatuses } from "./bounce/delivery-status.ts";
import { recipientIn } from "./bounce/recipient.ts";
import { type Report, readReport } from "./bounce/report.ts";
import { readServiceNotice, type ServiceNotice } from "./bounce/service-notice.ts";
import { impliedStatus, isGeneric, writtenStatus } from "./bounce/status-code.ts";
import { bodyOf, fromFirstField, type Header, readHeaders } from "./headers.ts";

/**
 * Reads what kindOf calls a bounce; of several recipients, the first that failed. Null when nobody failed, as in a report of success, or
 * when the mail tells neither whom nor why. Never throws; reads the first megabyte.
 */
export function readBounce(saved: Uint8Array): Bounce | null {
  const raw = fromFirstField(saved);
  const headers = readHeaders(raw);
  const body = bodyOf(raw);
  const notice = readServiceNotice(headers, body);
  if (notice) return notice.type === "bounce" ? fromNotice(notice) : null;
  const report = readReport(headers, body);
  const inPart = readRecipientStatuses(report.status);
  const recipients = inPart.length > 0 ? inPart : readRecipientStatuses(report.text);
  const failed = firstFailed(recipients);
  if (failed === undefined && recipients.length > 0) return null;
  return failed ? fromStatus(headers, report, failed) : fromWords(headers, report);
}

function fromNotice({ recipient, status, diagnostic }: ServiceNotice): Bounce {
  const said = moreTelling(writtenStatus(diagnostic), status || null) ?? impliedStatus(diagnostic, false);
  return { recipient: addressIn(recipient), status: said, permanent: permanence(said) };
}

function fromStatus(headers: Header[], report: Report, failed: RecipientStatus): Bounce | null {
  const recipient = addressIn(failed.final) ?? addressIn(failed.original) ?? recipientIn(headers, report);
  const delayed = failed.action === "delayed";
  const written = moreTelling(writtenStatus(failed.diagnostic), failed.status || null);
  const said = isTelling(written) ? written : moreTelling(statusNear(report.text, recipient), written);
  const status = said ?? impliedStatus(failed.diagnostic, delayed) ?? impliedNear(report.text, recipient, delayed);
  if (recipient === null && status === null) return null;
  return {
    recipient,
    status,
    permanent: delayed ? false : (permanence(status) ?? (failed.action === "failed" || null)),
  };
}

function fromWords(headers: Header[], report: Report): Bounce | null {
  const recipient = recipientIn(headers, report);
  const delayed = isDelay(headers, report.text);
  const status = statusNear(report.text, recipient) ?? impliedNear(report.text, recipient, delayed);
  if (recipient === null && status === null) return null;
  return { recipient, status, permanent: delayed ? false : permanence(status) };
}

const isTelling = (status: string | null): status is string => status !== null && !isGeneric(status);

/** The remote server's own code before the reporter's, unless it says less. */
const moreTelling = (before: string | null, after: string | null): string | null =>
  before !== null && (isTelling(before) || !isTelling(after)) ? before : after;

function statusNear(text: string, recipient: string | null): string | null {
  const near = writtenStatus(lineOf(text, recipient));
  return isTelling(near) ? near : moreTelling(writtenStatus(text), near);
}

const impliedNear = (text: string, recipient: string | null, delayed: boolean): string | null =>
  impliedStatus(lineOf(text, recipient), delayed) ?? impliedStatus(text, delayed);

/** A report on several recipients tells their reasons one after the other: where one is named, and a little below. */
function lineOf(text: string, recipient: string | null): string {
  const at = recipient === null ? -1 : text.indexOf(recipient);
  return at < 0 ? "" : text.slice(text.lastIndexOf("\n", at) + 1, at + 600);
}

const permanence = (status: string | null): boolean | null => (status === null ? null : status.startsWith("5"));

function isDelay(headers: Header[], text: string): boolean {
  const subject = headers.find(({ key }) => key === "subject")?.value ?? "";
  return delay.test(subject) || delay.test(text.slice(0, 5000));
}

const delay =
  /\bdelay|\bdelayed|warning message only|will (?:be retried|continue to (?:try|be attempted)|keep trying|retry)|do not need to resend|still trying|temporary (?:failure|problem|error)|noch nicht zugestellt|verzögert|retardé|retrasado|in ritardo|vertraagd|försenad|opóźnion/iu;
