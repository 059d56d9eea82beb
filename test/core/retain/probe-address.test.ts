import { expect, test } from "bun:test";
import { isProbeAddress, probeAddress, readCaseAddress } from "../../../src/core/retain/address.ts";

const keys = { current: "b", keys: { a: new Uint8Array(32).fill(1), b: new Uint8Array(32).fill(2) } };
const id = "0193a5d0-0000-7000-8000-000000000001";
const domain = "reply.chain.test";
const address = probeAddress(keys, id, domain);

test("an address of the doctor's is known as such, however it is written, also after a rotation of keys", () => {
  expect(isProbeAddress(keys, address, domain)).toBe(true);
  expect(isProbeAddress(keys, address.toUpperCase(), domain)).toBe(true);
  expect(isProbeAddress({ ...keys, current: "a" }, address, domain)).toBe(true);
  expect(address.split("@")[0]?.length).toBeLessThanOrEqual(64);
});

test("another id, another domain, a key that is gone and a made-up MAC are not", () => {
  for (const other of [
    address.replace("001-", "002-"),
    address.replace(domain, "evil.test"),
    address.replace(/.@/, "1@"),
  ])
    expect(isProbeAddress(keys, other, domain)).toBe(false);
  expect(isProbeAddress({ current: "a", keys: { a: keys.keys.a } }, address, domain)).toBe(false);
  expect(readCaseAddress(keys, address, domain)).toBeUndefined();
});
