import { afterAll, beforeAll, expect, test } from "bun:test";
import { generateKeyPairSync } from "node:crypto";
import { readdirSync } from "node:fs";
import { startDns } from "../mail/dns.ts";
import { aRelay, type Delivered, type Relay } from "../relay.ts";
import { aCase, answerable, call, chainSettings, importChain, makeKey, replyTo, setUp } from "./chain.ts";
import {
  anEmptyFolder,
  compiled,
  freePorts,
  type Program,
  runProgram,
  type Server,
  startProgram,
  until,
} from "./program.ts";

const MINUTE = 60_000;

let amends: Program;
let relay: Relay;
const leftovers: (() => unknown)[] = [];

beforeAll(async () => {
  amends = compiled();
  relay = await aRelay();
}, 2 * MINUTE);
afterAll(async () => {
  for (const clear of leftovers.reverse()) await clear();
  await relay.stop();
});

function anOffice(settings: Record<string, string>) {
  const { folder, remove } = anEmptyFolder();
  leftovers.push(remove);
  return { folder, settings };
}

test("the executable tells what it can do, in an empty folder that it leaves empty", async () => {
  const office = anOffice({});
  const { code, out } = await runProgram(amends, ["--help"], office);
  expect(code).toBe(0);
  for (const command of [
    "serve",
    "demo",
    "setup",
    "key create",
    "import",
    "mail explain",
    "listen explain",
    "settings",
  ])
    expect(out).toContain(command);
  expect(readdirSync(office.folder)).toEqual([]);
});

test(
  "set up, an unhappy answer by HTTP, the alert out, the call logged by mail, the customer's reply, and the log holds",
  async () => {
    const { dns, signature } = await aSigner("mail.test");
    const office = anOffice({ ...chainSettings, AMENDS_RELAY: relay.url, AMENDS_DNS: dns });
    expect(await setUp(amends, office)).toMatchObject({ code: 0, err: "" });
    expect(await importChain(amends, office)).toMatchObject({ code: 0, err: "" });
    const again = await importChain(amends, office);
    expect(again).toMatchObject({ code: 0, err: "" });
    const key = await makeKey(amends, office);
    const server = await startProgram(amends, ["serve"], { ...office, ports: await freePorts() });
    leftovers.push(() => server.end("SIGKILL"));

    const taken = await call(server, key, "POST", "/responses", {
      store: "lyon-2",
      mode: "phone",
      score: 2,
      comment: "Nobody ever called me back.",
      customer: { name: "Cleo Martin", email: "cleo@mail.test" },
    });
    expect(taken).toMatchObject({ status: 201, body: { severity: "alert", case: { number: 1, state: "new" } } });
    const alert = await letterTo("ann@chain.test", (letter) => letter.text.includes("called me back"));
    expect(alert.text).toContain("https://amends.chain.test/cases/1");
    expect(alert.html).toContain("<mark");

    await replyTo(server, answerable(alert), "/called She will get a refund");
    const receipt = await letterTo("ann@chain.test", (letter) => letter.text.includes("She will get a refund"));
    expect(receipt.mail.inReplyTo).toBeTruthy();
    const called = await aCase(server, key, 1);
    expect(called.state).toBe("contacted");
    expect(called.events.map(({ what, surface }) => [what, surface])).toContainEqual(["called", "mail"]);

    await replyTo(server, answerable(alert), "/reply Dear Cleo, we are sorry.");
    const letter = await letterTo("cleo@mail.test", ({ text }) => text.includes("we are sorry"));
    await replyTo(server, answerable(letter), "Thank you, see you on Friday.", signature);
    await letterTo("ann@chain.test", ({ text }) => text.includes("see you on Friday"));
    expect((await aCase(server, key, 1)).messages.at(-1)).toMatchObject({
      direction: "in",
      text: "Thank you, see you on Friday.",
      verified: true,
    });

    expect(await server.end("SIGTERM")).toBe(0);
    const verdict = await runProgram(amends, ["audit", "verify"], office);
    expect(verdict.out).toMatch(/^The log holds: \d+ rows\.\n$/);
    expect(verdict.code).toBe(0);
  },
  MINUTE,
);

