import { afterEach, describe, expect, test } from "bun:test";
import { asPerson } from "../../../src/core/org/acting.ts";
import type { Verb } from "../../../src/core/retain/verbs.ts";
import { runInstructions } from "../../../src/flow/retain/run-instructions.ts";
import { findPersonByEmail } from "../../../src/store/org/people.ts";
import { engines } from "../../engines.ts";
import { outcome } from "../../outcome.ts";
import { aWorld, cleo, type TestWorld } from "../../world.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});

describe.each([...engines])("on %s", (engine) => {
  /** Case 1 is Cleo's; case 2, of nobody by name, goes on. */
  async function twoCases() {
    const world = await aWorld(engine);
    open.push(world);
    const cleos = (await world.response({ score: 2, customer: cleo })).case?.id ?? "";
    await world.later({ hours: 1 });
    const other = (await world.response({ score: 2 })).case?.id ?? "";
    const ann = async (id: string, verb: Verb, text = "") => {
      const person = await findPersonByEmail(world.db, "ann@chain.test");
      if (!person) throw new Error("no ann");
      return runInstructions(world, id, [{ verb, text }], asPerson(person, "web"));
    };
    const due = async (number: number) =>
      Object.fromEntries(
        (await world.story(number)).clocks
          .filter(({ state, personId }) => state === "running" && personId === null)
          .map(({ kind, dueAt }) => [kind, dueAt]),
      );
    return { world, cleos, other, ann, due };
  }

  test("what a customer waits for in the case that ends, they wait for in the one that goes on", async () => {
    const { cleos, ann, due } = await twoCases();
    await ann(cleos, "promise", "Friday: a word about the oven");
    const before = await due(1);
    expect(Object.keys(before).sort()).toEqual(["contact", "resolve", "update"]);
    await ann(cleos, "merge", "2");
    expect(await due(2)).toEqual(before);
  });

  test("a first word that the customer has had in the case that goes on is not owed again", async () => {
    const { world, ann, due, cleos, other } = await twoCases();
    await ann(other, "called", "the lady on the telephone");
    await ann(cleos, "merge", "2");
    expect(Object.keys(await due(2)).sort()).toEqual(["resolve"]);
    expect((await world.story(2)).it.customerId).not.toBeNull();
  });

  test("a case that is worked on does not go into one that is resolved, where nobody would solve it", async () => {
    const { cleos, other, ann } = await twoCases();
    await ann(other, "resolve", "service: done");
    expect(await outcome(ann(cleos, "merge", "2"))).toThrow("it would be forgotten there");
    expect(await ann(other, "merge", "1")).toMatchObject({ state: "closed" });
  });
});
