import type { Offer } from "../../src/core/retain/offers.ts";
import type { IconName } from "../parts/icon.tsx";

type DeedWords = {
  label: string;
  submit: string;
  icon: IconName;
  choice?: string;
  text?: { label: string; hint?: string; isNeeded: boolean };
};

const internal = "The customer does not see this.";

/** The words of each deed: its button, what it asks for, and the button that does it. */
export const deedWords: Readonly<Record<Offer, DeedWords>> = {
  called: {
    label: "I called",
    submit: "Log the call",
    icon: "phone",
    text: { label: "What was said", hint: internal, isNeeded: false },
  },
  visited: {
    label: "I met the customer",
    submit: "Log the visit",
    icon: "person",
    text: { label: "What was said", hint: internal, isNeeded: false },
  },
  texted: {
    label: "I texted",
    submit: "Log the text",
    icon: "speech",
    text: { label: "What you wrote", hint: internal, isNeeded: false },
  },
  reply: {
    label: "Write to the customer",
    submit: "Send it to the customer",
    icon: "reply",
    text: { label: "Your words", hint: "Goes by mail to {{email}}, with your name.", isNeeded: true },
  },
  note: {
    label: "Add a note",
    submit: "Save the note",
    icon: "note",
    text: { label: "Note", hint: internal, isNeeded: true },
  },
  promise: {
    label: "I promised a day",
    submit: "Keep the day",
    icon: "clock",
    choice: "By when does the customer hear from us?",
    text: { label: "What you promised", hint: internal, isNeeded: false },
  },
  escalate: {
    label: "Ask for help",
    submit: "Tell the next above",
    icon: "up",
    text: {
      label: "What you need",
      hint: "The next manager above is told at once. The case stays where it is.",
      isNeeded: true,
    },
  },
  hold: {
    label: "Put on hold",
    submit: "Hold the case",
    icon: "clock",
    choice: "Until which day?",
    text: {
      label: "What it waits for",
      hint: "Only the day of the solution moves: the customer still hears from us. Longer, or a second time, somebody above must agree.",
      isNeeded: true,
    },
  },
  unhold: { label: "The hold is over", submit: "", icon: "clock" },
  gave: {
    label: "Given to make good",
    submit: "Record it",
    icon: "note",
    choice: "What is it?",
    text: {
      label: "What for",
      hint: "The customer does not see this. Above {{limit}} on one case somebody above must agree first.",
      isNeeded: false,
    },
  },
  approve: {
    label: "Agree to it",
    submit: "Agree",
    icon: "check",
    text: { label: "A word to it", hint: internal, isNeeded: false },
  },
  deny: {
    label: "Do not agree",
    submit: "Say no",
    icon: "cross",
    text: { label: "Why not", hint: "Whoever asked is told.", isNeeded: true },
  },
  merge: {
    label: "Put together with another case",
    submit: "Put them together",
    icon: "people",
    choice: "Number of the case that goes on",
  },
  take: { label: "Take it", submit: "", icon: "person" },
  resolve: {
    label: "Resolved",
    submit: "Say that it is resolved",
    icon: "check",
    choice: "What was the cause?",
    text: {
      label: "What was done",
      hint: "The customer reads this, and is asked whether it is resolved.",
      isNeeded: true,
    },
  },
  close: {
    label: "Close without solving",
    submit: "Close the case",
    icon: "cross",
    choice: "How did it end?",
    text: {
      label: "Why",
      hint: "A closing without contact or without a solution goes to your manager to judge.",
      isNeeded: false,
    },
  },
  accept: {
    label: "Accept the closing",
    submit: "Let it stand",
    icon: "check",
    text: { label: "A word to it", hint: internal, isNeeded: false },
  },
  reopen: {
    label: "Open it again",
    submit: "Open it again",
    icon: "reopen",
    text: { label: "Why, and what should happen now", hint: internal, isNeeded: true },
  },
  about: {
    label: "It is about the manager",
    submit: "Keep it from the manager",
    icon: "people",
    text: {
      label: "Why",
      hint: "Somebody above gets the case. Whoever manages the store now does not see it any more, wherever they work later.",
      isNeeded: true,
    },
  },
  others: {
    label: "It is not about the manager",
    submit: "Let the manager see it",
    icon: "eye",
    text: {
      label: "Why",
      hint: "The manager can then read everything here, this too. The case stays with its owner.",
      isNeeded: true,
    },
  },
  assign: { label: "Give it to somebody", submit: "Give it", icon: "people", choice: "To whom" },
};
