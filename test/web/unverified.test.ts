import { afterEach, describe, expect, test } from "bun:test";
import { replyAddress } from "../../src/flow/retain/queue-letter.ts";
import { findPersonByEmail } from "../../src/store/org/people.ts";
import { findCaseByNumber } from "../../src/store/retain/cases.ts";
import { listLetters } from "../../src/store/retain/letters.ts";
import { tellStory } from "../../src/store/retain/stories.ts";
import { engines } from "../engines.ts";
import { aMail, outbox, rawOf, takeAll, vouches } from "../flow/retain/a-mail.ts";
import { aHouse, cleo, fromOurPage, signedInAs, type TestHouse } from "./a-house.ts";

const open: TestHouse[] = [];
afterEach(async () => {
  for (const house of open.splice(0)) await house.close();
});

describe.each([...engines])("on %s", (engine) => {
  const start = async () => {
    const house = await aHouse(engine);
    open.push(house);
    await house.respond({ score: 1, comment: "Nobody called me back.", customer: cleo });
    const story = async () => {
      const it = await findCaseByNumber(house.world.db, 1);
      if (!it) throw new Error("there is no case 1");
      return tellStory(house.world.db, it);
    };
    const { it } = await story();
    const ann = await findPersonByEmail(house.world.db, "ann@chain.test");
    const to = replyAddress(house.world, it, { kind: "person", ref: ann?.ref ?? "" });
    return { house, story, to };
  };
  const mail = (to: string) => ({
    to,
    from: ["Ann <ann@chain.test>"],
    subject: "Re: case 1",
    text: "/called She will get a refund.",
    headers: ["Message-ID: <u1@chain.test>"],
  });

  test("the letter to the address on file leads to a page that shows the mail; saying yes does what it says, once", async () => {
    const { house, story, to } = await start();
    const row = await aMail(house.world, { ...mail(to), vouch: vouches.none });
    const [letter] = await listLetters(house.world.db, { limit: 1 });
    expect(letter).toMatchObject({ kind: "unverified", to: "ann@chain.test" });
    expect(letter?.text).toContain(`http://amends.test/confirm/${row.id}`);
    expect(letter?.text).not.toContain("refund");
    const ann = await signedInAs(house, "ann");
    const page = await (await ann.get(`/confirm/${row.id}`)).text();
    expect(page).toContain("/called She will get a refund.");
    expect(page).toContain("Yes, I wrote this");
    expect((await story()).it.state).toBe("new");
    expect((await ann.post(`/confirm/${row.id}/yes`)).status).toBe(303);
    expect((await ann.post(`/confirm/${row.id}/yes`)).status).toBe(409);
    expect(await takeAll(house.world, rawOf(house.world, mail(to)), vouches.none)).toMatchObject({ authority: "acts" });
    const { it, messages, events } = await story();
    expect(it.state).toBe("contacted");
    expect(messages.map(({ text, verified }) => [text, verified])).toEqual([["She will get a refund.", true]]);
    expect(events.map(({ what }) => what)).toContain("mail_confirmed");
    const after = await (await ann.get(`/confirm/${row.id}`)).text();
    expect(after).toContain("You said that it was you.");
    expect((await ann.post(`/confirm/${row.id}/no`)).status).toBe(409);
  });

  test("one letter a day tells of them, and its page leads to all the others that wait", async () => {
    const { house, to } = await start();
    const junk = await aMail(house.world, { ...mail(to), from: ["eve@evil.test"], subject: "Junk" });
    const genuine = await aMail(house.world, {
      ...mail(to),
      subject: "The refund",
      headers: ["Message-ID: <u9@chain.test>"],
      vouch: vouches.none,
    });
    expect((await outbox(house.world)).filter((one) => one.startsWith("unverified")).length).toBe(1);
    const page = await (await (await signedInAs(house, "ann")).get(`/confirm/${junk.id}`)).text();
    expect(page).toContain(`/confirm/${genuine.id}`);
    expect(page).toContain("The refund");
  });

  test("a mail that only its thread led to the case can be confirmed too", async () => {
    const { house, story } = await start();
    const [alert] = await listLetters(house.world.db, { limit: 1 });
    const sent = mail("feedback@amends.test");
    const headers = [...sent.headers, `In-Reply-To: ${alert?.messageId}`];
    const row = await aMail(house.world, { ...sent, headers });
    expect(row).toMatchObject({ method: "message-id", authority: "unverified" });
    const ann = await signedInAs(house, "ann");
    expect((await ann.post(`/confirm/${row.id}/yes`)).status).toBe(303);
    await takeAll(house.world, rawOf(house.world, { ...sent, headers }), vouches.pass);
    expect((await story()).it.state).toBe("contacted");
  });

  test("saying no leaves it unverified, on record, and in sight of those who run Amends", async () => {
    const { house, story, to } = await start();
    const row = await aMail(house.world, { ...mail(to), from: ["eve@evil.test"], vouch: vouches.pass });
    const ann = await signedInAs(house, "ann");
    expect((await ann.post(`/confirm/${row.id}/no`)).status).toBe(303);
    expect((await ann.post(`/confirm/${row.id}/yes`)).status).toBe(409);
    const { it, messages, events } = await story();
    expect([it.state, messages.map(({ verified }) => verified)]).toEqual(["new", [false]]);
    expect(events.map(({ what }) => what)).toContain("mail_disowned");
    const alma = await signedInAs(house, "alma");
    expect(await (await alma.get("/mail?tab=aside")).text()).toContain("That was not me");
  });

  test("the page is that person's alone, changes nothing when it is opened, and ends after seven days", async () => {
    const { house, story, to } = await start();
    const row = await aMail(house.world, { ...mail(to), vouch: vouches.none });
    const path = `/confirm/${row.id}`;
    const nobody = await house.ask(path);
    expect(nobody.status).toBe(401);
    expect(await nobody.text()).toContain(path);
    for (const name of ["dora", "rita", "alma", "ben"]) {
      const other = await signedInAs(house, name);
      const statuses = [await other.get(path), await other.post(`${path}/yes`), await other.post(`${path}/no`)];
      expect([name, statuses.map(({ status }) => status)]).toEqual([name, [404, 404, 404]]);
    }
    const ann = await signedInAs(house, "ann");
    expect((await ann.get("/confirm/none")).status).toBe(404);
    for (let i = 0; i < 3; i++) await ann.get(path);
    expect((await ann.get(`${path}/yes`)).status).toBe(404);
    expect((await story()).it.state).toBe("new");
    house.later({ hours: 24 * 7 + 1 });
    const late = await signedInAs(house, "ann");
    expect(await (await late.get(path)).text()).toContain("More than seven days");
    expect((await late.post(`${path}/yes`)).status).toBe(409);
  });

  test("what stands in quarantine is shown with its claim and its reason, and is let out or left by a person alone", async () => {
    const { house, story, to } = await start();
    const one = await aMail(house.world, { ...mail(to), vouch: vouches.fail });
    const two = await aMail(house.world, {
      ...mail(to),
      headers: ["Message-ID: <u2@chain.test>"],
      vouch: vouches.fail,
    });
    expect((await outbox(house.world)).filter((it) => it.startsWith("put_aside"))).toEqual([
      "put_aside to alma@chain.test",
    ]);
    const [letter] = (await listLetters(house.world.db, { limit: 9 })).filter(({ kind }) => kind === "put_aside");
    expect(letter?.text).toContain("http://amends.test/mail?tab=aside");
    expect(letter?.text).not.toContain("refund");
    const alma = await signedInAs(house, "alma");
    const list = await (await alma.get("/mail?tab=aside")).text();
    for (const shown of ["ann@chain.test", "Re: case 1", to, "DMARC fail.", "Claims to be about case 1", "/raw"])
      expect(list).toContain(shown);
    const ann = await signedInAs(house, "ann");
    expect((await ann.post(`/mail/in/${one.id}/release`)).status).toBe(403);
    expect((await alma.post(`/mail/in/${one.id}/release`)).status).toBe(303);
    expect((await alma.post(`/mail/in/${one.id}/discard`)).status).toBe(409);
    const released = await takeAll(house.world, rawOf(house.world, mail(to)), vouches.pass);
    expect(released).toMatchObject({ state: "filed", authority: "unverified" });
    expect((await story()).it.state).toBe("new");
    expect((await story()).messages.map(({ verified }) => verified)).toEqual([false]);
    expect((await alma.post(`/mail/in/${two.id}/discard`)).status).toBe(303);
    expect((await alma.post(`/mail/in/${two.id}/release`)).status).toBe(409);
    expect(await (await alma.get("/mail?tab=aside")).text()).toContain("Left here for good");
    const whats = (await story()).events.map(({ what }) => what);
    for (const what of ["quarantined", "mail_released", "mail_discarded"]) expect(whats).toContain(what);
  });

  test("whoever steals the links of a forwarded alert can do nothing with them", async () => {
    const { house, story, to } = await start();
    const [alert] = await listLetters(house.world.db, { limit: 1 });
    const links = [...(alert?.text ?? "").matchAll(/http:\/\/amends\.test(\/\S*)/g)].map(([, path]) => path ?? "");
    expect(links).toContain("/cases/1");
    expect(alert?.replyTo).toBe(to);
    await aMail(house.world, { ...mail(to), from: ["eve@evil.test"], vouch: vouches.pass });
    await aMail(house.world, {
      ...mail(to),
      from: ["eve@evil.test", "ann@chain.test"],
      headers: ["Message-ID: <u3@x.test>"],
    });
    for (const path of links) {
      const page = await house.ask(path);
      expect([page.status, (await page.text()).includes("Nobody called me back")]).toEqual([401, false]);
    }
    for (const verb of ["called", "take", "close", "resolve", "note", "seen"]) {
      const body = new URLSearchParams({ text: "mine", choice: "no_fault" });
      const posted = await house.ask(`/cases/1/${verb}`, { method: "POST", body, headers: fromOurPage });
      expect([verb, posted.status]).toEqual([verb, 401]);
    }
    const { it, owner, events } = await story();
    expect([it.state, owner?.email]).toEqual(["new", "ann@chain.test"]);
    expect(new Set(events.map(({ what }) => what))).toEqual(new Set(["opened", "unverified"]));
    expect((await outbox(house.world)).filter((one) => one.includes("evil.test"))).toEqual([]);
  });

  test("a mail on the page of its case says how it was matched and why its sender is believed", async () => {
    const { house, to } = await start();
    await aMail(house.world, mail(to));
    const ann = await signedInAs(house, "ann");
    const page = await (await ann.get("/cases/1")).text();
    expect(page).toContain("Matched by the reply address.");
    expect(page).toContain("DMARC pass.");
  });
});
