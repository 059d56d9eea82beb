import { afterEach, describe, expect, test } from "bun:test";
import type { Db } from "../../../src/store/db/db.ts";
import { openDb } from "../../../src/store/db/db.ts";
import { listPending, migrate, partsFor } from "../../../src/store/db/migrate.ts";
import { migrations } from "../../../src/store/db/migrations.ts";
import { flatten, joined, list, sql, type Texts } from "../../../src/store/db/sql.ts";
import { findLetter } from "../../../src/store/retain/letters.ts";
import { aDb, aPlace, engines } from "../../engines.ts";
import { outcome } from "../../outcome";

const now = "2026-01-05T08:00:00.000Z";
const opened: { remove(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.remove();
});

async function fresh(engine: (typeof engines)[number]): Promise<Db> {
  const one = await aDb(engine);
  opened.push(one);
  await one.db.script("create table things (name text primary key, size integer not null check (size > 0))");
  return one.db;
}
const add = (db: Db, name: string, size = 1) => db.run(sql`insert into things (name, size) values (${name}, ${size})`);
const names = async (db: Db) =>
  (await db.all<{ name: string }>(sql`select name from things order by name`)).map((row) => row.name);

test("the sql tag nests, numbers its placeholders and never writes a value into the statement", () => {
  const open = sql`state <> ${"closed"}`;
  const query = sql`select * from cases where ${open} and id in (${list(["a", "b"])}) limit ${5}`;
  expect(flatten(query, (n) => `$${n}`)).toEqual({
    text: "select * from cases where state <> $1 and id in ($2, $3) limit $4",
    values: ["closed", "a", "b", 5],
  });
  expect(flatten(sql`x in (${list([])})`, () => "?")).toEqual({ text: "x in (null)", values: [] });
  expect(flatten(joined([sql`a = ${true}`, sql`b = ${null}`], " and "), () => "?")).toEqual({
    text: "a = ? and b = ?",
    values: [1, null],
  });
});

test("short lists of nearly the same length are one statement, whose last value is there more than once", () => {
  const inside = (length: number) => flatten(list(Array.from({ length }, (_, n) => n)), () => "?");
  expect(inside(3)).toEqual({ text: "?, ?, ?, ?", values: [0, 1, 2, 2] });
  expect(new Set([5, 6, 7, 8].map((length) => inside(length).text)).size).toBe(1);
  expect(inside(100).values.length).toBe(100);
});

test("a statement without pieces is written once, and its values are its own each time", () => {
  const known: Texts = new WeakMap();
  const query = (open: boolean, id: string) => sql`open = ${open} and id = ${id}`;
  const told = [query(true, "a"), query(false, "b")].map((one) => flatten(one, () => "?", known));
  expect(told.map(({ values }) => values)).toEqual([
    [1, "a"],
    [0, "b"],
  ]);
  expect(new Set(told.map(({ text }) => text))).toEqual(new Set(["open = ? and id = ?"]));
  const either = (id: string | null) => sql`id = ${id === null ? sql`null` : id}`;
  expect(flatten(either("a"), () => "?", known)).toEqual({ text: "id = ?", values: ["a"] });
  expect(flatten(either(null), () => "?", known)).toEqual({ text: "id = null", values: [] });
});

test("a migration's parts for one engine stay with that engine", () => {
  const script = "a;\n-- only sqlite\nb;\n-- only postgres\nc;\n-- all\nd;";
  expect(partsFor("sqlite", script)).toBe("a;\nb;\nd;");
  expect(partsFor("postgres", script)).toBe("a;\nc;\nd;");
});

