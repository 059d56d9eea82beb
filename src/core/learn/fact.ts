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
};

/** What somebody says to one fact of theirs. */
export type Remark = { kind: string; seq: number; text: string; at: Instant };

export const isFailure = (kind: FactKind): boolean => failures.some((one) => one === kind);

/** Facts of those called in from above, which say nothing about the unit itself. */
export const isOfBosses = (kind: FactKind): boolean => kind === "late_look" || kind === "late_review";

/** For so long a fact is its person's alone. */
export const OWN_HOURS = 24;

/** Whether others than the person may see it. */
export const isOpenToOthers = (fact: Pick<Fact, "at">, now: Instant): boolean =>
  after(fact.at, { hours: OWN_HOURS }) <= now;
