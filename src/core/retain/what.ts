import type { Instant } from "../instant.ts";
import type { Actor, Evidence } from "./actor.ts";
import type { Case, Outcome } from "./case.ts";
import type { ClockKind } from "./clock.ts";
import type { Customer } from "./customer.ts";
import type { Climb } from "./ladder.ts";
import type { Returned } from "./returned.ts";
import type { Story } from "./story.ts";

/** What someone does to a case: the same on every surface. */
export type What =
  | { verb: "view" }
  | { verb: "take"; text?: string }
  | { verb: "assign"; to: { id: string; name: string } }
  | { verb: "note"; text: string }
  | { verb: "called"; text: string }
  | { verb: "visited"; text: string }
  | { verb: "texted"; text: string }
  | { verb: "reply"; text: string }
  | { verb: "promise"; text: string; day: string }
  | { verb: "escalate"; text: string }
  | { verb: "merge"; into: Case }
  | { verb: "absorb"; from: Case }
  | { verb: "undo"; before: Case; level: number; text: string; data: { verbs: string; asked: boolean } }
  | { verb: "resolve"; cause: string; text: string }
  | { verb: "close"; outcome: Outcome; text: string }
  | { verb: "reopen"; text: string }
  | { verb: "confirm" }
  | { verb: "deny"; text: string }
  | { verb: "write"; text: string; unhappy: boolean; verified: boolean; isThanks?: boolean }
  | { verb: "join"; severity: "none" | "alert" | "critical"; responseId: string }
  | { verb: "lapse" }
  | ({ verb: "bounce" } & Returned);

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
  | { kind: "raised"; to: "next"; text: string }
  | { kind: "reply"; to: "customer"; text: string }
  | { kind: "ask"; to: "customer" };

/** Running clocks of a kind: everybody's, or one person's. */
export type ClockPick = { kind: ClockKind; personId?: string | null };
/** `day` (ISO date) is a promised one, and counts instead of the policy. */
export type ClockStart = { kind: ClockKind; personId: string | null; day?: string };

export type Decision = {
  after: Case;
  /** The log's word for it; null when nothing changed and nothing is logged. */
  event: { what: string; evidence: Evidence | null; data: Record<string, string | number | boolean | null> } | null;
  meet: readonly ClockPick[];
  /** Clocks that stop without being met; "all" of them when a case ends. */
  stop: readonly ClockPick[] | "all";
  start: readonly ClockStart[];
  notices: readonly Notice[];
};

/** What the rest of the world knows when a move is decided. */
export type Circumstance = {
  actor: Actor;
  now: Instant;
  /** The actor stands above the owner in the line of command (or is the chain's administrator). */
  isAbove: boolean;
  /** The actor is late to look: a view clock runs for them. */
  owesLook: boolean;
  /** There is an e-mail address at which the customer can be written to. */
  hasAddress: boolean;
  /** Why there is none, when the customer left one. */
  mailStopped: Customer["mailStopped"];
  /** Who reviews a closing of this actor: the next in command above. */
  reviewerId: string | null;
  /** Who is asked for help now: the next in command above both the actor and the owner. */
  next: Pick<Climb, "people" | "rung">;
};
