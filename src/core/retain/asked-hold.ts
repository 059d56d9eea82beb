import type { Instant } from "../instant.ts";
import { Refused } from "../refused.ts";
import type { Case } from "./case.ts";
import { isBy, stays } from "./decision.ts";
import type { LogRow } from "./log-chain.ts";
import type { Circumstance, Decision } from "./what.ts";

/** A hold that waits for the consent of somebody above. `day` is an ISO date, of the store; no person where a program asked; `by` is the name. */
export type AskedHold = { personId: string | null; by: string; at: Instant; day: string; text: string };

/** After these nobody waits for an answer any more. */
export const holdAnswers: readonly string[] = [
  "held",
  "unheld",
  "hold_denied",
  "resolved",
  "challenged",
  "closed",
  "merged",
  "reopened",
  "denied",
];

/** The hold that a case's owner has asked for and that nobody has answered yet, from its events in their order. */
export function askedHold(events: readonly LogRow[]): AskedHold | null {
  const asked = events.findLast(({ what }) => what === "hold_asked");
  if (!asked) return null;
  const later = events.filter(({ seq }) => seq > asked.seq);
  const isOver = later.some(({ what, actorId }) => {
    return holdAnswers.includes(what) || (what === "undone" && actorId === asked.actorId);
  });
  const { day, text, by } = JSON.parse(asked.data) as { day?: unknown; text?: unknown; by?: unknown };
  if (isOver || typeof day !== "string") return null;
  const personId = asked.actorKind === "person" ? asked.actorId : null;
  return { personId, by: String(by ?? ""), at: asked.at, day, text: String(text ?? "") };
}

/** "no: the part is here": the hold that was asked for is not agreed to; gives why, or null for any other text. */
export function deniesHold(text: string): string | null {
  const said = /^(?:no|denied|deny|refused)(?![\p{L}\d])[\s:.,–—-]*(.*)$/isu.exec(text.trim());
  return said ? (said[1] ?? "") : null;
}

/** Somebody above does not agree to a hold: nothing waits, and whoever asked hears why. Throws Refused when nothing was asked. */
export function denyHold(before: Case, { text }: { text: string }, by: Circumstance): Decision {
  const asked = by.askedHold ?? null;
  if (asked === null)
    throw new Refused("Nobody waits for consent to a hold on this case. End one that runs with /hold over.");
  if (!by.isAbove || (asked.personId !== null && isBy(asked.personId, by)))
    throw new Refused("Only someone above can decide this. Whoever was asked has a letter about it.");
  if (text.trim() === "") throw new Refused("Say why not, in a few words: whoever asked must go on without the hold.");
  return {
    ...stays(before, { what: "hold_denied", evidence: null, data: { text, day: asked.day } }),
    notices: [decided(asked, "denied", text)],
  };
}

/** Whoever asked for a hold is told what came of it. */
export const decided = (
  { personId, day }: Pick<AskedHold, "personId" | "day">,
  state: "approved" | "denied",
  text: string,
) => ({ kind: "hold_decided", to: "asker", personId, day, state, text }) as const;
