import { afterEach, beforeEach, expect, setDefaultTimeout } from "bun:test";
import { chmodSync } from "node:fs";
import { caseAddress } from "../../src/core/retain/address.ts";
import { viaMailbox } from "../../src/core/retain/mail.ts";
import { sortArrivals } from "../../src/flow/retain/sort-arrivals.ts";
import { readMails } from "../../src/mail/inbox.ts";
import { type Mailbox, openMailbox } from "../../src/mail/mailbox.ts";
import { sql } from "../../src/store/db/sql.ts";
import { findPersonByEmail } from "../../src/store/org/people.ts";
import { engines } from "../engines.ts";
import { aWorld, cleo, type TestWorld } from "../world.ts";
import { anImapServer, type Imap, imapTest, password, user } from "./imap.ts";

setDefaultTimeout(60_000);

let imap: Imap;
let world: TestWorld;
const open: Mailbox[] = [];
beforeEach(async () => {
  imap = await anImapServer();
});
afterEach(async () => {
  for (const mailbox of open.splice(0)) mailbox.close();
  await world.stop();
  await imap.remove();
});

function aMailbox(url = imap.url(), oauth: string | null = null): Mailbox {
  const mailbox = openMailbox(world, url, oauth);
  open.push(mailbox);
  return mailbox;
}

/** Lets a mailbox be read as the clockwork does, until something is so. */
async function readUntil(mailbox: Mailbox, so: () => boolean | Promise<boolean>, tries = 400): Promise<void> {
  for (let tried = 0; tried < tries; tried++) {
    await mailbox.read();
    if (await so()) return;
    await Bun.sleep(25);
  }
  throw new Error(`waited in vain; the log says: ${world.lines.join(" | ")}`);
}

const rows = async () => {
  await sortArrivals(world);
  return world.db.all<{ envelope_from: string; envelope_to: string; remote_address: string; state: string }>(
    sql`select envelope_from, envelope_to, remote_address, state from inbound order by received_at, id`,
  );
};

const fromCleo = (more: Record<string, string> = {}) => ({
  "Return-Path": `<${cleo.email}>`,
  From: `Cleo Martin <${cleo.email}>`,
  To: "store-lyon-2@reply.chain.test",
  Subject: "My coat",
  "Message-ID": `<${crypto.randomUUID()}@mail.test>`,
  Date: "Mon, 05 Jan 2026 09:00:00 +0000",
  ...more,
});

imapTest("a mail larger than the listener takes is passed over, stays unread, and the next one is kept", async () => {
  world = await aWorld("sqlite");
  imap.deliver(fromCleo(), "A very long story. ".repeat(1_400_000));
  imap.deliver(fromCleo(), "A short one.");
  const mailbox = aMailbox();
  await readUntil(mailbox, () => imap.count().seen === 1);
  expect(world.lines.join("\n")).toContain("is larger than 25 MB: it is passed over and stays unread");
  expect(imap.count()).toEqual({ mails: 2, seen: 1 });
  expect(await mailbox.read()).toBe(0);
});

for (const engine of engines) {
  imapTest(`a mail in the mailbox becomes a case, is marked as seen and stays where it is (${engine})`, async () => {
    world = await aWorld(engine);
    imap.deliver(fromCleo(), "Nobody ever called me back.");
    const mailbox = aMailbox();
    expect(await mailbox.read()).toBe(1);
    expect(await mailbox.read()).toBe(0);
    expect(await rows()).toMatchObject([
      {
        envelope_from: cleo.email,
        envelope_to: "store-lyon-2@reply.chain.test",
        remote_address: viaMailbox,
        state: "received",
      },
    ]);
    expect(imap.count()).toEqual({ mails: 1, seen: 1 });
    await readMails(world);
    expect((await world.story(1)).responses[0]?.response.comment).toContain("Nobody ever called me back.");
  });

  imapTest(`what could not be kept is read again, and what was kept is not kept twice (${engine})`, async () => {
    world = await aWorld(engine);
    imap.deliver(fromCleo(), "One.");
    imap.deliver(fromCleo(), "Two.");
    await world.db.script("alter table mailboxes rename to elsewhere");
    const mailbox = aMailbox();
    expect(await mailbox.read()).toBe(0);
    expect(await rows()).toEqual([]);
    expect(imap.count()).toEqual({ mails: 2, seen: 0 });
    await world.db.script("alter table elsewhere rename to mailboxes");
    await readUntil(mailbox, async () => (await rows()).length === 2);
    mailbox.close();
    await world.db.run(sql`update mailboxes set last_uid = 0`);
    expect(await aMailbox().read()).toBe(2);
    expect(await rows()).toHaveLength(2);
  });
}

