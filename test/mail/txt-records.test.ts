import { afterAll, beforeAll, expect, test } from "bun:test";
import { type NameServer, readNameServer, txtRecords } from "../../src/mail/txt-records.ts";
import { startDns } from "./dns.ts";

let dns: Awaited<ReturnType<typeof startDns>>;
let servers: NameServer[];
beforeAll(async () => {
  dns = await startDns({
    records: {
      "two.test TXT": ["v=spf1 -all", "token=1"],
      "key.test TXT": [`p=${"k".repeat(600)}`],
      "long.test TXT": ["x".repeat(4000)],
      "other.test A": ["192.0.2.1"],
    },
    broken: ["broken.test"],
  });
  servers = [readNameServer(dns.address) ?? { address: "", port: 0 }];
});
afterAll(() => dns.stop());

const joined = async (name: string) => (await txtRecords(name, servers)).map((strings) => strings.join(""));

test("records stay apart and the strings of one record stay together", async () => {
  expect(await joined("two.test")).toEqual(["v=spf1 -all", "token=1"]);
  expect(await joined("key.test")).toEqual([`p=${"k".repeat(600)}`]);
});

test("an answer that is too long for UDP is fetched over TCP", async () => {
  expect(await joined("long.test")).toEqual(["x".repeat(4000)]);
});

test("no such name, no such record and a broken server are told apart", async () => {
  const codes = await Promise.all(
    ["nothing.test", "other.test", "broken.test", "a..b", `${"a".repeat(64)}.test`].map((name) =>
      txtRecords(name, servers).catch((error: { code: string }) => error.code),
    ),
  );
  expect(codes).toEqual(["ENOTFOUND", "ENODATA", "ESERVFAIL", "ENOTFOUND", "ENOTFOUND"]);
});

test("a server may be written with and without its port", () => {
  expect(readNameServer("192.0.2.1")).toEqual({ address: "192.0.2.1", port: 53 });
  expect(readNameServer("[::1]:5300")).toEqual({ address: "::1", port: 5300 });
  expect(readNameServer("::1")).toEqual({ address: "::1", port: 53 });
  expect(readNameServer("192.0.2.1:port")).toBeUndefined();
});
