import type { Instant } from "../instant.ts";
import type { LogRow } from "../retain/log-chain.ts";
import { wasSlip } from "../retain/slip.ts";
import { duty, isClean } from "./duty.ts";
import type { Fact } from "./fact.ts";
import type { LedgerReading } from "./ledger.ts";
import { dataOf, deeds, isContact, reopens, textIn, withoutUndone } from "./ledger-row.ts";
import {
  acquit,
  add,
  anew,
  begin,
  closes,
  disown,
  end,
  lateKinds,
  newReplay,
  type Owed,
  over,
  owedKinds,
  owns,
  type Replay,
  stand,
  withoutContact,
} from "./replay.ts";

/** The facts of one case: its rows, the first first, read as its clocks ran. */
export function caseFacts(rows: readonly LogRow[], reading: LedgerReading): Fact[] {
  const replay = newReplay(reading);
  for (const row of withoutUndone(rows)) {
    lookMet(replay, row);
    if (deeds.has(row.what)) stand(replay, row.actorId, "here");
    if (isContact(row)) contact(replay, row);
    steps[row.what]?.(replay, row);
  }
  for (const owed of owedKinds) end(replay, owed, reading.now);
  return replay.facts;
}

const steps: Readonly<Record<string, (replay: Replay, row: LogRow) => void>> = {
  opened: (replay, row) => {
    replay.ownerId = textIn(row, "ownerId");
    replay.openedAt = row.at;
    begin(replay, row, replay.ownerId !== null);
  },
  taken: (replay, row) => owns(replay, row, row.actorId, false),
  assigned: (replay, row) => owns(replay, row, textIn(row, "to"), true),
  handed_over: (replay, row) => owns(replay, row, textIn(row, "to"), replay.isOpen),
  about_manager: (replay, row) => {
    const to = textIn(row, "to");
    if (to !== replay.ownerId) owns(replay, row, to, replay.isOpen);
  },
  promised: (replay, row) => anew(replay, "update", row.at),
  customer_wrote: (replay, row) => {
    if (reopens(row) && isOfEarlier(row)) begin(replay, row, true);
    else if (reopens(row)) denied(replay, row);
    else if (replay.isOpen || replay.owed.review || !isThanked(row)) replay.owed.word ??= duty(row.at);
  },
  joined: (replay, row) => {
    if (reopens(row)) denied(replay, row);
  },
  went_on: (replay, row) => {
    if (dataOf(row).denied === true) add(replay, "denied", row, replay.closerId ?? replay.ownerId);
  },
  denied,
  reopened: (replay, row) => begin(replay, row, row.actorId !== replay.ownerId || row.actorKind !== "person"),
  resolved: (replay, row) => closes(replay, row),
  closed: (replay, row) => {
    closes(replay, row);
    const { openedAt, contacts } = replay;
    if (openedAt !== null && wasSlip({ openedAt, closedAt: row.at, contacts })) replay.facts = [];
  },
  challenged: (replay, row) => {
    closes(replay, row);
    add(replay, "challenged", row, replay.closerId ?? replay.ownerId);
    replay.owed.review = duty(row.at);
  },
  review_passed: (replay, row) => anew(replay, "review", row.at),
  accepted: (replay, row) => {
    over(replay, row.at);
    acquit(replay);
  },
  merged: (replay, row) => over(replay, row.at),
  lapsed: (replay, row) => over(replay, row.at),
  confirmed: (replay, row) => {
    over(replay, row.at);
    add(replay, "confirmed", row, replay.closerId ?? replay.ownerId);
  },
  unreached: (replay, row) => {
    const sentAt = textIn(row, "sentAt");
    if (sentAt !== null) disown(replay, (fact) => fact.at === sentAt);
    if (reopens(row)) replay.isOpen = true;
    if (sentAt !== null) withoutContact(replay, row.at);
  },
  claim_denied: (replay, row) => {
    const { seq } = dataOf(row);
    disown(replay, (fact) => fact.seq === seq);
    withoutContact(replay, row.at);
    add(replay, "claim_denied", row, textIn(row, "personId"));
  },
  claim_confirmed: (replay, row) => add(replay, "claim_confirmed", row, textIn(row, "personId")),
  late,
  bounced: (replay, row) => {
    if (dataOf(row).permanent === true && replay.presence.get(row.actorId ?? "") !== "here")
      stand(replay, row.actorId, "untold");
  },
  late_excused: (replay, row) => {
    if (textIn(row, "clock") === "consent") return;
    const owed = replay.owed[owedBy(textIn(row, "clock"))];
    if (owed && isTheirs(replay, row)) owed.excused = true;
  },
};