describe.each([...engines])("%s", (engine) => {
  test("gives rows, a first row, a count of changed rows, and rows of a change", async () => {
    const db = await fresh(engine);
    expect(await add(db, "ann", 3)).toBe(1);
    expect(await db.get<{ size: number }>(sql`select size from things where name = ${"ann"}`)).toEqual({ size: 3 });
    expect(await db.get(sql`select size from things where name = ${"bob"}`)).toBeUndefined();
    expect(await db.claim<{ name: string }>(sql`update things set size = size + 1 returning name`)).toEqual([
      { name: "ann" },
    ]);
    expect(await db.run(sql`delete from things where name = ${"zoe"}`)).toBe(0);
    const raw = new Uint8Array([0, 1, 255]);
    await db.script("create table lumps (raw blob not null)");
    await db.run(sql`insert into lumps (raw) values (${raw})`);
    const file = await db.get<{ raw: Uint8Array }>(sql`select raw from lumps`);
    expect(new Uint8Array(file?.raw ?? [])).toEqual(raw);
  });

  test("a transaction that fails rolls back alone, and its neighbours in the same group commit", async () => {
    const db = await fresh(engine);
    const results = await Promise.allSettled(
      Array.from({ length: 40 }, (_, i) =>
        db.tx(async (db) => {
          await add(db, `thing-${String(i).padStart(2, "0")}`);
          if (i % 4 === 1) throw new Error("changed my mind");
          if (i % 4 === 3) await add(db, `bad-${i}`, 0);
          return i;
        }),
      ),
    );
    expect(results.filter((one) => one.status === "fulfilled").length).toBe(20);
    const kept = await names(db);
    expect(kept.length).toBe(20);
    expect(kept.every((name) => Number(name.slice(-2)) % 2 === 0)).toBe(true);
  });

  test("nothing of an open transaction is seen outside before it commits", async () => {
    const db = await fresh(engine);
    await db.tx(async (inner) => {
      await add(inner, "ann");
      expect(await names(inner)).toEqual(["ann"]);
      expect(await names(db)).toEqual([]);
    });
    expect(await names(db)).toEqual(["ann"]);
  });

  test("a transaction inside a transaction can fail alone", async () => {
    const db = await fresh(engine);
    await db.tx(async (db) => {
      await add(db, "ann");
      expect(
        await outcome(
          db.tx(async (db) => {
            await add(db, "bob");
            throw new Error("no");
          }),
        ),
      ).toThrow("no");
      await db.tx((db) => add(db, "zoe"));
    });
    expect(await names(db)).toEqual(["ann", "zoe"]);
  });

  test("the log refuses to be changed", async () => {
    const db = await fresh(engine);
    await db.run(sql`insert into log (seq, at, what, actor_kind, surface, data, mac)
      values (1, ${now}, 'opened', 'system', 'clock', '{}', 'x')`);
    expect(await outcome(db.run(sql`update log set what = 'closed'`))).toThrow("append-only");
    expect(await outcome(db.run(sql`delete from log`))).toThrow("append-only");
  });

  test("migrations run once, and a newer schema is refused", async () => {
    const place = await aPlace(engine);
    opened.push(place);
    const db = await openDb(place.address);
    expect(await listPending(db)).toEqual([
      "0001_the_loop",
      "0002_mail",
      "0003_accountability",
      "0004_listen",
      "0005_growth",
      "0006_asked",
    ]);
    expect(await migrate(db, now)).toEqual([
      "0001_the_loop",
      "0002_mail",
      "0003_accountability",
      "0004_listen",
      "0005_growth",
      "0006_asked",
    ]);
    expect(await migrate(db, now)).toEqual([]);
    await db.run(sql`insert into migrations (name, applied_at) values ('0999_from_the_future', ${now})`);
    expect(await outcome(migrate(db, now))).toThrow(/newer Amends.*0999_from_the_future/);
    await db.close();
  });

  test("a value is compared as what it is, whatever it looks like", async () => {
    const db = await fresh(engine);
    for (const [name, size] of [
      ["007", 7],
      ["7", 8],
      ["+7", 9],
    ] as const)
      await db.run(sql`insert into things (name, size) values (${name}, ${size})`);
    const named = (name: string) => db.all(sql`select name, size from things where name = ${name} order by size`);
    expect(await named("7")).toEqual([{ name: "7", size: 8 }]);
    expect(await named("+7")).toEqual([{ name: "+7", size: 9 }]);
    expect(await db.all(sql`select name from things where size >= ${8} order by size desc limit ${1}`)).toEqual([
      { name: "+7" },
    ]);
    expect(await db.get(sql`select max(size) as size from things where name in (${list(["007", "7"])})`)).toEqual({
      size: 8,
    });
  });

  test("letters of an older database are there with all they had", async () => {
    const place = await aPlace(engine);
    opened.push(place);
    const db = await openDb(place.address);
    const older = Object.entries(migrations).filter(([name]) => name < "0005");
    await migrate(db, now, Object.fromEntries(older));
    await db.run(sql`insert into letters (id, kind, envelope_from, from_address, to_address, subject, text, html, message_id, headers,
        status, attempts, next_try_at, created_at, sent_at, answer, clock_ids)
      values ('l', 'late', 'b@x.test', 'f@x.test', 'ann@x.test', 'Late', 'words', '<p>words</p>', '<l@x.test>', '{"A":"b"}',
        'sent', 2, ${now}, ${now}, ${now}, '250 Ok', '["c"]')`);
    expect(await migrate(db, now)).toEqual(["0005_growth", "0006_asked"]);
    expect(await findLetter(db, "l")).toMatchObject({
      ...{ kind: "late", envelopeFrom: "b@x.test", from: "f@x.test", to: "ann@x.test", replyTo: null, subject: "Late" },
      ...{
        text: "words",
        html: "<p>words</p>",
        messageId: "<l@x.test>",
        headers: { A: "b" },
        status: "sent",
        attempts: 2,
      },
      ...{ sentAt: now, answer: "250 Ok", staleAt: null, clockIds: ["c"] },
    });
    await db.close();
  });

  test("a failing migration leaves nothing behind", async () => {
    const place = await aPlace(engine);
    opened.push(place);
    const db = await openDb(place.address);
    const known = {
      "0001_a": "create table a (x text);",
      "0002_b": "create table b (x text); create table a (x text);",
    };
    expect(await outcome(migrate(db, now, known))).toThrow();
    expect(await migrate(db, now, { "0001_a": "create table a (x text);" })).toEqual(["0001_a"]);
    await db.close();
  });
});

test("on SQLite the db of an ended transaction cannot be used any more", async () => {
  const db = await fresh("sqlite");
  let kept: Db | undefined;
  await db.tx(async (db) => {
    kept = db;
  });
  expect(await outcome<unknown>(kept ? names(kept) : Promise.resolve())).toThrow("has ended");
});
