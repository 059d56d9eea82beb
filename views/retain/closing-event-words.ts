import type { T } from "../words.ts";
import { type EventData, type EventWords, text } from "./event-data.ts";
import { giftOf } from "./money.ts";

const about = (t: T, data: EventData, sentence: string): string =>
  t(sentence, { what: giftOf(t, data), to: text(data.to), name: text(data.name) });

/** What is said of make-goods, of the customer's yes and no, and of contacts about which they were asked. */
export const closingEvents: Readonly<Record<string, EventWords>> = {
  confirmed: {
    icon: "check",
    tone: "good",
    says: (t, { relayed }) =>
      relayed === true ? t("asked the customer, who says that it is resolved") : t("says that it is resolved"),
  },
  denied: {
    icon: "reopen",
    tone: "bad",
    says: (t, { relayed }) =>
      relayed === true
        ? t("asked the customer, who says that it is not resolved, so the case is open again")
        : t("says that it is not resolved, so the case is open again"),
  },
  gave: { icon: "check", tone: "good", says: (t, data) => about(t, data, "gave the customer: {{what}}") },
  make_good_asked: {
    icon: "up",
    tone: "warn",
    says: (t, data) => about(t, data, "asked {{to}} to agree to: {{what}}"),
  },
  make_good_approved: { icon: "check", tone: "good", says: (t, data) => about(t, data, "agreed to: {{what}}") },
  make_good_denied: { icon: "cross", tone: "bad", says: (t, data) => about(t, data, "did not agree to: {{what}}") },
  claim_confirmed: {
    icon: "check",
    tone: "good",
    says: (t, data) => about(t, data, "confirmed the contact that {{name}} told of"),
  },
  claim_denied: {
    icon: "alert",
    tone: "bad",
    says: (t, data) => about(t, data, "told that the contact of {{name}} did not take place"),
  },
  claim_unreached: {
    icon: "phone",
    tone: "neutral",
    says: (t, data) => about(t, data, "asked about the contact of {{name}}: not reached"),
  },
  claim_refused: {
    icon: "phone",
    tone: "neutral",
    says: (t, data) => about(t, data, "asked about the contact of {{name}}: no answer given"),
  },
};
