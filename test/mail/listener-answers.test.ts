import { describe, expect, test } from "bun:test";
import { aListener, readyForData } from "./a-listener.ts";
import { openDialog } from "./dialog.ts";

const mail = "From: ann@chain.test\r\nSubject: Re\r\n\r\n/called\r\n";

test("every answer carries an enhanced status code, but for greeting and EHLO", async () => {
  const dialog = await openDialog((await aListener()).port);
  const said: string[] = [];
  for (const line of [
    "NOOP",
    "RSET",
    "RCPT TO:<c-1@reply.test>",
    "MAIL FROM:<ann@chain.test> SIZE=99999999",
    "MAIL FROM:ann",
    "MAIL FROM:<>",
    "RCPT TO:<nobody@reply.test>",
    "RCPT TO:<c-1@reply.test>",
    "RCPT TO:<c-2@reply.test>",
    "TURN",
    "VRFY ann",
    "QUIT",
  ])
    said.push(await dialog.say(line));
  expect(said.map((answer) => answer.split(" ").slice(0, 2).join(" "))).toEqual([
    "250 2.0.0",
    "250 2.0.0",
    "503 5.5.1",
    "552 5.3.4",
    "501 5.1.7",
    "250 2.1.0",
    "550 5.1.1",
    "250 2.1.5",
    "452 4.5.3",
    "500 5.5.2",
    "252 2.1.5",
    "221 2.0.0",
  ]);
});

test("a postmaster needs no domain, and becomes ours in the envelope", async () => {
  const listener = await aListener();
  const dialog = await readyForData(listener.port, "PostMaster");
  expect(await dialog.say(`${mail}.`)).toStartWith("250");
  expect(listener.kept[0]?.envelopes[0]?.to).toBe("PostMaster@reply.test");
  dialog.drop();
});

test("an international domain is written in the envelope as DNS knows it", async () => {
  const listener = await aListener({ isKnown: async (address) => address === "c-1@xn--bcher-kva.test" });
  const dialog = await readyForData(listener.port, "c-1@xn--bcher-kva.test");
  expect(await dialog.say(`${mail}.`)).toStartWith("250");
  expect(listener.kept[0]?.envelopes[0]?.to).toBe("c-1@xn--bcher-kva.test");
  dialog.drop();
});

test("a mail that goes in circles is 550 5.4.6, and one that passed a hundred servers is not", async () => {
  const listener = await aListener();
  for (const [hops, answer] of [
    [100, "250"],
    [101, "550 5.4.6"],
  ] as const) {
    const dialog = await readyForData(listener.port);
    expect(await dialog.say(`${"Received: from a by b\r\n".repeat(hops)}${mail}.`)).toStartWith(answer);
    dialog.drop();
  }
});

describe("a full disk is 452 4.3.1", () => {
  test.each([
    ["of SQLite", { code: "SQLITE_FULL" }],
    ["of PostgreSQL", { errno: "53100" }],
    ["under the spool", { code: "ENOSPC" }],
  ])("%s", async (_whose, how) => {
    const listener = await aListener({ keep: () => Promise.reject(Object.assign(new Error("no room"), how)) });
    const dialog = await readyForData(listener.port);
    expect(await dialog.say(`${mail}.`)).toStartWith("452 4.3.1");
    dialog.drop();
  });
});

test("an empty mail is a mail", async () => {
  const listener = await aListener();
  const dialog = await readyForData(listener.port);
  expect(await dialog.say(".")).toStartWith("250");
  expect(listener.kept[0]?.text).toBe("");
  dialog.drop();
});

test("commands may come all at once, and the answers come in their order", async () => {
  const listener = await aListener();
  const dialog = await openDialog(listener.port);
  const envelope = "MAIL FROM:<ann@chain.test>\r\nRCPT TO:<nobody@reply.test>\r\nRCPT TO:<c-1@reply.test>\r\nDATA\r\n";
  dialog.send(`${envelope}${mail}.\r\n${envelope}${mail}.\r\nQUIT\r\n`);
  const codes: string[] = [];
  for (let answer = ""; answer !== "clos"; codes.push(answer)) answer = (await dialog.answer()).slice(0, 4);
  const one = ["250 ", "550 ", "250 ", "354 ", "250 "];
  expect(codes).toEqual([...one, ...one, "221 ", "clos"]);
  expect(listener.kept.length).toBe(2);
});

test("two hundred connections at once each hear 250", async () => {
  const listener = await aListener();
  const said = await Promise.all(
    Array.from({ length: 200 }, async (_, n) => {
      const dialog = await readyForData(listener.port, `c-${n}@reply.test`);
      const answer = await dialog.say(`${mail}.`);
      dialog.drop();
      return answer.slice(0, 3);
    }),
  );
  expect(new Set(said)).toEqual(new Set(["250"]));
  expect(listener.kept.length).toBe(200);
});
