import { afterEach, describe, expect, test } from "bun:test";
import { keysOf } from "../../src/keys.ts";
import { type Db, openDb } from "../../src/store/db/db.ts";
import { sql } from "../../src/store/db/sql.ts";
import { verifyLog } from "../../src/store/retain/log.ts";
import { aPlace, type Engine, engines } from "../engines.ts";
import { aRelay, type Relay } from "../relay.ts";
import { answerable, call, chainSettings, deliver, importChain, makeKey, rawMail, setUp } from "./chain.ts";
import { freePorts, fromSource, type Ports, type Server, startProgram, until } from "./program.ts";

const ROUNDS = 12;
const SENDERS = 6;
const CASES = 12;
/** Processes that serve one database at once. */
const processes: Record<Engine, number> = { sqlite: 1, postgres: 2 };
const longAgo = "2026-01-05T08:00:00.000Z";
const neverNow = "2999-01-01T00:00:00.000Z";

const leftovers: (() => unknown)[] = [];
afterEach(async () => {
  for (const clear of leftovers.splice(0).reverse()) await clear();
});

describe.each([...engines])("on %s", (engine) => {
  test(
    "killed again and again while mail arrives and clocks ring: no mail that was taken is missing, nothing happens twice or never",
    async () => {
      const relay = await aRelay();
      leftovers.push(() => relay.stop());
      const house = await aHouse(engine, relay);
      await house.startAll();
      const writers = await openCases(house, relay);
      const mail = aStreamOfMail(house, writers);
      for (let round = 0; round < ROUNDS; round++) {
        await house.withDb(endLeases);
        await house.startAll();
        await Bun.sleep(Math.random() * 300);
        await house.withDb(house.makeClocksDue);
        await Bun.sleep(Math.random() * 350);
        await house.killOne(round);
      }
      const taken = await mail.end();
      await house.withDb(endLeases);
      await house.startAll();
      await until("everything to be done", () => house.withDb(async (db) => (await isQuiet(db)) || undefined));

      expect(taken.length).toBeGreaterThan(ROUNDS);
      await house.withDb(async (db) => {
        expect(await notExactlyOnce(db, taken)).toEqual([]);
        expect(await ringsOf(db)).toEqual(house.ringsExpected());
        expect(await lateLettersOf(db)).toEqual(house.ringsExpected());
        expect(differentUnderOneId(relay)).toEqual([]);
        expect(await lostOnTheWay(db, relay)).toEqual([]);
        expect((await verifyLog(db, keysOf(chainSettings.AMENDS_SECRET ?? "").log)).broken).toBeNull();
      });
    },
    5 * 60_000,
  );
});

type House = Awaited<ReturnType<typeof aHouse>>;

async function aHouse(engine: Engine, relay: Relay) {
  const place = await aPlace(engine);
  leftovers.push(() => place.remove());
  const settings = {
    ...chainSettings,
    AMENDS_RELAY: relay.url,
    AMENDS_DATA: place.folder,
    DATABASE_URL: place.address,
  };
  const office = { folder: place.folder, settings };
  for (const done of [await setUp(fromSource, office), await importChain(fromSource, office)])
    if (done.code !== 0) throw new Error(done.err);
  const key = await makeKey(fromSource, office);
  const slots: { ports: Ports; server: Server | null }[] = [];
  for (let n = 0; n < processes[engine]; n++) slots.push({ ports: await freePorts(), server: null });
  const rings = new Map<string, number>();
  const house = {
    key,
    startAll: async () => {
      for (const slot of slots)
        slot.server ??= await startProgram(fromSource, ["serve"], { ...office, ports: slot.ports });
    },
    killOne: async (turn: number) => {
      const slot = slots[turn % slots.length];
      const server = slot?.server;
      if (!slot || !server) return;
      slot.server = null;
      await server.end("SIGKILL");
    },
    someServer: () => slots.find(({ server }) => server !== null)?.server ?? undefined,
    somePort: () => slots[Math.floor(Math.random() * slots.length)]?.ports.smtp ?? 0,
    withDb: async <Result>(work: (db: Db) => Promise<Result>): Promise<Result> => {
      const db = await openDb(place.address);
      try {
        return await work(db);
      } finally {
        await db.close();
      }
    },
    /** Lets the resolve clock of every case ring now, but for one that has not rung since it was last made due. */
    makeClocksDue: async (db: Db) => {
      const made = await db.claim<{
        case_id: string;
      }>(sql`update clocks set due_at = ${longAgo}, next_ring_at = ${longAgo}
        where kind = 'resolve' and state = 'running' and next_ring_at > ${longAgo} returning case_id`);
      for (const { case_id } of made) rings.set(case_id, (rings.get(case_id) ?? 0) + 1);
    },
    ringsExpected: () => Object.fromEntries([...rings].sort()),
  };
  leftovers.push(async () => {
    for (const { server } of slots) await server?.end("SIGKILL");
  });
  return house;
}

type Writer = { from: string; to: string };

