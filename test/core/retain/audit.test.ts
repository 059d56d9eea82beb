import { expect, test } from "bun:test";
import { type Audited, claimIn, isDrawn, mayAsk, restsOnClaims, sinceOpened } from "../../../src/core/retain/audit.ts";
import type { LogRow } from "../../../src/core/retain/log-chain.ts";
import { decide } from "../../../src/core/retain/moves.ts";
import { aCase, by, line, now } from "./a-case.ts";

const row = (seq: number, what: string, over: Partial<LogRow> = {}): LogRow => ({
  ...{ seq, at: now, what, actorKind: "person", actorId: "ann", surface: "web", caseId: "case-1", unitId: "lyon-2" },
  ...{ evidence: null, data: '{"by":"Ann"}' },
  ...over,
});
const called = (seq: number) => row(seq, "called", { evidence: "logged" });
const claim = { seq: 2, what: "called" as const, at: now, personId: "ann", name: "Ann" };
const denied: Audited = { answer: "denied", text: "", claim, isCurrent: true };

test("a share of the claims is drawn, by a hash that the same row always gives", () => {
  const macs = Array.from({ length: 4000 }, (_, i) => new Bun.CryptoHasher("sha256", "k").update(`${i}`).digest("hex"));
  const drawn = macs.filter((mac) => isDrawn(mac, 10)).length;
  expect(drawn).toBeGreaterThan(320);
  expect(drawn).toBeLessThan(480);
  expect(macs.every((mac) => isDrawn(mac, 100))).toBe(true);
  expect(macs.some((mac) => isDrawn(mac, 0))).toBe(false);
});

test("only a person's word for a contact is a claim", () => {
  expect(claimIn(called(2))).toEqual(claim);
  expect(claimIn(row(2, "replied", { evidence: "sent" }))).toBeNull();
  expect(claimIn(row(2, "called", { evidence: "logged", actorKind: "api", actorId: "key" }))).toBeNull();
});

test("a case rests on claims while nothing of ours and no word of the customer speaks for it", () => {
  const opened = row(1, "opened");
  expect(restsOnClaims([opened])).toBe(false);
  expect(restsOnClaims([opened, called(2), row(3, "resolved")])).toBe(true);
  expect(restsOnClaims([opened, called(2), row(3, "replied", { evidence: "sent" })])).toBe(false);
  expect(restsOnClaims([opened, called(2), row(3, "customer_wrote", { evidence: "answered" })])).toBe(false);
  const again = [
    opened,
    row(2, "replied", { evidence: "sent" }),
    row(3, "denied", { evidence: "confirmed" }),
    called(4),
  ];
  expect(restsOnClaims(again)).toBe(true);
  expect(sinceOpened(again).map(({ seq }) => seq)).toEqual([4]);
});

test("survey-takers and admins above the claimant ask, never the claimant or somebody below", () => {
  const may = (id: string, role: "survey_taker" | "admin" | "manager", unitId: string, personId = "ann") =>
    mayAsk(line, { personId }, { id, roles: [{ personId: id, unitId, role }] });
  expect([may("sue", "survey_taker", "rhone"), may("sue", "survey_taker", "chain")]).toEqual([true, true]);
  expect([may("sue", "survey_taker", "lyon-2"), may("sue", "survey_taker", "elsewhere")]).toEqual([false, false]);
  expect([may("sue", "survey_taker", "rhone", "dora"), may("sue", "survey_taker", "south", "dora")]).toEqual([
    false,
    true,
  ]);
  expect([may("ida", "admin", "chain"), may("ann", "admin", "chain"), may("dora", "manager", "rhone")]).toEqual([
    true,
    false,
    false,
  ]);
});

test("a denied contact counts no more: an open case waits for the first word again, and above the claimant it is told", () => {
  const worked = aCase({ state: "contacted", contacts: 1, firstContactAt: now, lastContactAt: now });
  const { after, event, stop, start, notices } = decide(worked, { verb: "audited", ...denied }, by("sue"));
  expect(after).toMatchObject({ state: "viewed", contacts: 0, firstContactAt: null, level: 1 });
  expect(event).toMatchObject({
    what: "claim_denied",
    evidence: "claimed",
    data: { personId: "ann", claim: "called" },
  });
  expect([stop, start]).toEqual([[{ kind: "update" }], [{ kind: "contact", personId: null }]]);
  expect(notices).toMatchObject([{ kind: "claim_denied", to: "aboveClaimant", personId: "ann" }]);
  const two = decide({ ...worked, contacts: 2 }, { verb: "audited", ...denied }, by("sue"));
  expect([two.after.contacts, two.after.state, two.stop, two.start]).toEqual([1, "contacted", [], []]);
  const before = decide(worked, { verb: "audited", ...denied, isCurrent: false }, by("sue"));
  expect(before.after.contacts).toBe(1);
});

test.each(["confirmed", "unreached", "refused"] as const)("%s changes nothing but the record", (answer) => {
  const worked = aCase({ state: "contacted", contacts: 1, lastContactAt: now });
  const { after, event, notices } = decide(worked, { verb: "audited", ...denied, answer }, by("sue"));
  expect([after.contacts, after.state, notices]).toEqual([1, "contacted", []]);
  expect(event).toMatchObject({ what: `claim_${answer}`, evidence: answer === "confirmed" ? "confirmed" : null });
});
