import { type EventWords, text } from "./event-data.ts";

/** What the events of a case's mail say on its page. */
export const mailEvents: Readonly<Record<string, EventWords>> = {
  unreached: {
    icon: "mail",
    tone: "bad",
    says: (t, { to, status, reopened }) => {
      const whom = text(status) ? `${text(to)} (${text(status)})` : text(to);
      return reopened === true
        ? t("did not reach the customer at {{to}}, so the case is open again", { to: whom })
        : t("did not reach the customer at {{to}}", { to: whom });
    },
  },
  mail_stopped: {
    icon: "mail",
    tone: "bad",
    says: (t, { why, email }) =>
      why === "complained"
        ? t("heard that the customer wants no mail, and sends none to {{email}} any more", { email: text(email) })
        : t("sends no mail to {{email}} any more: it does not arrive", { email: text(email) }),
  },
  mail_resumed: { icon: "mail", tone: "good", says: (t) => t("wrote from the address, so mail goes there again") },
  not_sent: {
    icon: "mail",
    tone: "neutral",
    says: (t, { to, reason }) =>
      text(to)
        ? t("did not send a letter to {{to}}: {{reason}}", { to: text(to), reason: t(text(reason)) })
        : t("did not send a letter: {{reason}}", { reason: t(text(reason)) }),
  },
  unverified: {
    icon: "alert",
    tone: "warn",
    says: (t) => t("is named as sender of a mail that nobody vouches for; nothing was done"),
  },
  quarantined: {
    icon: "alert",
    tone: "warn",
    says: (t) => t("put a mail aside that claims to be about this case: its sender's domain disowns it"),
  },
  mail_released: { icon: "mail", tone: "neutral", says: (t) => t("let a mail out of quarantine, as not verified") },
  mail_discarded: { icon: "cross", tone: "neutral", says: (t) => t("left a mail in quarantine for good") },
  mail_confirmed: {
    icon: "check",
    tone: "good",
    says: (t) => t("said of a mail that nobody vouched for: that was me"),
  },
  mail_disowned: { icon: "alert", tone: "bad", says: (t) => t("said of a mail in their name: that was not me") },
  thread_differs: {
    icon: "info",
    tone: "neutral",
    says: (t, { other }) =>
      t("found a mail whose thread names case {{other}}; the address it was sent to decided", { other: Number(other) }),
  },
  passed_on: {
    icon: "mail",
    tone: "info",
    says: (t, { from }) => t("passed on a mail of {{from}}, claimed and not verified", { from: text(from) }),
  },
  refused: {
    icon: "cross",
    tone: "warn",
    says: (t) => t("asked for something by mail that could not be done; it is kept here"),
  },
  bounced: {
    icon: "mail",
    tone: "bad",
    says: (t, { to, status, permanent }) => {
      const whom = text(status) ? `${text(to)} (${text(status)})` : text(to);
      return permanent === false
        ? t("A letter is delayed: {{to}}", { to: whom })
        : t("A letter came back, undelivered: {{to}}", { to: whom });
    },
  },
  automatic_mail: { icon: "mail", tone: "neutral", says: (t) => t("sent an automatic answer") },
  letter_again: {
    icon: "mail",
    tone: "neutral",
    says: (t, { to }) => t("put a failed letter to {{to}} back into the outbox", { to: text(to) }),
  },
  mail_again: { icon: "mail", tone: "neutral", says: (t) => t("had a mail read again") },
  mail_failed: { icon: "mail", tone: "bad", says: (t) => t("could not read a mail of this case; it stands aside") },
};
