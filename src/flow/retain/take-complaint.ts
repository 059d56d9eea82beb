import { complaintKeptLetter } from "../../../views/mail/complaint-kept.tsx";
import { takenLetter } from "../../../views/mail/taken.tsx";
import { asPerson } from "../../core/org/acting.ts";
import type { Person } from "../../core/org/person.ts";
import { mayAct, mayOwn } from "../../core/org/rights.ts";
import { Refused } from "../../core/refused.ts";
import type { Case } from "../../core/retain/case.ts";
import { hasMailbox } from "../../core/retain/customer.ts";
import { inCharge } from "../../core/retain/ladder.ts";
import { callsFrom } from "../../core/retain/slip.ts";
import { powersOf } from "../../store/org/absences.ts";
import { findRoot, findUnitByCode, lineOf } from "../../store/org/units.ts";
import { findCase } from "../../store/retain/cases.ts";
import { tellStory } from "../../store/retain/stories.ts";
import type { World } from "../../world.ts";
import { type Incoming, takeResponse } from "../ask/take-response.ts";
import { once } from "../once.ts";
import { startClocks } from "./change-clocks.ts";
import { moveCase } from "./move-case.ts";
import { queueLetter } from "./queue-letter.ts";
import { readerAt, waysOf } from "./reader-at.ts";

/** What somebody wrote down while the customer stood there or was on the telephone. `promise` is the day (ISO date) of the next word. */
export type Complaint = Pick<Incoming, "store" | "customer"> & {
  mode: "card" | "phone";
  what: string;
  severity: Case["severity"];
  aboutManager: boolean;
  promise: { text: string; day: string } | null;
};

/**
 * An employee takes a complaint: a case that they own to the end where their roles allow, else whoever the ladder names; the manager hears
 * of it, and the customer has it in writing. A customer who has an open case here goes on with that one. With a `key` the same form counts once. Throws Refused for a store
 * that is not the taker's.
 */
export function takeComplaint(world: World, { id, name }: Person, complaint: Complaint, key: string): Promise<Case> {
  return once(world, key, { taker: id, ...complaint }, async (inside) => {
    const { db } = inside;
    const unit = await findUnitByCode(db, complaint.store);
    const line = unit ? await lineOf(db, unit.id) : [];
    const { roles } = await powersOf(db, id, inside.now());
    if (!mayAct(roles, line, "enter")) throw new Refused("You take no complaints for this store. Choose one of yours.");
    const actor = asPerson({ id, name }, "web");
    const taker = { person: { id, name }, owns: mayOwn(roles, line) };
    const { severity } = complaint;
    const taken = await takeResponse(inside, incomingOf(complaint), actor, null, { complaint: { taker, severity } });
    const it = taken.case && (await findCase(db, taken.case.id));
    if (!it) throw new Error("A complaint opened no case.");
    if (it.openedAt !== inside.now()) return it;
    if (it.ownerId === id) await moveCase(inside, it.id, { verb: "view" }, actor);
    if (complaint.promise) await moveCase(inside, it.id, { verb: "promise", ...complaint.promise }, actor);
    await tellManager(inside, it, name);
    await tellCustomer(inside, it);
    return (await findCase(db, it.id)) ?? it;
  });
}

/** The customer has it in writing on the same day that somebody has it, who, and by when they hear, however late it is. */
async function tellCustomer(world: World, it: Case): Promise<void> {
  const story = await tellStory(world.db, it);
  const { customer, owner } = story;
  if (!customer?.email || !hasMailbox(customer)) return;
  const chain = (await findRoot(world.db))?.name ?? "";
  const reader = readerAt(world, story.zone);
  const words = complaintKeptLetter(reader, story, { chain, manager: owner?.name ?? null });
  const to = { kind: "customer" as const, id: customer.id, ref: customer.ref, email: customer.email };
  await queueLetter(world, "complaint_kept", to, words, { it }, { notBefore: callsFrom(it) });
}

const incomingOf = ({ store, mode, customer, what, aboutManager }: Complaint): Incoming => ({
  store,
  mode,
  survey: null,
  customer,
  answers: {},
  score: null,
  comment: what,
  note: null,
  suspectsProblem: false,
  contactMe: false,
  at: null,
  aboutManager,
});

/** Those in charge of the store hear that one of theirs has a case, and look at it themselves; not of one about them. */
async function tellManager(world: World, it: Case, taker: string): Promise<void> {
  const { db, now } = world;
  const story = await tellStory(db, it);
  const [own] = story.line;
  for (const person of own ? inCharge(own, now()).filter(({ id }) => id !== it.ownerId && id !== it.takenBy) : []) {
    await startClocks(world, it, [{ kind: "view", personId: person.id }]);
    const words = takenLetter(readerAt(world, story.zone), await tellStory(db, it), taker, waysOf(world, it, person));
    await queueLetter(world, "taken", { kind: "person", ...person }, words, { it }, { notBefore: callsFrom(it) });
  }
}
