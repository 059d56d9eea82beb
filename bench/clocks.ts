import { asProgram } from "../src/core/org/acting.ts";
import type { OrgRow } from "../src/core/org/org-sheet.ts";
import { defaultPolicy } from "../src/core/retain/policy.ts";
import { importOrg } from "../src/flow/org/import-org.ts";
import { ringClocks } from "../src/flow/retain/ring-clocks.ts";
import { joined, type Sql, sql, type Value } from "../src/store/db/sql.ts";
import { listStores } from "../src/store/org/units.ts";
import type { World } from "../src/world.ts";
import type { Engine } from "../test/engines.ts";
import { aHouse, cleo, signedInAs, type TestHouse } from "../test/web/a-house.ts";

const STORES = 200;
const OPEN_CLOCKS = 1_000_000;
const CLOCKS_A_CASE = 4;
const DUE = 1_000;

/**
 * How long it takes to ring a thousand clocks of a million that are open, and a case page meanwhile; against bare inserts of the rows that the
 * rings write. `bun bench/clocks.ts [sqlite|postgres]`; PostgreSQL is the server of TEST_POSTGRES.
 */
async function main(engine: Engine): Promise<void> {
  const house = await aHouse(engine);
  const { world } = house;
  await importOrg(world, sheetOf(STORES), { preview: false, skipBad: false, actor: asProgram("command") });
  await house.respond({ score: 2, customer: cleo });
  const seeding = performance.now();
  await seed(world);
  console.log(
    `${OPEN_CLOCKS.toLocaleString("en")} open clocks, ${STORES} stores (${engine}; seeded in ${seconds(seeding)} s)`,
  );
  const rowsBefore = await countRows(world);
  const pages = watchPage(house);
  await pages.warm();
  const started = performance.now();
  let rung = 0;
  for (let done = 1; done > 0; ) {
    done = await ringClocks(world);
    rung += done;
    await Bun.sleep(0);
  }
  const took = performance.now() - started;
  const times = await pages.stop();
  const rows = minus(await countRows(world), rowsBefore);
  if (rung !== DUE) throw new Error(`${rung} clocks rang, not ${DUE}`);
  console.log(`${rung} rung and queued in ${(took / 1000).toFixed(2)} s: ${JSON.stringify(rows)}`);
  console.log(`case page meanwhile, ms: ${spread(times)} (${times.length} pages)`);
  const bare = await bareInserts(world, rows);
  console.log(
    `the same rows inserted bare: ${(bare / 1000).toFixed(2)} s; rings : bare inserts = ${(took / bare).toFixed(1)} : 1`,
  );
  await house.close();
}

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);

function sheetOf(stores: number): OrgRow[] {
  const districts = Math.ceil(stores / 10);
  const district = (i: number): OrgRow["cells"] => ({
    ...{ unit: `District ${i}`, parent: "South", level: "district", code: `d-${i}` },
    ...{ manager_name: `Dora ${i}`, manager_email: `dora-${i}@chain.test` },
  });
  const store = (i: number): OrgRow["cells"] => ({
    ...{ unit: `Store ${i}`, parent: `District ${i % districts}`, level: "store", code: `s-${i}` },
    ...{ manager_name: `Ann ${i}`, manager_email: `ann-${i}@chain.test` },
  });
  const cells = [
    ...Array.from({ length: districts }, (_, i) => district(i)),
    ...Array.from({ length: stores }, (_, i) => store(i)),
  ];
  return cells.map((one, i) => ({ line: i + 2, cells: one }));
}

