import type { Severity } from "../listen/signal.ts";

/** Somebody of a ladder: those in command of a level above the store, the holders of a role, or one person. */
export type RungWho =
  | { kind: "level"; level: string }
  | { kind: "role"; role: RungRole }
  | { kind: "person"; personId: string; name: string };

/** The deputies of the store itself, or those who run the chain's Amends. */
export const rungRoles = ["deputy", "admin"] as const;
export type RungRole = (typeof rungRoles)[number];

/** One rung; `afterOpeningHours` passes between the rung before and this one. The first is told when a deadline has passed. */
export type Rung = { who: RungWho; afterOpeningHours: number; channel: "mail" };

/** Local hours in which nobody is told of delays that can wait; `closedDays` are quiet from morning to evening too. */
export type QuietHours = { from: string; until: string; closedDays: boolean };

/** The hours and the ladder that a case is held to; frozen into the case when it opens. */
export type Policy = {
  /** 1, 2, 3 … at its unit. */
  version: number;
  /** Code of the unit that set it; null: what Amends comes with. */
  setAt: string | null;
  /** Opening hours until the owner must have looked. */
  viewOpeningHours: number;
  /** The customer hears the same business day before the cut-off, else by the next noon; never later than this many hours. */
  contact: { cutOff: string; noon: string; atMostHours: number };
  /** Business days from one word to the customer to the next, where no day is promised. */
  updateBusinessDays: number;
  resolveBusinessDays: number;
  reviewBusinessDays: number;
  /** Business days of silence after "is it resolved?" until the case closes unconfirmed. */
  quietBusinessDays: number;
  /** Shares of a clock's opening time at which the owner is warned. */
  warnAt: readonly number[];
  /** Opening hours between one rung of the ladder and the next, where the ladder does not say. */
  rungOpeningHours: number;
  /** Hours between two reminders at the top of the ladder. */
  topHours: number;
  /** Logged tries to reach a customer before "unreachable" is believed. */
  attempts: number;
  /** Who is told of a delay, one after the other; null: the line of command, level by level. */
  ladder: readonly Rung[] | null;
  /** Null: letters about delays go out at any hour. */
  quietHours: QuietHours | null;
  /** Letters about delays that one person is sent on one day; the rest come in the digest of the next morning. */
  lettersPerDay: number;
  /** Days after its closing in which a customer's word belongs to a case; later it is a new case that goes on from it. */
  reopenDays: number;
  /** Business days for which the owner may put a case on hold, once, without asking. */
  holdBusinessDays: number;
  /** What the owner may give a customer to make good, over the whole case, in whole units of `currency`; more needs consent from above. */
  makeGoodLimit: number;
  /** ISO 4217. */
  currency: string;
  /** Per cent of the claimed contacts after which the customer is asked whether they took place; 0: nobody is asked. */
  auditShare: number;
  /** Days after a closing in which another problem of the same customer at the same store is a second one. */
  repeatDays: number;
};

/** How grave a case is; each has a policy of its own. */
export type CaseSeverity = Exclude<Severity, "none">;
export const severities = ["alert", "critical"] as const satisfies readonly CaseSeverity[];

/** The default of `Policy.reopenDays`. */
export const reopenDays = 14;

/** The policy of a new chain: the figures of the clocks table in the manual. */
export const defaultPolicy: Policy = {
  version: 1,
  setAt: null,
  viewOpeningHours: 4,
  contact: { cutOff: "15:00", noon: "12:00", atMostHours: 24 },
  updateBusinessDays: 3,
  resolveBusinessDays: 10,
  reviewBusinessDays: 2,
  quietBusinessDays: 5,
  warnAt: [0.5, 0.75],
  rungOpeningHours: 4,
  topHours: 24,
  attempts: 3,
  ladder: null,
  quietHours: { from: "21:00", until: "07:00", closedDays: true },
  lettersPerDay: 20,
  reopenDays,
  holdBusinessDays: 5,
  makeGoodLimit: 50,
  currency: "EUR",
  auditShare: 10,
  repeatDays: 30,
};
