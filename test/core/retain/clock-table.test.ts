import { describe, expect, test } from "bun:test";
import type { Case } from "../../../src/core/retain/case.ts";
import {
  type ClockEvent,
  type ClockKind,
  clockEvents,
  clockKinds,
  clockTable,
  metBy,
  voidedBy,
} from "../../../src/core/retain/clock-table.ts";
import { decide } from "../../../src/core/retain/moves.ts";
import type { Circumstance, Decision, What } from "../../../src/core/retain/what.ts";
import { aCase, aPerson, by, now } from "./a-case.ts";

type Scene = { before: Case; what: What; by: Circumstance };

const worked = aCase({ state: "contacted", contacts: 1, lastContactAt: now });
const solved = aCase({
  ...worked,
  state: "resolved",
  outcome: "resolved",
  closerId: "ann",
  cause: "service",
  done: "x",
});
const judged = aCase({ ...worked, state: "challenged", outcome: "unresolved", closerId: "ann", reviewerId: "dora" });
const held = { ...worked, holdUntil: "2026-01-09T18:00:00.000Z" };
const ann = by("ann");
const dora = by("dora", { isAbove: true });
const customer: Circumstance = { ...by(null), actor: { kind: "customer", id: "cleo", name: "Cleo", surface: "mail" } };
const until = "2026-01-09T18:00:00.000Z";
const dear = { kind: "refund", amount: 90_000, currency: "EUR" } as const;
const asks = by("ann", { next: { people: [aPerson("dora")], rung: 1 } });
/** Dora, whom Ann has asked. */
const asked = by("dora", {
  isAbove: true,
  waiting: { gift: false, hold: false },
  askedHold: { personId: "ann", by: "Ann", at: "2026-01-05T09:00:00.000Z", day: "2026-01-09", text: "x" },
  makeGoods: [
    {
      ...dear,
      ...{ id: "gift", caseId: "case-1", text: "x", state: "asked", askedBy: "ann", askedAt: now },
      ...{ decidedBy: null, decidedAt: null, reason: null },
    },
  ],
});

/** How each event comes about; several where it has several effects. Events that no move makes are made by flows. */
const scenes: Readonly<Record<ClockEvent, readonly Scene[] | "made by a flow">> = {
  opened: "made by a flow",
  told: "made by a flow",
  downtime: "made by a flow",
  viewed: [{ before: aCase(), what: { verb: "view" }, by: by("ann", { owesLook: true }) }],
  taken: [{ before: worked, what: { verb: "take" }, by: by("dora") }],
  assigned: [{ before: worked, what: { verb: "assign", to: aPerson("dora") }, by: ann }],
  noted: [{ before: worked, what: { verb: "note", text: "x" }, by: ann }],
  called: [worked, solved].map((before) => ({ before, what: { verb: "called", text: "x" }, by: ann })),
  visited: [worked, solved].map((before) => ({ before, what: { verb: "visited", text: "x" }, by: ann })),
  texted: [worked, solved].map((before) => ({ before, what: { verb: "texted", text: "x" }, by: ann })),
  replied: [worked, solved].map((before) => ({ before, what: { verb: "reply", text: "x" }, by: ann })),
  promised: [{ before: worked, what: { verb: "promise", text: "x", day: "2026-01-09" }, by: ann }],
  raised: [{ before: worked, what: { verb: "escalate", text: "x" }, by: ann }],
  held: [
    { before: worked, what: { verb: "hold", text: "x", day: "2026-01-09", until, isModest: true }, by: ann },
    { before: worked, what: { verb: "hold", text: "x", day: "2026-01-09", until, isModest: false }, by: asked },
  ],
  unheld: [{ before: held, what: { verb: "unhold" }, by: { ...ann, waiting: { gift: false, hold: true } } }],
  hold_asked: [
    { before: worked, what: { verb: "hold", text: "x", day: "2026-01-09", until, isModest: false }, by: asks },
  ],
  hold_denied: [{ before: worked, what: { verb: "deny_hold", text: "x" }, by: asked }],
  make_good_asked: [{ before: worked, what: { verb: "gave", gift: dear, text: "x" }, by: asks }],
  make_good_approved: [{ before: worked, what: { verb: "approve", text: "x" }, by: asked }],
  make_good_denied: [{ before: worked, what: { verb: "turn_down", text: "x" }, by: asked }],
  joined: [{ before: worked, what: { verb: "join", severity: "alert", responseId: "r" }, by: customer }],
  customer_wrote: [
    { before: worked, what: { verb: "write", text: "x", unhappy: false, verified: true }, by: customer },
    { before: solved, what: { verb: "write", text: "x", unhappy: false, verified: true }, by: customer },
  ],
  unreached: [
    {
      before: aCase({ contacts: 1, lastContactAt: now, state: "contacted" }),
      what: { verb: "bounce", to: "x", status: null, sentAt: now, canReach: true },
      by: by(null),
    },
    {
      before: { ...worked, lastCustomerAt: now },
      what: { verb: "bounce", to: "x", status: null, sentAt: now, canReach: true },
      by: by(null),
    },
    {
      before: { ...solved, contacts: 1 },
      what: { verb: "bounce", to: "x", status: null, sentAt: now, canReach: true },
      by: by(null),
    },
    { before: worked, what: { verb: "bounce", to: "x", status: null, sentAt: now, canReach: false }, by: by(null) },
  ],
  resolved: [{ before: worked, what: { verb: "resolve", cause: "service", text: "x" }, by: ann }],
  challenged: [{ before: worked, what: { verb: "close", outcome: "unresolved", text: "x" }, by: ann }],
  accepted: [{ before: judged, what: { verb: "close", outcome: "unresolved", text: "x" }, by: dora }],
  closed: [{ before: worked, what: { verb: "close", outcome: "no_fault", text: "x" }, by: ann }],
  confirmed: [{ before: solved, what: { verb: "confirm" }, by: customer }],
  lapsed: [{ before: solved, what: { verb: "lapse" }, by: by(null) }],
  denied: [{ before: solved, what: { verb: "deny", text: "x" }, by: customer }],
  reopened: [{ before: judged, what: { verb: "reopen", text: "x" }, by: dora }],
  claim_denied: [
    {
      before: worked,
      what: {
        verb: "audited",
        answer: "denied",
        text: "",
        claim: { seq: 1, what: "called", at: now, personId: "ann", name: "Ann" },
        isCurrent: true,
      },
      by: by("sue"),
    },
  ],
  merged: [{ before: worked, what: { verb: "merge", into: aCase({ id: "case-2", number: 2 }) }, by: ann }],
  absorbed: [{ before: worked, what: { verb: "absorb", from: aCase({ id: "case-2", number: 2 }) }, by: ann }],
};