imapTest("two processes that read one mailbox keep each mail once", async () => {
  world = await aWorld("sqlite");
  for (let i = 0; i < 5; i++) imap.deliver(fromCleo(), `Mail ${i}.`);
  const both = [aMailbox(), aMailbox()];
  await Promise.all(both.map((mailbox) => mailbox.read()));
  expect(await rows()).toHaveLength(5);
  imap.deliver(fromCleo(), "Another.");
  for (const mailbox of both) await readUntil(mailbox, async () => (await rows()).length === 6);
});

imapTest(
  "a manager's reply runs a verb when the provider vouches on top, and not when a forged line stands below",
  async () => {
    world = await aWorld("sqlite");
    await world.response({ score: 1, comment: "Nobody ever called me back.", customer: cleo });
    const ann = await findPersonByEmail(world.db, "ann@chain.test");
    const to = caseAddress(
      world.keys.address,
      { caseNumber: 1, to: { kind: "person", ref: ann?.ref ?? "" } },
      "reply.chain.test",
    );
    const reply = (results: Record<string, string>) => ({
      "Delivered-To": to,
      "Return-Path": "<ann@chain.test>",
      ...results,
      From: "ann@chain.test",
      To: "Amends <feedback@reply.chain.test>",
      Subject: "Re: Case 1",
      "Message-ID": `<${crypto.randomUUID()}@chain.test>`,
    });
    const pass = "gateway.chain.test; dmarc=pass header.from=chain.test";
    const mailbox = aMailbox();
    imap.deliver(
      reply({ "Authentication-Results": "mx.other.test; spf=none", "authentication-results": pass }),
      "/called Forged.",
    );
    await mailbox.read();
    await readMails(world);
    expect((await world.story(1)).it.state).toBe("new");
    imap.deliver(reply({ "Authentication-Results": pass }), "/called She will get a refund.");
    await readUntil(mailbox, async () => (await rows()).length === 2);
    await readMails(world);
    expect((await world.story(1)).it.state).toBe("contacted");
    expect((await rows()).map((row) => row.envelope_to)).toEqual([to, to]);
  },
);

imapTest("the addresses that are ours decide, and a mail that names none of them came to feedback@", async () => {
  world = await aWorld("sqlite");
  const mailbox = aMailbox();
  imap.deliver(
    fromCleo({
      To: "store-lyon-2@reply.chain.test, someone@else.test",
      Cc: "Store-Lyon-3@Reply.Chain.Test, x@reply.chain.test",
    }),
    "To two stores.",
  );
  imap.deliver(fromCleo({ "Delivered-To": user, To: "undisclosed-recipients:;", "Return-Path": "<>" }), "To nobody.");
  await mailbox.read();
  expect((await rows()).map((row) => [row.envelope_from, row.envelope_to]).sort()).toEqual([
    ["", "feedback@reply.chain.test"],
    [cleo.email, "store-lyon-2@reply.chain.test"],
    [cleo.email, "store-lyon-3@reply.chain.test"],
  ]);
});

imapTest("after the mailbox was numbered anew it is read from its start, and nothing is kept twice", async () => {
  world = await aWorld("sqlite");
  imap.deliver(fromCleo(), "Before.");
  const mailbox = aMailbox();
  await mailbox.read();
  await imap.stop();
  imap.renumber();
  await imap.start();
  imap.deliver(fromCleo(), "After.");
  await readUntil(mailbox, async () => (await rows()).length >= 2);
  expect(await rows()).toHaveLength(2);
  const marks = await world.db.all<{ last_uid: number }>(sql`select last_uid from mailboxes`);
  expect(marks).toEqual([{ last_uid: 2 }]);
});

