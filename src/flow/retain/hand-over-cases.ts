import { handedOverLetter } from "../../../views/mail/handed-over.tsx";
import { inPlaceOf } from "../../core/org/absence.ts";
import type { Person } from "../../core/org/person.ts";
import type { Line } from "../../core/org/unit.ts";
import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import type { Case } from "../../core/retain/case.ts";
import { firstOwner } from "../../core/retain/ladder.ts";
import { mayOn } from "../../core/retain/part-in.ts";
import { powersOf } from "../../store/org/absences.ts";
import { lineOf } from "../../store/org/units.ts";
import { lineFor, listAdminsFor } from "../../store/retain/lines.ts";
import { tellBriefly } from "../../store/retain/stories.ts";
import type { World } from "../../world.ts";
import { moveCase } from "./move-case.ts";
import { queueLetter } from "./queue-letter.ts";
import { readerAt, waysOf } from "./reader-at.ts";

/** Why cases change hands: their owner has left, or another one manages the unit now. */
export type WhyHanded = "left" | "replaced";

/** Who got which cases from whom; one letter to each person is written of all of it (`tellHeirs`). */
export type Handed = { from: Person; why: WhyHanded; to: Person; it: Case }[];

/**
 * Gives each case to the heir, where one is named who may have it, else to the deputy or the next above in its line. Throws Refused when
 * nobody is left for one of them. Part of the caller's transaction.
 */
export async function handOverCases(
  world: World,
  cases: readonly Case[],
  { from, heir, why }: { from: Person; heir: Person | null; why: WhyHanded },
  actor: Actor,
): Promise<Handed> {
  const handed: Handed = [];
  for (const before of cases) {
    const to = await heirOf(world, before, from, heir);
    if (!to)
      throw new Refused(
        "Nobody is left who could take case {{number}} over. Name a colleague who gets the open cases.",
        {
          number: before.number,
        },
      );
    const it = await moveCase(world, before.id, { verb: "hand_over", to, from, why }, actor);
    handed.push({ from, why, to, it });
  }
  return handed;
}

/** Whoever takes over what somebody owned or judged in this case; null when nobody is left. */
export async function heirOf(world: World, it: Case, from: Person, heir: Person | null): Promise<Person | null> {
  const { db, now } = world;
  const named = heir && inPlaceOf(heir, now());
  if (named && named.id !== from.id && (await mayHave(world, it, named))) return named;
  const { owner } = firstOwner(without(await lineFor(db, it), from.id), now());
  return owner ?? (await listAdminsFor(db, it)).find(({ id }) => id !== from.id) ?? null;
}

/** Whom a boss names gets any case but one about the manager: that is for those who may see it anyway. */
const mayHave = async ({ db, now }: World, it: Case, { id }: Person): Promise<boolean> =>
  !it.aboutManager || mayOn(it, await lineOf(db, it.unitId), await powersOf(db, id, now()), "act");

/** One letter to each who got cases, with all of them. */
export async function tellHeirs(world: World, handed: Handed): Promise<void> {
  for (const [, own] of Map.groupBy(handed, ({ to }) => to.id)) {
    const [first] = own;
    if (!first) continue;
    const items = [];
    for (const { it, from, why } of own) {
      const story = await tellBriefly(world.db, it);
      items.push({ story, ways: waysOf(world, it, first.to), from: from.name, why });
    }
    const reader = readerAt(world, items[0]?.story.zone ?? "UTC");
    const looks = items
      .flatMap(({ story }) => story.clocks)
      .filter(({ state, personId }) => state === "running" && personId === first.to.id);
    const about = own.length === 1 ? { it: first.it } : null;
    const until = about ? {} : { clockIds: looks.map(({ id }) => id), tells: own.map(({ it }) => it) };
    await queueLetter(
      world,
      "assigned",
      { kind: "person", ...first.to },
      handedOverLetter(reader, items),
      about,
      until,
    );
  }
}

const without = (line: Line, id: string): Line =>
  line.map(({ unit, managers, deputies }) => ({
    unit,
    managers: managers.filter((one) => one.id !== id),
    deputies: deputies.filter((one) => one.id !== id),
  }));
