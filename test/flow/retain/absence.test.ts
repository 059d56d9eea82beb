import { afterEach, expect, test } from "bun:test";
import { findPersonByEmail } from "../../../src/store/org/people.ts";
import { engines } from "../../engines.ts";
import { appointAll, aWorld, type TestWorld } from "../../world.ts";
import { answerByItself } from "./machine-mail.ts";

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
const person = async (world: TestWorld, email: string) => {
  const found = await findPersonByEmail(world.db, email);
  if (!found) throw new Error(`no ${email}`);
  return found;
};

for (const engine of engines) {
  test(`the owner is away: the deputy is told now and owns what is new, until the day that the notice names (${engine})`, async () => {
    const world = await begin(engine);
    await appointAll(world, [["Eli Evans", "eli@chain.test", "lyon-2", "deputy"]]);
    await world.response({ score: 2 });
    await world.later({ minutes: 1 });
    const alert = lastTo(world, "ann@chain.test");
    await answerByItself(world, alert, "I am out of the office until 7 January 2026.");
    expect(subjects(world, "eli@chain.test")).toEqual(["You instead of Ann Arnaud: case 1, Lyon 2"]);
    expect(lastTo(world, "eli@chain.test").text.replace(/\s+/g, " ")).toContain("is away until");
    expect((await world.story(1)).owner?.name).toBe("Ann Arnaud");
    expect((await person(world, "ann@chain.test")).away?.until).toBe("2026-01-07T23:00:00.000Z");
    await answerByItself(world, alert, "I am out of the office until 7 January 2026.");
    expect(subjects(world, "eli@chain.test").length).toBe(1);
    await world.response({ score: 1 });
    expect((await world.story(2)).owner?.name).toBe("Eli Evans");
    await world.until("2026-01-05T15:00:00.000Z");
    expect(subjects(world, "ann@chain.test")).toEqual([alert.subject]);
    expect(
      subjects(world, "eli@chain.test").filter((subject) => subject.startsWith("Still to do")).length,
    ).toBeGreaterThan(0);
    await world.until("2026-01-08T08:00:00.000Z");
    await world.response({ score: 1 });
    expect((await world.story(3)).owner?.name).toBe("Ann Arnaud");
  });

  test(`one automatic reply is enough for all that is open: whoever stands in hears of the other cases too (${engine})`, async () => {
    const world = await begin(engine);
    await appointAll(world, [["Eli Evans", "eli@chain.test", "lyon-2", "deputy"]]);
    await world.response({ score: 2 });
    await world.response({ score: 2 });
    await world.later({ minutes: 1 });
    const last = lastTo(world, "ann@chain.test");
    await answerByItself(world, last, "I am out of the office until 7 January 2026.");
    const told = world.letters.to("eli@chain.test");
    expect(told.filter(({ subject }) => subject.startsWith("You instead of Ann Arnaud")).length).toBe(1);
    const [list, ...more] = told.filter(({ subject }) => subject.startsWith("You stand in for Ann Arnaud"));
    expect(more).toEqual([]);
    expect(list?.text).toContain("1 case is open");
    await answerByItself(world, last, "I am out of the office until 7 January 2026.");
    expect(world.letters.to("eli@chain.test").length).toBe(2);
  });

  test(`whoever acts is not away (${engine})`, async () => {
    const world = await begin(engine);
    await world.response({ score: 2 });
    await world.later({ minutes: 1 });
    const alert = lastTo(world, "ann@chain.test");
    await answerByItself(world, alert, "I am on vacation.");
    expect((await person(world, "ann@chain.test")).away?.until).toBe("2026-01-06T09:01:00.000Z");
    await world.reply(alert, "/called All is well, I am back early.");
    expect((await person(world, "ann@chain.test")).away).toBeNull();
    await answerByItself(world, lastTo(world, "ann@chain.test"), "I am on vacation.");
    expect((await person(world, "ann@chain.test")).away).toBeNull();
  });

  test(`a confirmation of receipt is no absence, and neither is what a stranger or a disowned sender says (${engine})`, async () => {
    const world = await begin(engine);
    await world.response({ score: 2 });
    await world.later({ minutes: 1 });
    const alert = lastTo(world, "ann@chain.test");
    const ticket = { subject: "Ticket 4711 received" };
    await answerByItself(world, alert, "We have received your message. Thank you for contacting us.", ticket);
    await answerByItself(world, alert, "I am out of the office.", { from: "eve@evil.test" });
    await answerByItself(world, alert, "I am out of the office.", { dmarc: "fail" });
    expect((await person(world, "ann@chain.test")).away).toBeNull();
    expect(world.letters.letters.length).toBe(1);
  });
}
