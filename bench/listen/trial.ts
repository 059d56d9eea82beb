import { rulesFrom } from "../../src/core/listen/own-rules.ts";
import { asProgram } from "../../src/core/org/acting.ts";
import { askTrial } from "../../src/flow/listen/ask-trial.ts";
import { runTrial } from "../../src/flow/listen/run-trial.ts";
import { saveRules } from "../../src/flow/listen/save-rules.ts";
import { joined, sql } from "../../src/store/db/sql.ts";
import { listStores } from "../../src/store/org/units.ts";
import type { World } from "../../src/world.ts";
import { aHouse } from "../../test/web/a-house.ts";
import { commentOf } from "./comments.ts";
import { ownRules } from "./rules.ts";

const actor = asProgram("command");
const ENTRIES = 1_000;

/** How long a change to rules of one's own is tried on stored responses (SQLite), with 1,000 entries before and after it. */
export async function tryRules(sizes: readonly number[]): Promise<void> {
  for (const size of sizes) {
    const house = await aHouse("sqlite");
    await seed(house.world, size);
    await saveRules(house.world, { own: ownRules(ENTRIES, "a"), reason: "", basedOn: 1 }, actor);
    const after = ownRules(ENTRIES, "b");
    const id = await askTrial(house.world, after, actor);
    const started = performance.now();
    const { tried, before } = await runTrial(house.world, id);
    const took = (performance.now() - started) / 1000;
    const name = `trial of ${tried.toLocaleString("en")} responses, ${rulesFrom(after, 2).keywords.length} rules`;
    console.log(`${name}: ${took.toFixed(2)} s (${(tried / took).toFixed(0)}/s, ${before.alerts} alerts)`);
    await house.close();
  }
}

const STEP = 500;

async function seed({ db, newId, now }: World, size: number): Promise<void> {
  const stores = await listStores(db);
  for (let from = 0; from < size; from += STEP)
    await db.tx(async (db) => {
      const rows = Array.from({ length: Math.min(STEP, size - from) }, (_, i) => {
        const n = from + i;
        const at = new Date(Date.parse(now()) - (n % 80) * 86_400_000).toISOString();
        const unit = stores[n % stores.length]?.id ?? "";
        const row = [
          newId(),
          unit,
          "web",
          n % 11,
          commentOf(n, 60 + (n % 9) * 20),
          0,
          0,
          "{}",
          "none",
          1,
          at,
          at,
          "en",
        ];
        return sql`(${joined(
          row.map((value) => sql`${value}`),
          ", ",
        )})`;
      });
      await db.run(sql`insert into responses (id, unit_id, mode, score, comment, suspects_problem, contact_me, answers, severity, rules_version, at,
        received_at, language) values ${joined(rows, ", ")}`);
    });
}
