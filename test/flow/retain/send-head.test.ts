import { expect, test } from "bun:test";
import { checkHeads } from "../../../src/commands/doctor/check-heads.ts";
import { headLine, readHeads } from "../../../src/core/learn/head.ts";
import { sendHead } from "../../../src/flow/retain/send-head.ts";
import { sql } from "../../../src/store/db/sql.ts";
import { findLogHead, macAt } from "../../../src/store/retain/log.ts";
import { engines } from "../../engines.ts";
import { aWorld, cleo } from "../../world.ts";

/** A collector that takes heads, or says no while `down`. */
function aCollector() {
  const bodies: string[] = [];
  const state = { down: false };
  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    fetch: async (request) => {
      if (state.down) return new Response("not now", { status: 503 });
      bodies.push(await request.text());
      return new Response(null, { status: 204 });
    },
  });
  return { url: `http://127.0.0.1:${server.port}/heads?token=secret`, bodies, state, stop: () => server.stop(true) };
}

for (const engine of engines) {
  test(`the head of the log is posted once an hour, and is the row that the log has (${engine})`, async () => {
    const collector = aCollector();
    const world = await aWorld(engine, undefined, { AMENDS_HEAD_TO: collector.url });
    await world.response({ score: 1, comment: "Cold.", customer: cleo });
    await world.later({ minutes: 50 });
    expect(collector.bodies.length).toBe(1);
    await world.later({ minutes: 20 });
    await world.later({ minutes: 5 });
    expect(collector.bodies.length).toBe(2);
    for (const head of readHeads(collector.bodies.join("\n"))) expect(await macAt(world.db, head.seq)).toBe(head.mac);
    expect(JSON.parse(collector.bodies[1] ?? "")).toMatchObject({
      host: "amends.chain.test",
      at: "2026-01-05T10:10:00.000Z",
    });
    await world.stop();
    await collector.stop();
  });

  test(`a head that nobody takes is tried again until somebody does, and the ones after it too (${engine})`, async () => {
    const collector = aCollector();
    const world = await aWorld(engine, undefined, { AMENDS_HEAD_TO: collector.url });
    await world.response({ score: 1, comment: "Cold.", customer: cleo });
    collector.state.down = true;
    await world.later({ minutes: 1 });
    await world.later({ hours: 2 });
    expect(collector.bodies).toEqual([]);
    const [failing] = await checkHeads(world);
    expect(failing).toMatchObject({ ok: false, says: expect.stringContaining("HTTP 503") });
    expect(world.lines.some((line) => /could not be sent.*HTTP 503/.test(line))).toBe(true);
    expect(world.lines.join()).not.toContain("secret");
    collector.state.down = false;
    await world.later({ hours: 2 });
    expect(collector.bodies.length).toBeGreaterThan(1);
    const waiting = await world.db.get<{ n: number }>(
      sql`select cast(count(*) as integer) as n from sent_heads where sent_at is null`,
    );
    expect(waiting?.n).toBe(0);
    expect((await checkHeads(world))[0]).toMatchObject({ ok: true, says: expect.stringContaining("was sent at") });
    expect(await checkHeads({ ...world, config: { ...world.config, headTo: null } })).toEqual([]);
    await world.stop();
    await collector.stop();
  });

  test(`to a mail address the head goes as a letter whose line can be compared (${engine})`, async () => {
    const world = await aWorld(engine, undefined, { AMENDS_HEAD_TO: "auditor@elsewhere.test" });
    await world.response({ score: 1, comment: "Cold.", customer: cleo });
    const head = await findLogHead(world.db);
    expect([await sendHead(world), await sendHead(world)]).toEqual([1, 0]);
    await world.later({ minutes: 1 });
    const [letter, ...more] = world.letters.to("auditor@elsewhere.test");
    expect(more).toEqual([]);
    expect(letter?.subject).toContain("Head of the log: row");
    expect(readHeads(letter?.mail.text ?? "")).toMatchObject([{ seq: head?.seq, mac: head?.mac }]);
    await world.stop();
  });

  test(`where nobody set an address, nothing is sent (${engine})`, async () => {
    const world = await aWorld(engine);
    await world.response({ score: 1, comment: "Cold.", customer: cleo });
    expect(await sendHead(world)).toBe(0);
    await world.stop();
  });
}

test("heads are read from whatever they arrived in, and one that is damaged is not passed over", () => {
  const line = headLine({ seq: 7, mac: "ab".repeat(32), at: "2026-01-05T09:00:00.000Z" }, "amends.chain.test");
  expect(readHeads(`Received: by somebody\n\n> ${line}\n{"seq":"x","mac":1}\n`)).toEqual([
    { line: 3, seq: 7, mac: "ab".repeat(32) },
    { line: 4, seq: 0, mac: "" },
  ]);
});
