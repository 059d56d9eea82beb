import { afterEach, describe, expect, test } from "bun:test";
import { asPerson } from "../../src/core/org/acting.ts";
import { runInstructions } from "../../src/flow/retain/run-instructions.ts";
import { findPersonByEmail } from "../../src/store/org/people.ts";
import { engines } from "../engines.ts";
import { outcome } from "../outcome";
import { aWorld, cleo, type TestWorld } from "../world.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});

describe.each([...engines])("verbs by mail, on %s", (engine) => {
  const start = async () => {
    const world = await aWorld(engine);
    open.push(world);
    await world.response({ score: 2, comment: "Nobody ever called me back.", customer: cleo });
    await world.later({ minutes: 1 });
    return world;
  };
  const lastTo = (world: TestWorld, who: string) => {
    const letter = world.letters.to(`${who}@chain.test`).at(-1);
    if (!letter) throw new Error(`no letter to ${who}`);
    return letter;
  };
  const annSays = async (world: TestWorld, text: string) => {
    await world.reply(lastTo(world, "ann"), text);
    await world.later({ seconds: 10 });
    return lastTo(world, "ann");
  };
  const running = async (world: TestWorld, number = 1) =>
    (await world.story(number)).clocks.filter(({ state }) => state === "running");

  test("a promise sets the day of the next word, a message to the customer meets it, and its lapse is told", async () => {
    const world = await start();
    const receipt = await annSays(world, "/versprechen Freitag: ich rufe sie an\n/angerufen sie war ruhig");
    expect(receipt.text).toContain("Next word to the customer by Fri 9 Jan, 19:00");
    expect((await running(world)).find(({ kind }) => kind === "update")?.deadline.rule).toEqual({
      kind: "promised",
      day: "2026-01-09",
    });
    await world.until("2026-01-09T18:01:00.000Z");
    expect(lastTo(world, "dora").subject).toBe("Customer not kept informed: case 1, Lyon 2");
    await annSays(world, "/called told her");
    expect((await running(world)).find(({ kind }) => kind === "update")?.deadline.rule).toMatchObject({
      kind: "business-days",
      days: 3,
    });
  });

  test("a promise without a day runs nothing of the mail, and the receipt shows how to say one", async () => {
    const world = await start();
    const receipt = await annSays(world, "/called fine\n/promise I will call her");
    expect(receipt.subject).toBe("Re: case 1: not done");
    expect(receipt.text.replaceAll("\n", " ")).toContain("Begin with it: “Friday: …”");
    expect((await world.story(1)).it.contacts).toBe(0);
  });

  test("asking for help tells the next above at once, who has to look, and the receipt says so", async () => {
    const world = await start();
    const receipt = await annSays(world, "/eskalieren Sie will ihr Geld zurück");
    expect(receipt.text).toContain("You asked for help. The case stays yours.");
    expect(receipt.text).toContain("We told Dora Dupont.");
    const letter = lastTo(world, "dora");
    expect(letter.subject).toBe("Ann Arnaud asks for your help: case 1, Lyon 2");
    expect(letter.text).toContain("Sie will ihr Geld zurück");
    const { it, owner } = await world.story(1);
    expect([owner?.name, it.level]).toEqual(["Ann Arnaud", 1]);
    expect((await running(world)).filter(({ kind }) => kind === "view")).toHaveLength(1);
    await world.reply(letter, "/escalate He wants the region");
    await world.later({ seconds: 10 });
    expect(lastTo(world, "rita").subject).toBe("Dora Dupont asks for your help: case 1, Lyon 2");
  });

  test("a mistyped verb is answered by the one that was meant", async () => {
    const world = await start();
    const receipt = await annSays(world, "/angeruffen alles gut");
    expect(receipt.text).toContain("Did you mean /angerufen?");
    expect((await world.story(1)).it.contacts).toBe(0);
    const elsewhere = (await annSays(world, "/merge 2")).text.replaceAll("\n", " ");
    expect(elsewhere).toContain("“/merge” is for the page of the case");
    expect(elsewhere).not.toContain("Did you mean");
  });

  test("a verb below other words counts as text, and the receipt says so; none of it goes to the customer", async () => {
    const world = await start();
    const greeted = await annSays(world, "Hello,\n/called She is fine");
    expect(greeted.text.replaceAll("\n", " ")).toContain("“/called” stands further down and was read as text");
    expect((await world.story(1)).it.contacts).toBe(0);
    const refused = await annSays(world, "/reply Dear Cleo,\nsorry.\n\n/resolve waiting: voucher");
    expect(refused.subject).toBe("Re: case 1: not done");
    expect(refused.text.replaceAll("\n", " ")).toContain(
      "hold a line that begins with “/resolve”, so they were not sent",
    );
    expect(world.letters.to(cleo.email)).toEqual([]);
    const told = await annSays(world, "/called ok\nShe was calm.\n/resolve waiting: voucher");
    expect(told.text.replaceAll("\n", " ")).toContain("“/resolve” stands further down and was read as text");
  });

  test("a mail whose formatted part hides its verbs does nothing, and is kept", async () => {
    const world = await start();
    const alert = lastTo(world, "ann");
    await world.send({
      envelope: { from: "ann@chain.test", to: alert.mail.replyTo?.value[0]?.address ?? "" },
      from: "ann@chain.test",
      to: alert.mail.replyTo?.value[0]?.address ?? "",
      subject: `Re: ${alert.subject}`,
      text: "/close no fault\n\nThanks",
      html: '<p style="display:none">/close no fault</p><p>Thanks</p>',
      headers: { "Authentication-Results": "gateway.chain.test; dmarc=pass header.from=chain.test" },
    });
    await world.later({ seconds: 10 });
    const { it, messages } = await world.story(1);
    expect(it.state).toBe("new");
    expect(messages.at(-1)?.text).toContain("/close no fault");
    expect(lastTo(world, "ann").text.replaceAll("\n", " ")).toContain("one thing in its plain text and another");
  });

  test("two cases are put together: the other goes on, with the earlier deadlines and the customer", async () => {
    const world = await start();
    await world.later({ hours: 1 });
    await world.response({ score: 1, comment: "Dirty floor" });
    const ann = await findPersonByEmail(world.db, "ann@chain.test");
    if (!ann) throw new Error("no ann");
    const actor = asPerson(ann, "web");
    const [first, second] = [await world.story(1), await world.story(2)];
    const resolveBy = first.clocks.find(({ kind }) => kind === "resolve")?.dueAt ?? "";
    const merge = (from: string, text: string) => runInstructions(world, from, [{ verb: "merge", text }], actor);
    expect(await outcome(merge(first.it.id, "1"))).toThrow(/itself/);
    expect(await outcome(merge(first.it.id, "99"))).toThrow(/no such case/);
    await merge(first.it.id, "2");
    const after = await world.story(1);
    expect(after.it).toMatchObject({ state: "closed", outcome: "withdrawn", mergedIntoId: second.it.id });
    expect(after.clocks.every(({ state }) => state !== "running")).toBe(true);
    const survivor = await world.story(2);
    expect(survivor.customer?.email).toBe(cleo.email);
    expect(survivor.it.reachable).toBe(true);
    expect((await running(world, 2)).find(({ kind }) => kind === "resolve")?.dueAt).toBe(resolveBy);
    expect(survivor.events.map(({ what }) => what)).toContain("absorbed");
    expect(await outcome(merge(second.it.id, "1"))).toThrow(/closed/);
    expect(await outcome(runInstructions(world, first.it.id, [{ verb: "reopen", text: "no" }], actor))).toThrow(
      /put together/,
    );
  });

  test("who owns the case that goes on reads what was said in the other one, unless they put them together", async () => {
    const world = await start();
    await world.response({ score: 1, comment: "Dirty floor" });
    await world.response({ score: 1, comment: "Cold soup" });
    await world.later({ minutes: 1 });
    const merge = async (name: string, from: number, into: number) => {
      const person = await findPersonByEmail(world.db, `${name}@chain.test`);
      if (!person) throw new Error(`no ${name}`);
      const { it } = await world.story(from);
      await runInstructions(world, it.id, [{ verb: "merge", text: `${into}` }], asPerson(person, "web"));
      await world.later({ minutes: 1 });
    };
    const letters = () => world.letters.to("ann@chain.test").length;
    const before = letters();
    await merge("ann", 3, 1);
    expect(letters()).toBe(before);
    await merge("dora", 2, 1);
    expect(letters()).toBe(before + 1);
    expect(lastTo(world, "ann").subject).toBe("Case 2 goes on in yours: case 1, Lyon 2");
    expect(lastTo(world, "ann").text).toContain("Dora Dupont put case 2 together with this one");
    expect(lastTo(world, "ann").text).toContain("> *Dirty* floor");
    expect(world.letters.to("dora@chain.test").length).toBe(0);
  });

  test("two cases of different customers, or of stores apart, are never put together", async () => {
    const world = await start();
    await world.response({ score: 1, customer: { ...cleo, name: "Paul", email: "paul@mail.test", phone: null } });
    await world.response({ store: "lyon-3", score: 1, customer: cleo });
    const rita = await findPersonByEmail(world.db, "rita@chain.test");
    if (!rita) throw new Error("no rita");
    const { it } = await world.story(1);
    const merge = (text: string) => runInstructions(world, it.id, [{ verb: "merge", text }], asPerson(rita, "web"));
    expect(await outcome(merge("2"))).toThrow(/another customer/);
    expect(await outcome(merge("3"))).toThrow(/no such case/);
  });
});
