import { asPerson } from "../../src/core/org/acting.ts";
import type { Verb } from "../../src/core/retain/verbs.ts";
import { runInstructions } from "../../src/flow/retain/run-instructions.ts";
import { findPersonByEmail } from "../../src/store/org/people.ts";
import type { TestWorld } from "../world.ts";

export function lastTo(world: TestWorld, address: string) {
  const letter = world.letters.to(address).at(-1);
  if (!letter) throw new Error(`no letter to ${address}`);
  return letter;
}

/** Ann answers her last letter; gives the one that she gets for it. */
export async function annSays(world: TestWorld, text: string) {
  await world.reply(lastTo(world, "ann@chain.test"), text);
  await world.later({ seconds: 10 });
  return lastTo(world, "ann@chain.test");
}

export async function actorOf(world: TestWorld, name: string) {
  const person = await findPersonByEmail(world.db, `${name}@chain.test`);
  if (!person) throw new Error(`no ${name}`);
  return asPerson(person, "web");
}

/** Somebody tells one verb about case 1 on its page. */
export const does = async (world: TestWorld, name: string, verb: Verb, text = "") =>
  runInstructions(world, (await world.story(1)).it.id, [{ verb, text }], await actorOf(world, name));
