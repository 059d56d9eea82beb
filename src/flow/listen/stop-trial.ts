import { askToStop } from "../../store/listen/trials.ts";
import type { World } from "../../world.ts";

/** The program that runs the trial ends it after the page at hand, and keeps what it has. */
export async function stopTrial({ db, now }: World, id: string): Promise<void> {
  await askToStop(db, id, now());
}
