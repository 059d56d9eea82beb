import { createTransport } from "nodemailer";
import { readConfig } from "../src/config.ts";
import { toInstant } from "../src/core/instant.ts";
import { asProgram } from "../src/core/org/acting.ts";
import type { Role } from "../src/core/org/person.ts";
import { refFromId } from "../src/core/org/ref.ts";
import { type MovableClock, travelTo } from "../src/demo/time-travel.ts";
import { type Incoming, type Taken, takeResponse } from "../src/flow/ask/take-response.ts";
import { isKnownAddress } from "../src/flow/retain/is-known-address.ts";
import { keepMail } from "../src/flow/retain/keep-mail.ts";
import { startListener } from "../src/mail/listener.ts";
import { loadTls } from "../src/mail/tls.ts";
import { smtpPost } from "../src/mail/transport.ts";
import { addPerson, addRole, findPersonByEmail } from "../src/store/org/people.ts";
import { addUnit, findUnitByCode } from "../src/store/org/units.ts";
import { findCaseByNumber } from "../src/store/retain/cases.ts";
import { tellStory } from "../src/store/retain/stories.ts";
import { openWorld, type World } from "../src/world.ts";
import { aPlace, type Engine } from "./engines.ts";
import { aRelay, type Delivered } from "./relay.ts";

/** Monday 5 January 2026, 10:00 in Paris. */
export const monday = "2026-01-05T09:00:00.000Z";

/** The gateway whose word about senders is believed, as a chain's own would be. */
const GATEWAY = "gateway.chain.test";

export type TestWorld = Awaited<ReturnType<typeof aWorld>>;

/**
 * A small chain on a real database, with a real relay to send to, a real listener to answer to, and time in the test's hand:
 * Chain > South (rita) > Rhone (dora) > lyon-2 (ann), lyon-3 (without a manager).
 */
export async function aWorld(engine: Engine, at = monday, environment: Record<string, string> = {}) {
  const place = await aPlace(engine);
  const relay = await aRelay();
  const clock = handClock(at);
  const config = readConfig({
    AMENDS_DATA: place.folder,
    DATABASE_URL: place.address,
    AMENDS_SECRET: "a secret that is long enough for tests",
    AMENDS_URL: "https://amends.chain.test",
    AMENDS_MAIL_DOMAIN: "reply.chain.test",
    AMENDS_RELAY: relay.url,
    AMENDS_TRUSTED_RELAYS: "127.0.0.1,::1",
    AMENDS_AUTHSERV_ID: GATEWAY,
    ...environment,
  });
  const log: string[] = [];
  const world: World = await openWorld(config, {
    now: clock.now,
    post: smtpPost(relay.url, { name: config.mailDomain }),
    log: (line) => log.push(line),
  });
  await seedOrg(world);
  const tls = loadTls({
    certFile: null,
    keyFile: null,
    folder: place.folder,
    domain: config.mailDomain,
    now: at,
  });
  const listener = await startListener({
    host: "127.0.0.1",
    port: 0,
    tls,
    name: config.mailDomain,
    isKnown: (address) => isKnownAddress(world, address),
    keep: (envelopes, mail) => keepMail(world, envelopes, mail),
    spool: `${place.folder}/spool`,
    now: clock.now,
    log: world.log,
  });
  const sender = createTransport({ host: "127.0.0.1", port: listener.port, tls: { rejectUnauthorized: false } });
  return {
    ...world,
    clock,
    lines: log,
    letters: relay,
    smtpDown: relay.down,
    port: listener.port,
    response: (
      said: Partial<Omit<Incoming, "customer">> & { customer?: Partial<Incoming["customer"]> },
    ): Promise<Taken> => takeResponse(world, aResponse(said), asProgram("api")),
    /** Moves time on and does all that falls due on the way. */
    later: (by: Temporal.DurationLike) =>
      travelTo(
        world,
        clock,
        toInstant(Temporal.Instant.from(clock.now()).toZonedDateTimeISO("UTC").add(by).toInstant()),
      ),
    until: (instant: string) => travelTo(world, clock, instant),
    story: async (number: number) => {
      const it = await findCaseByNumber(world.db, number);
      if (!it) throw new Error(`there is no case ${number}`);
      return tellStory(world.db, it);
    },
    /** Answers a letter as a mail program would, through the chain's gateway, which vouches as told. */
    reply: async (
      letter: Delivered,
      text: string,
      { from = letter.to, dmarc = "pass" }: { from?: string; dmarc?: string } = {},
    ) => {
      const to = letter.mail.replyTo?.value[0]?.address ?? "";
      await sender.sendMail({
        envelope: { from, to },
        from,
        to,
        subject: `Re: ${letter.subject}`,
        text,
        inReplyTo: letter.mail.messageId ?? "",
        references: letter.mail.messageId ?? "",
        headers: dmarc
          ? { "Authentication-Results": `${GATEWAY}; dmarc=${dmarc} header.from=${from.split("@")[1]}` }
          : {},
      });
      await travelTo(world, clock, clock.now());
    },
    send: (mail: Parameters<typeof sender.sendMail>[0]) => sender.sendMail(mail),
    stop: async () => {
      sender.close();
      await listener.stop();
      await world.post?.close();
      await world.db.close();
      await relay.stop();
      await place.remove();
    },
  };
}

