import { Refused } from "../refused.ts";
import type { Actor } from "./actor.ts";
import type { Case } from "./case.ts";
import type { Circumstance, Decision } from "./what.ts";

/** A decision that leaves clocks and people alone, for others to build on. */
export const stays = (after: Case, event: Decision["event"]): Decision => ({
  after,
  event,
  meet: [],
  stop: [],
  start: [],
  notices: [],
});

export const isBy = (personId: string | null, { actor }: Circumstance): boolean =>
  actor.kind === "person" && actor.id === personId;

export const personOf = (actor: Actor): string | null => (actor.kind === "person" ? actor.id : null);

/** What a customer said to one of us who asked them, and not to Amends itself. */
export const relayed = ({ actor }: Circumstance): { relayed?: true } =>
  actor.kind === "person" ? { relayed: true } : {};

/** The text, or Refused when nothing was said. */
export function needed(text: string, verb: string): string {
  if (text.trim() === "") throw new Refused("/{{verb}} needs a few words: say what happened.", { verb });
  return text;
}
