import { afterEach, expect, test } from "bun:test";
import { unansweredUnits } from "../../../src/core/org/readiness.ts";
import { openSession } from "../../../src/flow/org/open-session.ts";
import { queueLetter } from "../../../src/flow/retain/queue-letter.ts";
import { findPersonByEmail } from "../../../src/store/org/people.ts";
import { listCommands } from "../../../src/store/org/units.ts";
import { engines } from "../../engines.ts";
import { appointAll, aWorld, type TestWorld } from "../../world.ts";
import { bounce } from "./machine-mail.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});
const begin = async (engine: (typeof engines)[number]): Promise<TestWorld> => {
  const world = await aWorld(engine);
  open.push(world);
  return world;
};
const lastTo = (world: TestWorld, to: string) => {
  const letter = world.letters.to(to).at(-1);
  if (!letter) throw new Error(`no letter to ${to}`);
  return letter;
};
const subjects = (world: TestWorld, to: string) => world.letters.to(to).map(({ subject }) => subject);
const whats = async (world: TestWorld, number = 1) => (await world.story(number)).events.map(({ what }) => what);
const person = async (world: TestWorld, email: string) => {
  const found = await findPersonByEmail(world.db, email);
  if (!found) throw new Error(`no ${email}`);
  return found;
};

for (const engine of engines) {
  test(`the alert comes back: the next in line is told at once, the duty stays, and it happens once (${engine})`, async () => {
    const world = await begin(engine);
    await world.response({ score: 2, comment: "Nobody called me back." });
    await world.later({ minutes: 1 });
    const alert = lastTo(world, "ann@chain.test");
    await bounce(world, alert);
    const letter = lastTo(world, "dora@chain.test");
    expect(letter.subject).toBe("You instead of Ann Arnaud: case 1, Lyon 2");
    expect(letter.text.replace(/\s+/g, " ")).toContain(
      "Ann Arnaud's mailbox ann@chain.test refuses our mail (5.1.1), so you are told instead. The duty stays with Ann Arnaud",
    );
    const { owner, clocks } = await world.story(1);
    const dora = await person(world, "dora@chain.test");
    expect(owner?.name).toBe("Ann Arnaud");
    expect(clocks.filter((one) => one.kind === "view" && one.state === "running").map((one) => one.personId)).toContain(
      dora.id,
    );
    expect(await whats(world)).toEqual(expect.arrayContaining(["bounced", "no_one", "told_instead"]));
    await bounce(world, alert);
    await bounce(world, alert, "5.1.1", alert.mail.replyTo?.value[0]?.address);
    expect(subjects(world, "dora@chain.test").length).toBe(1);
    expect((await whats(world)).filter((what) => what === "told_instead").length).toBe(1);
  });

  test(`who cannot be reached is passed by new cases, shown as a gap, and comes back with their first own mail (${engine})`, async () => {
    const world = await begin(engine);
    await world.response({ score: 2 });
    await world.later({ minutes: 1 });
    const alert = lastTo(world, "ann@chain.test");
    await bounce(world, alert);
    expect(unansweredUnits(await listCommands(world.db), world.now()).map(({ code }) => code)).toContain("lyon-2");
    await world.response({ score: 1 });
    expect((await world.story(2)).owner?.name).toBe("Dora Dupont");
    expect(await whats(world, 2)).toContain("no_one");
    await world.reply(alert, "/note I changed my provider.", { dmarc: "none" });
    expect((await person(world, "ann@chain.test")).mailFailed).not.toBeNull();
    await world.reply(alert, "/note I changed my provider.");
    expect((await person(world, "ann@chain.test")).mailFailed).toBeNull();
    await world.response({ score: 1 });
    expect((await world.story(3)).owner?.name).toBe("Ann Arnaud");
  });

  test(`every rung comes back in turn until those who run Amends hear of it; then it ends (${engine})`, async () => {
    const world = await begin(engine);
    await world.response({ score: 2 });
    await world.later({ minutes: 1 });
    for (const name of ["ann", "dora", "rita", "ida"]) await bounce(world, lastTo(world, `${name}@chain.test`));
    expect(subjects(world, "rita@chain.test")).toEqual(["You instead of Dora Dupont: case 1, Lyon 2"]);
    expect(subjects(world, "ida@chain.test")).toEqual(["You instead of Rita Roux: case 1, Lyon 2"]);
    expect(world.letters.letters.length).toBe(4);
    await world.response({ score: 2 });
    expect((await world.story(2)).owner).toBeNull();
  });

  test(`a delay is written down and changes nothing (${engine})`, async () => {
    const world = await begin(engine);
    await world.response({ score: 2 });
    await world.later({ minutes: 1 });
    await bounce(world, lastTo(world, "ann@chain.test"), "4.4.1");
    expect(await whats(world)).toContain("bounced");
    expect(world.letters.letters.length).toBe(1);
    expect((await person(world, "ann@chain.test")).mailFailed).toBeNull();
  });

  test(`a server that refuses the address at once is a bounce; one that refuses this letter costs nobody the mailbox (${engine})`, async () => {
    const world = await begin(engine);
    world.letters.refuse("ann@chain.test", { code: 550, text: "5.1.1 no such mailbox" });
    await world.response({ score: 2 });
    await world.later({ minutes: 1 });
    expect(subjects(world, "dora@chain.test")).toEqual(["You instead of Ann Arnaud: case 1, Lyon 2"]);
    expect((await person(world, "ann@chain.test")).mailFailed?.why).toBe("5.1.1");
    world.letters.refuse("dora@chain.test", { code: 550, text: "5.7.1 looks like spam" });
    await world.response({ score: 2 });
    await world.later({ minutes: 1 });
    expect(subjects(world, "rita@chain.test")).toEqual(["You instead of Dora Dupont: case 2, Lyon 2"]);
    expect((await person(world, "dora@chain.test")).mailFailed).toBeNull();
  });

  test(`a letter about several cases comes back: the next in line is told of each (${engine})`, async () => {
    const world = await begin(engine);
    for (let i = 0; i < 3; i++) await world.response({ score: 2 });
    await world.until("2026-01-05T14:00:00.000Z");
    const gathered = lastTo(world, "dora@chain.test");
    expect(gathered.subject).toBe("3 cases are late");
    await bounce(world, gathered);
    expect(subjects(world, "rita@chain.test").toSorted()).toEqual(
      [1, 2, 3].map((number) => `You instead of Dora Dupont: case ${number}, Lyon 2`),
    );
  });

  test(`who was told in the place of the next boss is not told again by the same delay (${engine})`, async () => {
    const world = await begin(engine);
    await appointAll(world, [["Otto Ober", "otto@chain.test", "chain", "manager"]]);
    await world.response({ score: 2 });
    await world.until("2026-01-05T13:01:00.000Z");
    await bounce(world, lastTo(world, "dora@chain.test"));
    expect(subjects(world, "rita@chain.test")).toEqual(["You instead of Dora Dupont: case 1, Lyon 2"]);
    await world.until("2026-01-05T17:01:00.000Z");
    expect(subjects(world, "rita@chain.test").length).toBe(1);
    expect(subjects(world, "otto@chain.test")[0]).toBe("Not opened in time: case 1, Lyon 2");
  });

  test(`a letter about no case comes back to itself, and a sign-in opens the mailbox again (${engine})`, async () => {
    const world = await begin(engine);
    const ann = await person(world, "ann@chain.test");
    const letter = { subject: "Hello", text: "Hello", html: "<p>Hello</p>" };
    await world.db.tx((db) => queueLetter({ ...world, db }, "sign_in", { kind: "person", ...ann }, letter));
    await world.later({ minutes: 1 });
    await bounce(world, lastTo(world, "ann@chain.test"));
    expect((await person(world, "ann@chain.test")).mailFailed?.why).toBe("5.1.1");
    expect(world.letters.letters.length).toBe(1);
    await world.db.tx((db) => openSession({ ...world, db }, ann, "a browser", world.now()));
    expect((await person(world, "ann@chain.test")).mailFailed).toBeNull();
  });

  test(`a dead answering machine that hides what it is gets few receipts (${engine})`, async () => {
    const world = await begin(engine);
    await world.response({ score: 2 });
    await world.later({ minutes: 1 });
    const alert = lastTo(world, "ann@chain.test");
    for (let i = 0; i < 13; i++) await world.reply(alert, `I read my mail on Mondays only (${i}).`);
    expect(world.letters.to("ann@chain.test").length).toBe(11);
    expect(await whats(world)).toContain("not_sent");
  }, 30_000);
}
