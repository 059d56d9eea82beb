import type { Instant } from "../../../src/core/instant.ts";
import type { State } from "../../../src/core/retain/case.ts";
import type { LogRow } from "../../../src/core/retain/log-chain.ts";
import { dataOf, numberIn, textIn } from "./scope.ts";

/** How a case stands, as its events alone tell it. */
export type Standing = {
  state: State;
  ownerId: string | null;
  level: number;
  contacts: number;
  lastContactAt: Instant | null;
  firstContactAt: Instant | null;
  lastCustomerAt: Instant | null;
};

/**
 * What somebody told at one moment, which they may take back: how it stood before, and the level right after. Two mails may be read at one
 * moment: the first is over when a letter goes out.
 */
type Batch = { actorId: string; at: Instant; before: Standing; levelAfter: number; isUsed: boolean; isOver: boolean };

export type Facts = { now: Standing; batches: Batch[]; seq: number };

export const noFacts = (): Facts => ({
  now: {
    state: "new",
    ownerId: null,
    level: 0,
    contacts: 0,
    lastContactAt: null,
    firstContactAt: null,
    lastCustomerAt: null,
  },
  batches: [],
  seq: 0,
});

/** Takes one more event in. Changes the facts in place. */
export function replay(facts: Facts, row: LogRow): void {
  if (row.seq <= facts.seq) return;
  facts.seq = row.seq;
  const before = facts.now;
  if (row.what === "undone") {
    takeBack(facts, row);
    return;
  }
  const batch = facts.batches.at(-1);
  if (row.what === "letter_sent" && batch) batch.isOver = true;
  const moved = next(before, row);
  if (moved === null) return;
  const { ownerId, state } = moved;
  const acts = row.actorId === ownerId || dataOf(row).inPlaceOf !== undefined;
  const isOwners = row.actorKind === "person" && acts && looks.has(row.what);
  facts.now = isOwners && state === "new" ? { ...moved, state: "viewed" } : moved;
  if (row.actorKind === "person" && row.actorId !== null && lasts.has(row.what)) remember(facts, row, before);
}

/** Verbs by which somebody has looked. */
const verbs = [
  ...["taken", "assigned", "noted", "called", "visited", "texted", "replied", "promised", "raised", "resolved"],
  ...["held", "unheld", "hold_asked", "hold_denied"],
];
const gifts = ["gave", "make_good_asked", "make_good_approved", "make_good_denied"];
const audits = ["claim_confirmed", "claim_denied", "claim_unreached", "claim_refused"];
const lasts = new Set([...verbs, ...gifts, "closed", "challenged", "accepted", "reopened"]);
const looks = new Set([...lasts, "viewed", "merged", "absorbed", "joined", ...audits]);

function remember(facts: Facts, { actorId, at }: LogRow, before: Standing): void {
  const last = facts.batches.at(-1);
  if (last && last.actorId === actorId && last.at === at && !last.isUsed && !last.isOver)
    last.levelAfter = facts.now.level;
  else if (actorId !== null)
    facts.batches.push({ actorId, at, before, levelAfter: facts.now.level, isUsed: false, isOver: false });
}

function takeBack(facts: Facts, { actorId }: LogRow): void {
  const batch = facts.batches.findLast((one) => one.actorId === actorId && !one.isUsed);
  if (!batch) return;
  batch.isUsed = true;
  const { level } = facts.now;
  facts.now = { ...batch.before, level: level > batch.levelAfter ? level : batch.before.level };
}

/** How it stands after an event; null when the event changes nothing. */
function next(it: Standing, row: LogRow): Standing | null {
  const data = dataOf(row);
  const { what, at } = row;
  switch (what) {
    case "opened":
      return { ...it, ownerId: textIn(data, "ownerId"), level: numberIn(data, "level") };
    case "taken":
      return { ...it, ownerId: row.actorId };
    case "assigned":
    case "handed_over":
    case "about_manager":
      return { ...it, ownerId: textIn(data, "to") };
    case "called":
    case "visited":
    case "texted":
    case "replied":
      return contacted(it, at);
    case "raised":
    case "escalated":
    case "told_instead":
      return { ...it, level: Math.max(it.level, numberIn(data, "rung")) };
    case "resolved":
      return { ...it, state: "resolved" };
    case "challenged":
      return { ...it, state: "challenged" };
    case "closed":
    case "accepted":
    case "confirmed":
    case "lapsed":
    case "merged":
      return { ...it, state: "closed" };
    case "reopened":
      return { ...it, state: "new", contacts: 0 };
    case "denied":
      return denied(it);
    case "customer_wrote":
      return wrote(it, data, at);
    case "joined":
      return data.reopened === true ? denied(it) : it;
    case "claim_denied":
      return claimDenied(it, data.isCurrent === true);
    case "unreached":
      return unreached(it, textIn(data, "sentAt"), data.reopened === true);
    default:
      return looks.has(what) ? it : null;
  }
}

const denied = (it: Standing): Standing => ({ ...it, state: "new", contacts: 0, level: it.level + 1 });

function wrote(it: Standing, { reopened, earlier, thanks }: ReturnType<typeof dataOf>, at: Instant): Standing {
  if (reopened === true) return { ...denied(it), lastCustomerAt: at };
  if (typeof earlier === "number") return { ...it, level: it.level + 1, lastCustomerAt: at };
  const isOver = thanks === true && (it.state === "closed" || it.state === "resolved");
  return isOver ? it : { ...it, lastCustomerAt: at };
}

const contacted = (it: Standing, at: Instant): Standing => ({
  ...it,
  state: ["resolved", "challenged", "closed"].includes(it.state) ? it.state : "contacted",
  contacts: it.contacts + 1,
  firstContactAt: it.firstContactAt ?? at,
  lastContactAt: at,
});

/** A contact that the customer knows nothing of was none, and somebody above hears of it. */
function claimDenied(it: Standing, isCurrent: boolean): Standing {
  const raised = { ...it, level: it.level + 1 };
  if (!isCurrent || it.contacts === 0) return raised;
  const contacts = it.contacts - 1;
  if (contacts > 0) return { ...raised, contacts };
  const state = it.state === "contacted" ? "viewed" : it.state;
  return { ...raised, contacts, state, firstContactAt: null, lastContactAt: null };
}

/** Words that came back were no contact. */
function unreached(it: Standing, sentAt: Instant | null, isReopened: boolean): Standing {
  if (it.state === "closed" || sentAt === null || it.contacts === 0) return it;
  const contacts = it.contacts - 1;
  const state = isReopened ? "viewed" : it.state;
  if (contacts === 0)
    return {
      ...it,
      contacts,
      state: state === "contacted" ? "viewed" : state,
      firstContactAt: null,
      lastContactAt: null,
    };
  const first = it.firstContactAt === sentAt ? null : it.firstContactAt;
  return { ...it, contacts, lastContactAt: it.lastContactAt === sentAt ? first : it.lastContactAt };
}
