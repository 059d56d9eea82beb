import { allows, type Case, isUnanswered } from "./case.ts";
import { type Customer, hasMailbox } from "./customer.ts";
import type { Verb } from "./verbs.ts";

/** What a page offers to do: the verbs, and `accept`, which is `close` said to a challenged closing by someone above, `others`, which is `about` said of a case kept from its manager, and `unhold`, which is `hold over`. */
export type Offer = Exclude<Verb, "view" | "help" | "undo"> | "accept" | "others" | "unhold";

/** Who looks at the case: what their roles allow here, whether they may judge a closing, and agree to what waits for consent. */
export type Looker = {
  personId: string;
  acts: boolean;
  notes: boolean;
  isAbove: boolean;
  mayConsent?: boolean;
  isOverUnit?: boolean;
};

/** The deed that the case waits for most comes first when it is this person's to do; the others follow in a fixed order. */
export function offersOf(it: Case, customer: Customer | null, by: Looker): { first: Offer | null; others: Offer[] } {
  const offered = order.filter((offer) => isOffered(offer, it, customer, by));
  const wanted = by.acts ? mostWanted(it, customer, by) : null;
  const first = offered.find((offer) => offer === wanted) ?? null;
  return { first, others: offered.filter((offer) => offer !== first) };
}

const order = [
  "accept",
  "approve",
  "deny",
  "reopen",
  "called",
  "reply",
  "visited",
  "texted",
  "note",
  "take",
  "resolve",
  "gave",
  "promise",
  "escalate",
  "hold",
  "unhold",
  "assign",
  "about",
  "others",
  "merge",
  "close",
] as const satisfies readonly Offer[];

function isOffered(offer: Offer, it: Case, customer: Customer | null, by: Looker): boolean {
  if (offer === "note") return by.notes;
  if (!by.acts) return false;
  const mayTell = customer !== null && allows(it.state, "contact") && (it.state !== "closed" || isUnanswered(it));
  const judges = it.state === "challenged" && by.isAbove;
  switch (offer) {
    case "accept":
      return judges && by.personId !== it.closerId;
    case "called":
    case "visited":
    case "texted":
      return mayTell;
    case "reply":
      return mayTell && hasMailbox(customer);
    case "promise":
      return customer !== null && allows(it.state, "promise");
    case "escalate":
      return allows(it.state, "escalate");
    case "hold":
      return allows(it.state, "hold") && (it.holdUntil === null || by.isAbove);
    case "unhold":
      return it.holdUntil !== null;
    case "gave":
      return customer !== null && it.mergedIntoId === null;
    case "approve":
    case "deny":
      return by.mayConsent === true;
    case "merge":
      return allows(it.state, "merge");
    case "take":
      return it.state !== "closed" && it.ownerId !== by.personId;
    case "assign":
      return it.state !== "closed";
    case "about":
      return it.state !== "closed" && !it.aboutManager;
    case "others":
      return it.aboutManager && by.isOverUnit === true;
    case "resolve":
      return allows(it.state, "resolve");
    case "close":
      return allows(it.state, "close");
    case "reopen":
      return it.mergedIntoId === null && allows(it.state, "reopen") && (it.state !== "challenged" || judges);
  }
}

/** What the owner should do next. */
function mostWanted(it: Case, customer: Customer | null, by: Looker): Offer | null {
  if (it.ownerId === null) return "take";
  if (it.ownerId !== by.personId || !allows(it.state, "contact")) return null;
  const wordsFirst = customer !== null && hasMailbox(customer) && (customer.phone === null || isUnanswered(it));
  if (isUnanswered(it)) return wordsFirst ? "reply" : "called";
  if (!allows(it.state, "resolve")) return null;
  if (it.reachable && it.contacts === 0) return wordsFirst ? "reply" : "called";
  return "resolve";
}
