import type { Instant } from "../instant.ts";
import { Refused } from "../refused.ts";
import type { Case } from "./case.ts";
import type { Clock } from "./clock.ts";
import type { Instruction } from "./verbs.ts";

/** For how long what somebody told can be taken back. */
export const UNDO_HOURS = 24;

/** How a case stood before somebody's instructions, and what came of them. */
export type Before = {
  it: Case;
  instructions: readonly Instruction[];
  /** The level and the newest row of the log right after them. */
  level: number;
  seq: number;
  /** The clocks that they stopped, as these stood, and the ids of those that they started. */
  ended: readonly Clock[];
  started: readonly string[];
  messages: readonly string[];
  letters: readonly string[];
};

/** One batch of instructions that can be taken back by whoever gave them; `version` is the case's right after them. */
export type Undo = {
  id: string;
  caseId: string;
  personId: string;
  version: number;
  before: Before;
  createdAt: Instant;
  expiresAt: Instant;
  usedAt: Instant | null;
};

/** What has happened since, as far as it stands against taking something back. */
export type Since = {
  it: Case;
  /** The newest batch of the same person on the case. */
  latestId: string | undefined;
  events: readonly { what: string; actorKind: string; actorId: string | null }[];
  /** Words to the customer that have left the house. */
  repliesGone: number;
  now: Instant;
};

/** Throws Refused, in words for the person, when a batch cannot be taken back. */
export function checkUndo(undo: Undo, since: Since): void {
  if (undo.usedAt !== null)
    throw new Refused("You have taken this back already. See the page of the case for how it stands.");
  if (undo.expiresAt <= since.now)
    throw new Refused("This can be taken back for 24 hours only. Say what is so now instead, for example with a note.");
  if (undo.id !== since.latestId)
    throw new Refused(
      "You have told something newer on this case. Only the newest can be taken back: answer /undo to its receipt.",
    );
  if (since.it.version - undo.version !== since.events.filter((event) => isHarmless(event, since.it)).length)
    throw new Refused(
      "This case has moved on since, so it cannot be taken back any more. Say what is so now instead: add a note, or open the case again.",
    );
  if (since.repliesGone > 0)
    throw new Refused(
      "Your words are with the customer already and cannot be taken back. Write to them again instead.",
    );
}

/** A look or a note of someone who does not own the case changes nothing that would be taken back. */
const isHarmless = ({ what, actorKind, actorId }: Since["events"][number], { ownerId }: Case): boolean =>
  (what === "viewed" || what === "noted") && actorKind === "person" && actorId !== ownerId;
