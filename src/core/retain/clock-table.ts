import type { Instant } from "../instant.ts";
import type { Calendar } from "../org/calendar.ts";
import { addBusinessDays, addOpeningHours, type Deadline, sameDayOrNextNoon } from "../org/deadline.ts";
import type { Policy } from "./policy.ts";

export type ClockKind = "view" | "contact" | "update" | "reply" | "resolve" | "review" | "consent" | "quiet";

/**
 * What happens to a case, as far as a clock hears of it: the log's words, and the three that no move makes. A customer who writes unhappily
 * to a resolved case, or complains anew, has denied that it is solved.
 */
export const clockEvents = [
  ...["opened", "told", "viewed", "taken", "assigned", "noted", "called", "visited", "texted", "replied", "promised"],
  ...[
    "raised",
    "held",
    "unheld",
    "joined",
    "customer_wrote",
    "unreached",
    "resolved",
    "challenged",
    "accepted",
    "closed",
  ],
  ...["confirmed", "lapsed", "denied", "reopened", "merged", "absorbed", "downtime", "claim_denied"],
  ...["hold_asked", "hold_denied", "make_good_asked", "make_good_approved", "make_good_denied"],
] as const satisfies readonly string[];
export type ClockEvent = (typeof clockEvents)[number];

type ClockRow = {
  /** When it is due, in the time of the store. */
  due(policy: Policy, calendar: Calendar, from: Instant): Deadline;
  /** Its owner is warned on the way. */
  warns: boolean;
  /** Somebody higher is told when it is late. */
  climbs: boolean;
  /** Who must act: the one person it is for, whoever owns the case, or whoever has been asked above the owner. */
  whose: "person" | "owner" | "above";
  starts: readonly ClockEvent[];
  /** Done in time or late; for "view" every act of the one who must look counts, beside these. */
  meets: readonly ClockEvent[];
  /** The deadline goes to another moment. */
  moves: readonly ClockEvent[];
  /** It ends without having been met, for nobody needs it any more. */
  voids: readonly ClockEvent[];
};

const contacts = ["called", "visited", "texted", "replied"] as const;
/** A case that ends, or begins anew, keeps no clock. */
const endings = ["closed", "accepted", "confirmed", "lapsed", "denied", "reopened", "merged"] as const;

/**
 * The clocks, whole: when each is due, what starts, meets, moves and voids it, and what it does on the way. The moves, the pages and the
 * manual read this table. "quiet" calls nobody: when it rings, a resolved case closes unconfirmed; a customer
 * who asks something back ends it, and the answer to them starts it anew. "consent" is one for all that waits on a case, and goes on while
 * anything does.
 */
export const clockTable = {
  view: {
    due: (policy, calendar, from) => addOpeningHours(calendar, from, policy.viewOpeningHours),
    warns: true,
    climbs: true,
    whose: "person",
    starts: ["opened", "assigned", "denied", "reopened", "told"],
    meets: ["viewed"],
    moves: ["downtime"],
    voids: ["taken", "assigned", "resolved", "challenged", ...endings],
  },
  contact: {
    due: (policy, calendar, from) => sameDayOrNextNoon(calendar, from, policy.contact),
    warns: true,
    climbs: true,
    whose: "owner",
    starts: ["opened", "denied", "reopened", "unreached", "claim_denied"],
    meets: contacts,
    moves: [],
    voids: ["unreached", "resolved", "challenged", ...endings],
  },
  update: {
    due: (policy, calendar, from) => addBusinessDays(calendar, from, policy.updateBusinessDays),
    warns: true,
    climbs: true,
    whose: "owner",
    starts: [...contacts, "promised"],
    meets: contacts,
    moves: ["promised"],
    voids: ["unreached", "claim_denied", "resolved", "challenged", ...endings],
  },
  reply: {
    due: (policy, calendar, from) => sameDayOrNextNoon(calendar, from, policy.contact),
    warns: true,
    climbs: true,
    whose: "owner",
    starts: ["customer_wrote", "unreached"],
    meets: contacts,
    moves: [],
    voids: ["unreached", "resolved", "challenged", ...endings],
  },
  resolve: {
    due: (policy, calendar, from) => addBusinessDays(calendar, from, policy.resolveBusinessDays),
    warns: true,
    climbs: true,
    whose: "owner",
    starts: ["opened", "denied", "reopened", "unreached"],
    meets: ["resolved"],
    moves: ["held", "unheld"],
    voids: ["challenged", ...endings],
  },
  review: {
    due: (policy, calendar, from) => addBusinessDays(calendar, from, policy.reviewBusinessDays),
    warns: true,
    climbs: true,
    whose: "person",
    starts: ["challenged"],
    meets: ["accepted", "reopened"],
    moves: [],
    voids: ["closed", "confirmed", "lapsed", "denied", "merged"],
  },
  consent: {
    due: (policy, calendar, from) => addOpeningHours(calendar, from, policy.rungOpeningHours),
    warns: false,
    climbs: true,
    whose: "above",
    starts: ["hold_asked", "make_good_asked"],
    meets: ["held", "hold_denied", "make_good_approved", "make_good_denied"],
    moves: [],
    voids: ["unheld", "resolved", "challenged", ...endings],
  },
  quiet: {
    due: (policy, calendar, from) => addBusinessDays(calendar, from, policy.quietBusinessDays),
    warns: false,
    climbs: false,
    whose: "owner",
    starts: ["resolved", ...contacts],
    meets: [],
    moves: contacts,
    voids: ["customer_wrote", "unreached", ...endings],
  },
} as const satisfies Record<ClockKind, ClockRow>;

export const clockKinds: readonly ClockKind[] = [
  "view",
  "contact",
  "update",
  "reply",
  "resolve",
  "review",
  "consent",
  "quiet",
];

/** The clocks that an event meets, for a move to say so. */
export const metBy = (event: ClockEvent): { kind: ClockKind }[] => kindsWith("meets", event);

/** The clocks that an event ends without meeting them. */
export const voidedBy = (event: ClockEvent): { kind: ClockKind }[] =>
  kindsWith("voids", event).filter(({ kind }) => !rowOf(kind).meets.includes(event));

const rowOf = (kind: ClockKind): ClockRow => clockTable[kind];

const kindsWith = (column: "meets" | "voids", event: ClockEvent) =>
  clockKinds.filter((kind) => rowOf(kind)[column].includes(event)).map((kind) => ({ kind }));
