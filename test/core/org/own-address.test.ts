import { expect, test } from "bun:test";
import { isOwnAddress } from "../../../src/core/org/own-address.ts";

const own = { mailDomain: "reply.chain.test", from: "Maison <Care@chain.test>" };

test("addresses at which Amends takes mail, or from which it writes, are nobody's own", () => {
  const taken = [
    "feedback@reply.chain.test",
    "FEEDBACK@Reply.Chain.Test",
    "feedback+lyon-2@reply.chain.test",
    "store-lyon-2@reply.chain.test",
    "postmaster@reply.chain.test",
    "abuse@reply.chain.test",
    "c-1-pabcdefgh-aaaaaaaaaaaaaaaaaaaaa@reply.chain.test",
    "b-0190f3a1-0000-7000-8000-000000000000-aaaaaaaaaaaaaaaaaaaaa@reply.chain.test",
    "care@chain.test",
  ];
  for (const email of taken) expect([email, isOwnAddress(email, own)]).toEqual([email, true]);
  for (const email of [
    "ann@reply.chain.test",
    "feedback@chain.test",
    "store-lyon-2@other.test",
    "c-level@reply.chain.test",
  ])
    expect([email, isOwnAddress(email, own)]).toEqual([email, false]);
});
