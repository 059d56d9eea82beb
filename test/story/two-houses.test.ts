import { afterEach, expect, test } from "bun:test";
import { asPerson } from "../../src/core/org/acting.ts";
import { runInstructions } from "../../src/flow/retain/run-instructions.ts";
import { engines } from "../engines.ts";
import type { Delivered } from "../relay.ts";
import { appointAll, aWorld, monday, type TestWorld } from "../world.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});

const mine = "feedback@reply.chain.test";
const theirs = "feedback@reply.other.test";

/** Two chains with an Amends each; the mail of each reaches the other, vouched for, changed on the way as told. */
async function twoHouses(engine: (typeof engines)[number], onTheWay: (head: string) => string = (head) => head) {
  const other = { AMENDS_MAIL_DOMAIN: "reply.other.test", AMENDS_URL: "https://amends.other.test" };
  const [here, there] = [
    await aWorld(engine),
    await aWorld(engine, monday, { ...other, AMENDS_SECRET: "o".repeat(40) }),
  ];
  open.push(here, there);
  const crossed: Delivered[] = [];
  const carry = async (from: TestWorld, to: TestWorld) => {
    const domain = to.config.mailDomain;
    for (const letter of from.letters.letters.filter(
      (one) => one.to.endsWith(`@${domain}`) && !crossed.includes(one),
    )) {
      crossed.push(letter);
      const [head = "", ...body] = letter.raw.split("\r\n\r\n");
      const vouched = `Authentication-Results: gateway.chain.test; dmarc=pass header.from=${from.config.mailDomain}\r\n`;
      const raw = [vouched + onTheWay(head), ...body].join("\r\n\r\n");
      await to.send({ envelope: { from: letter.envelopeFrom, to: letter.to }, raw });
    }
  };
  /** Lets both work for a while; gives how many letters crossed in it. */
  const aWhile = async (): Promise<number> => {
    const before = crossed.length;
    for (let minute = 0; minute < 15; minute++) {
      await carry(here, there);
      await carry(there, here);
      for (const world of [here, there]) await world.later({ minutes: 1 });
    }
    return crossed.length - before;
  };
  return { here, there, crossed, aWhile };
}

/** Takes header fields away, as some gateways do. */
const without =
  (...names: string[]) =>
  (head: string) =>
    head
      .split(/\r\n(?![ \t])/)
      .filter((field) => !names.some((name) => field.toLowerCase().startsWith(`${name}:`)))
      .join("\r\n");

const saysAutomatic = ["auto-submitted", "precedence", "x-auto-response-suppress"];

/** A manager here whose mailbox is the other house's, and a case of theirs. */
async function withManagerThere(here: TestWorld) {
  await appointAll(here, [["Mo Mirror", theirs, "lyon-3", "manager"]]);
  await here.response({ store: "lyon-3", score: 1, comment: "Nobody called me back." });
  await here.later({ minutes: 1 });
}

/** A manager there writes to a customer whose address is this house's. */
async function withCustomerHere(there: TestWorld) {
  await there.response({ score: 1, comment: "Cold soup.", customer: { email: mine } });
  const { it, owner } = await there.story(1);
  if (!owner) throw new Error("nobody owns it");
  await runInstructions(there, it.id, [{ verb: "reply", text: "We are sorry." }], asPerson(owner, "web"));
  await there.later({ minutes: 1 });
}

for (const engine of engines) {
  test(`an alert that lands in another Amends is answered by nobody (${engine})`, async () => {
    const { here, there, aWhile } = await twoHouses(engine);
    await withManagerThere(here);
    expect([await aWhile(), await aWhile()]).toEqual([1, 0]);
    expect(there.letters.to(mine)).toEqual([]);
  }, 30_000);

  test(`a manager's words that land in another Amends reach its people, and there is silence (${engine})`, async () => {
    const { there, here, aWhile } = await twoHouses(engine);
    await withCustomerHere(there);
    expect([await aWhile(), await aWhile()]).toEqual([1, 0]);
    expect((await here.story(1)).it.state).toBe("new");
  }, 30_000);

  test(`silence comes also where the fields that say "automatic" are lost on the way (${engine})`, async () => {
    for (const lost of [saysAutomatic, [...saysAutomatic, "x-amends-loop"]]) {
      for (const begin of [withManagerThere, withCustomerHere]) {
        const { here, there, aWhile } = await twoHouses(engine, without(...lost));
        await begin(begin === withManagerThere ? here : there);
        expect([lost, await aWhile(), await aWhile()]).toEqual([lost, 1, 0]);
      }
    }
  }, 30_000);

  test(`where every trace is lost, one answer a day to an address is the end of it (${engine})`, async () => {
    const traceless = without(...saysAutomatic, "x-amends-loop", "message-id", "in-reply-to", "references");
    const renamed = (head: string) => `${traceless(head)}\r\nMessage-ID: <${crypto.randomUUID()}@gateway.test>`;
    for (const begin of [withManagerThere, withCustomerHere]) {
      const { here, there, aWhile } = await twoHouses(engine, renamed);
      await begin(begin === withManagerThere ? here : there);
      const first = await aWhile();
      expect([first <= 3, await aWhile()]).toEqual([true, 0]);
    }
  }, 30_000);
}
