import { afterAll, beforeAll, expect, test } from "bun:test";
import fc from "fast-check";
import { readConfig } from "../../src/config.ts";
import { keepMail } from "../../src/flow/retain/keep-mail.ts";
import { readMails } from "../../src/mail/inbox.ts";
import { ownReader } from "../../src/mail/reader.ts";
import { openReaderPool } from "../../src/mail/reader-pool.ts";
import { listInbound } from "../../src/store/retain/inbound.ts";
import { findRaw } from "../../src/store/retain/raw-mails.ts";
import { aWorld, type TestWorld } from "../world.ts";
import { torturers } from "./torturers.ts";

let world: TestWorld;
const pool = openReaderPool(
  readConfig({ AMENDS_TRUSTED_RELAYS: "127.0.0.1", AMENDS_AUTHSERV_ID: "gateway.chain.test" }),
);

beforeAll(async () => {
  world = await aWorld("sqlite");
});
afterAll(async () => {
  await pool.close();
  await world.stop();
});

const envelope = {
  from: "cleo@mail.test",
  to: "feedback@reply.chain.test",
  remoteAddress: "127.0.0.1",
  helo: "gateway.chain.test",
  at: "2026-01-05T09:00:00.000Z",
};

const keep = (raw: Uint8Array) => keepMail(world, [envelope], withResult(raw));

/** Each from a customer of its own, whose case holds nothing else. */
function fromAnother(raw: Uint8Array): Uint8Array {
  const id = crypto.randomUUID().slice(0, 8);
  return Buffer.from(Buffer.from(raw).toString("latin1").replaceAll("cleo@", `c-${id}@`), "latin1");
}

/** As it comes from the gateway, so that nobody need ask DNS about it. */
const withResult = (raw: Uint8Array) =>
  Buffer.concat([Buffer.from("Authentication-Results: gateway.chain.test; dmarc=pass header.from=mail.test\r\n"), raw]);

test.each(Object.entries(torturers))(
  "%s: ends as a row that can be read, and the next mail is read too",
  async (what, make) => {
    const raw = fromAnother(make());
    await keep(raw);
    await keep(
      Buffer.from(`From: cleo@mail.test\r\nMessage-ID: <${crypto.randomUUID()}@mail.test>\r\n\r\nAfter: ${what}`),
    );
    expect(await readMails(world, pool)).toBe(2);
    const [after, tortured] = await listInbound(world.db, { limit: 2 });
    if (!tortured || !after) throw new Error("a row is missing");
    expect(after).toMatchObject({ state: "filed", problem: null });
    expect(["filed", "quarantined"]).toContain(tortured.state);
    expect(Buffer.compare(Buffer.from((await findRaw(world.db, tortured.id)) ?? []), withResult(raw))).toBe(0);
  },
  30_000,
);

test("any bytes at all are a mail, and what is read of them fits into every database", async () => {
  const pieces = fc.constantFrom(
    ...'From: |To: |Subject: |Content-Type: |multipart/mixed; boundary=b|text/html|message/rfc822|message/delivery-status|--b|--b--|=?utf-8?Q?|?=|<|>|"|(|\\|=|&#x|base64|quoted-printable|Content-Transfer-Encoding: |charset=utf-7|iso-2022-jp|\u001b$B|\0|é|\r\n|\r\n\r\n|\r\n '.split(
      "|",
    ),
  );
  const raws = fc.oneof(
    fc.uint8Array({ maxLength: 3000 }),
    fc
      .array(fc.oneof(pieces, fc.string()), { maxLength: 120 })
      .map((words) => new TextEncoder().encode(words.join(""))),
  );
  await fc.assert(
    fc.asyncProperty(raws, async (raw) => {
      const { mail, words } = await ownReader(world.config).read(envelope, async () => withResult(raw));
      const { visible, cut } = words;
      const said = [mail.subject, mail.text, mail.html ?? "", visible, cut, ...mail.from.map(({ name }) => name)];
      expect(said.filter((words) => words.includes("\0"))).toEqual([]);
      expect(mail.references.length).toBeLessThanOrEqual(20);
    }),
    { numRuns: 300 },
  );
}, 60_000);
