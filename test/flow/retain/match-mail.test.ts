import { afterEach, describe, expect, test } from "bun:test";
import { replyAddress } from "../../../src/flow/retain/queue-letter.ts";
import { sql } from "../../../src/store/db/sql.ts";
import { findPersonByEmail } from "../../../src/store/org/people.ts";
import { findInbound } from "../../../src/store/retain/inbound.ts";
import { listLetters } from "../../../src/store/retain/letters.ts";
import { engines } from "../../engines.ts";
import { aWorld, cleo, type TestWorld } from "../../world.ts";
import { aMail, outbox, vouches } from "./a-mail.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});

const feedback = "feedback@reply.chain.test";

describe.each([...engines])("on %s", (engine) => {
  /** Case 1 of Cleo and case 2 of Zoe at lyon-2, with the Message-IDs of Ann's alerts. */
  const start = async () => {
    const world = await aWorld(engine);
    open.push(world);
    await world.response({ score: 1, customer: cleo });
    await world.response({ score: 1, customer: { name: "Zoe", email: "zoe@mail.test" } });
    const letters = await listLetters(world.db, { limit: 9 });
    const alertOf = async (number: number) => {
      const { it } = await world.story(number);
      return letters.find(({ caseId }) => caseId === it.id)?.messageId ?? "";
    };
    const tokenOf = async (number: number, who: "ann" | "customer") => {
      const { it, customer } = await world.story(number);
      const person = await findPersonByEmail(world.db, "ann@chain.test");
      return who === "ann"
        ? replyAddress(world, it, { kind: "person", ref: person?.ref ?? "" })
        : replyAddress(world, it, { kind: "customer", ref: customer?.ref ?? "" });
    };
    const caseOf = async ({ caseId }: { caseId: string | null }) => {
      for (const number of [1, 2, 3]) {
        const story = await world.story(number).catch(() => undefined);
        if (story && story.it.id === caseId) return number;
      }
      return null;
    };
    return { world, alertOf, tokenOf, caseOf };
  };
  const merge = (world: TestWorld, from: string, into: string) =>
    world.db.run(sql`update cases set merged_into_id = ${into} where id = ${from}`);

  test("the token wins over a thread that names another case, and that they differ is on record", async () => {
    const { world, alertOf, tokenOf, caseOf } = await start();
    const row = await aMail(world, {
      to: await tokenOf(1, "ann"),
      from: ["ann@chain.test"],
      text: "/called Done.",
      headers: [`In-Reply-To: ${await alertOf(2)}`],
    });
    expect([row.method, await caseOf(row)]).toEqual(["token", 1]);
    const differs = (await world.story(1)).events.find(({ what }) => what === "thread_differs");
    expect(JSON.parse(differs?.data ?? "{}")).toMatchObject({ other: 2 });
    expect((await world.story(2)).events.map(({ what }) => what)).not.toContain("called");
  });

  test("our own Message-ID counts with its MAC, In-Reply-To before References, the newest reference first", async () => {
    const { world, alertOf, caseOf } = await start();
    const [one, two] = [await alertOf(1), await alertOf(2)];
    const at = async (...headers: string[]) => {
      const row = await aMail(world, { to: feedback, from: ["eve@evil.test"], text: "Hello", headers });
      return [row.method, await caseOf(row)];
    };
    expect(await at(`In-Reply-To: ${one}`, `References: ${two}`)).toEqual(["message-id", 1]);
    expect(await at(`References: ${one} ${two}`)).toEqual(["message-id", 2]);
    const forged = one.replace(/.(?=@)/, (last) => (last === "a" ? "b" : "a"));
    expect(await at(`In-Reply-To: ${forged}`)).toEqual(["address", 3]);
  });

  test("a mail that answers a kept one joins its case by its sender or by its subject, and else is new", async () => {
    const { world, tokenOf, caseOf } = await start();
    const id = "Message-ID: <first@mail.test>";
    await aMail(world, {
      to: await tokenOf(1, "customer"),
      from: [cleo.email],
      subject: "My order",
      text: "Hi",
      headers: [id],
    });
    const at = async (from: string, subject: string) => {
      const answer = "In-Reply-To: <first@mail.test>";
      const row = await aMail(world, { to: feedback, from: [from], subject, text: "More", headers: [answer] });
      return [row.method, row.authority, await caseOf(row)];
    };
    expect(await at(cleo.email, "Something else")).toEqual(["stored-id", "acts", 1]);
    expect(await at("eve@evil.test", "AW: WG: my ORDER")).toEqual(["stored-id", "unverified", 1]);
    expect(await at("eve@evil.test", "Another matter")).toEqual(["address", "acts", 3]);
    expect((await world.story(1)).messages.map(({ verified }) => verified)).toEqual([true, true, false]);
  });

  test("a Message-ID that somebody else took first leads nobody astray", async () => {
    const { world, tokenOf, caseOf } = await start();
    const id = "Message-ID: <same@mail.test>";
    await aMail(world, {
      to: await tokenOf(1, "customer"),
      from: [cleo.email],
      subject: "Mine",
      text: "Hi",
      headers: [id],
    });
    await aMail(world, {
      to: await tokenOf(2, "customer"),
      from: ["zoe@mail.test"],
      subject: "Hers",
      text: "Hi",
      headers: [id],
    });
    const answer = { to: feedback, subject: "Re: ?", text: "More", headers: ["In-Reply-To: <same@mail.test>"] };
    expect(await caseOf(await aMail(world, { ...answer, from: [cleo.email] }))).toBe(1);
    expect(await caseOf(await aMail(world, { ...answer, from: ["zoe@mail.test"] }))).toBe(2);
  });

  test("a number in the subject counts for a participant whom DMARC vouches for, and is a hint for all others", async () => {
    const { world, caseOf } = await start();
    const at = async (from: string, subject: string, vouch: keyof typeof vouches) => {
      const row = await aMail(world, { to: feedback, from: [from], subject, text: "Hello", vouch: vouches[vouch] });
      return {
        method: row.method,
        on: await caseOf(row),
        hint: row.hintCaseId && (await caseOf({ caseId: row.hintCaseId })),
      };
    };
    expect(await at(cleo.email, "Re: case 1", "pass")).toEqual({ method: "subject", on: 1, hint: null });
    expect(await at("eve@evil.test", "Re: [#1]", "pass")).toEqual({ method: "address", on: 3, hint: 1 });
    expect((await at("zoe@mail.test", "Re: case 1", "none")).hint).toBe(1);
    const before = (await world.story(1)).messages.length;
    const staff = await at("ann@chain.test", "Re: case 1", "pass");
    expect(staff).toEqual({ method: "subject", on: 1, hint: null });
    const { messages, it } = await world.story(1);
    expect([messages.length - before, messages.at(-1)?.verified, it.state]).toEqual([1, false, "new"]);
    const { links } = await world.story(1);
    expect(links?.hints.map(({ sender, onCase }) => [sender, onCase])).toContainEqual(["eve@evil.test", 3]);
    expect((await world.story(3)).links?.hints.map(({ about }) => about)).toEqual([1]);
  });

  test("what was sent to one store is not put onto a case of another", async () => {
    const { world, alertOf, caseOf } = await start();
    const headers = [`In-Reply-To: ${await alertOf(1)}`];
    const other = await aMail(world, {
      to: "store-lyon-3@reply.chain.test",
      from: [cleo.email],
      text: "Hello",
      headers,
    });
    expect([other.method, await caseOf(other)]).toEqual(["address", 3]);
    const own = await aMail(world, { to: "store-lyon-2@reply.chain.test", from: [cleo.email], text: "Hello", headers });
    expect([own.method, await caseOf(own)]).toEqual(["message-id", 1]);
    const above = await aMail(world, {
      to: "store-rhone@reply.chain.test",
      from: [cleo.email],
      text: "Hello",
      headers,
    });
    expect([above.method, await caseOf(above)]).toEqual(["message-id", 1]);
  });

  test("a merged case hands on what still comes for it, and a ring of mergings ends", async () => {
    const { world, tokenOf, caseOf } = await start();
    const [one, two] = [(await world.story(1)).it.id, (await world.story(2)).it.id];
    await merge(world, one, two);
    const to = await tokenOf(1, "ann");
    const row = await aMail(world, { to, from: ["ann@chain.test"], text: "/called Done." });
    expect([row.method, await caseOf(row)]).toEqual(["token", 2]);
    expect((await world.story(2)).events.map(({ what }) => what)).toContain("called");
    await merge(world, two, one);
    expect((await aMail(world, { to, from: ["ann@chain.test"], text: "/note Still there." })).state).toBe("filed");
  });

  test("whoever stands in Cc gains nothing: no letter, no part in the case, no history", async () => {
    const { world, tokenOf, caseOf } = await start();
    const before = await outbox(world);
    const headers = ["Cc: eve@evil.test, Mallory <mallory@evil.test>", "Message-ID: <cc@mail.test>"];
    await aMail(world, { to: await tokenOf(1, "customer"), from: [cleo.email], subject: "Hi", text: "Look!", headers });
    await aMail(world, {
      to: await tokenOf(1, "ann"),
      from: ["ann@chain.test"],
      text: "/reply We are sorry.",
      headers: ["Cc: eve@evil.test"],
    });
    const answer = { to: feedback, from: ["eve@evil.test"], subject: "Me too", text: "And me?" };
    const row = await aMail(world, { ...answer, headers: ["In-Reply-To: <cc@mail.test>"] });
    expect([row.method, await caseOf(row)]).toEqual(["address", 3]);
    const told = (await outbox(world)).slice(before.length);
    expect(told.filter((one) => one.includes("evil.test"))).toEqual(["acknowledgement to eve@evil.test"]);
    expect((await world.story(1)).customer?.email).toBe(cleo.email);
  });

  test("how it was matched and why the sender is believed is kept with the mail and told with the message", async () => {
    const { world, tokenOf } = await start();
    const row = await aMail(world, {
      to: await tokenOf(1, "customer"),
      from: [cleo.email],
      subject: "Hi",
      text: "Hello",
    });
    expect(await findInbound(world.db, row.id)).toMatchObject({
      sender: cleo.email,
      subject: "Hi",
      method: "token",
      authority: "acts",
    });
    const { origins } = await world.story(1);
    expect(origins?.[row.id]).toMatchObject({ method: "token", reason: expect.stringContaining("DMARC pass.") });
  });
});