/** What a clock of the log makes somebody owe; a reply is a word to the customer like the first one. */
function owedBy(clock: string | null): Owed {
  if (clock === "view") return "look";
  if (clock === "update" || clock === "review") return clock;
  return clock === "resolve" ? "solution" : "word";
}

/** The look of somebody who was only told is theirs, and no look of the owner's. */
const isTheirs = ({ ownerId }: Replay, row: LogRow): boolean =>
  textIn(row, "clock") !== "view" || textIn(row, "person") === ownerId;

/** Whoever has not answered what waits for consent is told on, and is not named: of those who were asked, any may. */
function late(replay: Replay, row: LogRow): void {
  if (textIn(row, "clock") === "consent") return;
  const owed = owedBy(textIn(row, "clock"));
  const open = replay.owed[owed];
  const isUntold = replay.presence.get(textIn(row, "person") ?? "") === "untold";
  if (isUntold && open && isTheirs(replay, row)) open.excused = true;
  if (isUntold) return;
  if (!isTheirs(replay, row)) lateLook(replay, row, textIn(row, "person"));
  else if (open) open.late.push(row);
  else add(replay, lateKinds[owed], row, textIn(row, "person"));
}

function lateLook(replay: Replay, row: LogRow, personId: string | null): void {
  if (replay.presence.get(personId ?? "") === "absent") return;
  add(replay, "late_look", row, personId);
  stand(replay, personId, "absent");
}

/** Whatever its owner does to a case proves that they have looked; so does who stands in for them. */
function lookMet(replay: Replay, row: LogRow): void {
  const { ownerId, owed } = replay;
  if (!owed.look || ownerId === null || row.actorKind !== "person" || !deeds.has(row.what)) return;
  if (row.actorId !== ownerId && textIn(row, "inPlaceOf") !== ownerId) return;
  if (isClean(owed.look)) add(replay, "viewed", row, ownerId);
  end(replay, "look", row.at);
}

function contact(replay: Replay, row: LogRow): void {
  const { word, update } = replay.owed;
  replay.contacts += 1;
  if (word) {
    if (isClean(word)) add(replay, "contacted", row, replay.ownerId);
    add(replay, isSameDay(replay, word.since, row) ? "same_day" : "later_day", row, replay.ownerId);
  }
  if (update && isClean(update)) add(replay, "updated", row, replay.ownerId);
  end(replay, "word", row.at);
  if (replay.isOpen) anew(replay, "update", row.at);
}

/** No day of a clock is longer, also when it is set back. */
const LONGEST_DAY_MS = 26 * 3_600_000;

function isSameDay({ reading }: Replay, since: Instant, { at, unitId }: LogRow): boolean {
  if (Date.parse(at) - Date.parse(since) > LONGEST_DAY_MS) return false;
  const zone = reading.zoneOf(unitId ?? "");
  const day = (moment: Instant) => Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().toString();
  return day(since) === day(at);
}

/** Thanks for a case that is over wait for no answer. */
const isThanked = (row: LogRow): boolean => dataOf(row).thanks === true;

/** The "no" counts on the earlier case that the words are about. */
const isOfEarlier = (row: LogRow): boolean => typeof dataOf(row).earlier === "number";

function denied(replay: Replay, row: LogRow): void {
  add(replay, "denied", row, replay.closerId ?? replay.ownerId);
  begin(replay, row, true);
}
