import { readConfig } from "../config.ts";
import { openWorld, type World } from "../world.ts";
import type { Terminal } from "./terminal.ts";

/** Opens the world of the environment for one piece of work, and closes it whatever happens. */
export async function withWorld<Result>(terminal: Terminal, work: (world: World) => Promise<Result>): Promise<Result> {
  const world = await openWorld(readConfig(terminal.environment), { log: terminal.err });
  try {
    return await work(world);
  } finally {
    await world.db.close();
  }
}
