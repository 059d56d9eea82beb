import { expect, test } from "bun:test";
import { authorityOf, isSameMailbox } from "../../../src/core/retain/authority.ts";
import type { Vouch } from "../../../src/core/retain/mail.ts";
import { parseMail } from "../../../src/mail/parse.ts";

const pass: Vouch = { dmarc: "pass", by: "own", detail: "" };
const onFile = "manager@store.example";
const mailFrom = (...from: string[]) =>
  parseMail(
    Buffer.from(
      [...from.map((it) => `From: ${it}`), "Reply-To: manager@store.example", "", "/called", ""].join("\r\n"),
    ),
  );
const level = async (...from: string[]) => authorityOf(await mailFrom(...from), onFile, pass).level;

test("a From header that names the address on file acts, however it is written", async () => {
  const good = [
    "manager@store.example",
    "Ann <Manager@Store.Example>",
    "Mgr (a (b) <evil@attacker.example>) <manager@store.example>",
    "manager@store(a comment).example",
    '"evil@attacker.example" <manager@store.example>',
    "=?utf-8?B?QW5u?= <manager@store.example>",
  ];
  for (const from of good) expect([from, await level(from)]).toEqual([from, "acts"]);
});

test("no trick in a From header acts for the address on file", async () => {
  const bad: string[][] = [
    ["manager@store.example", "evil@attacker.example"],
    ["manager@store.example", "manager@store.example"],
    ["manager@store.example, evil@attacker.example"],
    ['"manager@store.example" <evil@attacker.example>'],
    ["=?utf-8?B?bWFuYWdlckBzdG9yZS5leGFtcGxl?= <evil@attacker.example>"],
    ["=?utf-8?B?PG1hbmFnZXJAc3RvcmUuZXhhbXBsZT4=?="],
    ["manager@store\r\n .example.attacker.example"],
    ['"manager@store.example"@attacker.example'],
    ["manager@store.example <evil@attacker.example>"],
    ["<manager@store.example> <evil@attacker.example>"],
    ["<evil@attacker.example> <manager@store.example>"],
    ["Managers: manager@store.example;"],
    ["Managers:;, manager@store.example"],
    ["<>"],
    [""],
    [],
    ["manager@st\u043ere.example"],
    ["manager@store.example\u0000"],
    ["mana\u0000ger@store.example"],
    ["manager@store.example\u200b"],
    ["manager@store.example@attacker.example"],
    ["<@attacker.example:manager@store.example>, evil@attacker.example"],
  ];
  for (const from of bad) expect([from, await level(...from)]).toEqual([from, "unverified"]);
});

test("the address on file and a pass are both needed, and a fail is put aside", async () => {
  const mail = await mailFrom("manager@store.example");
  const stranger = await mailFrom("evil@attacker.example");
  const none: Vouch = { ...pass, dmarc: "none" };
  const fail: Vouch = { ...pass, dmarc: "fail" };
  expect([pass, none, fail].map((vouch) => authorityOf(mail, onFile, vouch).level)).toEqual([
    "acts",
    "unverified",
    "mismatch",
  ]);
  expect([pass, none, fail].map((vouch) => authorityOf(stranger, onFile, vouch).level)).toEqual([
    "unverified",
    "unverified",
    "mismatch",
  ]);
  expect(authorityOf(mail, null, pass).level).toBe("unverified");
});

test("a domain is compared as DNS knows it", () => {
  expect(isSameMailbox("ann@bücher.example", "Ann@XN--BCHER-KVA.example")).toBe(true);
  expect(isSameMailbox("ann@münchen-ost.example", "ann@xn--mnchen-ost-9db.example")).toBe(true);
  expect(isSameMailbox("ann@例え.テスト", "ann@xn--r8jz45g.xn--zckzah")).toBe(true);
  expect(isSameMailbox("ann@st\u043ere.example", "ann@store.example")).toBe(false);
  expect(isSameMailbox("", "")).toBe(false);
});
