import { afterEach, expect, test } from "bun:test";
import { asPerson, asProgram } from "../../../src/core/org/acting.ts";
import { runInstructions } from "../../../src/flow/retain/run-instructions.ts";
import { sendLetterAgain } from "../../../src/flow/retain/send-letter-again.ts";
import { listLetters } from "../../../src/store/retain/letters.ts";
import { engines } from "../../engines.ts";
import { aWorld, cleo, monday, type TestWorld } from "../../world.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});
const begin = async (engine: (typeof engines)[number]): Promise<TestWorld> => {
  const world = await aWorld(engine);
  open.push(world);
  return world;
};
const say = async (world: TestWorld, number: number, verb: "reply" | "called" | "view", text: string) => {
  const { it, owner } = await world.story(number);
  if (!owner) throw new Error("nobody owns it");
  await runInstructions(world, it.id, [{ verb, text }], asPerson(owner, "web"));
};
const kinds = async (world: TestWorld, status: "dropped" | "sent" | "queued" | "failed") =>
  (await listLetters(world.db, { status, limit: 100 })).map(({ kind }) => kind);
const subjects = (world: TestWorld, to: string) => world.letters.to(to).map(({ subject }) => subject);

for (const engine of engines) {
  test(`a letter is tried after 2, 10 and 30 minutes, 2, 8 and 24 hours, then it has failed, and can be sent again (${engine})`, async () => {
    const world = await begin(engine);
    world.smtpDown(true);
    await world.response({ score: 2 });
    const tries: string[] = [];
    for (let i = 0; i < 7; i++) {
      await world.later({ seconds: 1 });
      const [letter] = (await listLetters(world.db, { limit: 100 })).filter(({ kind }) => kind === "alert");
      if (letter?.status !== "queued") break;
      tries.push(letter.nextTryAt);
      await world.until(letter.nextTryAt);
    }
    const minutes = tries.map((at, i) => (Date.parse(at) - Date.parse(tries[i - 1] ?? monday)) / 60_000);
    expect(minutes.map(Math.floor)).toEqual([2, 10, 30, 120, 480, 1440]);
    const [failed] = (await listLetters(world.db, { status: "failed", limit: 100 })).filter(
      ({ kind }) => kind === "alert",
    );
    expect(failed?.answer).toContain("resting");
    world.smtpDown(false);
    await sendLetterAgain(world, failed?.id ?? "", asProgram("web"));
    await world.later({ seconds: 1 });
    expect(subjects(world, "ann@chain.test")).toContain(failed?.subject ?? "");
  });

  test(`what a reminder reminds of was done while the relay was down: it is dropped, with its reason (${engine})`, async () => {
    const world = await begin(engine);
    await world.response({ score: 2, customer: cleo });
    await world.later({ minutes: 1 });
    world.smtpDown(true);
    await world.until("2026-01-05T11:10:00.000Z");
    expect(await kinds(world, "queued")).toEqual(["warning"]);
    await say(world, 1, "called", "She is happy.");
    world.smtpDown(false);
    await world.until("2026-01-05T11:50:00.000Z");
    expect(await kinds(world, "dropped")).toEqual(["warning"]);
    const dropped = (await world.story(1)).events.find(({ what }) => what === "not_sent");
    expect(dropped?.data).toContain("What it reminds of is done.");
    expect(subjects(world, "ann@chain.test").length).toBe(1);
  });

  test(`after days without a relay nobody gets a storm: warnings are over, and one letter tells of one delay (${engine})`, async () => {
    const world = await begin(engine);
    await world.response({ score: 2, customer: cleo });
    await world.response({ store: "lyon-3", score: 2, customer: { email: "max@mail.test" } });
    await world.later({ minutes: 1 });
    const before = world.letters.letters.length;
    world.smtpDown(true);
    await world.until("2026-01-07T08:00:00.000Z");
    world.smtpDown(false);
    await world.until("2026-01-07T08:30:00.000Z");
    expect(world.letters.letters.slice(before).map(({ to, subject }) => [to, subject])).toEqual([
      ["rita@chain.test", "2 cases are late"],
    ]);
    expect((await kinds(world, "dropped")).filter((kind) => kind === "warning").length).toBeGreaterThan(4);
  }, 30_000);

  test(`what fell due in many cases while the relay was down comes as few letters, not one a case (${engine})`, async () => {
    const world = await begin(engine);
    for (let i = 0; i < 5; i++) {
      await world.response({ score: 2 });
      await world.later({ minutes: 17 });
    }
    const before = world.letters.to("dora@chain.test").length;
    world.smtpDown(true);
    await world.until("2026-01-05T16:00:00.000Z");
    world.smtpDown(false);
    await world.until("2026-01-05T17:00:00.000Z");
    const got = world.letters
      .to("dora@chain.test")
      .slice(before)
      .map(({ subject }) => subject);
    expect(got).toEqual(["5 cases are late"]);
  }, 30_000);

  test(`letters say who made them and where failures go; a manager's words to a customer are a person's (${engine})`, async () => {
    const world = await begin(engine);
    await world.response({ score: 2, customer: cleo });
    await world.later({ minutes: 1 });
    const [alert] = world.letters.to("ann@chain.test");
    if (!alert) throw new Error("no alert");
    await world.reply(alert, "/reply We are sorry.");
    const headers = (to: string) => {
      const letter = world.letters.to(to).at(-1);
      return ["auto-submitted", "x-auto-response-suppress", "precedence"].map(
        (name) => letter?.mail.headers.get(name) ?? null,
      );
    };
    expect(alert.mail.headers.get("auto-submitted")).toBe("auto-generated");
    expect(headers("ann@chain.test")).toEqual(["auto-replied", "All", "auto_reply"]);
    expect(headers(cleo.email)).toEqual([null, null, null]);
    const loops = world.letters.to("ann@chain.test").map(({ mail }) => mail.headers.get("x-amends-loop"));
    expect(new Set(loops).size).toBe(1);
    expect(String(loops[0])).toMatch(/^[0-9a-f]{16}$/);
    const senders = world.letters.letters.map(({ envelopeFrom }) => envelopeFrom);
    expect(new Set(senders).size).toBe(senders.length);
    for (const sender of senders) expect(sender).toMatch(/^b-[0-9a-f-]{36}-[a-z0-9]{21}@reply\.chain\.test$/);
  });
}
