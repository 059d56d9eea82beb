import type { MailKind } from "../core/retain/mail.ts";
import { type Header, valuesOf } from "./headers.ts";
import { readSenders } from "./sender.ts";

/** Who or what wrote a mail, from its headers; the body is only asked which report a report is. */
export function kindOf(headers: Header[], body: Uint8Array): MailKind {
  const first = (key: string) => valuesOf(headers, key)[0] ?? "";
  const type = first("content-type").toLowerCase();
  const report = reportOf(type, body);
  if (report) return report;
  const subject = first("subject");
  if (first("x-failed-recipients") !== "" || isFromDaemon(headers)) return "bounce";
  if (first("return-path") === "<>" && failure.test(subject)) return "bounce";
  return isAutomatic(headers, subject) ? "auto_reply" : "human";
}

function reportOf(type: string, body: Uint8Array): MailKind | undefined {
  if (!type.startsWith("multipart/report")) return;
  const named = /report-type\s*=\s*"?([a-z-]+)/.exec(type)?.[1];
  const inside = /^content-type:\s*message\/(?:global-)?([a-z-]+)/gim;
  const start = new TextDecoder("latin1").decode(body.subarray(0, 200_000));
  const parts = [named, ...[...start.matchAll(inside)].map((it) => it[1]?.toLowerCase())];
  if (parts.includes("feedback-report")) return "complaint";
  if (parts.includes("disposition-notification")) return "receipt";
  return "bounce";
}

const failure =
  /undeliver|non.?deliver|not delivered|delivery|returned|failure|failed|bounce|unzustellbar|zustell|non remis|échec|no se pudo|non recapitabile|mislukt|onbestelbaar/iu;

/** A mailer-daemon only ever reports; a postmaster may be a person, unless the subject tells of a failure. */
function isFromDaemon(headers: Header[]): boolean {
  const subject = valuesOf(headers, "subject")[0] ?? "";
  const automatic = isMarkedAutomatic(headers) || valuesOf(headers, "return-path")[0] === "<>";
  return readSenders(headers).some(({ name, address }) => {
    const local = address.replace(/@[^@]*$/, "").toLowerCase();
    if ([local, name.toLowerCase()].some((it) => /^(?:mailer-?daemon|mail-?daemon|mdaemon)/.test(it))) return true;
    if (/mail delivery (?:sub)?system|mail administrator/i.test(name)) return true;
    return local === "postmaster" && (automatic || failure.test(subject));
  });
}

const absent =
  /^(?:auto(?:matic)? ?reply\b|autoreply|automatic response|out of (?:the )?office|oo[fo]:|abwesenheit|automatische antwort|réponse automatique|absence du bureau|respuesta automática|resposta automática|risposta automatica|risposta non al computer|fuori sede|automatisch antwoord|afwezig|autosvar|automatisk svar|automaattinen vastaus|frånvaro|fraværende|odpowiedź automatyczna|automatická odpověď|poissa)/iu;

function isAutomatic(headers: Header[], subject: string): boolean {
  return isMarkedAutomatic(headers) || absent.test(subject.trim());
}

/** RFC 3834 and its older habits. X-Auto-Response-Suppress only asks not to be answered; people's mail carries it too. */
function isMarkedAutomatic(headers: Header[]): boolean {
  return headers.some(({ key, value }) => {
    const word = value
      .replace(/[;(].*$/s, "")
      .trim()
      .toLowerCase();
    if (key === "auto-submitted") return word !== "" && word !== "no";
    if (key === "precedence") return ["bulk", "junk", "auto_reply", "auto-reply"].includes(word);
    if (key === "x-loop") return ["yes", "true"].includes(word);
    if (key === "x-amends-loop") return true;
    return ["x-autoreply", "x-autorespond", "x-autoresponder", "x-fc-machinegenerated"].includes(key) && word !== "no";
  });
}
