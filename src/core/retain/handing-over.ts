import { Refused } from "../refused.ts";
import { allows, type Case, isOpen } from "./case.ts";
import { needed, stays } from "./decision.ts";
import type { Circumstance, Decision } from "./what.ts";

type Heir = { id: string; name: string };

/**
 * Somebody goes, and another one has the case from now on: what the customer waits for stays due when it was, and only the look of the new
 * owner begins. A closed case waits for somebody else only where its owner has left, so that it can open again. Who gets several cases hears of them in one letter, so there is no notice of each.
 */
export function handOver(before: Case, { to, from, why }: { to: Heir; from: Heir; why: string }): Decision {
  if (!isOpen(before) && why !== "left")
    throw new Refused("A case that is closed cannot change its owner. Reopen it first.");
  const data = { from: from.id, to: to.id, name: to.name, who: from.name, why };
  return {
    ...stays({ ...before, ownerId: to.id }, { what: "handed_over", evidence: null, data }),
    stop: [{ kind: "view", personId: before.ownerId }],
    start: looks(before) ? [{ kind: "view", personId: to.id }] : [],
  };
}

/** Another one judges the challenged closing, with the time for it anew. */
export function passReview(before: Case, { to, from }: { to: Heir; from: Heir }): Decision {
  if (before.state !== "challenged") throw new Refused("Nobody judges this case.");
  const data = { from: from.id, to: to.id, name: to.name };
  return {
    ...stays({ ...before, reviewerId: to.id }, { what: "review_passed", evidence: null, data }),
    stop: [{ kind: "review", personId: from.id }],
    start: [{ kind: "review", personId: to.id }],
  };
}

/**
 * It turned out that the complaint is about the manager: the case goes to whoever stands above, if it is the manager's or nobody's. Those
 * in `barred` see nothing of it from now on.
 */
export function routeAround(
  before: Case,
  { to, barred, text }: { to: Heir | null; barred: readonly string[]; text: string },
): Decision {
  if (before.aboutManager) throw new Refused("This case is kept from the manager already.");
  if (!isOpen(before)) throw new Refused("A case that is closed cannot change its owner. Reopen it first.");
  const ownerId = to?.id ?? null;
  const isMoved = ownerId !== before.ownerId;
  return {
    ...stays(
      { ...before, aboutManager: true, barred, ownerId },
      {
        what: "about_manager",
        evidence: null,
        data: { from: before.ownerId, to: ownerId, name: to?.name ?? null, text },
      },
    ),
    stop: [...(isMoved ? [before.ownerId] : []), ...barred].map((personId) => ({ kind: "view", personId })),
    start: isMoved && to && looks(before) ? [{ kind: "view", personId: to.id }] : [],
    notices: isMoved ? [{ kind: "assigned", to: "owner" }] : [],
  };
}

/** It is not about the manager after all, says somebody above: whoever manages the unit may see it, and its owner keeps it. */
export function routeBack(before: Case, { text }: { text: string }, { isOverUnit }: Circumstance): Decision {
  if (!before.aboutManager) throw new Refused("This case is not kept from anybody.");
  if (isOverUnit !== true)
    throw new Refused("Only somebody above the store can say that a case is not about its manager. Ask them.");
  const data = { text: needed(text, "about") };
  return stays({ ...before, aboutManager: false, barred: [] }, { what: "not_about_manager", evidence: null, data });
}

/** Whether somebody works on the case, and so has to look at it. */
const looks = ({ state }: Case): boolean => allows(state, "resolve");
