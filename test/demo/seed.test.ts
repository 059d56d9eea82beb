import { describe, expect, test } from "bun:test";
import { readConfig } from "../../src/config.ts";
import { unansweredUnits } from "../../src/core/org/readiness.ts";
import { states } from "../../src/core/retain/case.ts";
import { isSeeded } from "../../src/demo/memory.ts";
import { seed } from "../../src/demo/seed.ts";
import { openHasher } from "../../src/hasher.ts";
import { sql } from "../../src/store/db/sql.ts";
import { listCommands, listStores, listUnits } from "../../src/store/org/units.ts";
import { verifyLog } from "../../src/store/retain/log.ts";
import { openWorld } from "../../src/world.ts";
import { aPlace, engines } from "../engines.ts";

/** A Thursday noon, and the small hours of a Sunday. */
const moments = ["2026-05-21T11:00:00.000Z", "2026-11-22T03:00:00.000Z"];

describe.each([...engines])("the seed on %s", (engine) => {
  test.each(moments)(
    "is a believable chain with cases in every state at %s",
    async (now) => {
      const place = await aPlace(engine);
      const config = readConfig({
        AMENDS_DATA: place.folder,
        DATABASE_URL: place.address,
        AMENDS_MAIL_DOMAIN: "mail.localhost",
      });
      const world = await openWorld(config, { now: () => now, log: (line) => expect(line).toBe("") });
      await seed(world, openHasher());
      const { db } = world;
      expect(await isSeeded(db)).toBe(true);
      expect((await listStores(db)).length).toBe(40);
      expect(Map.groupBy(await listUnits(db), ({ level }) => level).get("district")?.length).toBe(8);
      expect(
        unansweredUnits(await listCommands(db), now)
          .map(({ code }) => code)
          .sort(),
      ).toEqual(["sheffield", "south-coast"]);
      const found = await db.all<{ state: string; late: number }>(sql`
      select state, cast(sum(case when next_due_at < ${now} then 1 else 0 end) as integer) as late from cases group by state`);
      expect(found.map(({ state }) => state).sort()).toEqual([...states].sort());
      expect(found.find(({ state }) => state === "new")?.late).toBeGreaterThan(2);
      const endings = await db.all<{ confirmation: string | null }>(
        sql`select distinct confirmation from cases where state = 'closed' or confirmation = 'denied'`,
      );
      expect(endings.map(({ confirmation }) => confirmation)).toEqual(
        expect.arrayContaining(["confirmed", "unconfirmed", "denied"]),
      );
      const answers = await db.get<{ n: number; mean: number }>(sql`
      select cast(count(*) as integer) as n, cast(avg(score) as real) as mean from responses`);
      expect(answers?.n).toBeGreaterThan(1500);
      expect(Number(answers?.mean)).toBeWithin(7.3, 8);
      const waiting = await db.get<{ n: number }>(sql`
      select cast(count(*) as integer) as n from letters
        where status = 'failed' or (status = 'queued' and next_try_at <= ${now}) or sent_at > ${now}`);
      expect(waiting?.n).toBe(0);
      expect((await verifyLog(db, world.keys.log)).broken).toBeNull();
      const unheard = await db.get<{ n: number }>(sql`
      select cast(count(*) as integer) as n from responses where case_id is null and severity <> 'none'`);
      expect(unheard?.n).toBe(0);
      await db.close();
      await place.remove();
    },
    60_000,
  );
});
