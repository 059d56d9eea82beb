import { expect, test } from "bun:test";
import { decide } from "../../../src/core/retain/moves.ts";
import { isClosedMailbox, isDeadAddress, statusIn } from "../../../src/core/retain/returned.ts";
import { aCase, by, now } from "./a-case.ts";

const later = "2026-01-05T10:00:00.000Z";
const system = by(null, { now: later });
const returned = (over: { sentAt?: string | null; canReach?: boolean } = {}) =>
  ({ verb: "bounce", to: "cleo@mail.test", status: "5.1.1", sentAt: now, canReach: true, ...over }) as const;
const contacted = aCase({ state: "contacted", contacts: 1, firstContactAt: now, lastContactAt: now });

test("the only word to the customer came back: it was no contact, and the first word is due again", () => {
  const { after, stop, start, notices, event } = decide(contacted, returned(), system);
  expect(after).toMatchObject({
    state: "viewed",
    contacts: 0,
    firstContactAt: null,
    lastContactAt: null,
    reachable: true,
  });
  expect([stop, start]).toEqual([[{ kind: "update" }], [{ kind: "contact", personId: null }]]);
  expect(notices).toEqual([{ kind: "unreached", to: "owner" }]);
  expect(event?.what).toBe("unreached");
});

test("an answer that came back leaves the customer's message unanswered", () => {
  const asked = { ...contacted, contacts: 2, lastCustomerAt: "2026-01-05T09:30:00.000Z", lastContactAt: later };
  const { after, start } = decide(asked, returned({ sentAt: later }), system);
  expect(after).toMatchObject({ contacts: 1, lastContactAt: now });
  expect(start).toEqual([{ kind: "reply", personId: null }]);
});

test("without a telephone number nobody can reach the customer, and nobody is held to it", () => {
  const { after, stop, start } = decide(contacted, returned({ canReach: false }), system);
  expect(after.reachable).toBe(false);
  expect([stop, start]).toEqual([[{ kind: "contact" }, { kind: "reply" }, { kind: "update" }], []]);
});

test("a case that was resolved on a word that never arrived is open again; a closed one stays closed", () => {
  const resolved = aCase({
    ...contacted,
    state: "resolved",
    outcome: "resolved",
    confirmation: "asked",
    resolvedAt: now,
  });
  const { after, stop, start } = decide(resolved, returned(), system);
  expect(after).toMatchObject({ state: "viewed", outcome: null, confirmation: null });
  expect([stop, start]).toEqual([
    [{ kind: "quiet" }],
    [
      { kind: "contact", personId: null },
      { kind: "resolve", personId: null },
    ],
  ]);
  const closed = decide(aCase({ ...contacted, state: "closed" }), returned(), system);
  expect([closed.after.contacts, closed.notices, closed.start]).toEqual([1, [], []]);
});

test("an automatic letter that came back was never a contact", () => {
  const { after, start } = decide(contacted, returned({ sentAt: null }), system);
  expect([after.contacts, start]).toEqual([1, []]);
});

test("nobody writes to an address where mail does not arrive or is not wanted", () => {
  const reply = { verb: "reply", text: "Sorry." } as const;
  const says = (mailStopped: "bounced" | "complained") => () =>
    decide(contacted, reply, by("ann", { hasAddress: false, mailStopped }));
  expect(says("bounced")).toThrow("does not arrive");
  expect(says("complained")).toThrow("asked for no mail");
});

test("an address is dead by its own fault alone: no such mailbox or domain, not a policy and not a full mailbox", () => {
  for (const status of ["5.1.1", "5.1.2", "5.1.10", "5.2.1", "5.4.4"]) expect(isDeadAddress(status, "")).toBe(true);
  for (const status of ["5.2.2", "5.7.1", "5.7.26", "5.1.8", "5.3.4", "4.4.1"])
    expect(isDeadAddress(status, "rejected by policy")).toBe(false);
  expect(isDeadAddress("5.0.0", "550 No such user here")).toBe(true);
  expect(isDeadAddress("5.7.1", "recipient address does not exist")).toBe(true);
  expect(isDeadAddress(null, "blocked as spam")).toBe(false);
  expect([isClosedMailbox("5.2.2", ""), isClosedMailbox("5.7.1", "")]).toEqual([true, false]);
  expect(statusIn("550 5.1.1 <ann@chain.test>: no")).toBe("5.1.1");
  expect(statusIn("550 User unknown")).toBe("5.1.1");
  expect(statusIn("550 Blocked by 192.0.2.1")).toBe(null);
});