/** What happens to a clock of a kind that runs for whoever must act. */
function effects({ meet, stop, start, hold }: Decision, kind: ClockKind): string[] {
  const isMet = meet.some((pick) => pick.kind === kind);
  const isEnded = !isMet && (stop === "all" || stop.some((pick) => pick.kind === kind));
  const isStarted = start.some((one) => one.kind === kind);
  return [
    ...(isMet ? ["meets"] : []),
    ...(isEnded ? ["voids"] : []),
    ...(isStarted ? ["starts"] : []),
    ...(hold !== undefined && kind === "resolve" ? ["moves"] : []),
  ];
}

const columns = ["starts", "meets", "moves", "voids"] as const;

/** What the table says. A clock that starts anew where one runs has moved: an update that is promised. */
function told(kind: ClockKind, event: ClockEvent): string[] {
  const row = clockTable[kind];
  return columns.filter((column) => (row[column] as readonly string[]).includes(event));
}

describe.each(clockEvents.filter((event) => scenes[event] !== "made by a flow"))("%s", (event) => {
  test.each(clockKinds)("does to the %s clock what the table says", (kind) => {
    const made = scenes[event];
    if (made === "made by a flow") return;
    const found = new Set(
      made.flatMap((scene) => {
        const decision = decide(scene.before, scene.what, scene.by);
        expect(decision.event?.what).toBe(event);
        return effects(decision, kind);
      }),
    );
    // A promise takes the place of the update that ran, and a new word that of the silence that counted: that clock moves.
    if ((event === "promised" || (kind === "quiet" && found.has("starts"))) && found.delete("voids"))
      found.add("moves");
    expect([...found].sort()).toEqual(told(kind, event).toSorted());
  });
});

test("every event of the table is one of the list, and every kind has a row", () => {
  expect(Object.keys(clockTable).sort()).toEqual([...clockKinds].sort());
  for (const row of Object.values(clockTable))
    for (const column of columns) for (const event of row[column]) expect(clockEvents).toContain(event);
});

test("moves read from the table what they meet and void", () => {
  expect(metBy("called").map(({ kind }) => kind)).toEqual(["contact", "update", "reply"]);
  expect(voidedBy("resolved").map(({ kind }) => kind)).toEqual(["view", "contact", "update", "reply", "consent"]);
  const voided = voidedBy("challenged").map(({ kind }) => kind);
  expect(voided).toEqual(["view", "contact", "update", "reply", "resolve", "consent"]);
});

test("whoever owes a look meets it by any act, and only their own", () => {
  const decision = decide(worked, { verb: "note", text: "x" }, by("dora", { owesLook: true }));
  expect(decision.meet).toEqual([{ kind: "view", personId: "dora" }]);
});

test("the manual's table is this one", async () => {
  const manual = await Bun.file(`${import.meta.dir}/../../../docs/clocks.md`).text();
  for (const kind of clockKinds) {
    const { starts, meets, moves, voids } = clockTable[kind];
    const met = kind === "view" ? [...meets, "and any act of the one who must look"] : meets;
    const cells = [starts, met, moves, voids].map((events) => events.join(", "));
    expect(manual).toContain(`| ${kind} | ${cells.join(" | ")} |`);
  }
});
