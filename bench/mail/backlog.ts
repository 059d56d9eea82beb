import { readConfig } from "../../src/config.ts";
import { asProgram } from "../../src/core/org/acting.ts";
import { refFromId } from "../../src/core/org/ref.ts";
import { caseAddress } from "../../src/core/retain/address.ts";
import { takeResponse } from "../../src/flow/ask/take-response.ts";
import { addPerson, addRole } from "../../src/store/org/people.ts";
import { addUnit } from "../../src/store/org/units.ts";
import { findCaseByNumber } from "../../src/store/retain/cases.ts";
import { findCustomer } from "../../src/store/retain/customers.ts";
import { openWorld, type World } from "../../src/world.ts";
import { asMail } from "./written.ts";

export const GATEWAY = "gateway.chain.test";
const STORES = 40;

/** One mail of a backlog, and whom it was sent from and to. */
export type Written = { from: string; to: string; raw: Buffer };
export type Chain = { world: World; managers: { ref: string; email: string; storeCode: string }[] };

/** A chain of forty stores, each with a manager, on an empty folder; its own gateway vouches for senders, so that nobody asks DNS. */
export async function aChain(folder: string): Promise<Chain> {
  const config = readConfig({
    AMENDS_DATA: folder,
    AMENDS_URL: "https://amends.chain.test",
    AMENDS_MAIL_DOMAIN: "reply.chain.test",
    AMENDS_TRUSTED_RELAYS: "127.0.0.1",
    AMENDS_AUTHSERV_ID: GATEWAY,
  });
  const world = await openWorld(config, { log: console.error });
  const root = await addOne(world, null, "company", "chain");
  await appoint(world, root, { name: "Rita Roux", email: "rita@chain.test" });
  const managers: Chain["managers"] = [];
  for (let i = 1; i <= STORES; i++) {
    const storeCode = `store-${i}`;
    const unit = await addOne(world, root, "store", storeCode);
    managers.push({ ...(await appoint(world, unit, { name: `Manager ${i}`, email: `m${i}@chain.test` })), storeCode });
  }
  return { world, managers };
}

async function addOne(world: World, parentId: string | null, level: string, code: string): Promise<string> {
  const id = world.newId();
  const unit = { id, parentId, level, code, name: `Shop ${code}`, timeZone: parentId ? null : "Europe/Paris" };
  await world.db.tx((db) => addUnit(db, unit, world.now()));
  return id;
}

async function appoint(world: World, unitId: string, { name, email }: { name: string; email: string }) {
  const id = world.newId();
  const ref = refFromId(id);
  await world.db.tx(async (db) => {
    await addPerson(db, { id, ref, name, email, active: true }, world.now());
    await addRole(db, { personId: id, unitId, role: "manager" });
  });
  return { ref, email };
}

/** Twenty mails as a chain gets them: what managers note and do, what customers answer, who writes for the first time, and machines. */
const mix =
  "note called customer fresh note customer called away customer note called customer reply customer note called fresh customer note customer"
    .split(" ")
    .map((kind) => readKind(kind));

type Kind = "note" | "called" | "reply" | "customer" | "fresh" | "away";

function readKind(word: string): Kind {
  const kinds: readonly Kind[] = ["note", "called", "reply", "customer", "fresh", "away"];
  const kind = kinds.find((one) => one === word);
  if (!kind) throw new Error(word);
  return kind;
}

/** Opens a case for every second mail and writes the mails about them; nothing is kept yet. */
export async function writeBacklog({ world, managers }: Chain, mails: number): Promise<Written[]> {
  const open: { number: number; manager: Chain["managers"][number]; customer: { email: string; ref: string } }[] = [];
  for (let i = 0; i < mails / 2; i++) {
    const manager = managers[i % managers.length];
    if (manager) open.push({ ...(await openOne(world, manager.storeCode)), manager });
  }
  return Array.from({ length: mails }, (_, n) => {
    const about = open[(n * 7) % open.length];
    const kind = mix[n % mix.length];
    if (!about || !kind) throw new Error("there is no case to write about");
    return writeOne(world, about, kind, n);
  });
}

async function openOne(world: World, store: string) {
  const email = `${crypto.randomUUID().slice(0, 13)}@mail.test`;
  const { case: it } = await takeResponse(
    world,
    {
      store,
      mode: "web",
      survey: null,
      customer: { name: "Cleo Martin", email, phone: null },
      answers: {},
      score: 2,
      comment: "I waited for half an hour and nobody ever called me back.",
      note: null,
      suspectsProblem: false,
      contactMe: true,
      at: null,
    },
    asProgram("api"),
  );
  const opened = it && (await findCaseByNumber(world.db, it.number));
  const customer = opened?.customerId ? await findCustomer(world.db, opened.customerId) : undefined;
  if (!it || !customer) throw new Error("no case was opened");
  return { number: it.number, customer: { email, ref: customer.ref } };
}

function writeOne(
  { keys, config }: World,
  {
    number,
    manager,
    customer,
  }: { number: number; manager: { email: string; ref: string }; customer: { email: string; ref: string } },
  kind: Kind,
  n: number,
): Written {
  const address = (to: "person" | "customer", ref: string) =>
    caseAddress(keys.address, { caseNumber: number, to: { kind: to, ref } }, config.mailDomain);
  const said = {
    note: `I have asked the warehouse about it, they look for the parcel (${n}).\n\nBest regards\nThe manager`,
    called: `/called I reached her at noon, she will get a refund (${n}).`,
    reply: `/reply Dear Cleo, we are sorry. Your refund is on its way (${n}).`,
    customer: `Thank you for your answer. I am still waiting for the parcel (${n}).\n\nCleo`,
    fresh: `I want to complain about my last visit: the cashier was rude and nobody called me back (${n}).`,
    away: `I am out of the office until Monday (${n}).`,
  } satisfies Record<Kind, string>;
  const isManager = kind === "note" || kind === "called" || kind === "reply" || kind === "away";
  const from = isManager
    ? manager.email
    : kind === "fresh"
      ? `fresh-${crypto.randomUUID().slice(0, 8)}@mail.test`
      : customer.email;
  const to = isManager
    ? address("person", manager.ref)
    : kind === "fresh"
      ? `feedback@${config.mailDomain}`
      : address("customer", customer.ref);
  const subject = kind === "fresh" ? "My visit" : `Re: case ${number}`;
  const words = { from, to, subject, text: said[kind], isFirst: kind === "fresh", isAutomatic: kind === "away" };
  return { from, to, raw: asMail(words, n, GATEWAY) };
}
