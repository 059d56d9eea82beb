import { expect, test } from "bun:test";
import { defaultLimits, startCounters } from "../../src/mail/listener/limits.ts";
import { aListener } from "./a-listener.ts";
import { openDialog } from "./dialog.ts";

/** Seen through a balancer that names each sender, so that one machine can be many. */
const proxies = ["127.0.0.0/8"];
const from = (address: string) => ({ proxy: `PROXY TCP4 ${address} 192.0.2.1 4711 25\r\n` });
const few = { address: 2, network: 3 };
const mail = "From: ann@chain.test\r\n\r\nHello\r\n";

test("a balancer's PROXY line names the real sender", async () => {
  const listener = await aListener({ proxies });
  const dialog = await openDialog(listener.port, from("198.51.100.7"));
  for (const line of ["MAIL FROM:<ann@chain.test>", "RCPT TO:<c-1@reply.test>", "DATA"]) await dialog.say(line);
  expect(await dialog.say(`${mail}.`)).toStartWith("250");
  expect(listener.kept[0]?.envelopes[0]?.remoteAddress).toBe("198.51.100.7");
  dialog.drop();
});

test("nobody else's PROXY line is believed, and a balancer without one is not served", async () => {
  const { port } = await aListener({ proxies: ["10.0.0.0/8"] });
  expect(await (await openDialog(port, from("198.51.100.7"))).answer()).toStartWith("421");
  const late = await openDialog(port);
  expect(await late.say("PROXY TCP4 198.51.100.7 192.0.2.1 4711 25")).toStartWith("500");
  late.drop();
  const balanced = await aListener({ proxies });
  expect(await (await openDialog(balanced.port, { proxy: "EHLO client.test\r\n" })).answer()).toBe("closed");
});

test("too many connections from one address or one network are 421 4.7.0, and one that leaves makes room", async () => {
  const { port } = await aListener({ proxies, limits: { ...defaultLimits, connections: few } });
  const first = await openDialog(port, from("198.51.100.7"));
  await openDialog(port, from("198.51.100.7"));
  expect(await (await openDialog(port, from("198.51.100.7"))).answer()).toStartWith("421 4.7.0");
  await openDialog(port, from("198.51.100.8"));
  expect(await (await openDialog(port, from("198.51.100.9"))).answer()).toStartWith("421 4.7.0");
  expect(await (await openDialog(port, from("203.0.113.9"))).say("NOOP")).toStartWith("250");
  expect(await first.say("QUIT")).toStartWith("221");
  await Bun.sleep(50);
  expect(await (await openDialog(port, from("198.51.100.7"))).say("NOOP")).toStartWith("250");
});

test("too many mails in a minute are 450, and the next minute takes them", async () => {
  let now = "2026-11-21T08:00:00.000Z";
  const limits = { ...defaultLimits, mails: { ...few, seconds: 60 } };
  const { port } = await aListener({ proxies, limits, now: () => now });
  const dialog = await openDialog(port, from("198.51.100.7"));
  const begin = async () => {
    const answer = await dialog.say("MAIL FROM:<ann@chain.test>");
    await dialog.say("RSET");
    return answer.slice(0, 9);
  };
  expect([await begin(), await begin(), await begin()]).toEqual(["250 2.1.0", "250 2.1.0", "450 4.2.1"]);
  now = "2026-11-21T08:01:00.000Z";
  expect(await begin()).toBe("250 2.1.0");
  dialog.drop();
});

test("one who guesses mailboxes is told 450 for every mailbox for a while", async () => {
  const limits = { ...defaultLimits, guesses: { ...few, seconds: 600 } };
  const { port } = await aListener({ proxies, limits });
  const dialog = await openDialog(port, from("198.51.100.7"));
  await dialog.say("MAIL FROM:<ann@chain.test>");
  const said: string[] = [];
  for (const to of ["c-1", "nobody-1", "nobody-2", "nobody-3", "c-1"])
    said.push((await dialog.say(`RCPT TO:<${to}@reply.test>`)).slice(0, 9));
  expect(said).toEqual(["250 2.1.5", "550 5.1.1", "550 5.1.1", "450 4.2.1", "450 4.2.1"]);
  dialog.drop();
});

test("the chain's own gateway and this machine are not limited", async () => {
  const limits = {
    connections: { address: 0, network: 0 },
    mails: { ...few, seconds: 60 },
    guesses: { ...few, seconds: 60 },
  };
  const { port } = await aListener({ proxies, limits, trusted: ["198.51.100.0/24"] });
  expect(await (await openDialog(port, from("198.51.100.7"))).say("NOOP")).toStartWith("250");
  expect(await (await openDialog(port, from("203.0.113.7"))).answer()).toStartWith("421 4.7.0");
  const direct = await aListener({ limits });
  expect(await (await openDialog(direct.port)).say("NOOP")).toStartWith("250");
});

test("of a flood of addresses only the newest are remembered", () => {
  const limits = { ...defaultLimits, mails: { address: 1, network: 1, seconds: 60 } };
  const counters = startCounters(limits, () => 0);
  const peer = (n: number) => ({ address: `a${n}`, network: `n${n}` });
  expect([counters.mail(peer(1)), counters.mail(peer(1))]).toEqual([false, true]);
  for (let n = 2; n < 20_100; n++) counters.mail(peer(n));
  expect(counters.mail(peer(1))).toBe(false);
});
