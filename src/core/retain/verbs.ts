import type { Evidence, Surface } from "./actor.ts";

/** One verb. `evidence` is what a contact by it is worth; `help` is a sentence of the catalogue. */
type VerbRow = {
  surfaces: readonly Surface[];
  text: "required" | "optional" | "none";
  evidence: Evidence | null;
  help: string;
};

const everywhere: readonly Surface[] = ["mail", "web", "chat", "api"];
const signedIn: readonly Surface[] = ["web", "chat", "api"];

/** Every verb there is. Buttons, replies, chat commands, the API and the manual all read this table. */
export const verbs = {
  view: { surfaces: signedIn, text: "none", evidence: null, help: "Records that you have looked at the case." },
  take: { surfaces: everywhere, text: "optional", evidence: null, help: "Makes you the owner of the case." },
  note: { surfaces: everywhere, text: "required", evidence: null, help: "Adds a note that the customer does not see." },
  called: { surfaces: everywhere, text: "optional", evidence: "logged", help: "Logs that you phoned the customer." },
  visited: { surfaces: everywhere, text: "optional", evidence: "logged", help: "Logs that you met the customer." },
  texted: { surfaces: everywhere, text: "optional", evidence: "logged", help: "Logs that you texted the customer." },
  reply: { surfaces: everywhere, text: "required", evidence: "sent", help: "Sends what follows to the customer." },
  promise: {
    surfaces: everywhere,
    text: "required",
    evidence: null,
    help: "Keeps the day by which you promised the customer the next word; start with the day.",
  },
  assign: { surfaces: signedIn, text: "required", evidence: null, help: "Gives the case to someone else." },
  about: {
    surfaces: signedIn,
    text: "required",
    evidence: null,
    help: "Says whom a complaint is about: “manager” keeps the case from the manager, “others” lets them see it; then say why.",
  },
  resolve: {
    surfaces: everywhere,
    text: "required",
    evidence: null,
    help: "Says that the problem is solved; start with the cause, then say what was done.",
  },
  close: { surfaces: everywhere, text: "optional", evidence: null, help: "Closes the case with an outcome." },
  reopen: { surfaces: everywhere, text: "required", evidence: null, help: "Opens a closed case again, with a reason." },
  escalate: {
    surfaces: everywhere,
    text: "required",
    evidence: null,
    help: "Asks the next manager above for help, with a reason; the case stays yours.",
  },
  hold: {
    surfaces: everywhere,
    text: "required",
    evidence: null,
    help: "Puts the case on hold: start with the day, then say why; “over” ends it, “no” and why is the answer to a colleague who asks for one.",
  },
  gave: {
    surfaces: everywhere,
    text: "required",
    evidence: null,
    help: "Records what the customer is given, such as “voucher 20 EUR: for the cake”; above a limit your manager is asked.",
  },
  approve: {
    surfaces: everywhere,
    text: "optional",
    evidence: null,
    help: "Allows what a colleague wants to give a customer, or the hold they ask for.",
  },
  deny: {
    surfaces: everywhere,
    text: "required",
    evidence: null,
    help: "Does not allow what a colleague wants to give a customer, or the hold they ask for; say why.",
  },
  merge: {
    surfaces: signedIn,
    text: "required",
    evidence: null,
    help: "Puts the case together with another, by its number, which goes on.",
  },
  undo: { surfaces: everywhere, text: "optional", evidence: null, help: "Takes back what you told last, for a day." },
  help: { surfaces: everywhere, text: "none", evidence: null, help: "Sends you this list." },
} as const satisfies Record<string, VerbRow>;

export type Verb = keyof typeof verbs;
export type Instruction = { verb: Verb; text: string };

export const isVerb = (word: string): word is Verb => Object.hasOwn(verbs, word);
