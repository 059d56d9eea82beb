import type { EventData } from "../retain/event-data.ts";
import { text } from "../retain/event-data.ts";
import { wordsOf } from "../retain/event-words.ts";
import type { T } from "../words.ts";

/** What an event says after the name of who did it: as on the page of a case, or, for what stands on no such page, as here. */
export const saysOf = (t: T, what: string, data: EventData): string =>
  chain[what]?.(t, data) ?? wordsOf(what).says(t, data);

const chain: Readonly<Record<string, (t: T, data: EventData) => string>> = {
  letter_sent: (t, { to, subject }) =>
    t("sent a letter to {{to}}: “{{subject}}”", { to: text(to), subject: text(subject) }),
  told_together: (t, { to }) => t("wrote {{to}} one letter about several cases", { to: text(to) }),
  letter_failed: (t, { to }) => t("could not send a letter to {{to}}", { to: text(to) }),
  set_up: (t) => t("set up the company"),
  org_imported: (t) => t("imported units and people"),
  role_given: (t, { role }) => t("gave somebody a part: {{role}}", { role: text(role) }),
  role_taken: (t, { role }) => t("took a part from somebody: {{role}}", { role: text(role) }),
  signed_in: (t) => t("signed in"),
  signed_out: (t) => t("signed out"),
  sign_in_failed: (t) => t("saw a sign-in fail"),
  sign_in_limited: (t) => t("refused further tries to sign in"),
  password_set: (t) => t("set a new password"),
  link_asked: (t) => t("asked for a link to sign in"),
  key_made: (t) => t("made a key for the API"),
  key_revoked: (t) => t("ended a key for the API"),
  policy_saved: (t) => t("saved a policy"),
  absence_set: (t, { name }) => t("noted an absence of {{name}}", { name: text(name) }),
  leaving: (t, { name }) => t("noted that {{name}} leaves", { name: text(name) }),
  stays: (t, { name }) => t("noted that {{name}} stays", { name: text(name) }),
  left: (t, { name }) => t("ended the access of {{name}}, who has left", { name: text(name) }),
  gaps_told: (t) => t("told the admins what is missing"),
  rules_saved: (t, { version, reason }) =>
    text(reason)
      ? t("saved version {{version}} of what is listened for: {{reason}}", {
          version: Number(version),
          reason: text(reason),
        })
      : t("saved version {{version}} of what is listened for", { version: Number(version) }),
  threshold_reset: (t) => t("forgot the marks that moved the threshold of problem statements"),
  invited: (t) => t("invited a customer to answer"),
  unsubscribed: (t) => t("wants no more invitations"),
};
