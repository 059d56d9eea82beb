import type { QueuedLetter } from "../../store/retain/letters.ts";
import { listCasesOfClocks } from "../../store/retain/returned-letters.ts";
import type { World } from "../../world.ts";

/** The ids of the cases of a letter: its own, or those of the clocks that a gathered one tells of. */
export async function casesOfLetter(
  { db }: Pick<World, "db">,
  { caseId, clockIds }: Pick<QueuedLetter, "caseId" | "clockIds">,
): Promise<string[]> {
  if (caseId !== null) return [caseId];
  return clockIds === null ? [] : listCasesOfClocks(db, clockIds);
}
