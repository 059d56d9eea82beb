import { expect, test } from "bun:test";
import { asCustomer, asPerson } from "../../../src/core/org/acting.ts";
import { Refused } from "../../../src/core/refused.ts";
import type { Instruction } from "../../../src/core/retain/verbs.ts";
import { ledgerOf } from "../../../src/flow/learn/ledger-of.ts";
import { remarkOnFact } from "../../../src/flow/learn/remark-on-fact.ts";
import { moveCase } from "../../../src/flow/retain/move-case.ts";
import { runInstructions } from "../../../src/flow/retain/run-instructions.ts";
import { sql } from "../../../src/store/db/sql.ts";
import { findSeqAt, listRemarks } from "../../../src/store/learn/ledger-rows.ts";
import { findPersonByEmail } from "../../../src/store/org/people.ts";
import { findUnitByCode } from "../../../src/store/org/units.ts";
import { findCaseByNumber } from "../../../src/store/retain/cases.ts";
import { findCustomer } from "../../../src/store/retain/customers.ts";
import { engines } from "../../engines.ts";
import { outcome } from "../../outcome.ts";
import { aWorld, cleo, monday, type TestWorld } from "../../world.ts";

const personCalled = async ({ db }: TestWorld, name: string) => {
  const person = await findPersonByEmail(db, `${name}@chain.test`);
  if (!person) throw new Error(`nobody is called ${name}`);
  return person;
};

const told = async (world: TestWorld, name: string): Promise<string[]> =>
  (await ledgerOf(world, { personId: (await personCalled(world, name)).id }, monday)).map(({ kind }) => kind);

/** What a person does; a rule that says no is no matter here. */
async function tells(world: TestWorld, name: string, number: number, instructions: Instruction[]): Promise<void> {
  const it = await findCaseByNumber(world.db, number);
  const person = await personCalled(world, name);
  try {
    await runInstructions(world, it?.id ?? "", instructions, asPerson(person, "web"));
  } catch (why) {
    if (!(why instanceof Refused)) throw why;
  }
}

async function customerSays(world: TestWorld, number: number, verb: "deny" | "confirm"): Promise<void> {
  const it = await findCaseByNumber(world.db, number);
  const customer = it?.customerId ? await findCustomer(world.db, it.customerId) : undefined;
  if (!it || !customer) return;
  const what = verb === "deny" ? { verb, text: "It is not." } : { verb };
  await moveCase(world, it.id, what, asCustomer(customer, "web")).catch((why) => {
    if (!(why instanceof Refused)) throw why;
  });
}

/** Deterministic numbers from 0 up to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Counts of the clocks' own rows: a second way to the same numbers. */
async function clockCounts({ db }: TestWorld, ownerId: string) {
  const counts = await db.get<Record<string, number>>(sql`select
    cast(sum(case when kind = 'view' and person_id = ${ownerId} and late_at is not null then 1 else 0 end) as integer) as late_view,
    cast(sum(case when kind = 'view' and person_id = ${ownerId} and late_at is null and state = 'met' then 1 else 0 end) as integer) as viewed,
    cast(sum(case when kind in ('contact', 'reply') and late_at is not null then 1 else 0 end) as integer) as late_contact,
    cast(sum(case when kind = 'update' and late_at is not null then 1 else 0 end) as integer) as late_update,
    cast(sum(case when kind = 'update' and late_at is null and state = 'met' then 1 else 0 end) as integer) as updated,
    cast(sum(case when kind = 'resolve' and late_at is not null then 1 else 0 end) as integer) as late_resolve
    from clocks`);
  const met =
    await db.all(sql`select distinct case_id, ended_at from clocks c where kind in ('contact', 'reply') and state = 'met'
    and not exists (select 1 from clocks other where other.case_id = c.case_id and other.kind in ('contact', 'reply')
      and other.late_at is not null and other.ended_at = c.ended_at)`);
  return { ...counts, contacted: met.length };
}

/** Each who was called in has failed a case at least once, and at most as often as they were told of it. */
async function lateLooks({ db }: TestWorld, ownerId: string): Promise<{ least: number; most: number }> {
  const pairs = await db.all<{ often: number }>(sql`select cast(count(*) as integer) as often from clocks
    where kind = 'view' and person_id <> ${ownerId} and late_at is not null group by case_id, person_id`);
  return { least: pairs.length, most: pairs.reduce((sum, { often }) => sum + often, 0) };
}

