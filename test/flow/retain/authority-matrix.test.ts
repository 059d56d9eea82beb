import { afterEach, describe, expect, test } from "bun:test";
import { after } from "../../../src/core/instant.ts";
import type { Story } from "../../../src/core/retain/story.ts";
import { isKnownAddress } from "../../../src/flow/retain/is-known-address.ts";
import { replyAddress } from "../../../src/flow/retain/queue-letter.ts";
import { findPersonByEmail } from "../../../src/store/org/people.ts";
import { listLetters } from "../../../src/store/retain/letters.ts";
import { listEvents } from "../../../src/store/retain/log.ts";
import { type Engine, engines } from "../../engines.ts";
import { aWorld, type TestWorld } from "../../world.ts";
import { aMail, outbox, vouches } from "./a-mail.ts";

const open: TestWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.stop();
});

type To = "ann" | "dora" | "customer" | "forged" | "thread";
type Word = keyof typeof vouches;
/** `said`: in whose name the verb ran. `told`: the letters that followed. */
type Outcome = { level: string; state: string; said: string | null; told: string[] };

/** Milliseconds for a table of some eighty mails, on a machine that has other things to do. */
const SLOW = 120_000;

const ann = "ann@chain.test";
const dora = "dora@chain.test";
const eve = "eve@evil.test";

/** Each way of naming a sender, and whom it names: one address, or none that can be used. */
const senders: readonly [string, readonly string[], string | null][] = [
  ["the address on file", ["Ann <ann@chain.test>"], ann],
  ["the address on file behind a nested comment", [`Mgr (a (b) <${eve}>) <ann@chain.test>`], ann],
  ["the address on file with a comment in its domain", ["ann@chain(x).test"], ann],
  ["a colleague", ["dora@chain.test"], dora],
  ["a stranger", [eve], eve],
  ["a name that looks like the address", [`"ann@chain.test" <${eve}>`], eve],
  ["an encoded name that looks like the address", [`=?utf-8?B?YW5uQGNoYWluLnRlc3Q=?= <${eve}>`], eve],
  ["the address before the angle brackets", [`ann@chain.test <${eve}>`], eve],
  ["a fold before a dot", ["ann@chain\r\n .test.evil.test"], "ann@chain.test.evil.test"],
  ["two From headers", [ann, eve], null],
  ["the same From header twice", [ann, ann], null],
  ["two mailboxes", [`${ann}, ${eve}`], null],
  ["two angle addresses", [`<ann@chain.test> <${eve}>`], null],
  ["a quoted local part", [`"ann@chain.test"@evil.test`], null],
  ["a group", ["Managers: ann@chain.test;"], null],
  ["an empty address", ["<>"], null],
  ["no From at all", [], null],
  ["a Cyrillic letter", ["ann@ch\u0430in.test"], "ann@ch\u0430in.test"],
  ["a NUL", ["ann@chain.test\u0000"], null],
];

/** The whole table on one engine; the other, which is slower to ask, sees one of each kind. */
const sendersOn = (engine: Engine) =>
  engine === "sqlite" ? senders : senders.filter(([how]) => /file$|colleague|stranger|two From/.test(how));

const names: Readonly<Record<To, string>> = {
  ann: "the owner's token",
  dora: "a colleague's token",
  customer: "the customer's token",
  forged: "a forged token",
  thread: "feedback@ in the thread of an alert",
};

/** What the rules of DESIGN.md section 4 make of it. A stranger who wrote before `isKnown` has an open case of their own. */
function wanted(to: To, sender: string | null, word: Word, isKnown: boolean): Outcome {
  const isStaff = sender === ann || sender === dora;
  const passes = word === "pass" || word === "relay";
  if (word === "fail")
    return { level: "mismatch", state: "quarantined", said: null, told: ["put_aside to ida@chain.test"] };
  const quiet = (level: string, ...told: string[]): Outcome => ({ level, state: "filed", said: null, told });
  if (to === "ann" || to === "dora") {
    const token = to === "ann" ? ann : dora;
    if (passes && isStaff)
      return {
        level: sender === token ? "acts" : "colleague",
        state: "filed",
        said: sender,
        told: [`receipt to ${sender}`],
      };
    return quiet("unverified", `unverified to ${token}`);
  }
  if (to === "customer") return quiet("unverified", `customer_wrote to ${ann}`);
  if (to === "thread") return quiet("unverified", `unverified to ${sender === dora ? dora : ann}`);
  if (isStaff) return quiet(passes ? "acts" : "unverified", ...(passes ? [`receipt to ${sender}`] : []));
  const level = passes && sender !== null ? "acts" : "unverified";
  if (isKnown) return quiet(level, "customer_wrote to ida@chain.test");
  return quiet(level, "alert to ida@chain.test", ...(level === "acts" ? [`acknowledgement to ${sender}`] : []));
}

async function addressOf(world: TestWorld, to: To, story: Story): Promise<string> {
  const { it, customer } = story;
  if (to === "customer") return replyAddress(world, it, { kind: "customer", ref: customer?.ref ?? "" });
  if (to === "thread") return "feedback@reply.chain.test";
  const person = await findPersonByEmail(world.db, to === "dora" ? dora : ann);
  const genuine = replyAddress(world, it, { kind: "person", ref: person?.ref ?? "" });
  return to === "forged" ? genuine.replace(/.(?=@)/, (last) => (last === "a" ? "b" : "a")) : genuine;
}

describe.each([...engines])("on %s", (engine) => {
  for (const to of ["ann", "dora", "customer", "forged", "thread"] as const) {
    test(
      `a mail to ${names[to]} acts only for whom it may, and tells only whom it should`,
      async () => {
        const world = await aWorld(engine);
        open.push(world);
        let n = 0;
        const known = new Set<string | null>();
        for (const [how, from, sender] of sendersOn(engine))
          for (const word of ["pass", "relay", "none", "fail"] as const) {
            const customer = `cleo-${++n}@mail.test`;
            const taken = await world.response({ score: 1, customer: { email: customer } });
            const story = await world.story(taken.case?.number ?? 0);
            const [alert] = await listLetters(world.db, { limit: 1 });
            const row = await aMail(world, {
              to: await addressOf(world, to, story),
              from,
              text: "/called She will come by.",
              headers: to === "thread" ? [`In-Reply-To: ${alert?.messageId}`] : [],
              vouch: vouches[word],
            });
            const events = await listEvents(world.db, story.it.id);
            const called = events.find(({ what }) => what === "called");
            const found: Outcome = {
              level: row.authority ?? "",
              state: row.state,
              said: called ? `${JSON.parse(called.data).by.split(" ")[0].toLowerCase()}@chain.test` : null,
              told: await outbox(world, alert?.id),
            };
            const rule = wanted(to, sender, word, known.has(sender));
            expect({ to, how, word, ...found }).toEqual({ to, how, word, ...rule });
            if (word !== "fail" && sender !== null) known.add(sender);
            world.clock.moveTo(after(world.clock.now(), { hours: 25 }));
          }
      },
      SLOW,
    );
  }

  test("a forged address is refused before a mail is taken", async () => {
    const world = await aWorld(engine);
    open.push(world);
    await world.response({ score: 1, customer: { email: "cleo@mail.test" } });
    const story = await world.story(1);
    expect(await isKnownAddress(world, await addressOf(world, "forged", story))).toBe(false);
    expect(await isKnownAddress(world, await addressOf(world, "ann", story))).toBe(true);
  });
});
