import type { Instant } from "../instant.ts";
import type { Actor, Evidence } from "./actor.ts";
import type { AskedHold } from "./asked-hold.ts";
import type { Audited } from "./audit.ts";
import type { Case, Outcome } from "./case.ts";
import type { ClockKind } from "./clock-table.ts";
import type { Waiting } from "./consent.ts";
import type { Customer } from "./customer.ts";
import type { Pause } from "./hold.ts";
import type { Climb } from "./ladder.ts";
import type { MakeGood, MakeGoodChange } from "./make-good.ts";
import type { Gift } from "./read-make-good.ts";
import type { Returned } from "./returned.ts";
import type { Story } from "./story.ts";

/** What someone does to a case: the same on every surface. */
export type What =
  | { verb: "view" }
  | { verb: "take"; text?: string }
  | { verb: "assign"; to: { id: string; name: string } }
  | { verb: "hand_over"; to: { id: string; name: string }; from: { id: string; name: string }; why: string }
  | { verb: "pass_review"; to: { id: string; name: string }; from: { id: string; name: string } }
  | { verb: "route_around"; to: { id: string; name: string } | null; barred: readonly string[]; text: string }
  | { verb: "route_back"; text: string }
  | { verb: "note"; text: string }
  | { verb: "called"; text: string }
  | { verb: "visited"; text: string }
  | { verb: "texted"; text: string }
  | { verb: "reply"; text: string }
  | { verb: "promise"; text: string; day: string }
  | { verb: "escalate"; text: string }
  | ({ verb: "hold" } & Pause)
  | { verb: "unhold" }
  | { verb: "deny_hold"; text: string }
  | { verb: "merge"; into: Case }
  | { verb: "absorb"; from: Case }
  | { verb: "undo"; before: Case; level: number; text: string; data: { verbs: string; asked: boolean; told?: Instant } }
  | { verb: "gave"; gift: Gift; text: string }
  | { verb: "approve"; text: string }
  | { verb: "turn_down"; text: string }
  | ({ verb: "audited" } & Audited)
  | { verb: "resolve"; cause: string; detail?: string; text: string }
  | { verb: "close"; outcome: Outcome; cause?: string; detail?: string; text: string }
  /** `because`: no reason of a person's, but the denial of the contact on which it ended. */
  | { verb: "reopen"; text: string; because?: "claim_denied" }
  | { verb: "confirm" }
  | { verb: "deny"; text: string }
  | ({ verb: "write" } & Written)
  | { verb: "go_on"; as: number }
  | { verb: "join"; severity: "none" | "alert" | "critical"; responseId: string }
  | { verb: "lapse" }
  | ({ verb: "bounce" } & Returned);

/** What a customer wrote. `earlier` is the number of their closed case that the words are about; they came to this one, which is open. */
export type Written = { text: string; unhappy: boolean; verified: boolean; isThanks?: boolean; earlier?: number };

/** Someone who is to be told, by their part in the case. */
export type Notice =
  | { kind: "assigned"; to: "owner" }
  | { kind: "reopened"; to: "owner" }
  | { kind: "joined"; to: "owner" }
  | { kind: "merged"; to: "owner"; other: Story }
  | { kind: "customer_wrote"; to: "owner" }
  | { kind: "unreached"; to: "owner" }
  | { kind: "challenged"; to: "reviewer"; why: string; values: Record<string, string | number> }
  | { kind: "denied"; to: "above" }
  | { kind: "closed_early"; to: "owner" }
  | { kind: "raised"; to: "next"; text: string }
  | { kind: "hold_asked"; to: "next"; text: string; day: string }
  | {
      kind: "hold_decided";
      to: "asker";
      personId: string | null;
      day: string;
      state: "approved" | "denied";
      text: string;
    }
  | { kind: "make_good_asked"; to: "next"; gift: Gift; text: string }
  | { kind: "make_good_decided"; to: "asker"; personId: string; gift: Gift; state: "approved" | "denied"; text: string }
  | { kind: "claim_denied"; to: "aboveClaimant"; personId: string; text: string; reopens: boolean }
  | { kind: "reply"; to: "customer"; text: string }
  | { kind: "ask"; to: "customer" };

/** Running clocks of a kind: everybody's, or one person's. */
export type ClockPick = { kind: ClockKind; personId?: string | null };
/** `day` (ISO date) is a promised one, and counts instead of the policy. */
/** `rung`: the place that the asking has told already. */
export type ClockStart = { kind: ClockKind; personId: string | null; day?: string; rung?: number };

export type Decision = {
  after: Case;
  /** The log's word for it; null when nothing changed and nothing is logged. */
  event: { what: string; evidence: Evidence | null; data: Record<string, string | number | boolean | null> } | null;
  meet: readonly ClockPick[];
  /** Clocks that stop without being met; "all" of them when a case ends. */
  stop: readonly ClockPick[] | "all";
  start: readonly ClockStart[];
  /** Something still waits for consent, so the clock of that goes on whatever stops. */
  keepsConsent?: true;
  notices: readonly Notice[];
  /** A hold that begins, with the consent of someone above or without, or the end of the one there is. */
  hold?: { until: Instant; text: string; consent: boolean } | "ends";
  makeGood?: MakeGoodChange;
};

/** What the rest of the world knows when a move is decided. */
export type Circumstance = {
  actor: Actor;
  now: Instant;
  /** The actor stands above the owner in the line of command (or is the chain's administrator). */
  isAbove: boolean;
  /** The actor has command above the unit of the case; looked up for the move that lets its manager see it again. */
  isOverUnit?: boolean;
  /** The actor is late to look: a view clock runs for them. */
  owesLook: boolean;
  /** The owner is away, and the actor is who stands in: their look counts as the owner's. */
  inOwnersPlace?: boolean;
  /** The number of the customer's other case at this store that is open; looked up for closed cases alone. */
  openBeside?: number | null;
  /** There is an e-mail address at which the customer can be written to. */
  hasAddress: boolean;
  /** Why there is none, when the customer left one. */
  mailStopped: Customer["mailStopped"];
  /** Who reviews a closing of this actor: the next in command above. */
  reviewerId: string | null;
  /** Who is asked for help now: the next in command above both the actor and the owner. */
  next: Pick<Climb, "people" | "rung">;
  /** What waits for consent, where its clock runs. */
  waiting?: Waiting | null;
  /** The hold that waits for consent, for the moves that give or deny it. */
  askedHold?: AskedHold | null;
  /** What was given on the case, for the moves that give or decide. */
  makeGoods?: readonly MakeGood[];
  /** What a false alarm is judged by, for a closing. */
  causes?: Causes;
};

/** Why the case was opened, and what was promised since. */
export type Causes = {
  /** Names of the rules that recognised a problem. */
  rules: readonly string[];
  /** The customer wished to be contacted. */
  contactMe: boolean;
  /** Somebody promised the customer a word. */
  promised: boolean;
};
