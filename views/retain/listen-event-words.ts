import type { Mark } from "../../src/core/listen/mark.ts";
import { type EventWords, text } from "./event-data.ts";

/** What is said of how a response was heard. */
export const listenEvents: Readonly<Record<string, EventWords>> = {
  marked: {
    icon: "check",
    tone: "info",
    says: (t, { mark }) => t(saidOf[text(mark)] ?? "marked how this was heard"),
  },
  mark_taken_back: { icon: "reopen", tone: "info", says: (t) => t("took back what was said of the alert") },
};

const saidOf: Readonly<Record<string, string>> = {
  right: "said that the alert was right",
  false_alarm: "called it a false alarm",
  missed: "said that this problem was missed",
} satisfies Record<Mark, string>;
