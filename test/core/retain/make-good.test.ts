import { expect, test } from "bun:test";
import type { MakeGood } from "../../../src/core/retain/make-good.ts";
import { decide } from "../../../src/core/retain/moves.ts";
import { type Gift, readMakeGood } from "../../../src/core/retain/read-make-good.ts";
import { repeatOf } from "../../../src/core/retain/repeat.ts";
import { giftWords } from "../../../views/retain/money.ts";
import { words } from "../../../views/words.ts";
import { aCase, by, now } from "./a-case.ts";

const euros = (amount: number): Gift => ({ kind: "voucher", amount: amount * 100, currency: "EUR" });
const given = (gift: Gift, over: Partial<MakeGood> = {}): MakeGood => ({
  ...{ ...gift, id: "g1", caseId: "case-1", text: "", state: "given", askedBy: "ann", askedAt: now },
  ...{ decidedBy: null, decidedAt: null, reason: null },
  ...over,
});

test.each([
  ["voucher 20 EUR: for the cake", "voucher", 2000, "EUR", "for the cake"],
  ["Gutschein 20,50 €: Kuchen", "voucher", 2050, "EUR", "Kuchen"],
  ["20", "other", 2000, "EUR", ""],
  ["£15.5 - a tin", "other", 1550, "GBP", "a tin"],
  ["refund EUR 1.234,50 for the oven", "refund", 123450, "EUR", "for the oven"],
  ["bon d'achat de 20 €: gâteau", "voucher", 2000, "EUR", "gâteau"],
  ["gift JPY 2000: tea", "gift", 2000, "JPY", "tea"],
  ["money back 12.99\nshe was happy", "refund", 1299, "EUR", "she was happy"],
  ["1 234 EUR", "other", 123400, "EUR", ""],
  ["a free cake worth 12 EUR: sorry", "other", 1200, "EUR", "a free cake worth: sorry"],
] as const)("“%s” is read", (text, kind, amount, currency, said) => {
  expect(readMakeGood(text, "EUR")).toEqual({ gift: { kind, amount, currency }, text: said });
});

test("without an amount, or with one beyond all measure, it is refused in words", () => {
  expect(() => readMakeGood("a voucher for her", "CHF")).toThrow("what it costs");
  expect(() => readMakeGood("refund 99999999999 EUR", "EUR")).toThrow("too much");
  expect(giftWords({ t: words("en"), locale: "en" }, euros(20))).toBe("Voucher, €20.00");
});

test("up to the limit over the whole case an owner gives alone; more is asked for, and the next above has a letter", () => {
  const free = decide(aCase(), { verb: "gave", gift: euros(50), text: "" }, by("ann"));
  expect(free.event?.what).toBe("gave");
  expect(free.makeGood).toMatchObject({ kind: "add", state: "given" });
  const third = decide(
    aCase(),
    { verb: "gave", gift: euros(20), text: "" },
    by("ann", { makeGoods: [given(euros(40))] }),
  );
  expect(third.event).toMatchObject({ what: "make_good_asked", data: { to: "Dora", amount: 2000 } });
  expect(third.makeGood).toMatchObject({ state: "asked" });
  expect(third.notices).toMatchObject([{ kind: "make_good_asked", to: "next" }]);
  const pounds = decide(aCase(), { verb: "gave", gift: { ...euros(5), currency: "GBP" }, text: "" }, by("ann"));
  expect(pounds.makeGood).toMatchObject({ state: "asked" });
  const denied = given(euros(400), { state: "denied" });
  expect(
    decide(aCase(), { verb: "gave", gift: euros(50), text: "" }, by("ann", { makeGoods: [denied] })).event?.what,
  ).toBe("gave");
  expect(decide(aCase(), { verb: "gave", gift: euros(500), text: "" }, by("dora", { isAbove: true })).event?.what).toBe(
    "gave",
  );
});

test("one request at a time, and only by a person", () => {
  const makeGoods = [given(euros(80), { state: "asked" })];
  expect(() => decide(aCase(), { verb: "gave", gift: euros(1), text: "" }, by("ann", { makeGoods }))).toThrow(
    "waits for consent",
  );
  expect(() => decide(aCase(), { verb: "gave", gift: euros(1), text: "" }, by(null))).toThrow("in whose name");
});

test("only someone above decides, never whoever asked, and a no needs a reason", () => {
  const makeGoods = [given(euros(80), { state: "asked" })];
  const dora = by("dora", { isAbove: true, makeGoods });
  expect(() => decide(aCase(), { verb: "approve", text: "" }, by("ann", { makeGoods }))).toThrow("someone above");
  expect(() => decide(aCase(), { verb: "approve", text: "" }, by("ann", { makeGoods, isAbove: true }))).toThrow(
    "someone above",
  );
  expect(() => decide(aCase(), { verb: "turn_down", text: "" }, dora)).toThrow("Say why not");
  expect(() => decide(aCase(), { verb: "approve", text: "" }, by("dora", { isAbove: true }))).toThrow("Nothing waits");
  const yes = decide(aCase(), { verb: "approve", text: "fine" }, dora);
  expect(yes.makeGood).toEqual({ kind: "decide", id: "g1", askedBy: "ann", state: "approved", reason: "fine" });
  expect(yes.notices).toMatchObject([{ kind: "make_good_decided", to: "asker", personId: "ann", state: "approved" }]);
});

test("a problem soon after a closing is a second one: an alert becomes critical, a critical one is told above", () => {
  const closed = aCase({ state: "closed", closedAt: "2026-01-05T09:00:00.000Z", contacts: 1, outcome: "resolved" });
  expect(repeatOf([closed], "alert", "2026-01-17T10:00:00.000Z")).toEqual({
    ...{ earlierId: "case-1", number: 1, days: 12, severity: "critical", level: 0 },
  });
  expect(repeatOf([closed], "critical", "2026-01-05T10:00:00.000Z")).toMatchObject({
    days: 1,
    severity: "critical",
    level: 1,
  });
  expect(repeatOf([closed], "alert", "2026-02-04T09:00:00.000Z")).toBeNull();
  expect(repeatOf([{ ...closed, outcome: "false_alarm" }], "alert", "2026-01-06T09:00:00.000Z")).toBeNull();
  expect(repeatOf([{ ...closed, mergedIntoId: "x" }], "alert", "2026-01-06T09:00:00.000Z")).toBeNull();
  expect(repeatOf([], "alert", now)).toBeNull();
  const slip = { ...closed, number: 2, contacts: 0, openedAt: closed.closedAt ?? "", outcome: "no_fault" as const };
  expect(repeatOf([slip], "alert", "2026-01-06T09:00:00.000Z")).toBeNull();
  expect(repeatOf([slip, closed], "alert", "2026-01-06T09:00:00.000Z")?.number).toBe(1);
});
