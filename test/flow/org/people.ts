import type { Person } from "../../../src/core/org/person.ts";
import { powersOf } from "../../../src/store/org/absences.ts";
import { findPersonByEmail } from "../../../src/store/org/people.ts";
import { findRoot } from "../../../src/store/org/units.ts";
import { countTabs } from "../../../src/store/retain/case-tabs.ts";
import { listCases } from "../../../src/store/retain/cases.ts";
import { viewerOf } from "../../../src/store/retain/seen-by.ts";
import type { TestWorld } from "../../world.ts";

/** One of the chain's people by the first half of their address. */
export async function person(world: Pick<TestWorld, "db">, name: string): Promise<Person> {
  const found = await findPersonByEmail(world.db, `${name}@chain.test`);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

export const subjects = (world: TestWorld, name: string): string[] =>
  world.letters.to(`${name}@chain.test`).map(({ subject }) => subject);

/** How many cases somebody's list shows, and counts as open, for both are asked of the database apart. */
export async function listed(world: TestWorld, { id }: Person): Promise<number> {
  const root = await findRoot(world.db);
  const viewer = await viewerOf(world.db, await powersOf(world.db, id, world.now()), root?.id ?? "");
  const shown = (await listCases(world.db, { unitIds: null, viewer, state: "open", limit: 9 })).length;
  if ((await countTabs(world.db, viewer, world.now())).open !== shown) throw new Error("The list and its tab differ.");
  return shown;
}
