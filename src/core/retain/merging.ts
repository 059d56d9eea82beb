import { Refused } from "../refused.ts";
import { type Case, isOpen, leadsTo } from "./case.ts";
import { personOf, stays } from "./decision.ts";
import type { Circumstance, Decision } from "./what.ts";

/** This case ends in another one, which goes on for both. Its clocks stop; what was said stays here and can be read from there. */
export function merge(before: Case, { into }: { into: Case }, by: Circumstance): Decision {
  if (into.id === before.id)
    throw new Refused("A case cannot be put together with itself. Give the number of the other one.");
  if (!isOpen(into))
    throw new Refused("Case {{number}} is closed. Reopen it first, or put it together the other way round.", {
      number: into.number,
    });
  if ((into.state === "resolved" || into.state === "challenged") && before.state !== into.state)
    throw new Refused(
      "Case {{number}} is {{state}}, and this one is not: it would be forgotten there. Reopen that one first, or put it together the other way round.",
      { number: into.number, state: into.state },
    );
  if (before.customerId !== null && into.customerId !== null && before.customerId !== into.customerId)
    throw new Refused("Case {{number}} is of another customer, and what one says is not for another to see.", {
      number: into.number,
    });
  if (before.aboutManager && !into.aboutManager)
    throw new Refused(
      "The manager whom this case is about sees case {{number}}. Put them together the other way round.",
      {
        number: into.number,
      },
    );
  if (before.barred.includes(into.ownerId ?? ""))
    throw new Refused("Case {{number}} belongs to whom this one is about. Give it to somebody above first.", {
      number: into.number,
    });
  const after: Case = {
    ...before,
    state: leadsTo(before.state, "merge"),
    outcome: "withdrawn",
    confirmation: null,
    mergedIntoId: into.id,
    closerId: personOf(by.actor),
    closedAt: by.now,
  };
  return { ...stays(after, { what: "merged", evidence: null, data: { into: into.number } }), stop: "all" };
}

/** The case that goes on takes over who the customer is, how grave it is, and that a message waits for its answer. */
export function absorb(before: Case, { from }: { from: Case }): Decision {
  const after: Case = {
    ...before,
    customerId: before.customerId ?? from.customerId,
    reachable: before.reachable || from.reachable,
    severity: from.severity === "critical" ? "critical" : before.severity,
    barred: [...new Set([...before.barred, ...from.barred])],
    lastCustomerAt: latest(before.lastCustomerAt, from.lastCustomerAt),
  };
  return stays(after, { what: "absorbed", evidence: null, data: { from: from.number } });
}

const latest = (a: string | null, b: string | null) => (a === null || (b !== null && b > a) ? b : a);
