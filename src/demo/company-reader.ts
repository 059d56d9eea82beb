import type { Reader } from "../../views/words.ts";
import { readerAt } from "../flow/retain/reader-at.ts";
import { findRoot } from "../store/org/units.ts";
import type { World } from "../world.ts";

/** Whoever looks at the demo lives by the company's clock, signed in or not. */
export const companyReader = async (world: World): Promise<Reader> =>
  readerAt(world, (await findRoot(world.db))?.timeZone ?? "UTC");
