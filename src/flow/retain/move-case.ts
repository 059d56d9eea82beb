import type { Person } from "../../core/org/person.ts";
import type { Line } from "../../core/org/unit.ts";
import { Refused } from "../../core/refused.ts";
import { type Actor, theClock } from "../../core/retain/actor.ts";
import { askedHold } from "../../core/retain/asked-hold.ts";
import { type Case, isOpen } from "../../core/retain/case.ts";
import type { Clock } from "../../core/retain/clock.ts";
import type { Waiting } from "../../core/retain/consent.ts";
import type { Message } from "../../core/retain/customer.ts";
import { climb, fromBelow, isInPlaceOf, nextAbove } from "../../core/retain/ladder.ts";
import { decide } from "../../core/retain/moves.ts";
import { standsAbove } from "../../core/retain/stands-above.ts";
import type { What } from "../../core/retain/what.ts";
import type { Db } from "../../store/db/db.ts";
import { powersOf } from "../../store/org/absences.ts";
import { findPerson } from "../../store/org/people.ts";
import { findCase, findOpenBeside, saveCase } from "../../store/retain/cases.ts";
import { listRunningOn } from "../../store/retain/clocks.ts";
import { findCustomer } from "../../store/retain/customers.ts";
import { lineFor } from "../../store/retain/lines.ts";
import { listTurns } from "../../store/retain/log.ts";
import { listMakeGoods } from "../../store/retain/make-goods.ts";
import { addMessage } from "../../store/retain/messages.ts";
import { atOneMoment, type World } from "../../world.ts";
import { actingEndsAbsence } from "../org/welcome-back.ts";
import { addEvent } from "./add-event.ts";
import { changeClocks } from "./change-clocks.ts";
import { changeHold } from "./change-hold.ts";
import { changeMakeGoods } from "./change-make-goods.ts";
import { circumstanceOf } from "./circumstance-of.ts";
import { drawAuditCalls } from "./draw-audit-calls.ts";
import { goneOwner } from "./gone-owner.ts";
import { sendNotices } from "./send-notices.ts";
import { tellTaker } from "./tell-taker.ts";

/** What came with a move by mail: the message row that it is told by. */
export type Carried = Pick<Message, "id" | "cutText" | "verified" | "inboundId" | "messageId">;

/**
 * The only way a case changes: decides, saves, logs, starts and stops clocks and queues letters, in one transaction.
 * Throws Refused in words for the actor; rights are the edge's to check before.
 */
export function moveCase(world: World, id: string, what: What, actor: Actor, carried?: Carried): Promise<Case> {
  return world.db.tx(async (db) => {
    const inside = { ...atOneMoment(world), db };
    const before = await findCase(db, id);
    if (!before) throw new Refused("There is no such case.");
    const running = await listRunningOn(db, [id]);
    const by = {
      ...(await circumstance(inside, before, running, actor)),
      ...(await circumstanceOf(inside, before, what, actor)),
    };
    const decision = decide(before, what, by);
    if (!decision.event) return before;
    const wakes = isOpen(decision.after) || decision.start.some(({ kind }) => kind === "reply");
    const gone = !isOpen(before) && wakes ? await goneOwner(inside, before) : undefined;
    if (gone) return moveOn(inside, id, gone, what, actor, carried);
    const after: Case = { ...decision.after, version: before.version + 1 };
    if (!(await saveCase(db, after)))
      throw new Refused("Someone else has just moved this case. Look again and repeat what you did.");
    const message = messageOf(inside, after, what, actor, carried);
    if (message) await addMessage(db, message);
    const { what: name, evidence, data } = decision.event;
    const row = await addEvent(inside, {
      what: name,
      actor,
      caseId: id,
      unitId: after.unitId,
      evidence,
      data: {
        ...data,
        ...(by.inOwnersPlace ? { inPlaceOf: before.ownerId } : {}),
        ...(message ? { messageId: message.id } : {}),
      },
    });
    await actingEndsAbsence(inside, actor);
    await changeClocks(inside, after, running, actor, decision);
    if (decision.hold) await changeHold(inside, after, decision.hold, actor);
    if (decision.makeGood) await changeMakeGoods(inside, after, decision.makeGood, actor);
    await sendNotices(inside, after, decision.notices, actor, message);
    await drawAuditCalls(inside, before, after, row);
    await tellTaker(inside, before, after, actor);
    return after;
  });
}

/** A case that opens again, or gets a question, while its owner is gone goes to somebody who is here first. */
async function moveOn(
  world: World,
  id: string,
  { from, to }: { from: Person; to: Person },
  what: What,
  actor: Actor,
  carried?: Carried,
): Promise<Case> {
  if (what.verb === "undo")
    throw new Refused(
      "{{name}}, who had this case, has left since. Open it again instead: somebody who is here gets it.",
      {
        name: from.name,
      },
    );
  await moveCase(world, id, { verb: "hand_over", to, from, why: "left" }, theClock);
  return moveCase(world, id, what, actor, carried);
}

async function circumstance(world: World, before: Case, running: readonly Clock[], actor: Actor) {
  const { db, now } = world;
  const line = await lineFor(db, before);
  const customer = before.customerId === null ? undefined : await findCustomer(db, before.customerId);
  const owner = (before.ownerId && (await findPerson(db, before.ownerId))) || null;
  const inOwnersPlace = isInPlaceOf(line, owner, actor.kind === "person" ? actor.id : null, now());
  const lookers = [actor.id, ...(inOwnersPlace ? [before.ownerId] : [])];
  const owes = running.some(({ kind, personId }) => kind === "view" && personId !== null && lookers.includes(personId));
  return {
    actor,
    now: now(),
    owesLook: owes,
    inOwnersPlace,
    waiting: running.some(({ kind }) => kind === "consent") ? await waitingOn(db, before.id) : null,
    openBeside: (await findOpenBeside(db, before))?.number ?? null,
    hasAddress: Boolean(customer?.email) && customer?.mailStopped === null,
    mailStopped: customer?.mailStopped ?? null,
    isAbove: await mayJudge(world, actor, line, before),
    next: nextAbove({ line, it: before }, actor, now()),
    reviewerId:
      climb(line, actor.kind === "person" ? actor.id : before.ownerId, fromBelow, now()).people[0]?.id ?? null,
  };
}

/** What waits on a case for consent from above. */
async function waitingOn(db: Db, caseId: string): Promise<Waiting> {
  const gift = (await listMakeGoods(db, caseId)).some(({ state }) => state === "asked");
  return { gift, hold: askedHold(await listTurns(db, caseId)) !== null };
}

/** A key acts with the rights of its scope; a person needs a place in the tree, or the chain's administration. */
async function mayJudge({ db, now }: World, { kind, id }: Actor, line: Line, it: Case): Promise<boolean> {
  if (kind !== "person" || id === null) return kind === "api";
  return standsAbove(line, it, await powersOf(db, id, now()));
}

/** What was said goes on record as a message beside its event. */
function messageOf({ newId, now }: World, it: Case, what: What, actor: Actor, carried?: Carried): Message | null {
  const text = "text" in what ? (what.text ?? "") : "";
  if (text.trim() === "" && !carried) return null;
  const person = actor.kind === "person" ? actor.id : null;
  return {
    id: newId(),
    cutText: null,
    verified: true,
    inboundId: null,
    messageId: null,
    ...carried,
    caseId: it.id,
    direction: what.verb === "reply" ? "out" : actor.kind === "customer" ? "in" : "internal",
    personId: person,
    customerId: actor.kind === "customer" ? it.customerId : null,
    surface: actor.surface,
    text,
    at: now(),
  };
}
