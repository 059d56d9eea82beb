import { readConfig } from "../config.ts";
import { toInstant } from "../core/instant.ts";
import { findAhead } from "../demo/memory.ts";
import { openWorld, type World } from "../world.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Opens the world of the environment for one piece of work, and closes it whatever happens. On the folder of a demo it is as late as the
 * demo has travelled, so that nothing is done in its past.
 */
export async function withWorld<Result>(terminal: Terminal, work: (world: World) => Promise<Result>): Promise<Result> {
  const world = await openWorld(readConfig(terminal.environment), { log: terminal.err });
  try {
    const ahead = (await findAhead(world.db)) * 1000;
    return await work(ahead > 0 ? { ...world, now: () => toInstant(Date.now() + ahead) } : world);
  } finally {
    await world.db.close();
  }
}
