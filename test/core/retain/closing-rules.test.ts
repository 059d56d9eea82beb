import { describe, expect, test } from "bun:test";
import type { Case, Outcome } from "../../../src/core/retain/case.ts";
import { outcomes } from "../../../src/core/retain/case.ts";
import { causeDetails, causePaths, causes, readResolution } from "../../../src/core/retain/cause.ts";
import { decide } from "../../../src/core/retain/moves.ts";
import { readClosing } from "../../../src/core/retain/read-closing.ts";
import type { Causes, Circumstance } from "../../../src/core/retain/what.ts";
import { causeText, detailNames } from "../../../views/retain/cause-words.ts";
import { words } from "../../../views/words.ts";
import { aCase, by, now } from "./a-case.ts";

/** How often the customer was contacted, whether they wait for an answer, and what evidence the contact has. */
const contactsMade: readonly { name: string; it: Partial<Case> }[] = [
  { name: "no contact", it: {} },
  { name: "one contact", it: { state: "contacted", contacts: 1, lastContactAt: now } },
  { name: "three contacts", it: { state: "contacted", contacts: 3, lastContactAt: now } },
  { name: "no way to reach", it: { reachable: false } },
];
const waiting: Partial<Case> = { lastCustomerAt: "2026-01-05T09:30:00.000Z" };

/** What becomes of a closing: by outcome, then by the contacts above, first answered and then with the customer waiting. */
const table: Readonly<Record<Outcome, readonly [string, string][]>> = {
  resolved: [
    ["challenged", "challenged"],
    ["resolved", "challenged"],
    ["resolved", "challenged"],
    ["resolved", "challenged"],
  ],
  unresolved: [
    ["challenged", "challenged"],
    ["challenged", "challenged"],
    ["challenged", "challenged"],
    ["challenged", "challenged"],
  ],
  unreachable: [
    ["challenged", "challenged"],
    ["challenged", "challenged"],
    ["closed", "challenged"],
    ["challenged", "challenged"],
  ],
  no_fault: [
    ["challenged", "challenged"],
    ["closed", "challenged"],
    ["closed", "challenged"],
    ["closed", "challenged"],
  ],
  withdrawn: [
    ["challenged", "challenged"],
    ["closed", "challenged"],
    ["closed", "challenged"],
    ["closed", "challenged"],
  ],
  false_alarm: [
    ["closed", "challenged"],
    ["closed", "challenged"],
    ["closed", "challenged"],
    ["closed", "challenged"],
  ],
};

const cells = outcomes.flatMap((outcome) =>
  contactsMade.flatMap(({ name, it }, i) =>
    ([{}, waiting] as const).map((more, j) => ({
      outcome,
      name: `${name}${j === 1 ? ", and the customer waits" : ""}`,
      it: { ...it, ...more },
      wanted: table[outcome][i]?.[j] ?? "?",
    })),
  ),
);

test.each(cells)("closed as $outcome with $name: $wanted", ({ outcome, it, wanted }) => {
  const decision = decide(aCase(it), { verb: "close", outcome, text: "as it is" }, by("ann"));
  expect(decision.after.state).toBe(wanted as Case["state"]);
  const told = decision.notices.map(({ kind }) => kind);
  expect(told.includes("challenged")).toBe(wanted === "challenged");
  expect(told.includes("ask")).toBe(wanted === "resolved");
});

