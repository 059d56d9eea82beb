import type { Person } from "../../../src/core/org/person.ts";
import { findPersonByEmail } from "../../../src/store/org/people.ts";
import type { TestWorld } from "../../world.ts";

/** One of the chain's people by the first half of their address. */
export async function person(world: Pick<TestWorld, "db">, name: string): Promise<Person> {
  const found = await findPersonByEmail(world.db, `${name}@chain.test`);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

export const subjects = (world: TestWorld, name: string): string[] =>
  world.letters.to(`${name}@chain.test`).map(({ subject }) => subject);
