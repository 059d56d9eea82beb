import { asPerson } from "../../core/org/acting.ts";
import type { Person } from "../../core/org/person.ts";
import type { Actor, Surface } from "../../core/retain/actor.ts";
import { endAnnounced } from "../../store/org/absences.ts";
import { clearMailFailed } from "../../store/org/people.ts";
import type { World } from "../../world.ts";
import { addEvent } from "../retain/add-event.ts";

/**
 * Somebody has shown up: they are not away any more as far as only their mailbox said so, and their mail counts as arriving until it
 * comes back again. An absence that a person set lasts as they said. Part of the transaction of what proved it.
 */
export async function welcomeBack(world: World, person: Pick<Person, "id" | "name">, surface: Surface): Promise<void> {
  const { db, now } = world;
  const wasAway = await endAnnounced(db, person.id, now());
  const wasFailing = await clearMailFailed(db, person.id);
  if (!wasAway && !wasFailing) return;
  const data = { person: person.id, away: wasAway, mail: wasFailing };
  await addEvent(world, { what: "back", actor: asPerson(person, surface), data });
}

/** Somebody who acts is not away any more, whatever their mailbox said. Part of the transaction of the act. */
export async function actingEndsAbsence(world: World, actor: Actor): Promise<void> {
  if (actor.kind !== "person" || actor.id === null || !(await endAnnounced(world.db, actor.id, world.now()))) return;
  await addEvent(world, { what: "back", actor, data: { person: actor.id, away: true, mail: false } });
}
