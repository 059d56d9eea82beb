/** The hours and the ladder that a case is held to; frozen into the case when it opens. */
export type Policy = {
  version: number;
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
  /** Opening hours between one rung of the ladder and the next. */
  rungOpeningHours: number;
  /** Hours between two reminders at the top of the ladder. */
  topHours: number;
  /** Logged tries to reach a customer before "unreachable" is believed. */
  attempts: number;
};

/** Days after its closing in which a customer's word belongs to a case; later it is a new case that goes on from it. */
export const reopenDays = 14;

/** The policy of a new chain: the figures of the clocks table in the manual. */
export const defaultPolicy: Policy = {
  version: 1,
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
};