/** Cases with four running clocks each, of which the first of a thousand cases is due now and all others far ahead. */
async function seed(world: World): Promise<void> {
  const { db } = world;
  const stores = (await listStores(db)).filter(({ code }) => code.startsWith("s-"));
  const managers = new Map(
    (
      await db.all<{ unit_id: string; person_id: string }>(
        sql`select unit_id, person_id from roles where role = 'manager'`,
      )
    ).map((row) => [row.unit_id, row.person_id]),
  );
  const now = world.now();
  const ahead = "2027-01-01T00:00:00.000Z";
  const policy = JSON.stringify(defaultPolicy);
  const deadline = JSON.stringify({
    at: ahead,
    rule: { kind: "business-days", days: 10 },
    from: now,
    timeZone: "Europe/Paris",
    steps: [],
  });
  const cases = OPEN_CLOCKS / CLOCKS_A_CASE;
  const step = 1_000;
  for (let from = 0; from < cases; from += step) {
    await db.tx(async (db) => {
      const made = Array.from({ length: step }, (_, i) => ({
        id: world.newId(),
        n: from + i,
        store: stores[(from + i) % stores.length],
      }));
      const caseRows = made.map(({ id, n, store }) => {
        const unit = store?.id ?? "";
        return row([id, 1_000 + n, unit, managers.get(unit) ?? null, "viewed", "alert", 1, policy, 1, now, ahead]);
      });
      await db.run(sql`insert into cases (id, number, unit_id, owner_id, state, severity, reachable, policy, version, opened_at, next_due_at)
        values ${joined(caseRows, ", ")}`);
      for (const kind of ["contact", "update", "resolve", "reply"]) {
        const clockRows = made.map(({ id, n }): Sql => {
          const isDue = kind === "contact" && n % (cases / DUE) === Math.floor((n * DUE) / cases) % (cases / DUE);
          const due = isDue ? now : ahead;
          return row([world.newId(), id, kind, "running", now, due, deadline, due]);
        });
        await db.run(
          sql`insert into clocks (id, case_id, kind, state, started_at, due_at, deadline, next_ring_at) values ${joined(clockRows, ", ")}`,
        );
      }
    });
  }
}

const row = (values: Value[]): Sql =>
  sql`(${joined(
    values.map((value) => sql`${value}`),
    ", ",
  )})`;

type Rows = { log: number; clocks: number; letters: number };

async function countRows({ db }: World): Promise<Rows> {
  const count = async (table: Sql) =>
    (await db.get<{ n: number }>(sql`select cast(count(*) as integer) as n from ${table}`))?.n ?? 0;
  return { log: await count(sql`log`), clocks: await count(sql`clocks`), letters: await count(sql`letters`) };
}

const minus = (a: Rows, b: Rows): Rows => ({
  log: a.log - b.log,
  clocks: a.clocks - b.clocks,
  letters: a.letters - b.letters,
});

/** Asks for a case page over and over, as the one process serves it, and keeps how long each took. */
function watchPage(house: TestHouse) {
  const times: number[] = [];
  let isOver = false;
  let asked: Promise<void> | undefined;
  const ask = async (visitor: Awaited<ReturnType<typeof signedInAs>>) => {
    const from = performance.now();
    const response = await visitor.get("/cases/1");
    await response.text();
    if (response.status !== 200) throw new Error(`case page: ${response.status}`);
    return performance.now() - from;
  };
  return {
    warm: async () => {
      const visitor = await signedInAs(house, "ann");
      for (let i = 0; i < 50; i++) await ask(visitor);
      asked = (async () => {
        while (!isOver) {
          times.push(await ask(visitor));
          await Bun.sleep(5);
        }
      })();
    },
    stop: async () => {
      isOver = true;
      await asked;
      return times;
    },
  };
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return `median ${at(0.5)}, 99 % ${at(0.99)}, most ${at(1)}`;
}

/** As many rows of the same tables as the rings wrote and changed, one transaction a ring, with nothing decided. */
async function bareInserts({ db, newId, now }: World, rows: Rows): Promise<number> {
  const at = now();
  const started = performance.now();
  const [one] = await db.all<{ id: string }>(sql`select id from cases limit 1`);
  const caseId = one?.id ?? "";
  let seq = (await db.get<{ seq: number }>(sql`select max(seq) as seq from log`))?.seq ?? 0;
  for (let i = 0; i < rows.log; i += 40)
    await db.tx(async (db) => {
      for (let j = i; j < Math.min(i + 40, rows.log); j++)
        await db.run(sql`insert into log (seq, at, what, actor_kind, surface, case_id, data, mac)
          values (${++seq}, ${at}, 'bench', 'system', 'clock', ${caseId}, ${"x".repeat(200)}, ${newId()})`);
    });
  for (let i = 0; i < rows.clocks; i += 40)
    await db.tx(async (db) => {
      for (let j = i; j < Math.min(i + 40, rows.clocks); j++)
        await db.run(sql`insert into clocks (id, case_id, kind, state, started_at, due_at, deadline)
          values (${newId()}, ${caseId}, 'view', 'void', ${at}, ${at}, ${"x".repeat(300)})`);
    });
  return performance.now() - started;
}

const [engine] = process.argv.slice(2);
await main(engine === "postgres" ? "postgres" : "sqlite");
process.exit(0);
