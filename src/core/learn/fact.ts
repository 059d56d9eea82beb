import { after, type Instant } from "../instant.ts";

/** What went wrong, by a person's own doing. */
export const failures = [
  "late_view",
  "late_look",
  "late_contact",
  "late_update",
  "late_resolve",
  "late_review",
  "challenged",
  "denied",
  "claim_denied",
] as const;

/** Its good counterpart. */
export const merits = ["viewed", "contacted", "same_day", "updated", "confirmed", "claim_confirmed"] as const;

/** `later_day` is neither: an answer on another day than that of the complaint, which may well have been in time. */
export const factKinds = [...failures, ...merits, "later_day"] as const;
export type FactKind = (typeof factKinds)[number];

/** One thing that counts for or against a person, with the row of the log that it rests on. */
export type Fact = {
  kind: FactKind;
  seq: number;
  at: Instant;
  caseId: string;
  unitId: string;
  /** Null: nobody owned the case. */
  personId: string | null;
  /** Why it stands there struck out and counts no more: the reviewer accepted the closing, or who is above found the person right. */
  struck: "accepted" | "judged" | null;
};

/** What somebody says to one fact of theirs. */
export type Remark = { kind: string; seq: number; text: string; at: Instant };

/** What somebody above says to a remark: the fact is struck out, or it stands. */
export type Judgement = { personId: string; kind: string; seq: number; isStruck: boolean; text: string; by: string };

/** The facts with those struck out that were judged so; a fact that has been struck out already stays as it is. */
export const judged = (facts: readonly Fact[], judgements: readonly Judgement[]): Fact[] => {
  const keys = new Set(judgements.filter(({ isStruck }) => isStruck).map(judgementKey));
  return facts.map((fact) =>
    fact.struck === null && keys.has(judgementKey(fact)) ? { ...fact, struck: "judged" } : fact,
  );
};

const judgementKey = ({ personId, kind, seq }: { personId: string | null; kind: string; seq: number }): string =>
  `${personId} ${kind} ${seq}`;

export const isFailure = (kind: FactKind): boolean => failures.some((one) => one === kind);

/** Facts of those called in from above, which say nothing about the unit itself. */
export const isOfBosses = (kind: FactKind): boolean => kind === "late_look" || kind === "late_review";

/** For so long a fact is its person's alone. */
export const OWN_HOURS = 24;

/** Whether others than the person may see it. */
export const isOpenToOthers = (fact: Pick<Fact, "at">, now: Instant): boolean => fact.at <= ownSince(now);

/** Those of the facts that others than the person may see. */
export function openToOthers<Told extends Pick<Fact, "at">>(facts: readonly Told[], now: Instant): Told[] {
  const since = ownSince(now);
  return facts.filter(({ at }) => at <= since);
}

const ownSince = (now: Instant): Instant => after(now, { hours: -OWN_HOURS });
