import { after } from "../../src/core/instant.ts";
import { asPerson } from "../../src/core/org/acting.ts";
import type { Case } from "../../src/core/retain/case.ts";
import { isUnanswered } from "../../src/core/retain/case.ts";
import type { OutgoingLetter } from "../../src/core/retain/letter.ts";
import type { Instruction } from "../../src/core/retain/verbs.ts";
import type { Chance } from "../../src/demo/random.ts";
import { runInstructions } from "../../src/flow/retain/run-instructions.ts";
import { findPersonByEmail } from "../../src/store/org/people.ts";
import { findCaseByNumber } from "../../src/store/retain/cases.ts";
import { listRunningOn } from "../../src/store/retain/clocks.ts";
import { findCustomer } from "../../src/store/retain/customers.ts";
import type { Member, Temper } from "./cast.ts";
import { aMail, anAutoReply } from "./mail.ts";
import { deliver, doNow, inHours, post, type Stage, whenUp } from "./stage.ts";

/** Hours from a letter to what comes of it, at least and at most; how likely a letter moves them at all. */
const habits: Record<Temper, { least: number; most: number; moves: number }> = {
  diligent: { least: 0.1, most: 3, moves: 0.98 },
  slow: { least: 1, most: 9, moves: 0.9 },
  dawdler: { least: 6, most: 70, moves: 0.6 },
  cheat: { least: 0.3, most: 6, moves: 0.9 },
  ghost: { least: 20, most: 200, moves: 0.12 },
};

/** What somebody of the chain does with a letter: their mailbox answers while they are away; else they turn to its cases. */
export function memberGets(stage: Stage, chance: Chance, letter: OutgoingLetter): void {
  const member = stage.cast.members.get(letter.to);
  if (!member || member.hasLeft) return;
  const addresses = addressesIn(letter);
  for (const [number, address] of addresses) member.letters.set(number, { ...letter, replyTo: address });
  if (member.awayUntil > stage.clock.now()) {
    answerAutomatically(stage, chance, member, letter);
    return;
  }
  const { moves } = habits[member.temper];
  for (const number of new Set([...addresses.keys(), ...linksIn(letter)])) {
    if (member.busy.has(number) || !chance.happens(moves)) continue;
    member.busy.add(number);
    planStep(stage, chance, member, number);
  }
}

/** The cases that a letter names with a link to their page; of some it tells no more. */
const linksIn = ({ text }: OutgoingLetter): number[] =>
  [...text.matchAll(/\/cases\/(\d+)/g)].map(([, number]) => Number(number));

/** The cases that a letter tells of, each with the reader's own reply address for it. */
function addressesIn({ replyTo, text }: OutgoingLetter): Map<number, string> {
  const found = [...`${replyTo ?? ""} ${text}`.matchAll(/c-(\d+)-p[a-z2-7]{8}-[a-z0-9]{21}@[a-z.]+/g)];
  return new Map(found.map(([address, number]) => [Number(number), address]));
}

function answerAutomatically(stage: Stage, chance: Chance, member: Member, letter: OutgoingLetter): void {
  const isToReply = chance.happens(0.5);
  const { name, email: from, awayUntil } = member;
  const [until = ""] = awayUntil.split("T");
  inHours(stage, 0.02, () =>
    deliver(stage, anAutoReply(letter, { from, name, until, at: stage.clock.now(), id: stage.newId(), isToReply })),
  );
}

function planStep(stage: Stage, chance: Chance, member: Member, number: number): void {
  const { least, most } = habits[member.temper];
  const at = new Date(Date.parse(stage.clock.now()) + Math.round(chance.between(least, most) * 60) * 60_000);
  stage.agenda.at(whenUp(at.toISOString(), member.zone), () => step(stage, chance, member, number));
}

/** One deed on one case, and the next when there is more to do. */
async function step(stage: Stage, chance: Chance, member: Member, number: number): Promise<void> {
  member.busy.delete(number);
  if (member.hasLeft || member.awayUntil > stage.clock.now()) return;
  const { eyes } = stage.house;
  const it = await findCaseByNumber(eyes, number);
  const person = await findPersonByEmail(eyes, member.email);
  if (!it || !person?.active) return;
  const judges = it.state === "challenged" && (it.reviewerId ?? person.id) === person.id;
  const wanted =
    it.ownerId === person.id && !judges
      ? await asOwner(stage, chance, member, it)
      : await asBoss(stage, chance, member, it, person.id);
  if (!wanted) return;
  await tell(stage, chance, member, person, it, wanted);
  if (chance.happens(habits[member.temper].moves)) {
    member.busy.add(number);
    planStep(stage, chance, member, number);
  }
}

