import type { FactKind } from "../../src/core/learn/fact.ts";
import type { MeasureName } from "../../src/core/learn/measure.ts";
import type { Tone } from "../parts/badge.tsx";

/** What each fact says, for `t`. */
export const factWords: Readonly<Record<FactKind, { says: string; tone: Tone }>> = {
  late_view: { says: "Did not look in time", tone: "bad" },
  late_look: { says: "Was called in and did not look in time", tone: "bad" },
  late_contact: { says: "The customer had no word in time", tone: "bad" },
  late_update: { says: "The customer had no next word in time", tone: "bad" },
  late_resolve: { says: "Not solved in time", tone: "bad" },
  late_review: { says: "Did not review in time", tone: "bad" },
  challenged: { says: "The closing was challenged", tone: "bad" },
  denied: { says: "The customer says that it is not solved", tone: "bad" },
  claim_denied: { says: "The customer knows of no such contact", tone: "bad" },
  viewed: { says: "Looked in time", tone: "good" },
  contacted: { says: "The customer had word in time", tone: "good" },
  same_day: { says: "Answered the same day", tone: "good" },
  updated: { says: "The customer had the next word in time", tone: "good" },
  confirmed: { says: "The customer says that it is solved", tone: "good" },
  claim_confirmed: { says: "The customer confirms the contact", tone: "good" },
  later_day: { says: "Answered on a later day", tone: "neutral" },
};

/** What each share is a share of, for `t`. */
export const measureWords: Readonly<Record<MeasureName, string>> = {
  looked: "Looked in time",
  word: "Word to the customer in time",
  sameDay: "Answered the same day",
  nextWord: "Next word in time",
  solved: "Solved, as customers say",
  claims: "Contacts that customers confirm",
};
