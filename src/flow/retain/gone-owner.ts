import type { Person } from "../../core/org/person.ts";
import type { Case } from "../../core/retain/case.ts";
import { firstOwner } from "../../core/retain/ladder.ts";
import { findPerson } from "../../store/org/people.ts";
import { lineFor, listAdminsFor } from "../../store/retain/lines.ts";
import type { World } from "../../world.ts";

/** Whoever left as a case's owner while it was closed, and who has it when it opens again; undefined while its owner is one of us. */
export async function goneOwner({ db, now }: World, it: Case): Promise<{ from: Person; to: Person } | undefined> {
  const from = it.ownerId === null ? undefined : await findPerson(db, it.ownerId);
  if (!from || from.active) return undefined;
  const to = firstOwner(await lineFor(db, it), now()).owner ?? (await listAdminsFor(db, it))[0];
  return to && { from, to };
}
