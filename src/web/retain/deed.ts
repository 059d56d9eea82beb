import type { Kept } from "../../../views/retain/deeds.tsx";
import { outcomes } from "../../core/retain/case.ts";
import { causePaths, causes } from "../../core/retain/cause.ts";
import type { Offer } from "../../core/retain/offers.ts";
import { giftKinds } from "../../core/retain/read-make-good.ts";
import type { Instruction } from "../../core/retain/verbs.ts";
import type { Form } from "../form.ts";

/** A verb that a form told, and what was typed, to be shown again if a rule refuses it. `missing` says what else must be chosen. */
export type Deed = { instruction: Instruction; kept: Kept; missing: string | null };

const offers = [
  "called",
  "visited",
  "texted",
  "reply",
  "note",
  "promise",
  "escalate",
  "hold",
  "unhold",
  "gave",
  "approve",
  "deny",
  "merge",
  "take",
  "resolve",
  "close",
  "accept",
  "reopen",
  "assign",
  "about",
  "others",
] as const satisfies readonly Offer[];

/** Reads the form of a verb; undefined when the page has no such verb. */
export function readDeed(word: string, form: Form): Deed | undefined {
  const offer = offers.find((one) => one === word);
  if (!offer) return undefined;
  const kept = {
    offer,
    text: form.text("text"),
    choice: form.text("choice", 254),
    cause: form.text("cause", 80),
    amount: form.text("amount", 20),
  };
  return { instruction: instructionOf(kept), kept, missing: needsCause(kept) ? NO_CAUSE : null };
}

/** What is solved was caused by something; whoever is at the page can choose what. */
const needsCause = ({ offer, choice, cause }: Required<Kept>): boolean =>
  (offer === "resolve" && causeIn(choice) === undefined) ||
  (offer === "close" && choice === "resolved" && causeIn(cause) === undefined);

const NO_CAUSE = "Choose what the cause was: the figures of all stores are made of it.";

/** The verb as a line of text, as the other surfaces tell it. */
function instructionOf({ offer, text, choice, cause, amount }: Required<Kept>): Instruction {
  switch (offer) {
    case "resolve":
      return { verb: offer, text: `${causeIn(choice) ?? "other"}: ${text}` };
    case "close":
      return {
        verb: offer,
        text: `${outcomes.find((outcome) => outcome === choice) ?? "unresolved"}: ${causeBefore(cause)}${text}`,
      };
    case "gave":
      return { verb: offer, text: `${giftKinds.find((kind) => kind === choice) ?? "other"} ${amount}: ${text}` };
    case "promise":
      return { verb: offer, text: text === "" ? choice : `${choice}: ${text}` };
    case "hold":
      return { verb: offer, text: `${choice}: ${text}` };
    case "unhold":
      return { verb: "hold", text: "over" };
    case "merge":
      return { verb: offer, text: choice };
    case "accept":
      return { verb: "close", text };
    case "assign":
      return { verb: offer, text: choice };
    case "about":
      return { verb: offer, text: `manager: ${text}` };
    case "others":
      return { verb: "about", text: `others: ${text}` };
    case "take":
      return { verb: offer, text: "" };
    default:
      return { verb: offer, text };
  }
}

/** "waiting" or "waiting/till", when it is one of ours. */
const causeIn = (said: string): string | undefined => [...causes, ...causePaths].find((one) => one === said);

const causeBefore = (said: string): string => (causeIn(said) === undefined ? "" : `${causeIn(said)}: `);