test(
  "with time in the test's hand: the district manager hears at the hour of the policy, once; a closing without contact goes up",
  async () => {
    const office = anOffice({ ...chainSettings, AMENDS_DATA: "./travel" });
    await setUp(amends, office);
    await importChain(amends, office);
    const key = await makeKey(amends, office);
    const server = await startProgram(amends, ["demo", "--empty"], { ...office, ports: await freePorts() });
    leftovers.push(() => server.end("SIGKILL"));
    const clock = aHand(server);

    await clock.moveTo(mondayAt(10));
    await call(server, key, "POST", "/responses", {
      store: "lyon-2",
      mode: "web",
      score: 1,
      comment: "Very rude.",
      customer: { phone: "+33612345678" },
    });
    await clock.moveTo(mondayAt(13, 55));
    expect(await subjectsTo(server, "dora@chain.test")).toEqual([]);
    await clock.moveTo(mondayAt(14, 5));
    expect(await subjectsTo(server, "dora@chain.test")).toEqual(["Not opened in time: case 1, Lyon 2"]);
    const late = (await postBox(server)).find(({ to }) => to.includes("dora@chain.test"));
    expect(Date.parse(late?.at ?? "")).toBeWithin(mondayAt(13, 59), mondayAt(14, 2));
    await clock.moveTo(mondayAt(15));
    expect(await subjectsTo(server, "dora@chain.test")).toHaveLength(1);
    expect(await subjectsTo(server, "rita@chain.test")).toEqual([]);

    const alert = (await postBox(server)).find(({ to }) => to.includes("ann@chain.test"));
    await replyTo(
      server,
      { to: "ann@chain.test", subject: alert?.subject ?? "", replyTo: alert?.reply_to ?? "", messageId: "" },
      "/close It was nothing",
    );
    await until("the challenge", async () => (await aCase(server, key, 1)).state === "challenged" || undefined);
    await clock.moveTo(mondayAt(15, 5));
    const upward = (await postBox(server)).filter(({ to }) => to.includes("dora@chain.test")).at(-1);
    expect(upward?.text).toContain("without any contact");
    expect(await server.end("SIGTERM")).toBe(0);
    expect(await runProgram(amends, ["audit", "verify"], office)).toMatchObject({ code: 0 });
  },
  MINUTE,
);

const letterTo = (who: string, fits: (letter: Delivered) => boolean): Promise<Delivered> =>
  until(`a letter to ${who}`, () => relay.to(who).find(fits));

/** A mail domain that signs, and a name server that knows its key and that it wants forged mail rejected. */
async function aSigner(domainName: string) {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const key = publicKey.export({ type: "spki", format: "der" }).toString("base64");
  const { address, stop } = await startDns({
    records: {
      [`_dmarc.${domainName} TXT`]: ["v=DMARC1; p=reject"],
      [`post._domainkey.${domainName} TXT`]: [`v=DKIM1; k=rsa; p=${key}`],
    },
  });
  leftovers.push(stop);
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  return { dns: address, signature: { domainName, keySelector: "post", privateKey: pem } };
}

type Posted = { to: string; reply_to: string; subject: string; text: string; at: string };

const postBox = async (server: Server): Promise<Posted[]> =>
  (await (await fetch(`${server.url}/demo/mail.json`)).json()) as Posted[];

const subjectsTo = async (server: Server, who: string): Promise<string[]> =>
  (await postBox(server)).filter(({ to }) => to.includes(who)).map(({ subject }) => subject);

/** Milliseconds of a moment next Monday, UTC. */
function mondayAt(hour: number, minute = 0): number {
  const today = Temporal.Now.plainDateISO("UTC");
  const monday = today.add({ days: 8 - today.dayOfWeek });
  return monday.toZonedDateTime({ timeZone: "UTC", plainTime: { hour, minute } }).epochMilliseconds;
}

/** The hand that moves a demo's clock on. */
function aHand(server: Server) {
  let ahead = 0;
  return {
    moveTo: async (moment: number) => {
      const seconds = Math.ceil((moment - Date.now() - ahead) / 1000);
      ahead += seconds * 1000;
      const response = await fetch(`${server.url}/demo/clock`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ advance: `PT${seconds}S` }),
      });
      if (!response.ok) throw new Error(await response.text());
    },
  };
}
