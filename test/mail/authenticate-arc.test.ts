import { afterAll, beforeAll, expect, test } from "bun:test";
import { generateKeyPairSync } from "node:crypto";
import { sealMessage } from "mailauth";
import type { Vouch } from "../../src/core/retain/mail.ts";
import { authenticate, TryLater } from "../../src/mail/authenticate.ts";
import { startDns } from "./dns.ts";

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const sealKey = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const sealRecord = `v=DKIM1; k=rsa; p=${publicKey.export({ type: "spki", format: "der" }).toString("base64")}`;

let dns: Awaited<ReturnType<typeof startDns>>;
beforeAll(async () => {
  dns = await startDns({
    records: {
      "chain.test TXT": ["v=spf1 ip4:192.0.2.10 -all"],
      "_dmarc.chain.test TXT": ["v=DMARC1; p=reject"],
      "seal._domainkey.list.test TXT": [sealRecord],
      "seal._domainkey.other.test TXT": [sealRecord],
      "plain.test TXT": ["v=spf1 -all"],
    },
    broken: ["seal._domainkey.down.test"],
  });
});
afterAll(() => dns.stop());

const plain = (from = "ann@chain.test") =>
  [`From: ${from}`, "To: x@reply.test", "Subject: [list] Re: case 1", "", "/called", ""].join("\r\n");

type Hop = { by?: string; cv?: "none" | "pass" | "fail"; results: string; i?: number };

/** The mail as a forwarder seals and passes it on. */
async function sealed(mail: string, { by = "list.test", cv = "none", results, i = 1 }: Hop): Promise<string> {
  const headers = await sealMessage(Buffer.from(mail), {
    signingDomain: by,
    selector: "seal",
    privateKey: sealKey,
    i,
    cv,
    authResults: `${by}; ${results}`,
  });
  return headers.toString() + mail;
}

const passes = "dmarc=pass header.from=chain.test";

const judge = (raw: string, arcSealers: readonly string[] = ["list.test"]): Promise<Vouch> =>
  authenticate(
    Buffer.from(raw),
    {
      from: "list-bounces@list.test",
      to: "x@reply.test",
      remoteAddress: "203.0.113.5",
      helo: "list.test",
      at: "2026-11-21T08:00:00.000Z",
    },
    { trustedRelays: [], authservId: null, arcSealers, dns: dns.address, mailDomain: "reply.test", patience: 2000 },
  );

test("a mail that its forwarder found genuine is believed under a seal that we believe, and says so", async () => {
  const vouch = await judge(await sealed(plain(), { results: passes }));
  expect(vouch).toMatchObject({ dmarc: "pass", by: "arc" });
  expect(vouch.detail).toContain("list.test");
});

test("the same seal counts for nothing from a forwarder who is not listed", async () => {
  const raw = await sealed(plain(), { results: passes });
  expect(await judge(raw, [])).toMatchObject({ dmarc: "fail", by: "own" });
  expect(await judge(raw, ["google.com"])).toMatchObject({ dmarc: "fail", by: "own" });
  const other = await sealed(plain(), { by: "other.test", results: passes });
  expect(await judge(other)).toMatchObject({ dmarc: "fail", by: "own" });
});

test("what the sealer found decides: only a pass for the very domain of the sender", async () => {
  const table: [string, Vouch["dmarc"]][] = [
    [passes, "pass"],
    ["dmarc=fail header.from=chain.test", "fail"],
    ["dmarc=none header.from=chain.test", "fail"],
    ["dmarc=pass header.from=evil.test", "fail"],
    ["dmarc=pass", "fail"],
    ["spf=pass smtp.mailfrom=ann@chain.test", "pass"],
    ["spf=pass smtp.mailfrom=ann@evil.test", "fail"],
    ["dkim=pass header.d=chain.test", "pass"],
    ["dkim=pass header.d=mail.chain.test", "pass"],
    ["dkim=pass header.d=test", "fail"],
    ["dkim=fail header.d=chain.test", "fail"],
    ["dkim=pass header.d=chain.test; dmarc=fail header.from=chain.test", "fail"],
    ["spf=pass (dmarc=pass header.from=chain.test) smtp.mailfrom=x@evil.test", "fail"],
  ];
  for (const [results, verdict] of table)
    expect([results, (await judge(await sealed(plain(), { results }))).dmarc]).toEqual([results, verdict]);
});

test("a change after the seal, also of the sender, breaks the chain", async () => {
  const raw = await sealed(plain("eve@chain.test"), { results: passes });
  expect((await judge(raw.replace("/called", "/close"))).dmarc).toBe("fail");
  expect((await judge(raw.replace("eve@chain.test", "ann@chain.test"))).dmarc).toBe("fail");
});

test("of a chain only the last sealer counts", async () => {
  const first = await sealed(plain(), { results: passes });
  const onward = await sealed(first, {
    by: "other.test",
    cv: "pass",
    i: 2,
    results: "arc=pass; dmarc=fail header.from=chain.test",
  });
  expect((await judge(onward)).dmarc).toBe("fail");
  const home = await sealed(await sealed(plain(), { by: "other.test", results: passes }), {
    cv: "pass",
    i: 2,
    results: "arc=pass; dmarc=fail header.from=chain.test",
  });
  expect((await judge(home)).dmarc).toBe("fail");
});

test("a domain without a policy is believed nothing, sealed or not", async () => {
  const raw = await sealed(plain("ann@plain.test"), { results: "dmarc=pass header.from=plain.test" });
  expect((await judge(raw)).dmarc).toBe("none");
});

test("trouble in DNS with a seal that would count is no verdict", async () => {
  const raw = await sealed(plain(), { by: "down.test", results: passes });
  expect(await judge(raw, ["down.test"]).catch((why: unknown) => why)).toBeInstanceOf(TryLater);
  expect((await judge(raw)).dmarc).toBe("fail");
});
