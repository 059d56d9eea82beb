import { after, type Instant } from "../core/instant.ts";
import { asPerson, asProgram } from "../core/org/acting.ts";
import type { Calendar } from "../core/org/calendar.ts";
import { addOpeningHours } from "../core/org/deadline.ts";
import { Refused } from "../core/refused.ts";
import type { Actor } from "../core/retain/actor.ts";
import type { Case } from "../core/retain/case.ts";
import type { Verb } from "../core/retain/verbs.ts";
import { type Incoming, takeResponse } from "../flow/ask/take-response.ts";
import { keepMail } from "../flow/retain/keep-mail.ts";
import { moveCase } from "../flow/retain/move-case.ts";
import { runInstructions } from "../flow/retain/run-instructions.ts";
import { readMails } from "../mail/inbox.ts";
import { calendarOf } from "../store/org/calendars.ts";
import { findPerson } from "../store/org/people.ts";
import { lineOf } from "../store/org/units.ts";
import { findCase } from "../store/retain/cases.ts";
import { findCustomer } from "../store/retain/customers.ts";
import { findLetter, type QueuedLetter } from "../store/retain/letters.ts";
import type { World } from "../world.ts";
import type { Enclosed } from "./enclosures.ts";
import { findLatestTo } from "./post-box.ts";
import type { Chance } from "./random.ts";
import { composeReply, type Reply } from "./reply.ts";
import type { Trouble } from "./troubles.ts";

/** One case as those live it who have a part in it: what each does next goes through the same flows as a visitor's own deeds. */
export type Tale = {
  chance: Chance;
  /** After so many opening hours of the store, somewhere between the two. */
  opening(low: number, high: number): Instant;
  /** After so many hours of real time. */
  hours(low: number, high: number): Instant;
  /** The customer's bad answer; gives whether it made a case. */
  opens(incoming: Incoming): Promise<boolean>;
  /** The owner does something on the case's page. */
  does(verb: Verb, text?: string): Promise<void>;
  /** The owner writes to the customer, or calls where there is no address. */
  answers(trouble: Pick<Trouble, "wrote" | "called">): Promise<void>;
  /** The owner answers the last letter by mail. */
  mails(text: string): Promise<void>;
  /** Whoever reviews the closing, or is next above the owner, does something. */
  bossDoes(verb: Verb, text?: string): Promise<void>;
  customerConfirms(): Promise<void>;
  /** The customer answers the last letter, or does nothing without having got one. */
  customerMails(text: string, enclosed?: Enclosed): Promise<void>;
};

export async function openTale(world: World, chance: Chance, unitId: string): Promise<Tale> {
  const { db, now } = world;
  const calendar: Calendar = await calendarOf(db, unitId);
  let caseId = "";

  const current = () => findCase(db, caseId);
  const act = async (who: (it: Case) => Promise<Actor | undefined>, verb: Verb, text: string) => {
    const it = await current();
    const actor = it && (await who(it));
    if (!actor) return;
    await unlessRefused(() => runInstructions(world, caseId, [{ verb, text }], actor));
  };
  const owner = async ({ ownerId }: Case) => {
    const person = ownerId === null ? undefined : await findPerson(db, ownerId);
    return person && asPerson(person, "web");
  };
  const boss = async ({ reviewerId, ownerId, unitId: at }: Case) => {
    const line = await lineOf(db, at);
    const above = line.slice(1).flatMap(({ managers }) => managers);
    const person = above.find(({ id }) => id === reviewerId) ?? above.find(({ id }) => id !== ownerId);
    return person && asPerson(person, "web");
  };
  const answer = async (email: string | null | undefined, text: string, enclosed?: Enclosed) => {
    const id = email ? await findLatestTo(db, caseId, email) : undefined;
    const letter = id === undefined ? undefined : await findLetter(db, id);
    if (letter?.replyTo) await sendIn(world, letter, { to: letter.replyTo, text, ...(enclosed ? { enclosed } : {}) });
  };

  return {
    chance,
    opening: (low, high) => addOpeningHours(calendar, now(), chance.between(low, high)).at,
    hours: (low, high) => after(now(), { minutes: Math.round(60 * chance.between(low, high)) }),
    opens: async (incoming) => {
      const taken = await takeResponse(world, incoming, asProgram(incoming.mode === "api" ? "api" : "web"));
      caseId = taken.case?.id ?? "";
      return taken.case !== null;
    },
    does: (verb, text = "") => act(owner, verb, text),
    answers: async ({ wrote, called }) => {
      const canRead = Boolean((await customerOf(world, await current()))?.email);
      await act(owner, canRead ? "reply" : "called", canRead ? wrote : called);
    },
    bossDoes: (verb, text = "") => act(boss, verb, text),
    mails: async (text) => {
      const it = await current();
      const person = it?.ownerId ? await findPerson(db, it.ownerId) : undefined;
      await answer(person?.email, text);
    },
    customerConfirms: async () => {
      const customer = await customerOf(world, await current());
      if (!customer) return;
      const actor: Actor = { kind: "customer", id: customer.id, name: customer.name ?? "", surface: "web" };
      await unlessRefused(() => moveCase(world, caseId, { verb: "confirm" }, actor));
    },
    customerMails: async (text, enclosed) => answer((await customerOf(world, await current()))?.email, text, enclosed),
  };
}

const customerOf = async ({ db }: World, it: Case | undefined) =>
  it?.customerId ? await findCustomer(db, it.customerId) : undefined;

/** A mail that comes in by the listener's own way, without the wire. */
async function sendIn(
  world: World,
  letter: QueuedLetter,
  said: Pick<Reply, "to" | "text" | "enclosed">,
): Promise<void> {
  const { config, now } = world;
  const messageId = `<${world.newId()}@${letter.to.slice(letter.to.lastIndexOf("@") + 1)}>`;
  const raw = await composeReply(letter, { ...said, at: now(), authservId: config.authservId ?? "", messageId });
  const envelope = { from: letter.to, to: said.to, remoteAddress: "127.0.0.1", helo: "gateway.localhost", at: now() };
  await keepMail(world, [envelope], raw);
  await readMails(world);
}

/** What people try in vain is part of no tale. */
async function unlessRefused(deed: () => Promise<unknown>): Promise<void> {
  try {
    await deed();
  } catch (why) {
    if (!(why instanceof Refused)) throw why;
  }
}