describe("a false alarm", () => {
  const alarm = (it: Partial<Case>, causes: Partial<Causes> = {}, over: Partial<Circumstance> = {}) =>
    decide(
      aCase(it),
      { verb: "close", outcome: "false_alarm", text: "She praised us." },
      by("ann", { ...over, causes: { rules: ["score", "word:rude"], contactMe: false, promised: false, ...causes } }),
    );

  test("needs a word why", () => {
    expect(() => decide(aCase(), { verb: "close", outcome: "false_alarm", text: " " }, by("ann"))).toThrow(
      "why it is a false alarm",
    );
  });

  test("asks the customer nothing, and names the rules that raised it", () => {
    const { after, event, notices } = alarm({});
    expect([after.state, after.confirmation, notices.filter(({ to }) => to === "customer")]).toEqual([
      "closed",
      null,
      [],
    ]);
    expect(event?.data).toMatchObject({ outcome: "false_alarm", rules: "score, word:rude" });
  });

  test.each([
    [{ severity: "critical" }, {}, "A critical case"],
    [{}, { contactMe: true }, "wishes to be contacted"],
    [{}, { promised: true }, "promised a word"],
    [{ takenBy: "sam" }, {}, "took the complaint"],
  ] as const)("is judged by somebody higher with %j %j", (it, causes, why) => {
    const { after, event } = alarm(it, causes);
    expect(after.state).toBe("challenged");
    expect(String(event?.data.why)).toContain(why);
    expect(() => decide(after, { verb: "close", outcome: "resolved", text: "" }, by("ann"))).toThrow(
      "above its closer",
    );
    const known = { rules: ["score"], contactMe: true, promised: false };
    const accepted = decide(
      after,
      { verb: "close", outcome: "resolved", text: "ok" },
      by("dora", { isAbove: true, causes: known }),
    );
    expect(accepted.event?.data).toMatchObject({ outcome: "false_alarm", rules: "score" });
  });
});

test("a cause has a second level, in our words and in other languages; an unknown one stays in the text", () => {
  expect(readResolution("waiting/till: gave her a voucher")).toEqual({
    cause: "waiting",
    detail: "till",
    text: "gave her a voucher",
  });
  expect(readResolution("Wartezeit / Kasse: Gutschein")).toEqual({
    cause: "waiting",
    detail: "till",
    text: "Gutschein",
  });
  expect(readResolution("product/out of stock - ordered it")).toEqual({
    cause: "product",
    detail: "out_of_stock",
    text: "ordered it",
  });
  expect(readResolution("waiting/parking: sorry")).toEqual({ cause: "waiting", text: "parking: sorry" });
  expect(readClosing("unresolved: delivery/missing: bankrupt")).toEqual({
    ...{ outcome: "unresolved", cause: "delivery", detail: "missing" },
    text: "bankrupt",
  });
  expect(readClosing("no fault: it was another shop")).toEqual({ outcome: "no_fault", text: "it was another shop" });
  expect(Object.keys(detailNames).sort()).toEqual([...causePaths].sort());
  expect(Object.keys(causeDetails)).toEqual([...causes]);
  expect(causeText(words("en"), "waiting", "till")).toBe("Waiting time: at the till");
});

test("both levels are kept by resolve and by close", () => {
  const worked = aCase({ state: "contacted", contacts: 1, lastContactAt: now });
  const resolved = decide(worked, { verb: "resolve", cause: "waiting", detail: "till", text: "x" }, by("ann"));
  expect(resolved.after).toMatchObject({ cause: "waiting", causeDetail: "till" });
  const closed = decide(worked, { verb: "close", outcome: "no_fault", cause: "price", text: "x" }, by("ann"));
  expect(closed.after).toMatchObject({ cause: "price", causeDetail: null });
  const challenged = decide(
    worked,
    { verb: "close", outcome: "unresolved", cause: "delivery", detail: "late", text: "x" },
    by("ann"),
  );
  expect(challenged.after).toMatchObject({ state: "challenged", cause: "delivery", causeDetail: "late" });
});

test.each([
  ...[
    "billing/zwrot: oddane",
    "billing/återbetalning: klart",
    "billing/tilbagebetaling: ok",
    "billing/palautus: tehty",
  ],
  ...["billing/vrácení peněz: hotovo", "billing/reembolso: feito", "billing/tilbakebetaling: ok"],
])("the detail of “%s” is known in its language", (text) => {
  expect(readResolution(text)).toMatchObject({ cause: "billing", detail: "refund" });
});
