import { afterEach, describe, expect, test } from "bun:test";
import { createServer } from "node:net";
import { readConfig } from "../../src/config.ts";
import { checkCertificate } from "../../src/mail/check-certificate.ts";
import { checkListener } from "../../src/mail/check-listener.ts";
import { checkPort } from "../../src/mail/check-port.ts";
import { checkPtr } from "../../src/mail/check-ptr.ts";
import { checkRelay } from "../../src/mail/check-relay.ts";
import { startListener } from "../../src/mail/listener.ts";
import { selfSigned } from "../../src/mail/self-signed.ts";
import { aRelay } from "../relay.ts";
import { startDns, type Zone } from "./dns.ts";
import { aFolder } from "./folder.ts";

const now = "2026-11-21T08:00:00.000Z";
const open: { stop(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop();
});

async function aConfig(records: Zone["records"] = {}, more: Record<string, string> = {}) {
  const dns = await startDns({ records });
  open.push(dns);
  return readConfig({
    AMENDS_DATA: await aFolder(),
    AMENDS_URL: "https://amends.chain.test",
    AMENDS_MAIL_DOMAIN: "reply.chain.test",
    AMENDS_DNS: dns.address,
    ...more,
  });
}

async function aListener(name: string) {
  const from = Temporal.Instant.from(now);
  const listener = await startListener({
    host: "127.0.0.1",
    port: 0,
    tls: selfSigned(name, from, from.add({ hours: 24 })),
    name,
    isKnown: async () => true,
    keep: async () => {},
    now: () => now,
    log: () => {},
  });
  open.push(listener);
  return listener;
}

