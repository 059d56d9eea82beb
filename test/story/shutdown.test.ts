import { afterEach, describe, expect, test } from "bun:test";
import { openDb } from "../../src/store/db/db.ts";
import { sql } from "../../src/store/db/sql.ts";
import { aPlace, engines } from "../engines.ts";
import { openDialog } from "../mail/dialog.ts";
import { chainSettings, importChain, makeKey, rawMail, setUp } from "./chain.ts";
import { freePorts, fromSource, startProgram } from "./program.ts";

const leftovers: (() => unknown)[] = [];
afterEach(async () => {
  for (const clear of leftovers.splice(0).reverse()) await clear();
});

/** What a process manager waits at least before it kills. */
const PATIENCE_MS = 5_000;

describe.each([...engines])("on %s", (engine) => {
  async function aServer() {
    const place = await aPlace(engine);
    leftovers.push(() => place.remove());
    const settings = { ...chainSettings, AMENDS_DATA: place.folder, DATABASE_URL: place.address };
    const office = { folder: place.folder, settings };
    await setUp(fromSource, office);
    await importChain(fromSource, office);
    const key = await makeKey(fromSource, office);
    const server = await startProgram(fromSource, ["serve"], { ...office, ports: await freePorts() });
    leftovers.push(() => server.end("SIGKILL"));
    return { server, key, place };
  }

  test("SIGTERM lets the mail and the request that are under way finish, then closes the database and exits 0", async () => {
    const { server, key, place } = await aServer();
    const mail = await openDialog(server.smtpPort);
    await mail.say("MAIL FROM:<cleo@mail.test>");
    await mail.say("RCPT TO:<store-lyon-2@reply.chain.test>");
    expect(await mail.say("DATA")).toStartWith("354");
    const [head = "", tail = ""] = halves(
      rawMail({ from: "cleo@mail.test", to: "store-lyon-2@reply.chain.test", id: "late", text: "Is anyone there?" }),
    );
    mail.send(head);
    const request = aSlowRequest(server.url, key);
    await request.started;

    const began = performance.now();
    const ended = server.end("SIGTERM");
    await Bun.sleep(300);
    mail.send(`${tail}\r\n.\r\n`);
    request.finish();
    expect(await mail.answer()).toStartWith("250");
    expect((await request.response).status).toBe(201);
    expect(await ended).toBe(0);
    expect(performance.now() - began).toBeLessThan(PATIENCE_MS);

    const db = await openDb(place.address);
    expect(await db.all(sql`select comment from responses where mode = 'kiosk'`)).toEqual([
      { comment: "Slow but sure" },
    ]);
    const kept = sql`(select count(*) from arrivals) + (select count(*) from inbound)`;
    expect(await db.get(sql`select cast(${kept} as integer) as n`)).toEqual({ n: 1 });
    if (engine === "sqlite") expect(await db.get(sql`pragma integrity_check`)).toEqual({ integrity_check: "ok" });
    await db.close();
  });

  test("a sender that never finishes does not hold it back", async () => {
    const { server } = await aServer();
    const mail = await openDialog(server.smtpPort);
    await mail.say("MAIL FROM:<cleo@mail.test>");
    await mail.say("RCPT TO:<store-lyon-2@reply.chain.test>");
    await mail.say("DATA");
    mail.send("Subject: Still writing\r\n");
    const began = performance.now();
    expect(await server.end("SIGTERM")).toBe(0);
    expect(performance.now() - began).toBeLessThan(PATIENCE_MS);
    mail.drop();
  });

  test("an open page that keeps its connection does not hold it back, and Ctrl-C is like SIGTERM", async () => {
    const { server } = await aServer();
    await (await fetch(`${server.url}/healthz`, { keepalive: true })).text();
    expect(await server.end("SIGINT")).toBe(0);
  });
});

const halves = (text: string): [string, string] => [text.slice(0, 40), text.slice(40)];

/** A response whose body comes in two parts; `finish` sends the second. */
function aSlowRequest(url: string, key: string) {
  const body = JSON.stringify({ store: "lyon-2", mode: "kiosk", score: 9, comment: "Slow but sure" });
  const [head, tail] = halves(body);
  const { promise: hold, resolve: finish } = Promise.withResolvers<void>();
  const { promise: started, resolve: begin } = Promise.withResolvers<void>();
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(encoder.encode(head));
      setTimeout(begin, 100);
      await hold;
      controller.enqueue(encoder.encode(tail));
      controller.close();
    },
  });
  const response = fetch(`${url}/api/v1/responses`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: stream,
  });
  return { started, finish, response };
}
