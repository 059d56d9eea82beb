import { afterEach, describe, expect, test } from "bun:test";
import { asPerson } from "../../src/core/org/acting.ts";
import type { Verb } from "../../src/core/retain/verbs.ts";
import { leave } from "../../src/flow/org/leave.ts";
import { setAbsence } from "../../src/flow/org/set-absence.ts";
import { hearCustomer } from "../../src/flow/retain/hear-customer.ts";
import { runInstructions } from "../../src/flow/retain/run-instructions.ts";
import { absenceOf, tellInstead } from "../../src/flow/retain/tell-instead.ts";
import { sql } from "../../src/store/db/sql.ts";
import { removeRole, saveMailFailed } from "../../src/store/org/people.ts";
import { findUnitByCode } from "../../src/store/org/units.ts";
import { engines } from "../engines.ts";
import { person } from "../flow/org/people.ts";
import { aWorld, cleo, type TestWorld } from "../world.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});

/** What plays have found about people who go, are away or have nobody above them. */
describe.each([...engines])("on %s", (engine) => {
  const start = async () => {
    const world = await aWorld(engine);
    open.push(world);
    return world;
  };
  const does = async (world: TestWorld, who: string, verb: Verb, text: string) =>
    runInstructions(world, (await world.story(1)).it.id, [{ verb, text }], asPerson(await person(world, who), "web"));

  test("who stands in for the absent judge of a closing is never its closer", async () => {
    const world = await start();
    await world.response({ score: 1, customer: cleo });
    await does(world, "dora", "close", "unresolved: we could not agree");
    const { it, reviewer } = await world.story(1);
    const rita = await person(world, "rita");
    expect([it.state, reviewer?.id]).toEqual(["challenged", rita.id]);
    const deputy = await person(world, "dora");
    const until = "2026-01-12T09:00:00.000Z";
    await setAbsence(world, rita, { from: world.now(), until, reason: null, deputy }, asPerson(rita, "web"));
    const away = await person(world, "rita");
    await world.db.tx(async (db) => tellInstead({ ...world, db }, it, away, absenceOf(away)));
    const told = (await world.story(1)).events.findLast(({ what }) => what === "told_instead");
    expect(JSON.parse(told?.data ?? "{}")).toMatchObject({ for: rita.id, to: "Ida Admin" });
  });

  test("the answer to what somebody asked goes to the owner once the asker may not see the case any more", async () => {
    const world = await start();
    await world.response({ score: 1, customer: cleo });
    await does(world, "ann", "gave", "refund 80 EUR: the broken oven");
    await does(world, "dora", "take", "");
    const [ann, unit] = [await person(world, "ann"), await findUnitByCode(world.db, "lyon-2")];
    await world.db.tx((db) => removeRole(db, { personId: ann.id, unitId: unit?.id ?? "", role: "manager" }));
    await does(world, "rita", "approve", "of course");
    const letters = await world.db.all<{ to: string }>(
      sql`select to_address as "to" from letters where kind = 'make_good_decided'`,
    );
    expect(letters).toEqual([{ to: "dora@chain.test" }]);
  });

  test("who judges a closing and may not see it any more is not reminded of it, but those above its closer are", async () => {
    const world = await start();
    await world.response({ score: 1, customer: cleo });
    await does(world, "ann", "close", "unresolved: we could not agree");
    const [dora, unit] = [await person(world, "dora"), await findUnitByCode(world.db, "rhone")];
    expect((await world.story(1)).reviewer?.id).toBe(dora.id);
    await world.db.tx((db) => removeRole(db, { personId: dora.id, unitId: unit?.id ?? "", role: "manager" }));
    await world.later({ hours: 44 });
    const warned = (await world.story(1)).events.filter(({ what }) => what === "warned");
    const told = warned.map(({ data }): { clock?: unknown; to?: unknown } => JSON.parse(data));
    expect(new Set(told.filter(({ clock }) => clock === "review").map(({ to }) => to))).toEqual(new Set(["Rita Roux"]));
  });

  test("what waits in the outbox for somebody who leaves is not sent, and nobody waits for them to look", async () => {
    const world = await start();
    await world.response({ score: 1, customer: cleo });
    const [ann, ida] = [await person(world, "ann"), await person(world, "ida")];
    await leave(world, ann, { at: world.now(), heir: null }, asPerson(ida, "web"));
    const letters = await world.db.all<{ status: string; answer: string }>(
      sql`select status, answer from letters where person_id = ${ann.id}`,
    );
    expect(letters).toEqual([{ status: "dropped", answer: "The person has left." }]);
    const { clocks, owner } = await world.story(1);
    expect(owner?.name).toBe("Dora Dupont");
    expect(clocks.some(({ state, personId }) => state === "running" && personId === ann.id)).toBe(false);
  });

  test("a closing that waits for a leaver's judgement goes to somebody above its closer, not to the leaver's heir", async () => {
    const world = await start();
    await world.response({ score: 1, customer: cleo });
    await does(world, "ann", "close", "unresolved: we could not agree");
    const [dora, ann, ida] = [await person(world, "dora"), await person(world, "ann"), await person(world, "ida")];
    expect((await world.story(1)).reviewer?.id).toBe(dora.id);
    await leave(world, dora, { at: world.now(), heir: ann }, asPerson(ida, "web"));
    expect((await world.story(1)).reviewer?.name).toBe("Rita Roux");
  });

  test("a closed case whose owner has left since goes to somebody who is here when it opens again", async () => {
    const world = await start();
    await world.response({ score: 1, customer: cleo });
    await does(world, "ann", "called", "We talked.");
    await does(world, "ann", "close", "no_fault: a mistake");
    const [ann, ida] = [await person(world, "ann"), await person(world, "ida")];
    await leave(world, ann, { at: world.now(), heir: null }, asPerson(ida, "web"));
    const { it, customer } = await world.story(1);
    if (!customer) throw new Error("Cleo is missing.");
    expect((await world.story(1)).owner?.name).toBe("Ann Arnaud");
    await hearCustomer(world, it, customer, { says: "no", text: "" });
    const { owner, events, clocks } = await world.story(1);
    expect(owner?.name).toBe("Dora Dupont");
    expect(events.slice(-2).map(({ what }) => what)).toEqual(["handed_over", "denied"]);
    const looks = clocks.filter(({ kind, state }) => kind === "view" && state === "running");
    expect(looks.map(({ personId }) => personId)).toContain(owner?.id ?? "");
    const letters = await world.db.all<{ to: string }>(
      sql`select to_address as "to" from letters where kind = 'reopened'`,
    );
    expect(letters).toEqual([{ to: "dora@chain.test" }]);
  });

  test("a deadline that passes where nobody above can be reached is called out to who runs Amends", async () => {
    const world = await start();
    await world.response({ score: 1, customer: cleo });
    for (const who of ["dora", "rita"])
      await saveMailFailed(world.db, (await person(world, who)).id, world.now(), "5.1.1");
    await world.until("2026-01-06T09:00:00.000Z");
    const told = (await world.story(1)).events
      .filter(({ what }) => what === "escalated")
      .map(({ data }) => JSON.parse(data))
      .filter(({ late }) => late === "Ann Arnaud");
    expect(new Set(told.map(({ to }) => to))).toEqual(new Set(["Ida Admin"]));
    expect(world.letters.to("ida@chain.test").length).toBeGreaterThan(0);
  });

  test("that nobody is above is on record once for each clock, however often it rings there", async () => {
    const world = await start();
    await world.response({ score: 1, customer: cleo });
    for (const who of ["dora", "rita"])
      await saveMailFailed(world.db, (await person(world, who)).id, world.now(), "5.1.1");
    await world.until("2026-01-14T09:00:00.000Z");
    const { events, clocks } = await world.story(1);
    const own = clocks.filter(({ state, personId, lateAt }) => state === "running" && personId === null && lateAt);
    expect(own.length).toBeGreaterThan(0);
    for (const { id, step } of own) {
      const rings = events.filter(({ what, data }) => what === "escalated" && data.includes(id));
      expect(rings.length).toBeGreaterThan(2);
      expect(rings.length).toBeLessThanOrEqual(step);
      const [first, ...again] = rings.map(({ at }) => at);
      const empty = events.filter(({ what }) => what === "no_one").map(({ at }) => at);
      expect(empty).toContain(first ?? "");
      const alone = again.filter((at) => !clocks.some(({ lateAt }) => lateAt === at));
      expect(alone.length).toBeGreaterThan(0);
      expect(empty.filter((at) => alone.includes(at))).toEqual([]);
    }
  });

  test("who runs Amends, owns a case and has nobody above is reminded again of what is late", async () => {
    const world = await start();
    await world.response({ score: 1, customer: cleo });
    await does(world, "ida", "assign", "ida@chain.test");
    for (const who of ["ann", "dora", "rita"])
      await saveMailFailed(world.db, (await person(world, who)).id, world.now(), "5.1.1");
    await world.until("2026-01-06T17:00:00.000Z");
    const told = (await world.story(1)).events.filter(({ what }) => what === "escalated");
    expect(told.length).toBeGreaterThan(0);
    for (const { data } of told) expect(JSON.parse(data)).toMatchObject({ to: "Ida Admin" });
  });
});
