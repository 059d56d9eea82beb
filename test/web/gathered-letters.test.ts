import { afterEach, expect, test } from "bun:test";
import { ringClocks } from "../../src/flow/retain/ring-clocks.ts";
import { engines } from "../engines.ts";
import { aHouse, cleo, signedInAs, type TestHouse } from "./a-house.ts";

const open: TestHouse[] = [];
afterEach(async () => {
  for (const house of open.splice(0)) await house.close();
});

const customers = ["Cleo", "Dan", "Eve"].map((name) => ({ ...cleo, name, email: `${name}@mail.test`, phone: null }));

for (const engine of engines) {
  test(`a letter about several cases stands on the page of each, without the name of another (${engine})`, async () => {
    const house = await aHouse(engine);
    open.push(house);
    for (const [at, customer] of customers.entries())
      await house.respond({ store: at === 0 ? "lyon-3" : "lyon-2", score: 2, comment: "Cold and late.", customer });
    house.later({ hours: 5 });
    await ringClocks(house.world);
    const page = async (name: string, number: number) =>
      (await (await signedInAs(house, name)).get(`/cases/${number}`)).text();
    for (const number of [2, 3]) {
      const text = await page("ann", number);
      expect(text).toContain("to dora@chain.test: this case and 2 others");
      expect(text).not.toContain("Lyon 3");
    }
    expect(await page("ben", 1)).toContain("to dora@chain.test: this case and 2 others");
    expect(await page("dora", 1)).toContain("told Dora Dupont that this is late");
    house.later({ minutes: 1 });
    await house.respond({ store: "lyon-3", score: 2, comment: "No bread.", customer: { ...cleo, phone: null } });
    expect(await page("dora", 4)).not.toContain("this case and");
  });
}
