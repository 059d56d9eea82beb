import type { Case } from "../../core/retain/case.ts";
import type { Db } from "../../store/db/db.ts";
import { findCase } from "../../store/retain/cases.ts";

/** The case that a case was merged into, through as many mergings as there were; a ring ends where it began to repeat. */
export async function survivorOf(db: Db, it: Case): Promise<Case> {
  const seen = new Set([it.id]);
  for (let last = it; ; ) {
    if (last.mergedIntoId === null || seen.has(last.mergedIntoId)) return last;
    seen.add(last.mergedIntoId);
    const next = await findCase(db, last.mergedIntoId);
    if (!next) return last;
    last = next;
  }
}
