import { namesAbsence } from "./absence-subject.ts";
import { subjectOf } from "./bounce/daemon.ts";
import { type Header, valuesOf } from "./headers.ts";
import { readMailboxes } from "./sender.ts";

/** Marks of lists and machines; on a mail of a person too they ask that no program answers (RFC 2919, 2369, 3834, MS-OXCMAIL). */
const marks: readonly string[] = [
  "list-id",
  "list-unsubscribe",
  "list-post",
  "precedence",
  "x-auto-response-suppress",
  "feedback-id",
  "x-loop",
  "x-ms-exchange-inbox-rules-loop",
  "x-ms-exchange-generated-message-source",
  "x-amends-loop",
];

const machines =
  /^(?:(?:do|de)?[-._]?not?[-._]?(?:reply|responder|rispondere|responda)|no[-._]?repl(?:y|ies)|ne[-._]?pas[-._]?repondre|nao[-._]?responda|mailer[-._]?daemon|postmaster|abuse|bounces?|notifications?|alerts?|newsletter|root|daemon)(?:[-+._=].*)?$/i;

/** Whether no automatic answer may go to the sender of these header fields. */
export function wantsNoAnswer(headers: Header[]): boolean {
  if (marks.some((key) => valuesOf(headers, key).some((value) => value !== "" && value.toLowerCase() !== "none")))
    return true;
  if (namesAbsence(subjectOf(headers))) return true;
  const senders = [...valuesOf(headers, "from"), ...valuesOf(headers, "return-path")].flatMap(readMailboxes);
  return senders.some(({ address }) => machines.test(address.slice(0, Math.max(0, address.lastIndexOf("@")))));
}
