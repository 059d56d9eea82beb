import { afterEach, describe, expect, test } from "bun:test";
import { asProgram } from "../../src/core/org/acting.ts";
import { keepMail } from "../../src/flow/retain/keep-mail.ts";
import { readMailAgain } from "../../src/flow/retain/read-mail-again.ts";
import { readMails } from "../../src/mail/inbox.ts";
import { openReaderPool, type ReaderPool } from "../../src/mail/reader-pool.ts";
import { countInbound, listInbound } from "../../src/store/retain/inbound.ts";
import { engines } from "../engines.ts";
import { aWorld, type TestWorld } from "../world.ts";

const hostile = new URL("./hostile-thread.ts", import.meta.url).href;

let world: TestWorld;
const pools: ReaderPool[] = [];
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
  await world.stop();
});

const keep = (subject: string, from = "cleo@mail.test") => {
  const to = "store-lyon-2@reply.chain.test";
  const envelope = { from, to, remoteAddress: "127.0.0.1", helo: "gateway.chain.test", at: world.now() };
  const raw = `From: ${from}\r\nMessage-ID: <${crypto.randomUUID()}@mail.test>\r\nSubject: ${subject}\r\n\r\nIs anyone there?`;
  return keepMail(world, [envelope], new TextEncoder().encode(raw));
};

describe.each([...engines])("on %s", (engine) => {
  test("a mail that kills its reader stands aside at once, can be tried again, and holds up no other", async () => {
    world = await aWorld(engine);
    const pool = openReaderPool(world.config, { program: hostile });
    pools.push(pool);
    for (const subject of ["one", "exit", "two"]) await keep(subject, `${subject}@mail.test`);
    expect(await readMails(world, pool)).toBe(3);
    expect(await countInbound(world.db)).toMatchObject({ filed: 2, failed: 1, received: 0 });
    const [failed] = await listInbound(world.db, { state: "failed", limit: 1 });
    expect(failed?.problem).toStartWith("This mail cannot be read: the reader broke over it");
    await readMailAgain(world, failed?.id ?? "", asProgram("web"));
    expect(await readMails(world)).toBe(1);
    expect(await countInbound(world.db)).toMatchObject({ filed: 3, failed: 0 });
  });

  test("what a stopping program has taken up and not read is due again at once", async () => {
    world = await aWorld(engine);
    const pool = openReaderPool(world.config);
    await pool.close();
    await keep("one");
    expect(await readMails(world, pool)).toBe(0);
    expect(await listInbound(world.db, { limit: 1 })).toMatchObject([
      { state: "received", attempts: 0, problem: null },
    ]);
    expect(await readMails(world)).toBe(1);
  });

  test("the mails of one sender are taken in the order in which they came", async () => {
    world = await aWorld(engine);
    const pool = openReaderPool(world.config);
    pools.push(pool);
    const subjects = Array.from({ length: 12 }, (_, i) => `mail ${i}`);
    for (const subject of subjects) await keep(subject);
    expect(await readMails(world, pool)).toBe(12);
    const mails = await listInbound(world.db, { limit: 12 });
    const { messages } = await world.story(1);
    const told = messages.map(({ inboundId }) => mails.find(({ id }) => id === inboundId)?.subject);
    expect(told).toEqual(subjects.slice(1));
  });
});