export function aResponse(
  said: Partial<Omit<Incoming, "customer">> & { customer?: Partial<Incoming["customer"]> },
): Incoming {
  return {
    store: "lyon-2",
    mode: "phone",
    survey: null,
    answers: {},
    score: null,
    comment: null,
    note: null,
    suspectsProblem: false,
    contactMe: false,
    at: null,
    ...said,
    customer: { name: null, email: null, phone: null, ...said.customer },
  };
}

export const cleo = { name: "Cleo Martin", email: "cleo@mail.test", phone: "+33612345678" };

function handClock(at: string): MovableClock {
  let current = at;
  return {
    now: () => current,
    moveTo: (next) => {
      if (next > current) current = next;
    },
  };
}

async function seedOrg(world: World): Promise<void> {
  await addUnits(world, [
    ["chain", null, "company", "Chain"],
    ["south", "chain", "region", "South"],
    ["rhone", "south", "district", "Rhone"],
    ["lyon-2", "rhone", "store", "Lyon 2"],
    ["lyon-3", "rhone", "store", "Lyon 3"],
  ]);
  await appointAll(world, [
    ["Rita Roux", "rita@chain.test", "south", "manager"],
    ["Dora Dupont", "dora@chain.test", "rhone", "manager"],
    ["Ann Arnaud", "ann@chain.test", "lyon-2", "manager"],
    ["Ida Admin", "ida@chain.test", "chain", "admin"],
  ]);
}

async function addUnits(
  world: World,
  units: readonly (readonly [string, string | null, string, string])[],
): Promise<void> {
  for (const [code, above, level, name] of units) {
    const parent = above === null ? null : ((await findUnitByCode(world.db, above))?.id ?? null);
    await world.db.tx((db) =>
      addUnit(
        db,
        { id: world.newId(), parentId: parent, level, code, name, timeZone: parent ? null : "Europe/Paris" },
        world.now(),
      ),
    );
  }
}

export async function appointAll(
  world: World,
  people: readonly (readonly [string, string, string, Role])[],
): Promise<void> {
  for (const [name, email, code, role] of people) {
    const unit = await findUnitByCode(world.db, code);
    if (!unit) throw new Error(`no unit ${code}`);
    const known = await findPersonByEmail(world.db, email);
    const id = known?.id ?? world.newId();
    await world.db.tx(async (db) => {
      if (!known) await addPerson(db, { id, ref: refFromId(id), name, email, active: true }, world.now());
      await addRole(db, { personId: id, unitId: unit.id, role });
    });
  }
}
