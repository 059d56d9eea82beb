import { afterEach, expect, test } from "bun:test";
import { asProgram } from "../../src/core/org/acting.ts";
import { runInstructions } from "../../src/flow/retain/run-instructions.ts";
import { aHouse, signedInAs, type TestHouse } from "./a-house.ts";

const open: TestHouse[] = [];
afterEach(async () => {
  for (const house of open.splice(0)) await house.close();
});

test("a false alarm counts against the rules that raised the case, and a share stands only where it says something", async () => {
  const house = await aHouse("sqlite");
  open.push(house);
  for (let i = 0; i < 6; i++) {
    const comment = i < 2 ? "The waiter was rude." : "";
    const taken = await house.respond({ score: 2, comment });
    const outcome = i === 0 ? "false alarm: another shop" : "no fault: it was the weather";
    await runInstructions(house.world, taken.case?.id ?? "", [{ verb: "close", text: outcome }], asProgram("api"));
  }
  const alma = await signedInAs(house, "alma");
  const text = (await (await alma.get("/rules")).text()).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  expect(text).toContain("Low score 6 1 83%");
  expect(text).toContain("Rude staff 2 1 too few to tell");
  const ann = await signedInAs(house, "ann");
  expect((await ann.get("/rules")).status).toBe(403);
});