/** Opens the cases and gives who may write to them by mail: each case's manager and each case's customer. */
async function openCases(house: House, relay: Relay): Promise<Writer[]> {
  const server = house.someServer();
  if (!server) throw new Error("nobody serves");
  for (let n = 1; n <= CASES; n++) {
    const customer = { name: `Customer ${n}`, email: `customer-${n}@mail.test` };
    await call(server, house.key, "POST", "/responses", {
      store: n % 2 ? "lyon-2" : "lyon-3",
      mode: "web",
      score: 1,
      customer,
    });
    await call(server, house.key, "POST", `/cases/${n}/verbs`, { verb: "reply", text: "We are sorry." });
  }
  const letters = await until("the letters", () => {
    const answerables = relay.letters.filter(({ mail }) => mail.replyTo !== undefined);
    return answerables.length >= 2 * CASES ? answerables : undefined;
  });
  return letters.map((letter) => ({ from: letter.to, to: answerable(letter).replyTo }));
}

/** Senders that deliver mail after mail, each again until it is taken; `end` gives those that were taken. */
function aStreamOfMail(house: House, writers: readonly Writer[]) {
  const taken: string[] = [];
  let sent = 0;
  let isOver = false;
  const send = async () => {
    while (!isOver) {
      const id = `mail-${++sent}`;
      const { from, to } = writers[sent % writers.length] ?? { from: "", to: "" };
      const raw = rawMail({ from, to, id, text: `This is ${id}.` });
      for (let isTaken = false; !isTaken && !isOver; ) {
        isTaken = await deliver(house.somePort(), { from, to, raw });
        if (isTaken) taken.push(id);
        await Bun.sleep(5);
      }
    }
  };
  const senders = Array.from({ length: SENDERS }, send);
  return {
    end: async () => {
      isOver = true;
      await Promise.all(senders);
      return taken;
    },
  };
}

/**
 * What a process had in hand when it died is tried again after its lease of two minutes: here they have passed. Clocks that
 * this story is not about are kept from ringing by the time of day.
 */
async function endLeases(db: Db): Promise<void> {
  await db.run(sql`update letters set next_try_at = ${longAgo} where status = 'queued'`);
  await db.run(sql`update inbound set next_try_at = ${longAgo} where state = 'received'`);
  await db.run(sql`update clocks set next_ring_at = ${neverNow} where kind <> 'resolve' and state = 'running'`);
}

async function isQuiet(db: Db): Promise<boolean> {
  const left = await db.get(sql`select 1 as one where exists (select 1 from arrivals)
    or exists (select 1 from inbound where state = 'received')
    or exists (select 1 from letters where status = 'queued')
    or exists (select 1 from clocks where state = 'running' and next_ring_at <= ${longAgo})`);
  return left === undefined;
}

/** The mails that are not on a case exactly once, with how often they are. */
async function notExactlyOnce(db: Db, ids: readonly string[]): Promise<[string, number][]> {
  const rows = await db.all<{ text: string }>(sql`select messages.text from messages
    join inbound on inbound.id = messages.inbound_id where inbound.state = 'filed'`);
  const found = new Map<string, number>();
  for (const { text } of rows) {
    const id = /This is (mail-\d+)\./.exec(text)?.[1] ?? "";
    found.set(id, (found.get(id) ?? 0) + 1);
  }
  return ids.map((id): [string, number] => [id, found.get(id) ?? 0]).filter(([, times]) => times !== 1);
}

/** How often the log says of each case that its resolve clock told the next rung. */
async function ringsOf(db: Db): Promise<Record<string, number>> {
  const rows = await db.all<{ case_id: string; data: string }>(
    sql`select case_id, data from log where what = 'escalated' order by case_id`,
  );
  return countBy(rows.filter(({ data }) => JSON.parse(data).clock === "resolve").map(({ case_id }) => case_id));
}

/** How many letters tell of each case that it is late; what is due together for one person stands in one letter. */
async function lateLettersOf(db: Db): Promise<Record<string, number>> {
  const cases = await db.all<{ id: string; number: number }>(sql`select id, number from cases order by id`);
  const letters = await db.all<{ text: string }>(sql`select text from letters where kind = 'late'`);
  return countBy(
    cases.flatMap(({ id, number }) =>
      letters.filter(({ text }) => new RegExp(`/cases/${number}\\b`).test(text)).map(() => id),
    ),
  );
}

const countBy = (keys: readonly string[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(keys, (key) => key)].map(([key, all]) => [key, all.length]));

/** Message-IDs under which the relay got letters that are not the same: a repetition must be recognisable as one. */
function differentUnderOneId(relay: Relay): string[] {
  const byId = Map.groupBy(relay.letters, ({ mail }) => mail.messageId ?? "");
  return [...byId]
    .filter(([id, letters]) => id === "" || new Set(letters.map(({ to, text }) => `${to}\n${text}`)).size > 1)
    .map(([id]) => id);
}

/** Letters that count as sent and never reached the relay, or reached it and are not known. */
async function lostOnTheWay(db: Db, relay: Relay): Promise<string[]> {
  const known = await db.all<{ message_id: string }>(sql`select message_id from letters where status = 'sent'`);
  const sent = new Set(known.map(({ message_id }) => message_id));
  const got = new Set(relay.letters.map(({ mail }) => mail.messageId ?? ""));
  return [...sent.symmetricDifference(got)];
}
