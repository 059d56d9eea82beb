import type { Instant } from "../instant.ts";
import type { LogRow } from "../retain/log-chain.ts";
import { type Duty, duty, isSpared } from "./duty.ts";
import type { Fact, FactKind } from "./fact.ts";
import type { LedgerReading } from "./ledger.ts";
import { textIn } from "./ledger-row.ts";

export type Owed = "look" | "word" | "update" | "solution" | "review";

/**
 * Where somebody stands to a case: they have worked on it; mail about it came back, so that nobody told them; or they were called in, did not
 * look in time and have not looked since, for to be told of the same case again is no second failure.
 */
export type Presence = "here" | "untold" | "absent";

/** How far the replay of one case has come. */
export type Replay = {
  reading: LedgerReading;
  facts: Fact[];
  openedAt: Instant | null;
  ownerId: string | null;
  closerId: string | null;
  /** Somebody has to work on it: neither resolved nor under review nor closed. */
  isOpen: boolean;
  contacts: number;
  owed: { [owed in Owed]?: Duty | undefined };
  presence: ReadonlyMap<string, Presence>;
};

/** A case before its first row. */
export const newReplay = (reading: LedgerReading): Replay => ({
  reading,
  facts: [],
  openedAt: null,
  ownerId: null,
  closerId: null,
  isOpen: false,
  contacts: 0,
  owed: {},
  presence: new Map(),
});

export const owedKinds: readonly Owed[] = ["look", "word", "update", "solution", "review"];

/** What each duty is called when it was late. */
export const lateKinds: Readonly<Record<Owed, FactKind>> = {
  look: "late_view",
  word: "late_contact",
  update: "late_update",
  solution: "late_resolve",
  review: "late_review",
};

/** From the start: to be looked at, answered and solved anew. */
export function begin(replay: Replay, { at }: LogRow, looks: boolean): void {
  over(replay, at);
  replay.isOpen = true;
  replay.contacts = 0;
  replay.presence = new Map();
  replay.owed = { word: duty(at), solution: duty(at), ...(looks ? { look: duty(at) } : {}) };
}

export function stand(replay: Replay, personId: string | null, presence: Presence): void {
  if (personId !== null) replay.presence = new Map([...replay.presence, [personId, presence]]);
}

export function owns(replay: Replay, { at }: LogRow, ownerId: string | null, looks: boolean): void {
  end(replay, "look", at);
  replay.ownerId = ownerId;
  if (looks && ownerId !== null) replay.owed.look = duty(at);
}

export function closes(replay: Replay, { at, actorKind, actorId }: LogRow): void {
  over(replay, at);
  replay.closerId = actorKind === "person" ? actorId : null;
}

export function over(replay: Replay, at: Instant): void {
  for (const owed of owedKinds) end(replay, owed, at);
  replay.isOpen = false;
}

export function anew(replay: Replay, owed: Owed, at: Instant): void {
  end(replay, owed, at);
  replay.owed[owed] = duty(at);
}

/** A duty is done or falls away: what was late of it counts, unless it was done within the time that the server had been down. */
export function end(replay: Replay, owed: Owed, at: Instant): void {
  const open = replay.owed[owed];
  if (!open) return;
  for (const row of open.late)
    if (owed === "look" || !isSpared(textIn(row, "due") ?? row.at, open.since, at, replay.reading.outages))
      add(replay, lateKinds[owed], row, textIn(row, "person"));
  replay.owed = { ...replay.owed, [owed]: undefined };
}

export const add = (
  { facts }: Replay,
  kind: FactKind,
  { seq, at, caseId, unitId }: LogRow,
  personId: string | null,
): void => void facts.push({ kind, seq, at, caseId: caseId ?? "", unitId: unitId ?? "", personId, struck: null });

/** One contact less; without any, the first word is owed again, and none can be the next one. */
export function withoutContact(replay: Replay, at: Instant): void {
  replay.contacts = Math.max(0, replay.contacts - 1);
  if (replay.contacts > 0 || !replay.isOpen) return;
  end(replay, "update", at);
  replay.owed.word ??= duty(at);
}

/** The reviewer found the closing right: that it was challenged is against nobody. */
export function acquit(replay: Replay): void {
  const last = replay.facts.findLast(({ kind }) => kind === "challenged");
  replay.facts = replay.facts.map((fact) => (fact === last ? { ...fact, struck: "accepted" } : fact));
}

/** Words that did not reach the customer were none. */
export function disown(replay: Replay, isIt: (fact: Fact) => boolean): void {
  const fromContact: readonly FactKind[] = ["contacted", "same_day", "later_day", "updated"];
  replay.facts = replay.facts.filter((fact) => !(fromContact.includes(fact.kind) && isIt(fact)));
}
