import { afterEach, expect, test } from "bun:test";
import { asProgram } from "../../src/core/org/acting.ts";
import { makeKey } from "../../src/flow/org/make-key.ts";
import { ringClocks } from "../../src/flow/retain/ring-clocks.ts";
import { engines } from "../engines.ts";
import { aHouse, cleo, signedInAs, type TestHouse } from "./a-house.ts";
import { cleoMails, withGateway } from "./a-mailed-case.ts";

const open: TestHouse[] = [];
afterEach(async () => {
  for (const house of open.splice(0)) await house.close();
});

/** Case 1, closed, with a question of Cleo on it that nobody has answered for two days; case 2, open, late too and earlier. */
async function aLateQuestion(engine: (typeof engines)[number]) {
  const house = await aHouse(engine, withGateway);
  open.push(house);
  const complaint = { store: "lyon-2", score: 1, comment: "Nobody ever called me back.", customer: cleo };
  await house.respond(complaint);
  await house.respond({ ...complaint, customer: { name: "Paul", email: "paul@example.test", phone: null } });
  const ann = await signedInAs(house, "ann");
  await ann.post("/cases/1/called", { text: "We talked." });
  await ann.post("/cases/1/close", { choice: "no_fault", cause: "", text: "A mistake." });
  house.later({ minutes: 5 });
  await cleoMails(house, 1, [{ body: "Which of your shops has the rye bread?" }]);
  house.later({ hours: 48 });
  await ringClocks(house.world);
  return { house, ann: await signedInAs(house, "ann") };
}

const numbersIn = (text: string) => [...text.matchAll(/href="\/cases\/(\d+)"/g)].map(([, number]) => Number(number));
const lateTab = (text: string) => Number(/<span>Late<\/span>[\s\S]*?(\d+)/.exec(text)?.[1]);

for (const engine of engines) {
  test(`a late question on a closed case stands under “late” until it is answered, and only there (${engine})`, async () => {
    const { house, ann } = await aLateQuestion(engine);
    const page = async (tab: string) => (await ann.get(`/cases?tab=${tab}`)).text();
    const late = await page("late");
    expect(numbersIn(late)).toEqual([2, 1]);
    expect(late).toContain("Closed");
    expect(lateTab(late)).toBe(2);
    expect(numbersIn(await page("open"))).toEqual([2]);
    expect(numbersIn(await page("closed"))).toEqual([1]);
    const ben = await signedInAs(house, "ben");
    expect(numbersIn(await (await ben.get("/cases?tab=late")).text())).toEqual([]);
    await ann.post("/cases/1/reply", { text: "Lyon 3 has it, every day." });
    const after = await page("late");
    expect([numbersIn(after), lateTab(after)]).toEqual([[2], 1]);
  });

  test(`the API lists it among the overdue ones, and the metrics count it (${engine})`, async () => {
    const { house } = await aLateQuestion(engine);
    const { token } = await makeKey(house.world, { name: "till", scopes: ["cases", "audit"] }, asProgram("command"));
    const ask = async (path: string) =>
      (await house.ask(path, { headers: { authorization: `Bearer ${token}` } })).text();
    const list = async (query: string) => {
      const { cases }: { cases: { number: number; overdue: boolean }[] } = JSON.parse(
        await ask(`/api/v1/cases?${query}`),
      );
      return cases.map(({ number, overdue }) => [number, overdue]);
    };
    expect(await list("overdue=true")).toEqual([
      [2, true],
      [1, true],
    ]);
    expect(await list("overdue=true&after=2")).toEqual([[1, true]]);
    expect(await list("overdue=true&state=closed")).toEqual([[1, true]]);
    expect(await list("overdue=true&state=open")).toEqual([[2, true]]);
    expect(await list("state=closed")).toEqual([[1, true]]);
    expect(await ask("/metrics")).toContain('amends_cases{state="late"} 2');
  });
}
