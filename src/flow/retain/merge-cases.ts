import { Refused } from "../../core/refused.ts";
import type { Actor } from "../../core/retain/actor.ts";
import type { Case } from "../../core/retain/case.ts";
import type { Clock } from "../../core/retain/clock.ts";
import { lineOf } from "../../store/org/units.ts";
import { findCaseByNumber, findOpenCase } from "../../store/retain/cases.ts";
import { addClock, endClock, listRunningOn } from "../../store/retain/clocks.ts";
import { tellStory } from "../../store/retain/stories.ts";
import { atOneMoment, type World } from "../../world.ts";
import { startClocks } from "./change-clocks.ts";
import { moveCase } from "./move-case.ts";
import { sendNotices } from "./send-notices.ts";

/** The case that a merge names by its number, in the same line of units. Throws Refused when there is none. */
export async function findOtherCase({ db }: World, it: Case, text: string): Promise<Case> {
  const number = /^\D{0,20}?(\d{1,9})\b/.exec(text.trim())?.[1];
  const other = number === undefined ? undefined : await findCaseByNumber(db, Number(number));
  const isNear = other && ((await isAbove(db, it, other)) || (await isAbove(db, other, it)));
  if (!isNear)
    throw new Refused(
      "There is no such case here to put this one together with. Give the number of a case of this store.",
    );
  return other;
}

const isAbove = async (db: World["db"], lower: Case, upper: Case): Promise<boolean> =>
  (await lineOf(db, lower.unitId)).some(({ unit }) => unit.id === upper.unitId);

/** Ends a case in another one, which keeps the earlier of each two deadlines; its owner is told. Gives the case that ended. */
export function mergeCases(world: World, it: Case, into: Case, actor: Actor): Promise<Case> {
  return world.db.tx(async (db) => {
    const inside = { ...atOneMoment(world), db };
    if (into.customerId === null && it.customerId !== null) {
      const third = await findOpenCase(db, into.unitId, it.customerId);
      if (third && third.id !== it.id)
        throw new Refused("The customer has another open case there: {{number}}. Put this one together with that.", {
          number: third.number,
        });
    }
    const running = await listRunningOn(db, [it.id]);
    const ended = await moveCase(inside, it.id, { verb: "merge", into }, actor);
    const survivor = await moveCase(inside, into.id, { verb: "absorb", from: it }, actor);
    await keepEarlier(inside, survivor, running, actor);
    await sendNotices(
      inside,
      survivor,
      [{ kind: "merged", to: "owner", other: await tellStory(db, ended) }],
      actor,
      null,
    );
    return ended;
  });
}

const shared: readonly Clock["kind"][] = ["contact", "update", "reply", "resolve"];

async function keepEarlier(world: World, survivor: Case, others: readonly Clock[], actor: Actor): Promise<void> {
  const { db, now, newId } = world;
  const own = await listRunningOn(db, [survivor.id]);
  for (const other of others.filter(({ kind }) => shared.includes(kind))) {
    const same = own.find(({ kind }) => kind === other.kind);
    if (same ? other.dueAt >= same.dueAt : !isOwed(survivor, other)) continue;
    if (same) await endClock(db, same.id, "void", now(), actor.id);
    await addClock(db, { ...other, id: newId(), caseId: survivor.id });
  }
  await startClocks(world, survivor, []);
}

/** What the customer waits for there, they wait for here too; but for a first word that they have had here since they complained there. */
const isOwed = ({ state, lastContactAt }: Case, { kind, startedAt }: Clock): boolean =>
  state !== "resolved" && state !== "challenged" && (kind !== "contact" || (lastContactAt ?? "") < startedAt);
