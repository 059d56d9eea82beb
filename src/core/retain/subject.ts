/** What mail programs put before a subject that is answered or forwarded, in the languages of people who write to us. */
const prefixes =
  "re|aw|antw|antwort|sv|vs|ynt|odp|ref|r|i|vl|rif|réf|fwd|fw|wg|tr|rv|enc|pd|doorst|vb|vá|továbbítás|πρθ|απ|回复|回覆|答复|转发|轉寄";

const prefix = new RegExp(`^\\s*(?:${prefixes})\\s*(?:\\[\\d{1,4}\\]|\\(\\d{1,4}\\)|\\^\\d{1,4})?\\s*[:\uff1a]`, "iu");
const forwarded =
  /^\s*(?:fwd?|wg|tr|rv|enc|pd|vb|vl|vs|i|doorst|videresend|přep|转发|轉寄)\s*(?:\[\d{1,4}\])?\s*[:\uff1a]/iu;

/** At most so many prefixes are taken off: no person answers an answer more often, and the loop stays short. */
const DEEPEST = 30;

/** A subject as two mails of one thread share it: prefixes off, counters like `Re[2]:` too, folded, single spaces. */
export function normalSubject(subject: string): string {
  let text = subject.normalize("NFC").slice(0, 500);
  for (let i = 0; i < DEEPEST && prefix.test(text); i++) text = text.replace(prefix, "");
  return text.replace(/\s+/gu, " ").trim().toLowerCase();
}

/** Whether a subject says that the mail was passed on. */
export const isForwardSubject = (subject: string): boolean => forwarded.test(subject.slice(0, 200));

/** The number of the case that a subject names in our own style, `[#12]` or `case 12`; undefined when it names none, or two. */
export function caseInSubject(subject: string): number | undefined {
  const found = [...subject.slice(0, 500).matchAll(/\[#([1-9]\d{0,8})\]|\bcase ([1-9]\d{0,8})\b/giu)];
  const numbers = new Set(found.map(([, tagged, named]) => Number(tagged ?? named)));
  const [only] = numbers;
  return numbers.size === 1 ? only : undefined;
}
