import { Database } from "bun:sqlite";
import { afterAll, beforeAll, expect, test } from "bun:test";
import { readConfig } from "../../src/config.ts";
import { dkimRecord } from "../../src/core/org/dns-record.ts";
import { signingKeyOf } from "../../src/signing-key.ts";
import { aDeliveringRelay } from "../commands/a-delivering-relay.ts";
import { startDns, type Zone } from "../mail/dns.ts";
import { anEmptyFolder, freePorts, fromSource, runProgram, type Server, startProgram } from "./program.ts";

const zone: Zone = { records: {} };
const { folder, remove } = anEmptyFolder();
let relay: Awaited<ReturnType<typeof aDeliveringRelay>>;
let dns: Awaited<ReturnType<typeof startDns>>;
let settings: Record<string, string>;
let server: Server;

beforeAll(async () => {
  dns = await startDns(zone);
  const ports = await freePorts();
  relay = await aDeliveringRelay(ports.smtp);
  settings = {
    AMENDS_DATA: folder,
    AMENDS_SMTP: `127.0.0.1:${ports.smtp}`,
    AMENDS_MAIL_DOMAIN: "reply.chain.test",
    AMENDS_RELAY: relay.url,
    AMENDS_DNS: dns.address,
  };
  const { domain: fromDomain, selector, publicKey } = signingKeyOf(readConfig(settings));
  const record = dkimRecord({ fromDomain, selector, publicKey });
  zone.records[`${record.name} TXT`] = [record.value];
  zone.records["_dmarc.reply.chain.test TXT"] = ["v=DMARC1; p=reject"];
  server = await startProgram(fromSource, ["serve"], { folder, settings, ports });
}, 60_000);
afterAll(async () => {
  await server.end("SIGTERM");
  await relay.stop();
  dns.stop();
  remove();
});

/** The last line of findings, and what was said on the way. */
async function tried(seconds = "30") {
  const words = ["doctor", "--round-trip", "--wait", seconds, "--json"];
  const { out, err } = await runProgram(fromSource, words, { folder, settings });
  return { finding: JSON.parse(out).at(-1), err };
}

test("a letter to itself comes back through the listener, signed and vouched for", async () => {
  relay.will("deliver");
  const { finding, err } = await tried();
  expect(finding).toMatchObject({ name: "Round trip", ok: true });
  expect(finding.says).toMatch(
    /^The letter came in and was read after [\d.]+ s\. DMARC pass for reply\.chain\.test \(.*DKIM pass\)/,
  );
  expect(err).toContain("Sending a letter to d-");
  expect(err).toContain("The relay took it: 250");
  const db = new Database(`${folder}/amends.db`, { readonly: true });
  const came = db.query("select state, method, case_id from inbound").all();
  const letters = db.query("select count(*) as n from letters").get();
  db.close();
  expect([came, letters]).toEqual([[{ state: "filed", method: "round-trip", case_id: null }], { n: 0 }]);
}, 60_000);

test("a letter that comes back without anybody to vouch for it is told with what to mend", async () => {
  relay.will("deliver");
  const kept = { ...zone.records };
  for (const name of Object.keys(zone.records)) delete zone.records[name];
  const { finding } = await tried();
  Object.assign(zone.records, kept);
  expect(finding).toMatchObject({ ok: false, mend: expect.stringContaining("SPF, DKIM and DMARC") });
  expect(finding.says).toContain("nobody could vouch for it");
}, 60_000);

test("each leg on which it can be lost is named: not taken, taken and lost, returned, never read", async () => {
  relay.will("refuse");
  expect((await tried()).finding).toMatchObject({
    ok: false,
    says: expect.stringContaining("did not take the letter: 550 5.7.1"),
  });
  relay.will("lose");
  expect((await tried("1")).finding).toMatchObject({
    ok: false,
    says: expect.stringContaining("did not come in within 1 s"),
  });
  relay.will("return");
  expect((await tried()).finding).toMatchObject({ ok: false, says: expect.stringContaining("sent a failure notice") });
}, 90_000);

test("Ctrl-C ends the wait at once", async () => {
  relay.will("lose");
  const run = Bun.spawn([...fromSource, "doctor", "--round-trip", "--wait", "600"], {
    cwd: folder,
    env: settings,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const reader = run.stderr.getReader();
  let said = "";
  while (!said.includes("The relay took it")) {
    const { value, done } = await reader.read();
    if (done) break;
    said += new TextDecoder().decode(value);
  }
  run.kill("SIGINT");
  expect(await run.exited).not.toBe(0);
}, 60_000);
