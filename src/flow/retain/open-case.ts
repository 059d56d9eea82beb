import { alertLetter } from "../../../views/mail/alert.tsx";
import type { Unit } from "../../core/org/unit.ts";
import type { Actor } from "../../core/retain/actor.ts";
import { type Case, newCase } from "../../core/retain/case.ts";
import { type Customer, isReachable } from "../../core/retain/customer.ts";
import { firstOwner } from "../../core/retain/ladder.ts";
import type { Repeat } from "../../core/retain/repeat.ts";
import { callsFrom } from "../../core/retain/slip.ts";
import { lineOf } from "../../store/org/units.ts";
import { addCase, findCase } from "../../store/retain/cases.ts";
import { lineFor, listAdminsFor } from "../../store/retain/lines.ts";
import { policyFor } from "../../store/retain/policies.ts";
import { tellBriefly } from "../../store/retain/stories.ts";
import type { World } from "../../world.ts";
import { addEvent } from "./add-event.ts";
import { managersOf } from "./around-manager.ts";
import { startClocks } from "./change-clocks.ts";
import { queueLetter } from "./queue-letter.ts";
import { readerAt, waysOf } from "./reader-at.ts";

/** One of us who took the complaint, and owns it to the end where their roles allow. */
export type Taker = { person: { id: string; name: string }; owns: boolean };

/** Opens a case at a unit with an owner, the policy of today and its clocks. Part of the transaction of what caused it. */
export async function openCase(
  world: World,
  {
    unit,
    customer,
    severity,
    because,
    earlierId = null,
    aboutManager = false,
    taker = null,
    repeat = null,
    facts = {},
  }: {
    unit: Unit;
    customer: Customer | null;
    severity: Case["severity"];
    because: string;
    earlierId?: string | null;
    /** It is about the unit's manager, so it goes to whoever stands above. */
    aboutManager?: boolean;
    taker?: Taker | null;
    /** The same customer had a problem here not long ago. */
    repeat?: Repeat | null;
    /** What the log is to tell beside the reason. */
    facts?: Readonly<Record<string, string | number>>;
  },
  actor: Actor,
): Promise<Case> {
  const { db, now, newId } = world;
  const earlier = earlierId === null ? undefined : await findCase(db, earlierId);
  const managers = aboutManager ? managersOf(await lineOf(db, unit.id)) : [];
  const about = {
    unitId: unit.id,
    aboutManager: aboutManager || (earlier?.aboutManager ?? false),
    barred: [...new Set([...(earlier?.barred ?? []), ...managers])],
  };
  const first = firstOwner(await lineFor(db, about), now());
  const owns = taker?.owns === true && !about.aboutManager;
  const owner = owns ? taker.person : first.owner;
  const skipped = owns ? [] : first.skipped;
  const fresh = newCase({
    id: newId(),
    ...about,
    takenBy: taker?.person.id ?? null,
    customerId: customer?.id ?? null,
    ownerId: owner?.id ?? null,
    severity,
    reachable: isReachable(customer),
    policy: await policyFor(db, unit.id, severity),
    openedAt: now(),
    earlierId,
    level: repeat?.level ?? 0,
  });
  const it: Case = { ...fresh, number: await addCase(db, fresh) };
  const on = { actor, caseId: it.id, unitId: unit.id };
  await addEvent(world, {
    ...on,
    what: "opened",
    data: { severity, because, owner: owner?.name ?? null, ...told(repeat), ...facts, ownerId: owner?.id ?? null },
  });
  for (const name of skipped) await addEvent(world, { ...on, what: "no_one", data: { unit: name } });
  await startClocks(world, it, [
    { kind: "view", personId: it.ownerId },
    ...(it.reachable ? [{ kind: "contact" as const, personId: null }] : []),
    { kind: "resolve", personId: null },
  ]);
  return it;
}

const told = (repeat: Repeat | null): Record<string, number> =>
  repeat === null ? {} : { second_in_days: repeat.days, earlier: repeat.number, level: repeat.level };

/** Mails the owner the case, once all that belongs to it is saved; without an owner, those who run the chain's Amends. */
export async function alertOwner(world: World, it: Case): Promise<void> {
  const story = await tellBriefly(world.db, it);
  for (const person of story.owner ? [story.owner] : await listAdminsFor(world.db, it)) {
    const letter = alertLetter(readerAt(world, story.zone), story, waysOf(world, it, person));
    await queueLetter(world, "alert", { kind: "person", ...person }, letter, { it }, { notBefore: callsFrom(it) });
  }
}