async function tell(
  stage: Stage,
  chance: Chance,
  member: Member,
  person: { id: string; name: string },
  it: Case,
  wanted: Instruction,
): Promise<void> {
  const letter = member.letters.get(it.number);
  const isByMail = wanted.verb !== "view" && wanted.verb !== "assign" && wanted.verb !== "merge" && chance.happens(0.6);
  if (isByMail && letter) {
    const said = { from: member.email, name: member.name, to: letter.replyTo ?? "", at: stage.clock.now() };
    const isVouched = !chance.happens(0.02);
    const text = `/${wanted.verb} ${wanted.text}`;
    const subject = `Re: ${letter.subject}`;
    post(stage, chance, aMail({ ...said, id: stage.newId(), subject, text, answers: letter, isVouched }));
    return;
  }
  await doNow(stage, (world) => runInstructions(world, it.id, [wanted], asPerson(person, "web")));
}

const verb = (name: Instruction["verb"], text = ""): Instruction => ({ verb: name, text });

/** What the owner of a case does next; undefined when there is nothing to do. */
async function asOwner(stage: Stage, chance: Chance, member: Member, it: Case): Promise<Instruction | undefined> {
  if (it.state === "closed" || it.state === "resolved" || it.state === "challenged")
    return isUnanswered(it) && it.mergedIntoId === null ? contact(stage, chance, it) : undefined;
  if (member.temper === "cheat" && chance.happens(0.5)) return cheating(chance);
  if (it.state === "new" && chance.happens(0.5)) return verb("view");
  if (chance.happens(0.07)) return oddity(stage, chance, member);
  if (it.contacts === 0 || isUnanswered(it)) return contact(stage, chance, it);
  return chance.weighed([
    [verb("promise", "Friday: we will know more"), 1],
    [verb("note", "Spoke with the team about it."), 1],
    [verb("resolve", "waiting: gave her a voucher of 20"), 6],
    [verb("close", "unresolved: we could not agree"), 0.4],
    [verb("close", "no_fault: it was another shop"), 0.4],
    [verb("close", "unreachable: no answer"), 0.3],
    [verb("undo"), 0.2],
  ] as const);
}

async function contact({ house }: Stage, chance: Chance, it: Case): Promise<Instruction> {
  const customer = it.customerId === null ? undefined : await findCustomer(house.eyes, it.customerId);
  const canWrite = customer?.email && customer.mailStopped === null;
  if (canWrite && chance.happens(0.6)) return verb("reply", "We are sorry, and will make it good. May I call you?");
  return chance.pick([
    verb("called", "talked for ten minutes"),
    verb("visited", "met at the till"),
    verb("texted", ""),
  ]);
}

/** Claims what did not happen, ends what is not solved. */
const cheating = (chance: Chance): Instruction =>
  chance.pick([
    verb("called", "left a message"),
    verb("close", "resolved: all good"),
    verb("close", "unreachable: tried"),
    verb("resolve", "staff: all good now"),
    verb("close", "false_alarm"),
  ]);

function oddity({ cast }: Stage, chance: Chance, member: Member): Instruction {
  const colleague = chance.pick([...cast.members.values()]);
  return chance.pick([
    verb("escalate", "I need help with this one"),
    verb("assign", colleague.email),
    verb("merge", String(chance.pick([...member.letters.keys(), 1]))),
    verb("undo"),
    verb("hold", "until Friday: waiting for the spare part"),
    verb("hold", "over"),
    verb("gave", "voucher 20 EUR: for the trouble"),
    verb("gave", "refund 400 EUR: for the broken kettle"),
  ]);
}

/** Days after which a boss does something about a case that its owner has not brought to an end. */
const PATIENCE = 20;

/** What somebody does who was told of another's case: judges a closing, looks, asks, takes over. */
async function asBoss(
  { house, clock }: Stage,
  chance: Chance,
  member: Member,
  it: Case,
  personId: string,
): Promise<Instruction | undefined> {
  if (it.state === "challenged")
    return chance.happens(0.5)
      ? verb("close", "accepted, I know the story")
      : verb("reopen", "please call the customer first");
  const clocks = await listRunningOn(house.eyes, [it.id]);
  const owes = clocks.some(({ kind, personId: whose }) => kind === "view" && whose === personId);
  if (owes && chance.happens(0.7)) return verb("view");
  if (clocks.some(({ kind }) => kind === "consent") && chance.happens(0.5))
    return chance.happens(0.8) ? verb("approve") : verb("deny", "too much for a kettle");
  if (it.state === "closed" || !chance.happens(0.4)) return undefined;
  if (member.temper === "ghost") return undefined;
  if (it.openedAt < after(clock.now(), { hours: -24 * PATIENCE })) return verb("take");
  return chance.weighed([
    [verb("note", "What is happening here?"), 4],
    [verb("take", ""), 2],
    [verb("assign", member.email), 0.5],
    [verb("called", "I called the customer myself"), 1],
    [verb("approve"), 0.5],
    [verb("deny", "too much for a kettle"), 0.2],
  ] as const);
}
