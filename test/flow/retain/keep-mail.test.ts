import { afterEach, describe, expect, test } from "bun:test";
import { type RawMail, rawMailOf } from "../../../src/core/retain/raw-mail.ts";
import { keepMail } from "../../../src/flow/retain/keep-mail.ts";
import { sortArrivals } from "../../../src/flow/retain/sort-arrivals.ts";
import { sql } from "../../../src/store/db/sql.ts";
import { listInbound } from "../../../src/store/retain/inbound.ts";
import { findRaw } from "../../../src/store/retain/raw-mails.ts";
import { engines } from "../../engines.ts";
import { outcome } from "../../outcome";
import { aWorld, type TestWorld } from "../../world.ts";

let world: TestWorld;
afterEach(() => world.stop());

const envelope = (to: string) => ({
  from: "ann@chain.test",
  to,
  remoteAddress: "127.0.0.1",
  helo: "client.test",
  at: "2026-01-05T09:00:00.000Z",
});
const aMail = (bytes: number, received = "a") =>
  Buffer.from(
    `Received: from ${received}\r\nFrom: ann@chain.test\r\nMessage-ID: <1@chain.test>\r\n\r\n${"Words.\r\n".repeat(bytes / 8)}`,
  );

describe.each([...engines])("on %s", (engine) => {
  test("a mail of any length comes out as it was kept, once for each of our addresses", async () => {
    world = await aWorld(engine);
    for (const bytes of [0, 8, 256 * 1024, 1_000_000]) {
      const raw = bytes === 0 ? Buffer.alloc(0) : aMail(bytes);
      await keepMail(world, [envelope(`a-${bytes}@reply.chain.test`), envelope(`b-${bytes}@reply.chain.test`)], raw);
      await sortArrivals(world);
      const rows = (await listInbound(world.db, { limit: 10 })).filter(({ envelopeTo }) =>
        envelopeTo.includes(`-${bytes}@`),
      );
      expect(rows.length).toBe(2);
      for (const { id } of rows) expect(Buffer.compare((await findRaw(world.db, id)) ?? Buffer.alloc(0), raw)).toBe(0);
    }
    expect(await findRaw(world.db, "no such mail")).toBeUndefined();
  });

  test("the same mail by another way is kept once, and the same bytes are stored once", async () => {
    world = await aWorld(engine);
    for (const raw of [aMail(600_000), aMail(600_000), aMail(600_000, "b")])
      await keepMail(world, [envelope("feedback@reply.chain.test")], raw);
    await keepMail(world, [envelope("abuse@reply.chain.test")], aMail(600_000));
    expect((await listInbound(world.db, { limit: 10 })).length).toBe(2);
    const pieces = await world.db.all(sql`select 1 as one from raw_pieces`);
    expect(pieces.length % 2).toBe(0);
  });

  test("short mails are sorted in the order in which they came, each once, whatever their envelopes hold", async () => {
    world = await aWorld(engine);
    const helo = { ...envelope("feedback@reply.chain.test"), helo: "a\u0000b" };
    for (const received of ["a", "b"]) await keepMail(world, [helo], aMail(80, received));
    await keepMail(world, [envelope("abuse@reply.chain.test")], aMail(80));
    expect(await listInbound(world.db, { limit: 10 })).toEqual([]);
    expect(await sortArrivals(world)).toBe(3);
    expect(await sortArrivals(world)).toBe(0);
    const kept = await listInbound(world.db, { limit: 10 });
    expect(kept.map(({ envelopeTo, helo }) => [envelopeTo, helo])).toEqual([
      ["abuse@reply.chain.test", "client.test"],
      ["feedback@reply.chain.test", "a\ufffdb"],
    ]);
  });

  test("a mail whose bytes cannot be read to their end is not kept at all", async () => {
    world = await aWorld(engine);
    const mail: RawMail = {
      ...rawMailOf(aMail(600_000)),
      *pieces() {
        yield aMail(200_000);
        throw new Error("the disk is gone");
      },
    };
    expect(await outcome(keepMail(world, [envelope("feedback@reply.chain.test")], mail))).toThrow("the disk is gone");
    expect(await world.db.all(sql`select 1 as one from raw_mails`)).toEqual([]);
    expect(await listInbound(world.db, { limit: 10 })).toEqual([]);
  });
});

test("a full disk is told by its name, and the next mail is kept when there is room", async () => {
  world = await aWorld("sqlite");
  await world.db.tx(async (db) => db.script("pragma max_page_count = 1"));
  const keep = () => keepMail(world, [envelope("feedback@reply.chain.test")], aMail(900_000));
  expect(await keep().catch((why) => why)).toMatchObject({ code: "SQLITE_FULL" });
  await world.db.tx(async (db) => db.script("pragma max_page_count = 1000000"));
  await keep();
  expect((await listInbound(world.db, { limit: 10 })).length).toBe(1);
});
