import { expect, test } from "bun:test";
import { defaultPolicy, type Policy } from "../../../src/core/retain/policy.ts";
import { checkLadder, checkPolicy } from "../../../src/core/retain/policy-check.ts";
import { differencesBetween } from "../../../src/core/retain/policy-difference.ts";
import { rehearse } from "../../../src/core/retain/rehearsal.ts";
import { ladderOf } from "../../../src/core/retain/rungs.ts";
import { aCommand, aPerson, calendar, line, now } from "./a-case.ts";

const admins = [aPerson("ida")];
const level = (name: string, afterOpeningHours = 4) =>
  ({ who: { kind: "level", level: name }, afterOpeningHours, channel: "mail" }) as const;
const leveled = line.map((command, i) => ({
  ...command,
  unit: { ...command.unit, level: ["store", "district", "region", "company"][i] ?? "" },
}));
const withLadder = (...ladder: NonNullable<Policy["ladder"]>): Policy => ({ ...defaultPolicy, ladder });
const play = (policy: Policy, over: { severity?: "alert" | "critical"; openedAt?: string } = {}) => {
  const named = { people: [aPerson("eli")], admins };
  const ladder = ladderOf(policy, leveled, named);
  return rehearse({
    policy,
    severity: "alert",
    openedAt: now,
    isReachable: true,
    line: leveled,
    ladder,
    calendar,
    admins,
    ...over,
  });
};
const told = (played: ReturnType<typeof play>) =>
  played
    .filter(({ does }) => does === "climb")
    .map(({ at, clock, people }) => `${at.slice(5, 16)} ${clock} ${people.map(({ name }) => name)}`);

test("a rehearsal rings as a case does: the owner, then level by level, until the top", () => {
  const played = play(defaultPolicy);
  expect(played[0]).toMatchObject({ does: "alert", people: [{ name: "Ann" }] });
  expect(played.slice(1, 3).map(({ does, at }) => `${does} ${at}`)).toEqual([
    "warn 2026-01-05T11:00:00.000Z",
    "warn 2026-01-05T12:00:00.000Z",
  ]);
  expect(told(played).slice(0, 3)).toEqual(["01-05T13:00 view Dora", "01-05T17:00 view Rita", "01-05T17:00 view Rita"]);
  expect(played.filter(({ isTop, clock, late }) => isTop && clock === "resolve" && late === "Ann")).toHaveLength(1);
});

test("a ladder of its own is climbed in its own time", () => {
  const policy = withLadder(level("region"), {
    who: { kind: "person", personId: "eli", name: "Eli" },
    afterOpeningHours: 1,
    channel: "mail",
  });
  const looks = play(policy).filter(({ does, clock, late }) => does === "climb" && clock === "view" && late === "Ann");
  expect(looks.map(({ at, people }) => [at, people.map(({ name }) => name)])).toEqual([
    ["2026-01-05T13:00:00.000Z", ["Rita"]],
    ["2026-01-05T14:00:00.000Z", ["Eli"]],
  ]);
});

test("a letter in quiet hours is shown with its morning; a critical one comes at once", () => {
  const night = play(defaultPolicy, { openedAt: "2026-01-10T17:59:00.000Z" });
  const contact = night.find(({ does, clock }) => does === "climb" && clock === "contact");
  expect([contact?.at, contact?.tellAt]).toEqual(["2026-01-11T17:59:00.000Z", "2026-01-12T06:00:00.000Z"]);
  const grave = play(defaultPolicy, { openedAt: "2026-01-10T17:59:00.000Z", severity: "critical" });
  expect(grave.every(({ at, tellAt }) => at === tellAt)).toBe(true);
});

test("empty places are shown as passed", () => {
  const gap = [leveled[0], { ...aCommand("rhone", []) }, leveled[2]].filter((one) => one !== undefined);
  const played = rehearse({
    policy: defaultPolicy,
    severity: "alert",
    openedAt: now,
    isReachable: true,
    line: gap,
    ladder: gap,
    calendar,
    admins,
  });
  expect(played.find(({ does }) => does === "climb")).toMatchObject({ skipped: ["rhone"], people: [{ name: "Rita" }] });
});

test("hours that make no sense are refused in words", () => {
  checkPolicy(defaultPolicy);
  const refused: [Partial<Policy>, string][] = [
    [{ viewOpeningHours: 0 }, "is between 0.25 and 80"],
    [{ viewOpeningHours: Number.NaN }, "is between 0.25 and 80"],
    [{ updateBusinessDays: 2.5 }, "counts whole"],
    [{ contact: { ...defaultPolicy.contact, cutOff: "25:00" } }, "is not a time of day"],
    [{ warnAt: [0.75, 0.5] }, "later than the one before"],
    [{ warnAt: [1.5] }, "between 5 and 95"],
    [{ quietHours: { from: "08:00", until: "07:00", closedDays: true } }, "leave less than eight hours"],
    [{ quietHours: { from: "21:00", until: "21:00", closedDays: true } }, "leave less than eight hours"],
  ];
  for (const [change, words] of refused) expect(() => checkPolicy({ ...defaultPolicy, ...change })).toThrow(words);
});

test("a ladder with a rung that is empty, or that is never reached, is refused with its place and store", () => {
  const check =
    (...ladder: NonNullable<Policy["ladder"]>) =>
    () =>
      checkLadder(withLadder(...ladder), [leveled], { people: [aPerson("eli", false)], admins }, now);
  check(level("district"), level("Region"))();
  expect(check()).toThrow("tells nobody");
  expect(check(level("area"))).toThrow("Rung 1 (area) is never reached: lyon-2 has no such level");
  expect(check(level("district"), level("company"))).toThrow("Rung 2 (company) is empty for lyon-2");
  expect(check(level("district"), level("District"))).toThrow("Rung 2 (District) is never reached: rung 1 is the same");
  expect(check(level("district", 0))).toThrow("between 0.25 and 80");
  const eli = { who: { kind: "person", personId: "eli", name: "Eli" }, afterOpeningHours: 4, channel: "mail" } as const;
  expect(check(eli)).toThrow("Rung 1 (Eli) is empty");
});

test("two versions differ in words", () => {
  const after = {
    ...defaultPolicy,
    viewOpeningHours: 2,
    quietHours: null,
    ladder: [level("district"), level("region", 2)],
  };
  expect(differencesBetween(defaultPolicy, after)).toEqual([
    { label: "The owner has looked within", before: "4 opening hours", after: "2 opening hours" },
    { label: "Quiet hours", before: "21:00–07:00 + closed days", after: "–" },
    { label: "Who is told", before: "the line of command", after: "district → region (2 h)" },
  ]);
});
