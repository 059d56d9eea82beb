import { type Instant, never } from "../instant.ts";
import { Refused } from "../refused.ts";
import type { Policy } from "./policy.ts";

export const states = ["new", "viewed", "contacted", "resolved", "challenged", "closed"] as const;
export type State = (typeof states)[number];

export type Move =
  | "view"
  | "contact"
  | "promise"
  | "escalate"
  | "hold"
  | "resolve"
  | "close"
  | "merge"
  | "challenge"
  | "accept"
  | "confirm"
  | "lapse"
  | "reopen";

/** Which moves each state allows, and where they lead. Buttons, verbs and the "every other move is refused" test read it. */
export const life = {
  new: {
    ...{ view: "viewed", contact: "contacted", promise: "new", escalate: "new", hold: "new" },
    ...{ resolve: "resolved", close: "closed", merge: "closed", challenge: "challenged" },
  },
  viewed: {
    ...{ contact: "contacted", promise: "viewed", escalate: "viewed", hold: "viewed" },
    ...{ resolve: "resolved", close: "closed", merge: "closed", challenge: "challenged" },
  },
  contacted: {
    ...{ contact: "contacted", promise: "contacted", escalate: "contacted", hold: "contacted" },
    ...{ resolve: "resolved", close: "closed", merge: "closed", challenge: "challenged" },
  },
  resolved: { contact: "resolved", merge: "closed", confirm: "closed", lapse: "closed", reopen: "new" },
  challenged: { contact: "challenged", accept: "closed", reopen: "new" },
  closed: { contact: "closed", confirm: "closed", reopen: "new" },
} satisfies Record<State, Partial<Record<Move, State>>>;

export const outcomes = ["resolved", "unresolved", "unreachable", "no_fault", "withdrawn", "false_alarm"] as const;
export type Outcome = (typeof outcomes)[number];

export type Case = {
  id: string;
  /** What people call it: 1, 2, 3 … in the chain. */
  number: number;
  unitId: string;
  customerId: string | null;
  ownerId: string | null;
  state: State;
  /** How many levels above the owner have been told. */
  level: number;
  severity: "alert" | "critical";
  /** Whether the customer left any way to be reached. */
  reachable: boolean;
  policy: Policy;
  /** Grows with each move; a move goes through only on the version it was decided on. */
  version: number;
  openedAt: Instant;
  viewedAt: Instant | null;
  firstContactAt: Instant | null;
  lastContactAt: Instant | null;
  lastCustomerAt: Instant | null;
  /** Messages sent to the customer and calls or visits logged since the case was opened or reopened. */
  contacts: number;
  resolvedAt: Instant | null;
  closedAt: Instant | null;
  closerId: string | null;
  /** Who must accept or reopen a challenged closing. */
  reviewerId: string | null;
  cause: string | null;
  /** What the cause is in detail (cause.ts), where somebody said so. */
  causeDetail: string | null;
  /** What was done, in the closer's words. */
  done: string | null;
  outcome: Outcome | null;
  confirmation: "asked" | "confirmed" | "denied" | "unconfirmed" | null;
  /** The earliest deadline that is still open, or `never`; the list is sorted by it. */
  nextDueAt: Instant;
  /** The closed case that this one goes on from. */
  earlierId: string | null;
  /** The case that this one was merged into: whatever still comes for this one belongs there. */
  mergedIntoId: string | null;
  /** It is about the manager of the unit, so it is for those above. */
  aboutManager: boolean;
  /** Whom it is about, by their ids: they neither see it nor hear of it, wherever they work later. */
  barred: readonly string[];
  /** Who wrote the complaint down, where one of us took it. */
  takenBy: string | null;
  /** Until when it waits for something (hold.ts); null while it does not. */
  holdUntil: Instant | null;
};

type Opening = Pick<
  Case,
  "id" | "unitId" | "customerId" | "ownerId" | "severity" | "reachable" | "policy" | "openedAt"
> &
  Partial<Pick<Case, "level" | "earlierId" | "aboutManager" | "barred" | "takenBy">>;

/** A case as it opens: nobody has looked, nobody has spoken, and nothing is due until its clocks start. */
export const newCase = (opening: Opening): Omit<Case, "number"> => ({
  ...opening,
  earlierId: opening.earlierId ?? null,
  mergedIntoId: null,
  aboutManager: opening.aboutManager ?? false,
  barred: opening.barred ?? [],
  takenBy: opening.takenBy ?? null,
  holdUntil: null,
  state: "new",
  level: opening.level ?? 0,
  version: 1,
  viewedAt: null,
  firstContactAt: null,
  lastContactAt: null,
  lastCustomerAt: null,
  contacts: 0,
  resolvedAt: null,
  closedAt: null,
  closerId: null,
  reviewerId: null,
  cause: null,
  causeDetail: null,
  done: null,
  outcome: null,
  confirmation: null,
  nextDueAt: never,
});

/** Where a move leads from a state; throws Refused when the state does not allow it. */
export function leadsTo(state: State, move: Move): State {
  const to = (life[state] as Partial<Record<Move, State>>)[move];
  if (!to) throw new Refused(refusals[move], { state });
  return to;
}

export const allows = (state: State, move: Move): boolean => move in life[state];

export const isOpen = (it: Case): boolean => it.state !== "closed";

/** Whether the customer wrote and nobody has written or called back since. */
export const isUnanswered = (it: Case): boolean =>
  it.lastCustomerAt !== null && (it.lastContactAt === null || it.lastCustomerAt > it.lastContactAt);

const refusals: Record<Move, string> = {
  view: "This case has been looked at already.",
  contact: "A case that is {{state}} cannot be worked on. Reopen it first.",
  promise: "A case that is {{state}} needs no promise. Reopen it first, if there is more to do.",
  escalate: "A case that is {{state}} needs no help from above. Reopen it first, if there is more to do.",
  hold: "A case that is {{state}} has nothing to hold. Reopen it first, if there is more to do.",
  merge: "A case that is {{state}} cannot be put together with another one.",
  resolve: "A case that is {{state}} cannot be resolved again.",
  close: "A case that is {{state}} cannot be closed again.",
  challenge: "A case that is {{state}} cannot be closed again.",
  accept: "Only a challenged closing can be accepted; this case is {{state}}.",
  confirm: "This case is {{state}}: there is nothing to confirm yet.",
  lapse: "Only a resolved case closes by itself; this one is {{state}}.",
  reopen: "A case that is {{state}} is open already.",
};
