import { expect, test } from "bun:test";
import { fingerprintOf } from "../../../src/core/retain/mail-fingerprint.ts";

const mail = (headers: string, body = "Hello") => new TextEncoder().encode(`${headers}\r\n\r\n${body}`);
const print = (raw: Uint8Array, to = "c-1@reply.chain.test") => fingerprintOf(raw).fingerprint(to);
const base = "From: ann@chain.test\r\nSubject: Re: case\r\nMessage-ID: <1@chain.test>";

test("the same mail by another way is the same mail", () => {
  expect(print(mail(`Received: from a\r\n${base}`))).toBe(
    print(mail(`Received: from b\r\n by c\r\nDKIM-Signature: x\r\n${base}`)),
  );
});

test("another body, sender or recipient under the same Message-ID is another mail", () => {
  const first = print(mail(base));
  expect(print(mail(base, "Hello!"))).not.toBe(first);
  expect(print(mail(base.replace("ann@", "eve@")))).not.toBe(first);
  expect(print(mail(base), "c-2@reply.chain.test")).not.toBe(first);
});

test("a mail without headers or without a body has a fingerprint too", () => {
  expect(print(new Uint8Array())).toHaveLength(64);
  expect(print(new TextEncoder().encode("no headers at all"))).toHaveLength(64);
});