imapTest("new mail is told by the server at once, while the connection stands idle", async () => {
  world = await aWorld("sqlite");
  const mailbox = aMailbox();
  await mailbox.read();
  await Bun.sleep(400);
  imap.deliver(fromCleo(), "Just now.");
  await readUntil(mailbox, async () => (await rows()).length === 1);
});

imapTest("a server that goes away is said once, and read again when it is back", async () => {
  world = await aWorld("sqlite");
  const mailbox = aMailbox();
  await mailbox.read();
  await imap.stop();
  imap.deliver(fromCleo(), "Meanwhile.");
  await readUntil(mailbox, () => world.lines.some((line) => line.includes("cannot be read")));
  await imap.start();
  await readUntil(mailbox, async () => (await rows()).length === 1);
  expect(world.lines.filter((line) => line.includes("cannot be read"))).toHaveLength(1);
  expect(world.lines.at(-1)).toContain("is read again");
});

imapTest("a wrong password is one line that says which setting to look at, and never the password", async () => {
  world = await aWorld("sqlite");
  const mailbox = aMailbox(imap.url("imap", "hunter2"));
  for (let tried = 0; tried < 15; tried++) {
    expect(await mailbox.read()).toBe(0);
    await Bun.sleep(100);
  }
  expect(world.lines).toEqual([
    expect.stringMatching(
      /^mailbox: 127\.0\.0\.1:\d+ refuses the log-in of mails@chain\.test \(.+\)\. Check user and password in AMENDS_IMAP\.$/,
    ),
  ]);
  expect(world.lines.join()).not.toContain("hunter2");
});

imapTest(
  "a mail that the server does not give out is passed over in the end, loudly, and holds up no other",
  async () => {
    world = await aWorld("sqlite");
    const broken = imap.deliver(fromCleo(), "Locked away.");
    chmodSync(broken, 0);
    imap.deliver(fromCleo(), "Free.");
    const mailbox = aMailbox();
    await readUntil(mailbox, async () => (await rows()).length === 1, 1200);
    expect(world.lines.filter((line) => line.includes("does not give out mail 1"))).toHaveLength(1);
  },
);

imapTest("over TLS from the first byte, and a large mail arrives byte for byte", async () => {
  world = await aWorld("sqlite");
  const mailbox = aMailbox(imap.url("imaps"));
  const line = `${"0123456789abcdef".repeat(4)}\r\n`;
  const text = line.repeat(120_000);
  imap.deliver(fromCleo(), text);
  await mailbox.read();
  const [row] = await world.db.all<{ size: number }>(sql`select size from raw_mails`);
  expect(row?.size).toBeGreaterThan(text.length);
});

imapTest(
  "an access token stands in for the password, is used until it runs out, and is renewed when it is refused",
  async () => {
    world = await aWorld("sqlite");
    imap.deliver(fromCleo(), "By token.");
    const mailbox = aMailbox(imap.url("imap", ""), imap.provider.tokenUrl());
    expect(await mailbox.read()).toBe(1);
    expect(imap.provider.asked).toEqual([
      { client_id: "amends", client_secret: "hush", refresh_token: "fresh-as-dew", grant_type: "refresh_token" },
    ]);
    imap.provider.forget();
    await imap.stop();
    await imap.start();
    imap.deliver(fromCleo(), "By another token.");
    await readUntil(mailbox, async () => (await rows()).length === 2);
    expect(imap.provider.asked).toHaveLength(2);
  },
);

imapTest("a provider that gives no token is said in its own word, without the secrets", async () => {
  world = await aWorld("sqlite");
  await aMailbox(imap.url("imap", ""), imap.provider.tokenUrl("stale-as-bread")).read();
  expect(world.lines).toEqual([
    expect.stringContaining("gave no access token: invalid_grant. Check AMENDS_IMAP_OAUTH."),
  ]);
  expect(world.lines.join()).not.toMatch(/hush|stale-as-bread/);
  expect(password).not.toBe("");
});
