import { expect, test } from "bun:test";
import { asPerson } from "../../src/core/org/acting.ts";
import { runInstructions } from "../../src/flow/retain/run-instructions.ts";
import { type Sql, sql } from "../../src/store/db/sql.ts";
import { findPersonByEmail } from "../../src/store/org/people.ts";
import { listCases } from "../../src/store/retain/cases.ts";
import { play } from "./run.ts";
import type { Stage } from "./stage.ts";

/** Something wrong that is done behind the program's back, at one hour or at each from then on. */
type Wrong = { does: (stage: Stage) => Promise<unknown>; always?: boolean };

const change = (...statements: readonly Sql[]): Wrong => ({
  does: ({ house }) =>
    house.found(({ db }) =>
      db.tx(async (db) => {
        for (const statement of statements) await db.run(statement);
      }),
    ),
});

const wrongs: Readonly<Record<string, Wrong>> = {
  factsEqualRows: change(sql`update cases set level = level + 1 where state <> 'closed'`),
  logIsWhole: change(sql`drop trigger log_no_update`, sql`update log set data = '{}' where seq = 40`),
  policyIsFrozen: change(sql`update cases set policy = replace(policy, '"attempts":3', '"attempts":1')`),
  clocksObeyPolicy: { ...change(sql`update clocks set due_at = started_at where kind = 'resolve'`), always: true },
  someoneIsReachable: change(sql`update clocks set next_ring_at = null`),
  ringsInTime: change(sql`update clocks set next_ring_at = started_at where state = 'running'`),
  noClockRingsTwice: change(
    sql`update clocks set step = step - 1, next_ring_at = started_at where state = 'running' and step > 0`,
  ),
  noRingInSilence: { ...change(sql`delete from letters where clock_ids is not null`), always: true },
  noMailIsLost: change(sql`update inbound set dedupe = dedupe || 'x'`),
  lettersGoOnce: change(sql`update letters set status = 'queued' where status = 'sent'`),
  lettersToTheirOwn: {
    ...change(sql`update letters set person_id = (select person_id from roles order by unit_id desc limit 1)
      where person_id is not null`),
    always: true,
  },
  lettersInMeasure: {
    ...change(sql`
    insert into letters (id, kind, case_id, person_id, envelope_from, from_address, to_address, subject, text, message_id,
      headers, status, next_try_at, created_at)
    with recursive many (n) as (select 1 union all select n + 1 from many where n < 50)
    select 'z' || n, 'late', case_id, person_id, envelope_from, from_address, to_address, subject, text, 'z' || n, headers, 'sent',
      next_try_at, created_at
    from many, (select * from letters join cases on cases.id = letters.case_id
      where person_id is not null and cases.severity = 'alert' and clock_ids is not null order by letters.id limit 1) as one
    where true on conflict do nothing`),
    always: true,
  },
  houseIsQuiet: { does: async ({ notebook }) => notebook.lines.push("Clocks: something broke.") },
  closingsAreTrue: { does: closeUntrue, always: true },
};

test.each(Object.entries(wrongs))(
  "the watch finds what breaks %s",
  async (invariant, { does, always = false }) => {
    const { findings } = await play({
      ...{ seed: 8, days: 6, stores: 10 },
      onHour: async (stage, hour) => {
        if (hour === 80 || (always && hour > 80)) await does(stage);
      },
    });
    expect([...new Set(findings.map((finding) => finding.invariant))]).toContain(invariant);
  },
  60_000,
);

test("the watch finds a wrong deadline of a clock that started and stopped within one hour", async () => {
  const { findings } = await play({
    ...{ seed: 8, days: 6, stores: 10 },
    onHour: async ({ house }) => {
      const wrong = sql`update clocks set due_at = started_at where state <> 'running' and due_at > started_at
        and kind in ('view', 'contact') and substr(ended_at, 1, 13) = substr(started_at, 1, 13)`;
      await house.found(({ db }) => db.run(wrong));
    },
  });
  expect(new Set(findings.map(({ invariant }) => invariant))).toEqual(new Set(["clocksObeyPolicy"]));
}, 60_000);

/** A contact that no event tells of makes a closing possible that should have been challenged. */
async function closeUntrue({ house }: Stage): Promise<void> {
  await house.found(async (world) => {
    const admin = await findPersonByEmail(world.db, "ida@chain.test");
    const lines = await listCases(world.db, { unitIds: null, state: "open", limit: 50 });
    const untouched = lines.find(({ case: it }) => it.contacts === 0 && it.reachable && it.state === "new");
    if (!admin || !untouched) return;
    const { id } = untouched.case;
    await world.db.run(sql`update cases set contacts = 1 where id = ${id}`);
    await runInstructions(world, id, [{ verb: "close", text: "no_fault: other shop" }], asPerson(admin, "web"));
  });
}
