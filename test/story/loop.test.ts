import { afterEach, describe, expect, test } from "bun:test";
import { ringClocks } from "../../src/flow/retain/ring-clocks.ts";
import { verifyLog } from "../../src/store/retain/log.ts";
import { engines } from "../engines.ts";
import { outcome } from "../outcome";
import { aWorld, cleo, type TestWorld } from "../world.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});

describe.each([...engines])("on %s", (engine) => {
  const start = async () => {
    const world = await aWorld(engine);
    open.push(world);
    return world;
  };
  const subjectsTo = (world: TestWorld, who: string) =>
    world.letters.to(`${who}@chain.test`).map((letter) => letter.subject);
  const firstTo = (world: TestWorld, address: string) => {
    const letter = world.letters.to(address).at(-1);
    if (!letter) throw new Error(`no letter to ${address}`);
    return letter;
  };

  test("an unhappy answer becomes a case, and the store's manager gets the customer's words, the deadline and a link", async () => {
    const world = await start();
    const taken = await world.response({ score: 2, comment: "Nobody ever called me back.", customer: cleo });
    expect(taken.case).toMatchObject({ number: 1, state: "new" });
    await world.later({ seconds: 1 });
    const letter = firstTo(world, "ann@chain.test");
    expect(letter.text).toContain("called me back");
    expect(letter.text).toContain("https://amends.chain.test/cases/1");
    expect(letter.text).toMatch(/14:00/);
    expect(letter.mail.headers.get("auto-submitted")).toBe("auto-generated");
    expect(letter.mail.replyTo?.value[0]?.address).toMatch(/^c-1-p[a-z2-7]{8}-[a-z2-7]+@reply\.chain\.test$/);
  });

  test("a case that nobody opens reaches the district manager once, even when the relay was down", async () => {
    const world = await start();
    await world.response({ score: 2, comment: "Nobody ever called me back." });
    world.smtpDown(true);
    await world.later({ hours: 4, minutes: 10 });
    world.smtpDown(false);
    await world.later({ minutes: 35 });
    expect(subjectsTo(world, "dora")).toEqual(["Not opened in time: case 1, Lyon 2"]);
  });

  test("the owner is warned at half and three quarters of the time, and nobody else hears of it", async () => {
    const world = await start();
    await world.response({ score: 2, comment: "Nobody ever called me back." });
    await world.later({ hours: 3, minutes: 30 });
    expect(subjectsTo(world, "ann").length).toBe(3);
    expect(subjectsTo(world, "dora")).toEqual([]);
  });

  test("the ladder climbs a rung each four opening hours, and at its top it speaks once a day", async () => {
    const world = await start();
    await world.response({ score: 2, comment: "Nobody ever called me back." });
    await world.until("2026-01-05T13:00:00.000Z");
    expect(subjectsTo(world, "dora")).toEqual(["Not opened in time: case 1, Lyon 2"]);
    await world.until("2026-01-05T16:59:00.000Z");
    expect(subjectsTo(world, "rita")).toEqual([]);
    await world.until("2026-01-05T17:00:00.000Z");
    expect(subjectsTo(world, "rita")).toEqual(["Not opened in time: case 1, Lyon 2"]);
    await world.until("2026-01-06T16:59:00.000Z");
    expect(subjectsTo(world, "rita").length).toBe(1);
    await world.until("2026-01-06T17:00:00.000Z");
    expect(subjectsTo(world, "rita").length).toBe(2);
    expect(subjectsTo(world, "dora").length).toBe(1);
  });

  test("a manager's reply by mail logs the call, meets the clocks, and is answered by a receipt", async () => {
    const world = await start();
    await world.response({ score: 2, comment: "Nobody ever called me back.", customer: cleo });
    await world.later({ minutes: 5 });
    await world.reply(
      firstTo(world, "ann@chain.test"),
      "/called She will get a refund\n\nOn Mon, 5 Jan 2026 at 10:01, Amends <feedback@reply.chain.test> wrote:\n> /close",
    );
    const { it, events, clocks, messages } = await world.story(1);
    expect(it.state).toBe("contacted");
    expect(events.map((event) => event.what)).toContain("called");
    expect(messages.at(-1)?.text).toBe("She will get a refund");
    expect(clocks.filter((clock) => clock.state === "running").map((clock) => clock.kind)).toEqual([
      "resolve",
      "update",
    ]);
    const receipt = firstTo(world, "ann@chain.test");
    expect(receipt.subject).toStartWith("Re: ");
    expect(receipt.text).toContain("She will get a refund");
    await world.later({ days: 2 });
    expect(subjectsTo(world, "dora")).toEqual([]);
  });

  test("text without a verb is an internal note that the customer never sees", async () => {
    const world = await start();
    await world.response({ score: 2, customer: cleo });
    await world.later({ minutes: 1 });
    await world.reply(firstTo(world, "ann@chain.test"), "I know her, she always complains.");
    expect((await world.story(1)).messages.at(-1)).toMatchObject({
      direction: "internal",
      text: "I know her, she always complains.",
    });
    await world.later({ minutes: 5 });
    expect(world.letters.to(cleo.email)).toEqual([]);
  });

  test("a manager writes to the customer by mail, the customer answers, and the manager hears of it", async () => {
    const world = await start();
    await world.response({ score: 2, customer: cleo });
    await world.later({ minutes: 1 });
    await world.reply(firstTo(world, "ann@chain.test"), "/reply Dear Cleo,\n\nI am sorry. May I call you?\n\nAnn");
    await world.later({ minutes: 1 });
    const letter = firstTo(world, cleo.email);
    expect(letter.text).toContain("I am sorry. May I call you?");
    expect(letter.mail.headers.get("auto-submitted")).toBeUndefined();
    await world.reply(letter, "Yes please, after five.");
    const { messages } = await world.story(1);
    expect(messages.at(-1)).toMatchObject({ direction: "in", text: "Yes please, after five.", verified: true });
    await world.later({ minutes: 1 });
    expect(firstTo(world, "ann@chain.test").text).toContain("Yes please, after five.");
  });

  test("an unknown verb runs nothing, keeps the text as a note, and the receipt says so", async () => {
    const world = await start();
    await world.response({ score: 2, customer: cleo });
    await world.later({ minutes: 1 });
    await world.reply(firstTo(world, "ann@chain.test"), "/caled She is fine");
    await world.later({ minutes: 1 });
    const { it, messages } = await world.story(1);
    expect(it.contacts).toBe(0);
    expect(messages.at(-1)?.text).toContain("/caled She is fine");
    expect(firstTo(world, "ann@chain.test").text).toContain("/caled");
  });

  test("all verbs of a mail are done, or none", async () => {
    const world = await start();
    await world.response({ score: 2, customer: cleo });
    await world.later({ minutes: 1 });
    await world.reply(firstTo(world, "ann@chain.test"), "/note she was angry\n/resolve product: new one sent");
    const { it, messages, events } = await world.story(1);
    expect(it.state).not.toBe("resolved");
    expect(events.map((event) => event.what)).not.toContain("noted");
    expect(messages.at(-1)?.text).toContain("she was angry");
    expect(firstTo(world, "ann@chain.test").text).toContain("Nobody has been in touch with the customer yet");
  });

  test("a closing without contact is challenged, and goes up", async () => {
    const world = await start();
    await world.response({ score: 2, customer: cleo });
    await world.later({ minutes: 1 });
    await world.reply(firstTo(world, "ann@chain.test"), "/close all good");
    await world.later({ minutes: 1 });
    expect((await world.story(1)).it.state).toBe("challenged");
    const letter = firstTo(world, "dora@chain.test");
    expect(letter.text).toContain("without any contact");
    await world.reply(letter, "/close I know the customer, it is fine");
    expect((await world.story(1)).it).toMatchObject({ state: "closed", outcome: "resolved" });
  });

  test("the closer cannot accept their own challenged closing", async () => {
    const world = await start();
    await world.response({ score: 2, customer: cleo });
    await world.later({ minutes: 1 });
    await world.reply(firstTo(world, "ann@chain.test"), "/close");
    await world.reply(firstTo(world, "ann@chain.test"), "/close I said it is fine");
    expect((await world.story(1)).it.state).toBe("challenged");
  });

  test("resolved, the customer is asked; yes closes it, confirmed", async () => {
    const world = await start();
    await world.response({ score: 2, customer: cleo });
    await world.later({ minutes: 1 });
    await world.reply(firstTo(world, "ann@chain.test"), "/called spoke to her\n/resolve product: sent a new one");
    await world.later({ minutes: 1 });
    const question = firstTo(world, cleo.email);
    expect(question.text).toContain("sent a new one");
    await world.reply(question, "Yes, thank you!");
    expect((await world.story(1)).it).toMatchObject({ state: "closed", confirmation: "confirmed" });
  });

  test("resolved, the customer says no: it opens again, and the one above the closer is told", async () => {
    const world = await start();
    await world.response({ score: 2, customer: cleo });
    await world.later({ minutes: 1 });
    await world.reply(firstTo(world, "ann@chain.test"), "/called spoke to her\n/resolve product: sent a new one");
    await world.later({ minutes: 1 });
    await world.reply(firstTo(world, cleo.email), "No, nothing has arrived.");
    await world.later({ minutes: 1 });
    const { it, clocks } = await world.story(1);
    expect(it).toMatchObject({ state: "new", confirmation: "denied", level: 1 });
    expect(
      clocks
        .filter((clock) => clock.state === "running")
        .map((clock) => clock.kind)
        .sort(),
    ).toEqual(["contact", "resolve", "view", "view"]);
    expect(firstTo(world, "dora@chain.test").text).toContain("nothing has arrived");
    expect(firstTo(world, "ann@chain.test").text).toContain("nothing has arrived");
  });

  test("resolved, and the customer is silent: it closes unconfirmed after the quiet time", async () => {
    const world = await start();
    await world.response({ score: 2, customer: cleo });
    await world.later({ minutes: 1 });
    await world.reply(firstTo(world, "ann@chain.test"), "/called spoke to her\n/resolve product: sent a new one");
    await world.later({ days: 8 });
    expect((await world.story(1)).it).toMatchObject({ state: "closed", confirmation: "unconfirmed" });
    expect(subjectsTo(world, "dora")).toEqual([]);
  });

  test("a mail to a manager's token that nobody vouches for does nothing, and the address on file is told", async () => {
    const world = await start();
    await world.response({ score: 2, customer: cleo });
    await world.later({ minutes: 1 });
    const alert = firstTo(world, "ann@chain.test");
    await world.reply(alert, "/close", { dmarc: "none" });
    await world.reply(alert, "/close", { from: "eve@evil.test" });
    await world.later({ minutes: 1 });
    const { it, messages } = await world.story(1);
    expect(it.state).toBe("new");
    expect(messages.map(({ verified }) => verified)).toEqual([false, false]);
    expect(subjectsTo(world, "ann").length).toBe(2);
    expect(world.letters.to("eve@evil.test")).toEqual([]);
  });

  test("a sender that its domain disowns is put aside, and nobody is mailed", async () => {
    const world = await start();
    await world.response({ score: 2, customer: cleo });
    await world.later({ minutes: 1 });
    await world.reply(firstTo(world, "ann@chain.test"), "/close", { dmarc: "fail" });
    expect((await world.story(1)).messages).toEqual([]);
    expect(subjectsTo(world, "ann").length).toBe(1);
  });

  test("what one customer says again at a store joins the open case", async () => {
    const world = await start();
    const first = await world.response({ score: 2, customer: cleo });
    const second = await world.response({ score: 1, comment: "Still broken!", customer: cleo });
    const elsewhere = await world.response({ store: "lyon-3", score: 1, customer: cleo });
    expect(second.case?.id).toBe(first.case?.id ?? "");
    expect(elsewhere.case?.number).toBe(2);
    expect((await world.story(1)).responses.length).toBe(2);
  });

  test("a store without anybody falls to the next above, and the log says that no one was there", async () => {
    const world = await start();
    await world.response({ store: "lyon-3", score: 1 });
    await world.later({ minutes: 1 });
    const { owner, events } = await world.story(1);
    expect(owner?.name).toBe("Dora Dupont");
    expect(events.map((event) => event.what)).toContain("no_one");
    expect(subjectsTo(world, "dora").length).toBe(1);
  });

  test("an automatic reply is filed and never answered", async () => {
    const world = await start();
    await world.response({ score: 2, customer: cleo });
    await world.later({ minutes: 1 });
    const alert = firstTo(world, "ann@chain.test");
    await world.send({
      from: "ann@chain.test",
      to: alert.mail.replyTo?.value[0]?.address ?? "",
      subject: "Out of office",
      text: "/close I am away",
      headers: {
        "Auto-Submitted": "auto-replied",
        "Authentication-Results": "gateway.chain.test; dmarc=pass header.from=chain.test",
      },
    });
    await world.later({ minutes: 1 });
    const { it, events } = await world.story(1);
    expect(it.state).toBe("new");
    expect(events.map((event) => event.what)).toContain("automatic_mail");
    expect(subjectsTo(world, "ann").length).toBe(1);
  });

  test("a customer who writes to a store opens a case there; a manager who answers a letter about no one case does not", async () => {
    const world = await start();
    const vouched = (domain: string) => ({
      "Authentication-Results": `gateway.chain.test; dmarc=pass header.from=${domain}`,
    });
    const to = "store-lyon-2@reply.chain.test";
    await world.send({
      from: `Cleo <${cleo.email}>`,
      to,
      subject: "My order",
      text: "Where is it?",
      headers: vouched("mail.test"),
    });
    await world.send({
      from: "dora@chain.test",
      to,
      subject: "Re: 4 cases are late",
      text: "I know",
      headers: vouched("chain.test"),
    });
    await world.later({ minutes: 1 });
    const { customer, responses } = await world.story(1);
    expect(customer?.email).toBe(cleo.email);
    expect(responses[0]?.response.comment).toBe("My order\n\nWhere is it?");
    expect(await outcome(world.story(2))).toThrow("no case 2");
    expect(world.letters.to(cleo.email).map(({ subject }) => subject)).toEqual(["We have your message: Lyon 2"]);
    expect(firstTo(world, "dora@chain.test").text).toContain("about no one case");
  });

  test("what one ring causes falls due at one moment later, so a person hears of it in one letter", async () => {
    const world = await start();
    let ticks = 0;
    const ticking = { ...world, now: () => new Date(Date.parse(world.clock.now()) + ticks++).toISOString() };
    await world.response({ score: 2, comment: "Nobody ever called me back.", customer: cleo });
    world.clock.moveTo("2026-01-05T13:00:00.000Z");
    await ringClocks(ticking);
    const { clocks } = await world.story(1);
    const looks = clocks.filter((clock) => clock.kind === "view" && clock.state === "running");
    expect(looks.length).toBe(2);
    expect(new Set(looks.map((clock) => clock.nextRingAt)).size).toBe(1);
  });

  test("after a weekend of downtime each person gets one letter, not a storm", async () => {
    const world = await start();
    for (const score of [1, 2, 3]) await world.response({ score, comment: `Bad visit ${score}` });
    await world.later({ seconds: 1 });
    const before = world.letters.letters.length;
    world.clock.moveTo("2026-01-08T10:00:00.000Z");
    await world.later({ seconds: 1 });
    const after = world.letters.letters.slice(before).map((letter) => letter.to);
    expect(after.sort()).toEqual([...new Set(after)].sort());
    expect(after).toContain("dora@chain.test");
  });

  test("everything is in the log, and its chain holds", async () => {
    const world = await start();
    await world.response({ score: 2, customer: cleo });
    await world.later({ days: 1 });
    const verdict = await verifyLog(world.db, world.keys.log);
    expect(verdict.broken).toBeNull();
    expect(verdict.rows).toBeGreaterThan(5);
  });
});