for (const engine of engines) {
  test(`the ledger of random weeks counts what the rows of the clocks say (${engine})`, async () => {
    for (const seed of engine === "sqlite" ? [1, 2] : [2]) {
      const world = await aWorld(engine);
      const random = randomFrom(seed);
      for (let i = 1; i <= 5; i++)
        await world.response({
          score: 1,
          comment: "Nobody ever called me back.",
          customer: { ...cleo, email: `cleo${i}@mail.test`, phone: null },
        });
      for (let step = 0; step < 40; step++) {
        await world.later({ hours: Math.ceil(random() * 9) });
        const number = Math.ceil(random() * 5);
        const dice = random();
        if (dice < 0.2) await tells(world, "ann", number, [{ verb: "note", text: "Seen." }]);
        else if (dice < 0.55) await tells(world, "ann", number, [{ verb: "called", text: "Said sorry." }]);
        else if (dice < 0.7) await tells(world, "ann", number, [{ verb: "resolve", text: "waiting: A refund." }]);
        else if (dice < 0.8) await tells(world, "ann", number, [{ verb: "reply", text: "We are sorry." }]);
        else await customerSays(world, number, random() < 0.7 ? "deny" : "confirm");
      }
      const ann = await personCalled(world, "ann");
      const unit = await findUnitByCode(world.db, "lyon-2");
      const facts = await ledgerOf(world, { unitIds: [unit?.id ?? ""] }, monday);
      const count = (kind: string) => facts.filter((fact) => fact.kind === kind).length;
      const wanted = await clockCounts(world, ann.id);
      const found = Object.fromEntries(Object.keys(wanted).map((kind) => [kind, count(kind)]));
      expect({ seed, ...found }).toEqual({ seed, ...wanted });
      const looks = await lateLooks(world, ann.id);
      expect(count("late_look")).toBeWithin(looks.least, looks.most + 1);
      for (const kind of ["late_view", "viewed", "late_contact", "contacted"]) expect(count(kind)).toBeGreaterThan(0);
      const events = await world.db.all<{ what: string; n: number }>(
        sql`select what, cast(count(*) as integer) as n from log where what in ('denied', 'confirmed') group by what`,
      );
      for (const { what, n } of events) expect(`${seed} ${what} ${count(what)}`).toBe(`${seed} ${what} ${n}`);
      const own = await ledgerOf(world, { personId: ann.id }, monday);
      expect(own).toEqual(facts.filter(({ personId }) => personId === ann.id));
      await world.stop();
    }
  }, 120_000);

  test(`a boss who is called in and does not look has that on their own record (${engine})`, async () => {
    const world = await aWorld(engine);
    await world.response({ score: 1, comment: "Nobody ever called me back.", customer: cleo });
    await world.later({ hours: 9 });
    expect(await told(world, "ann")).toContain("late_view");
    expect(await told(world, "dora")).toEqual(["late_look"]);
    await world.stop();
  });

  test(`a closing that was challenged and taken back is on nobody's record (${engine})`, async () => {
    const world = await aWorld(engine);
    await world.response({ score: 1, comment: "Nobody ever called me back.", customer: cleo });
    await tells(world, "ann", 1, [{ verb: "close", text: "unresolved: She left." }]);
    expect(await told(world, "ann")).toContain("challenged");
    await tells(world, "ann", 1, [{ verb: "undo", text: "" }]);
    expect(await told(world, "ann")).toEqual([]);
    await world.stop();
  });

  test(`somebody says one thing to a fact of theirs, and nobody says anything to another's (${engine})`, async () => {
    const world = await aWorld(engine);
    await world.response({ score: 1, comment: "Nobody ever called me back.", customer: cleo });
    await world.later({ hours: 5 });
    const ann = await personCalled(world, "ann");
    const fact = (await ledgerOf(world, { personId: ann.id }, monday)).find(({ kind }) => kind === "late_view");
    const about = { kind: "late_view", seq: fact?.seq ?? 0, text: " The till was broken. " };
    expect(await outcome(remarkOnFact(world, await personCalled(world, "dora"), about))).toThrow("not in your record");
    expect(await outcome(remarkOnFact(world, ann, { ...about, text: "  " }))).toThrow("a few words");
    await remarkOnFact(world, ann, about);
    expect(await listRemarks(world.db, ann.id)).toMatchObject([
      { kind: "late_view", seq: fact?.seq, text: "The till was broken." },
    ]);
    expect(await outcome(remarkOnFact(world, ann, about))).toThrow("already");
    expect((await world.story(1)).events.map(({ what }) => what)).not.toContain("remarked");
    await world.stop();
  });

  test(`the first row since a moment is found without an index on time (${engine})`, async () => {
    const world = await aWorld(engine);
    expect(await findSeqAt(world.db, monday)).toBe(1);
    for (let i = 0; i < 5; i++) {
      await world.response({
        score: 1,
        comment: "Cold.",
        customer: { ...cleo, email: `c${i}@mail.test`, phone: null },
      });
      await world.later({ hours: 1 });
    }
    const rows = await world.db.all<{ seq: number; at: string }>(sql`select seq, at from log order by seq`);
    for (const at of [...new Set(rows.map((row) => row.at)), "2027-01-01T00:00:00.000Z"])
      expect(await findSeqAt(world.db, at)).toBe(rows.find((row) => row.at >= at)?.seq ?? rows.length + 1);
    await world.stop();
  });
}
