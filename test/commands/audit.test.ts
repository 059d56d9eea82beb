import { expect, test } from "bun:test";
import { exportLog } from "../../src/commands/export-log.ts";
import { readConfig } from "../../src/config.ts";
import { csvLine } from "../../src/core/learn/log-text.ts";
import { asProgram } from "../../src/core/org/acting.ts";
import { addEvent } from "../../src/flow/retain/add-event.ts";
import { sql } from "../../src/store/db/sql.ts";
import { openWorld, type World } from "../../src/world.ts";
import { type Engine, engines } from "../engines.ts";
import { aDesk, type Desk, password, setupWords } from "./a-terminal.ts";

/** A chain with a log of some rows, and a way into its database behind its back. */
async function aLoggedDesk(engine: Engine) {
  const desk = await aDesk(engine);
  await desk.amends(setupWords, password);
  const inside = async <Result>(work: (world: World) => Promise<Result>): Promise<Result> => {
    const world = await openWorld(readConfig(desk.environment), { log: () => {} });
    try {
      return await work(world);
    } finally {
      await world.db.close();
    }
  };
  await inside(async (world) => {
    for (let i = 0; i < 10; i++)
      await world.db.tx((db) =>
        addEvent({ ...world, db }, { what: "tried", actor: asProgram("command"), data: { i, text: '=1+1, "so"\n' } }),
      );
  });
  return { ...desk, inside };
}

/** What somebody with the database in their hands would do. */
async function tamper({ db }: World, change: ReturnType<typeof sql>): Promise<void> {
  if (db.engine === "sqlite") await db.script("drop trigger log_no_update; drop trigger log_no_delete;");
  else await db.script("drop trigger log_no_change on log;");
  await db.tx((db) => db.run(change));
}

const verdict = async (desk: Desk, ...more: string[]) => {
  const { code, out, err } = await desk.amends(["audit", "verify", ...more]);
  return `${code} ${out}${err}`;
};

