import { expect, test } from "bun:test";
import fc from "fast-check";
import {
  type AddressKeys,
  caseAddress,
  messageId,
  readCaseAddress,
  readFreshAddress,
  readMessageId,
} from "../../../src/core/retain/address.ts";

const keys: AddressKeys = { current: "b", keys: { a: new Uint8Array(32).fill(1), b: new Uint8Array(32).fill(2) } };
const domain = "reply.chain.test";
const ann = { caseNumber: 17, to: { kind: "person" as const, ref: "abcd2345" } };
const letter = { caseNumber: 17, letterId: "0193a5d0-1111-7000-8000-000000000001" };

test("an address says its case and its recipient, also in capitals", () => {
  const address = caseAddress(keys, ann, domain);
  expect(address).toMatch(/^c-17-pabcd2345-b[a-z2-7]{20}@reply\.chain\.test$/);
  expect(readCaseAddress(keys, address, domain)).toEqual(ann);
  expect(readCaseAddress(keys, address.toUpperCase(), "Reply.Chain.TEST")).toEqual(ann);
});

test("a letter from before a new key can still be answered, and not after the old key is gone", () => {
  const old = caseAddress({ ...keys, current: "a" }, ann, domain);
  expect(readCaseAddress(keys, old, domain)).toEqual(ann);
  expect(readCaseAddress({ current: "b", keys: { b: new Uint8Array(32).fill(2) } }, old, domain)).toBeUndefined();
});

test("no other case, recipient, kind, key or domain can be made from an address", () => {
  const address = caseAddress(keys, ann, domain);
  const changed = [
    address.replace("c-17-", "c-18-"),
    address.replace("c-17-", "c-017-"),
    address.replace("-pabcd", "-uabcd"),
    address.replace("abcd2345", "abcd2346"),
    address.replace("-b", "-a"),
    address.replace("@reply.", "@other."),
    address.replace(/.@/, (end) => (end === "a@" ? "b@" : "a@")),
    address.replace("@", "x@"),
    `x${address}`,
  ];
  for (const it of changed) expect([it, readCaseAddress(keys, it, domain)]).toEqual([it, undefined]);
});

test("the local part of the largest case fits into 64 characters", () => {
  expect(caseAddress(keys, { ...ann, caseNumber: 999_999_999_999_999 }, domain).indexOf("@")).toBeLessThanOrEqual(64);
});

test("reading never throws, whatever is there", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, other) => {
      expect(readCaseAddress(keys, `${text}@${domain}`, domain)).toBeUndefined();
      expect(readCaseAddress(keys, text, other)).toBeUndefined();
      expect(readMessageId(keys, text, domain)).toBeUndefined();
    }),
  );
  expect(readCaseAddress(keys, `c-17-pabcd2345-_${"a".repeat(20)}@${domain}`, domain)).toBeUndefined();
});

test("our Message-ID names its case and letter only with its own MAC", () => {
  const id = messageId(keys, letter, domain);
  expect(id).toMatch(/^<c\.17\.0193a5d0-1111-7000-8000-000000000001\.b[a-z2-7]{20}@reply\.chain\.test>$/);
  expect(readMessageId(keys, id, domain)).toEqual(letter);
  expect(readMessageId(keys, id.slice(1, -1), domain)).toEqual(letter);
  expect(readMessageId(keys, id.replace("c.17.", "c.18."), domain)).toBeUndefined();
  expect(readMessageId(keys, id.replace("0001.", "0002."), domain)).toBeUndefined();
});

test("fresh mail goes to feedback@, to a store, or to those who answer for the server", () => {
  expect(readFreshAddress("Feedback@reply.chain.test", domain)).toEqual({ kind: "feedback" });
  expect(readFreshAddress("store-LYON-2@reply.chain.test", domain)).toEqual({ kind: "store", code: "lyon-2" });
  expect(readFreshAddress("postmaster@reply.chain.test", domain)).toEqual({ kind: "postmaster" });
  expect(readFreshAddress("abuse@reply.chain.test", domain)).toEqual({ kind: "postmaster" });
  for (const other of [
    "store-@reply.chain.test",
    "feedback@chain.test",
    "ann@reply.chain.test",
    "feedback",
    "@reply.chain.test",
  ])
    expect(readFreshAddress(other, domain)).toBeUndefined();
});
