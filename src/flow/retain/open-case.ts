import { alertLetter } from "../../../views/mail/alert.tsx";
import type { Unit } from "../../core/org/unit.ts";
import type { Actor } from "../../core/retain/actor.ts";
import { type Case, newCase } from "../../core/retain/case.ts";
import { type Customer, isReachable } from "../../core/retain/customer.ts";
import { firstOwner } from "../../core/retain/ladder.ts";
import { defaultPolicy } from "../../core/retain/policy.ts";
import { listAdmins } from "../../store/org/people.ts";
import { lineOf } from "../../store/org/units.ts";
import { addCase } from "../../store/retain/cases.ts";
import { tellStory } from "../../store/retain/stories.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";
import { startClocks } from "./change-clocks.ts";
import { queueLetter } from "./queue-letter.ts";
import { readerAt, waysOf } from "./reader-at.ts";

/** Opens a case at a unit with an owner, the policy of today and its clocks. Part of the transaction of what caused it. */
export async function openCase(
  world: World,
  {
    unit,
    customer,
    severity,
    because,
    earlierId = null,
  }: {
    unit: Unit;
    customer: Customer | null;
    severity: Case["severity"];
    because: string;
    earlierId?: string | null;
  },
  actor: Actor,
): Promise<Case> {
  const { db, now, newId } = world;
  const { owner, skipped } = firstOwner(await lineOf(db, unit.id), now());
  const fresh = newCase({
    id: newId(),
    unitId: unit.id,
    customerId: customer?.id ?? null,
    ownerId: owner?.id ?? null,
    severity,
    reachable: isReachable(customer),
    policy: defaultPolicy,
    openedAt: now(),
    earlierId,
  });
  const it: Case = { ...fresh, number: await addCase(db, fresh) };
  const about = { actor, caseId: it.id, unitId: unit.id };
  await addEvent(world, { ...about, what: "opened", data: { severity, because, owner: owner?.name ?? null } });
  for (const name of skipped) await addEvent(world, { ...about, what: "no_one", data: { unit: name } });
  await startClocks(world, it, [
    { kind: "view", personId: it.ownerId },
    ...(it.reachable ? [{ kind: "contact" as const, personId: null }] : []),
    { kind: "resolve", personId: null },
  ]);
  return it;
}

/** Mails the owner the case, once all that belongs to it is saved; without an owner, those who run the chain's Amends. */
export async function alertOwner(world: World, it: Case): Promise<void> {
  const story = await tellStory(world.db, it);
  for (const person of story.owner ? [story.owner] : await listAdmins(world.db)) {
    const letter = alertLetter(readerAt(world, story.zone), story, waysOf(world, it, person));
    await queueLetter(world, "alert", { kind: "person", ...person }, letter, { it });
  }
}
