import { afterEach, expect, test } from "bun:test";
import { ownReader, Stopping, Unreadable } from "../../src/mail/reader.ts";
import { openReaderPool, type ReaderPool, type ReaderPoolOptions } from "../../src/mail/reader-pool.ts";
import { outcome } from "../outcome";

const options = {
  trustedRelays: ["127.0.0.1"],
  authservId: "gateway.chain.test",
  arcSealers: [],
  dns: null,
  mailDomain: "reply.chain.test",
};
const envelope = {
  from: "ann@chain.test",
  to: "feedback@reply.chain.test",
  remoteAddress: "127.0.0.1",
  helo: "gateway.chain.test",
  at: "2026-01-05T09:00:00.000Z",
};
const hostile = new URL("./hostile-thread.ts", import.meta.url).href;

const pools: ReaderPool[] = [];
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
});

function aPool(how: ReaderPoolOptions = {}) {
  const pool = openReaderPool(options, how);
  pools.push(pool);
  return pool;
}

/** A mail of Ann's with this subject, which the gateway vouches for. */
const raw = (subject: string) =>
  new TextEncoder().encode(
    [
      "Authentication-Results: gateway.chain.test; dmarc=pass header.from=chain.test",
      "From: ann@chain.test",
      `Subject: ${subject}`,
      "Content-Type: multipart/mixed; boundary=b",
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "It is done.",
      "",
      "On 5 Jan 2026, Amends wrote:",
      "> Is it?",
      "--b",
      'Content-Type: text/plain; name="list.txt"',
      "Content-Disposition: attachment",
      "",
      "a list",
      "--b--",
      "",
    ].join("\r\n"),
  );

const readOne = (reader: Pick<ReaderPool, "read">, subject: string) => reader.read(envelope, async () => raw(subject));

/** What becomes of a reading, in a word. */
const ending = (reading: Promise<{ mail: { subject: string } }>) =>
  reading.then(
    ({ mail }) => `${mail.subject} is read`,
    (why: unknown) => (why instanceof Error ? why.name : String(why)),
  );

test("a thread reads a mail just as our own would", async () => {
  const reading = await readOne(aPool(), "done");
  expect(reading).toEqual(await readOne(ownReader(options), "done"));
  expect(reading.words).toEqual({ visible: "It is done.", cut: "On 5 Jan 2026, Amends wrote:\n> Is it?" });
  expect(reading.vouch.dmarc).toBe("pass");
  expect(reading.mail.attachments.map(({ name, size }) => [name, size])).toEqual([["list.txt", 6]]);
});

test("a view of the raw mail leaves its neighbours in memory as they are", async () => {
  const bytes = raw("view");
  const memory = new Uint8Array(bytes.length + 20).fill(7);
  memory.set(bytes, 10);
  const { mail } = await aPool().read(envelope, async () => memory.subarray(10, 10 + bytes.length));
  expect(mail.subject).toBe("view");
  expect([memory.length, memory[0], memory.at(-1)]).toEqual([bytes.length + 20, 7, 7]);
});

test("when DNS does not answer, the reading says so and how to go on without", async () => {
  const pool = openReaderPool({ ...options, authservId: null, trustedRelays: [], dns: "127.0.0.1:9", patience: 200 });
  pools.push(pool);
  const reading = await pool.read({ ...envelope, remoteAddress: "192.0.2.1" }, async () => raw("slow"));
  expect(reading.dnsTrouble).toStartWith("DNS did not answer");
  expect(reading).toMatchObject({ mail: { subject: "slow" }, vouch: { dmarc: "none", by: "nobody" } });
});

test.each(["throw", "exit", "hang"])(
  "a mail over which the thread comes to a bad end (%s) is told from those beside it",
  async (how) => {
    const pool = aPool({ program: hostile, limit: 2000 });
    const subjects = ["one", "two", how, "three", "four"];
    const endings = await Promise.all(subjects.map((subject) => ending(readOne(pool, subject))));
    expect(endings).toEqual(["one is read", "two is read", "Unreadable", "three is read", "four is read"]);
    expect(await outcome(readOne(pool, how))).toThrow(Unreadable);
    expect(await outcome(readOne(pool, how))).toThrow(/^This mail cannot be read: .+\.$/);
    expect(await ending(readOne(pool, "after"))).toBe("after is read");
  },
  30_000,
);

test("raw bytes that cannot be fetched are that mail's trouble alone", async () => {
  const pool = aPool();
  const missing = pool.read(envelope, () => Promise.reject(new Error("its raw file is missing")));
  const other = readOne(pool, "here");
  expect(await outcome(missing)).toThrow("its raw file is missing");
  expect(await ending(other)).toBe("here is read");
});

test("threads without work are let go, and start again with the next mail", async () => {
  const pool = aPool({ idle: 1 });
  expect(await ending(readOne(pool, "one"))).toBe("one is read");
  await Bun.sleep(50);
  expect(await ending(readOne(pool, "two"))).toBe("two is read");
});

test("closing leaves what waits unread, gives what is in hand a moment, and lets a mail without end go", async () => {
  const pool = aPool({ program: hostile, threads: 1 });
  const first = ending(readOne(pool, "first"));
  expect(await first).toBe("first is read");
  const hanging = ending(readOne(pool, "hang"));
  await Bun.sleep(50);
  const waiting = ending(readOne(pool, "waiting"));
  await pool.close();
  expect(await hanging).toBe("Stopping");
  expect(await waiting).toBe("Stopping");
  expect(await outcome(readOne(pool, "late"))).toThrow(Stopping);
});
