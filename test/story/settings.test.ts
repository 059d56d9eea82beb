import { afterAll, expect, test } from "bun:test";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { anEmptyFolder, freePorts, fromSource, runProgram, type Settings } from "./program.ts";

const leftovers: (() => void)[] = [];
afterAll(() => {
  for (const clear of leftovers) clear();
});

function aFolder(): string {
  const { folder, remove } = anEmptyFolder();
  leftovers.push(remove);
  return folder;
}

/** What `serve` says on the way out, line by line. */
async function serve(folder: string, settings: Settings) {
  const { code, out, err } = await runProgram(fromSource, ["serve"], { folder, settings });
  return { code, out, lines: err.trimEnd().split("\n") };
}

test("each bad setting stops the start with one line that names it, and nothing is made", async () => {
  const folder = aFolder();
  const wrong = {
    AMENDS_HTTP: "port 80",
    AMENDS_URL: "chain.test",
    DATABASE_URL: "mysql://localhost/amends",
    AMENDS_SECRET: "short",
    AMENDS_MAIL_DOMAIN: "not a domain",
    AMENDS_RELAY: "https://relay.chain.test",
    AMENDS_FROM: "nobody",
    AMENDS_DKIM_KEY: "no key",
    AMENDS_DKIM_SELECTOR: "two words",
    AMENDS_SMTP: "0.0.0.0:99999",
    AMENDS_SMTPS: "465",
    AMENDS_PROXIES: "the balancer",
    AMENDS_TLS_CERT: "missing.pem",
    AMENDS_TRUSTED_RELAYS: "the gateway",
    AMENDS_ARC_SEALERS: "not a domain",
    AMENDS_IMAP: "https://mail.chain.test",
    AMENDS_DNS: "resolver",
  };
  const { code, out, lines } = await serve(folder, wrong);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(lines.map((line) => line.split(": ")[0] ?? "").sort()).toEqual(Object.keys(wrong).sort());
  expect(readdirSync(folder)).toEqual([]);
});

test("a secret in a setting that cannot be used is not shown", async () => {
  const { code, lines } = await serve(aFolder(), {
    AMENDS_RELAY: "smpt://user:hunter2@relay.chain.test",
    AMENDS_SECRET: "hunter2",
    DATABASE_URL: "mysql://user:hunter2@localhost/amends",
  });
  expect(code).toBe(2);
  expect(lines).toHaveLength(3);
  expect(lines.join()).not.toContain("hunter2");
});

test("a secret may stand in a file, but not in both places, and the file must be there", async () => {
  const folder = aFolder();
  writeFileSync(join(folder, "secret"), "x".repeat(40));
  expect(await serve(folder, { AMENDS_SECRET: "y".repeat(40), AMENDS_SECRET_FILE: "secret" })).toMatchObject({
    code: 2,
    lines: [expect.stringContaining("AMENDS_SECRET_FILE")],
  });
  expect(await serve(folder, { AMENDS_SECRET_FILE: "nowhere" })).toMatchObject({
    code: 2,
    lines: [expect.stringContaining("nowhere")],
  });
});

test("a port that is taken stops the start with one line that names the setting", async () => {
  const taken = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch: () => new Response() });
  const { smtp } = await freePorts();
  const byHttp = await serve(aFolder(), {
    AMENDS_HTTP: `127.0.0.1:${taken.port}`,
    AMENDS_SMTP: `127.0.0.1:${smtp}`,
  });
  const bySmtp = await serve(aFolder(), {
    AMENDS_HTTP: `127.0.0.1:${smtp}`,
    AMENDS_SMTP: `127.0.0.1:${taken.port}`,
  });
  await taken.stop(true);
  expect(byHttp).toMatchObject({ code: 2, lines: [expect.stringContaining("AMENDS_HTTP")] });
  expect(bySmtp).toMatchObject({ code: 2, lines: [expect.stringContaining("AMENDS_SMTP")] });
});

test("a data folder that cannot be one, and a certificate that is none, stop the start with one line", async () => {
  const folder = aFolder();
  writeFileSync(join(folder, "file"), "not a folder");
  expect(await serve(folder, { AMENDS_DATA: "file" })).toMatchObject({
    code: 2,
    lines: [expect.stringContaining("AMENDS_DATA")],
  });
  mkdirSync(join(folder, "tls"));
  for (const name of ["cert", "key"]) writeFileSync(join(folder, "tls", name), "not a PEM file");
  const ports = await freePorts();
  expect(
    await serve(folder, {
      AMENDS_HTTP: `127.0.0.1:${ports.http}`,
      AMENDS_SMTP: `127.0.0.1:${ports.smtp}`,
      AMENDS_TLS_CERT: "tls/cert",
      AMENDS_TLS_KEY: "tls/key",
    }),
  ).toMatchObject({ code: 2, lines: [expect.stringContaining("AMENDS_TLS_CERT")] });
});

test("a database that does not answer stops the start with one line, without its password", async () => {
  const { http } = await freePorts();
  const { code, lines } = await serve(aFolder(), {
    DATABASE_URL: `postgres://amends:hunter2@127.0.0.1:${http}/amends`,
  });
  expect(code).toBe(2);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toStartWith("DATABASE_URL");
  expect(lines[0]).not.toContain("hunter2");
});