/** Greets with this line and hangs up. */
async function aStranger(line: string): Promise<number> {
  const server = createServer((socket) => socket.end(line));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push({ stop: () => server.close() });
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

const mx = { "reply.chain.test MX": ["10 mx.chain.test"] };
const here = { ...mx, "mx.chain.test A": ["127.0.0.1"] };

describe("port 25 where the MX leads", () => {
  test("is ours when it calls itself by the mail domain, and only the outside can tell for sure", async () => {
    const { port } = await aListener("reply.chain.test");
    const finding = await checkPort(await aConfig(here), port);
    expect(finding.ok).toBe(true);
    expect(finding.says).toContain("answers as reply.chain.test");
    expect(finding.says).toContain("only a machine there can tell");
  });

  test("is somebody else's when it calls itself otherwise, unless we have a gateway", async () => {
    const { port } = await aListener("mail.provider.test");
    expect(await checkPort(await aConfig(here), port)).toMatchObject({
      ok: false,
      says: expect.stringContaining("somebody else: it says “220 mail.provider.test"),
    });
    const gateway = await aConfig(here, { AMENDS_TRUSTED_RELAYS: "127.0.0.1" });
    expect(await checkPort(gateway, port)).toMatchObject({ ok: true, says: expect.stringContaining("your gateway") });
  });

  test("that is closed or hangs up comes with what to forward; without an MX nothing can be said", async () => {
    const config = await aConfig(here);
    expect(await checkPort(config, 1)).toMatchObject({ ok: false, mend: expect.stringContaining("0.0.0.0:2525") });
    expect(await checkPort(config, await aStranger("554 go away\r\n"))).toMatchObject({
      ok: false,
      says: expect.stringContaining("it says “554 go away”"),
    });
    expect(await checkPort(await aConfig(), 1)).toMatchObject({ ok: true, checked: false });
  });
});

describe("the name of our address", () => {
  const at = { ...mx, "mx.chain.test A": ["203.0.113.7"] };
  const reverse = "7.113.0.203.in-addr.arpa PTR";

  test("is well when it leads back", async () => {
    expect(await checkPtr(await aConfig({ ...at, [reverse]: ["mx.chain.test"] }))).toMatchObject({
      ok: true,
      checked: true,
    });
  });

  test("that is missing or leads elsewhere is found, with what to ask for", async () => {
    const mend = "Ask whoever gave you 203.0.113.7 for: 203.0.113.7 PTR mx.chain.test.";
    expect(await checkPtr(await aConfig(at))).toMatchObject({ ok: false, mend });
    const elsewhere = { ...at, [reverse]: ["host7.provider.test"], "host7.provider.test A": ["203.0.113.8"] };
    expect(await checkPtr(await aConfig(elsewhere))).toMatchObject({ ok: false, mend });
  });

  test("cannot be looked for while the MX leads to no public address", async () => {
    for (const records of [{}, here]) expect(await checkPtr(await aConfig(records))).toMatchObject({ checked: false });
  });
});

describe("the listener", () => {
  test("is well when it greets by our name, and told from another program and from none", async () => {
    const { port } = await aListener("reply.chain.test");
    const at = (port: number) => aConfig({}, { AMENDS_SMTP: `127.0.0.1:${port}` });
    expect(await checkListener(await at(port))).toMatchObject({ ok: true });
    const other = await aListener("other.test");
    expect(await checkListener(await at(other.port))).toMatchObject({
      ok: false,
      mend: expect.stringContaining("AMENDS_SMTP"),
    });
    expect(await checkListener(await at(1))).toMatchObject({
      ok: false,
      mend: expect.stringContaining("amends serve"),
    });
  });
});

describe("the relay", () => {
  test("is well when it takes us, and near ones need no encryption", async () => {
    const relay = await aRelay();
    open.push(relay);
    const { findings, greeting } = await checkRelay({ relay: relay.url, mailDomain: "reply.chain.test" }, now);
    expect(findings.map(({ name, ok }) => [name, ok])).toEqual([
      ["Relay", true],
      ["Relay TLS", true],
    ]);
    expect(greeting).toStartWith("220");
  });

  test("that refuses our log-in, is not there, or is not set is told with its setting, never with the password", async () => {
    const { port } = await aListener("relay.test");
    for (const url of [`smtp://ann:secret@127.0.0.1:${port}`, "smtp://ann:secret@127.0.0.1:1"]) {
      const { findings } = await checkRelay({ relay: url, mailDomain: "reply.chain.test" }, now);
      expect(findings[0]).toMatchObject({ name: "Relay", ok: false, mend: expect.stringContaining("AMENDS_RELAY") });
      expect(JSON.stringify(findings)).not.toContain("secret");
    }
    const none = await checkRelay({ relay: null, mailDomain: "reply.chain.test" }, now);
    expect(none.findings).toMatchObject([{ ok: false }]);
  });

  test("on the internet needs a certificate that holds", async () => {
    const { port } = await aListener("relay.test");
    const { findings } = await checkRelay(
      { relay: `smtp://127.0.0.1.nip.test:${port}`, mailDomain: "reply.chain.test" },
      now,
    );
    expect(findings.map(({ ok, checked }) => [ok, checked])).toEqual([
      [false, true],
      [true, false],
    ]);
  });
});

describe("certificate files", () => {
  const files = async (name: string, days: number) => {
    const folder = await aFolder();
    const at = Temporal.Instant.from(now);
    const { cert, key } = selfSigned(name, at.subtract({ hours: 48 }), at.add({ hours: days * 24 }));
    await Bun.write(`${folder}/cert.pem`, cert);
    await Bun.write(`${folder}/key.pem`, key);
    return aConfig(mx, { AMENDS_TLS_CERT: `${folder}/cert.pem`, AMENDS_TLS_KEY: `${folder}/key.pem` });
  };

  test("are well when they hold for the host of the MX or the mail domain", async () => {
    for (const name of ["mx.chain.test", "reply.chain.test"])
      expect(await checkCertificate(await files(name, 60), now)).toMatchObject({
        ok: true,
        says: expect.stringContaining("2027-01-20"),
      });
    expect(await checkCertificate(await aConfig(), now)).toMatchObject({ ok: true });
  });

  test("that ended, end soon, name another host or do not belong together are found", async () => {
    const says = async (config: Awaited<ReturnType<typeof files>>) => {
      const { ok, says } = await checkCertificate(config, now);
      return [ok, says.replace(/\/\S*\//g, "")];
    };
    expect(await says(await files("mx.chain.test", -1))).toEqual([
      false,
      "The certificate in cert.pem ended on 2026-11-20.",
    ]);
    expect(await says(await files("mx.chain.test", 10))).toEqual([
      false,
      "The certificate in cert.pem ends in 10 days, on 2026-12-01.",
    ]);
    expect(await says(await files("www.chain.test", 60))).toEqual([
      false,
      "The certificate in cert.pem does not name mx.chain.test.",
    ]);
    const [one, other] = [await files("mx.chain.test", 60), await files("mx.chain.test", 60)];
    expect(await says({ ...one, tlsKey: other.tlsKey })).toEqual([
      false,
      "key.pem is not the key of the certificate in cert.pem.",
    ]);
  });
});