for (const engine of engines) {
  test(`a row that was changed in the middle is named (${engine})`, async () => {
    const desk = await aLoggedDesk(engine);
    expect(await verdict(desk)).toMatch(/^0 The log holds: \d+ rows\.$/);
    await desk.inside((world) => tamper(world, sql`update log set data = '{"i":99}' where seq = 5`));
    expect(await verdict(desk)).toBe(
      "1 The log is broken at row 5: The row was changed after it was written. The 4 rows before it hold.",
    );
    await desk.remove();
  });

  test(`rows that were cut off at the end are missed, for the head knows them (${engine})`, async () => {
    const desk = await aLoggedDesk(engine);
    await desk.inside((world) => tamper(world, sql`delete from log where seq > 8`));
    expect(await verdict(desk)).toBe(
      "1 The log is broken at row 9: Rows at the end are missing. The 8 rows before it hold.",
    );
    await desk.remove();
  });

  test(`two rows that changed places, and one cut out of the middle, are named (${engine})`, async () => {
    const swapped = await aLoggedDesk(engine);
    await swapped.inside(async (world) => {
      await tamper(world, sql`update log set seq = -4 where seq = 4`);
      await world.db.tx(async (db) => {
        await db.run(sql`update log set seq = 4 where seq = 6`);
        await db.run(sql`update log set seq = 6 where seq = -4`);
      });
    });
    expect(await verdict(swapped)).toContain("broken at row 4");
    await swapped.remove();
    const cut = await aLoggedDesk(engine);
    await cut.inside((world) => tamper(world, sql`delete from log where seq = 6`));
    expect(await verdict(cut)).toContain("broken at row 6: The row is missing.");
    await cut.remove();
  });

  test(`a row that was slipped in before the first is named (${engine})`, async () => {
    const desk = await aLoggedDesk(engine);
    await desk.inside(async ({ db }) => {
      await db.run(sql`insert into log (seq, at, what, actor_kind, surface, data, mac)
        select -3, at, what, actor_kind, surface, data, mac from log where seq = 2`);
    });
    expect(await verdict(desk)).toContain("broken at row -3: No row has such a number.");
    await desk.remove();
  });

  test(`heads that were sent away tell of a log that was signed anew, and name the first that does not fit (${engine})`, async () => {
    const desk = await aLoggedDesk(engine);
    const rows = await desk.inside(({ db }) =>
      db.all<{ seq: number; mac: string }>(sql`select seq, mac from log order by seq`),
    );
    const lines = rows.map(({ seq, mac }) =>
      JSON.stringify({ seq, mac, at: "2026-01-05T09:00:00.000Z", host: "a.test" }),
    );
    const fits = await desk.file("heads.jsonl", `${lines[2]}\n${lines[6]}\n`);
    expect(await verdict(desk, "--heads", fits)).toContain("All 2 heads fit.");
    const forged = await desk.file(
      "forged.jsonl",
      [lines[2], lines[6]?.replace(/"mac":"..../, '"mac":"0000'), lines[7]].join("\n"),
    );
    const said = await verdict(desk, "--heads", forged, "--json");
    expect(said.slice(0, 2)).toBe("1 ");
    expect(JSON.parse(said.slice(2))).toMatchObject({
      broken: null,
      heads: 3,
      misfit: { line: 2, seq: 7, why: "The row was another one when the head was sent." },
    });
    const later = await desk.file("later.jsonl", '{"seq":9999,"mac":"00","at":"","host":""}');
    expect(await verdict(desk, "--heads", later)).toContain(
      "line 1, of row 9999, does not fit: The log has no such row any more.",
    );
    expect((await desk.amends(["audit", "verify", "--heads", await desk.file("none", "hello")])).code).toBe(2);
    await desk.remove();
  });

  test(`Ctrl-C ends an export after a whole row, also while it reads (${engine})`, async () => {
    const desk = await aLoggedDesk(engine);
    const printed: string[] = [];
    const said: string[] = [];
    const exported = (pressed: (stop: () => void) => void) =>
      exportLog.run(["--format", "csv"], {
        out: () => {},
        err: (line) => said.push(line),
        write: async (text) => printed.push(text) > 0,
        onInterrupt: (stop) => {
          pressed(stop);
          return () => {};
        },
        progress: () => {},
        input: async () => "",
        askSecret: async () => null,
        environment: desk.environment,
      });
    expect([await exported((stop) => stop()), said.splice(0)]).toEqual([
      130,
      ["Ended after 0 rows, the last one number 0."],
    ]);
    expect(await exported((stop) => void setImmediate(stop))).toBe(130);
    expect(said[0]).toMatch(/^Ended after \d+ rows/);
    expect(printed.every((text) => text.endsWith("\r\n"))).toBe(true);
    await desk.remove();
  });

  test(`the log is printed as JSON lines and as CSV, whole or in part (${engine})`, async () => {
    const desk = await aLoggedDesk(engine);
    const { out, code } = await desk.amends(["audit", "export"]);
    expect(code).toBe(0);
    const rows = out
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { seq: number; mac: string; data: string });
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, i) => i + 1));
    expect(rows.at(-1)).toMatchObject({
      what: "tried",
      actor: { kind: "system", id: null, name: "Amends" },
      case: null,
    });
    const csv = (await desk.amends(["audit", "export", "--format", "csv"])).out;
    expect(csv.startsWith("seq,at,what,")).toBe(true);
    expect(csv.match(/\r\n/g)?.length).toBe(rows.length + 1);
    expect((await desk.amends(["audit", "export", "--to", "2001-01-01"])).out).toBe("");
    expect((await desk.amends(["audit", "export", "--from", "2001-01-01"])).out).toBe(out);
    expect((await desk.amends(["audit", "export", "--case", "7"])).code).toBe(1);
    for (const wrong of [
      ["--format", "xml"],
      ["--from", "Monday"],
      ["--to", "2026-02-31"],
      ["--case", "x"],
    ])
      expect((await desk.amends(["audit", "export", ...wrong])).code).toBe(2);
    await desk.remove();
  });
}

test("no cell of the CSV is run as a formula by a spreadsheet, and none ends before its time", () => {
  expect(csvLine(["=1+1", "+3", "-4", "@SUM(A1)", "\tx", "a=b", 7, null])).toBe(
    "'=1+1,'+3,'-4,'@SUM(A1),'\tx,a=b,7,\r\n",
  );
  expect(csvLine(['so, "he" said', "two\nlines", '="x"'])).toBe('"so, ""he"" said","two\nlines","\'=""x"""\r\n');
});
