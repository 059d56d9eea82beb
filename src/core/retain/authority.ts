import { toALabels } from "./a-label.ts";
import type { Mail, Mailbox, Vouch } from "./mail.ts";

/**
 * `acts`: runs verbs in the person's name. `colleague`: in the name of another person, who answered a letter that was passed on.
 * `unverified`: is kept and shown as such. `mismatch`: is put aside for a human.
 */
export type Authority = { level: "acts" | "colleague" | "unverified" | "mismatch"; reason: string };

/** The one mailbox that a mail names as its sender; undefined when it names none, several, or something unusable. */
export function soleSender({ from: [sender, ...others] }: Pick<Mail, "from">): Mailbox | undefined {
  return sender && others.length === 0 && normalMailbox(sender.address) !== undefined ? sender : undefined;
}

/**
 * May this mail act for the person whose token it was sent to? `onFile` is that person's address. Only a single From mailbox that
 * equals it and a DMARC-aligned pass do; Reply-To, Sender and display names are never looked at (DESIGN.md section 4).
 */
export function authorityOf(mail: Pick<Mail, "from">, onFile: string | null, vouch: Vouch): Authority {
  if (vouch.dmarc === "fail") return level("mismatch", `The sender's domain disowns this mail. ${vouch.detail}`);
  const [from, ...others] = mail.from;
  if (!from || others.length > 0) return level("unverified", "The mail does not name exactly one sender.");
  if (onFile === null) return level("unverified", "There is no address on file to compare the sender with.");
  if (!isSameMailbox(from.address, onFile))
    return level("unverified", "The sender's address is not the one on file for this recipient.");
  if (vouch.dmarc !== "pass") return level("unverified", `Nobody vouches for the sender's domain. ${vouch.detail}`);
  return level("acts", `The sender is the address on file and its domain vouches for the mail. ${vouch.detail}`);
}

/** Whether two addresses are the same mailbox: ASCII case folded, domains compared as DNS knows them. Unusual forms never are. */
export function isSameMailbox(a: string, b: string): boolean {
  const left = normalMailbox(a);
  return left !== undefined && left === normalMailbox(b);
}

/** `local@domain` in its one comparable form; undefined for anything but a plain dot-atom address. */
export function normalMailbox(address: string): string | undefined {
  const found = /^([^\s"(),:;<>@[\\\]\p{Cc}\p{Cf}]{1,64})@([^\s"(),:;<>@[\\\]\p{Cc}\p{Cf}]{1,253})$/u.exec(
    address.trim(),
  );
  if (!found?.[1] || !found[2]) return;
  return `${found[1].normalize("NFC").toLowerCase()}@${toALabels(found[2])}`;
}

const level = (it: Authority["level"], reason: string): Authority => ({ level: it, reason: reason.trim() });
