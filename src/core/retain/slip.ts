import { after } from "../instant.ts";
import type { Case } from "./case.ts";
import type { Decision } from "./what.ts";

/** A case that is closed so soon after it opened was a slip. */
const SLIP = { minutes: 1 };

/** Who has been called to a slip already hears that it is over; letters that are not out yet are dropped. */
export function withSlip(before: Case, decision: Decision): Decision {
  const { state, closedAt, openedAt } = decision.after;
  if (state !== "closed" || before.state === "closed") return decision;
  if (closedAt === null || closedAt > after(openedAt, SLIP)) return decision;
  return { ...decision, notices: [...decision.notices, { kind: "closed_early", to: "owner" }] };
}
