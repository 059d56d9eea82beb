import { afterEach, expect, test } from "bun:test";
import { readConfig } from "../../src/config.ts";
import { dkimRecord, zoneLine } from "../../src/core/org/dns-record.ts";
import { checkDkim } from "../../src/mail/check-dkim.ts";
import { signingKeyOf } from "../../src/signing-key.ts";
import { startDns, type Zone } from "./dns.ts";
import { aFolder } from "./folder.ts";

const open: { stop(): void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.stop();
});

const NAME = "amends._domainkey.reply.chain.test";

/** What is found where DNS has these texts under our selector; each may use the record that ought to stand there. */
async function found(texts: (ours: string) => string[], more: Partial<Zone> = {}) {
  const data = await aFolder();
  const key = signingKeyOf(readConfig({ AMENDS_DATA: data, AMENDS_MAIL_DOMAIN: "reply.chain.test" }));
  const record = dkimRecord({ fromDomain: key.domain, selector: key.selector, publicKey: key.publicKey });
  const dns = await startDns({ records: { [`${NAME} TXT`]: texts(record.value) }, ...more });
  open.push(dns);
  const config = readConfig({
    AMENDS_DATA: data,
    AMENDS_MAIL_DOMAIN: "reply.chain.test",
    AMENDS_DNS: dns.address,
  });
  return { line: zoneLine(record), ...(await checkDkim(config)) };
}

test("our own key in DNS is well, also with blanks in it", async () => {
  expect(await found((ours) => [ours])).toMatchObject({ ok: true, mend: null });
  expect(await found((ours) => [ours.replace("MII", "M I I").replaceAll(";", " ; ")])).toMatchObject({ ok: true });
});

test("no key comes with the whole line to add", async () => {
  const { ok, says, mend, line } = await found(() => []);
  expect([ok, mend]).toEqual([false, `Add: ${line}`]);
  expect(says).toContain(`${NAME} has no key`);
});

test("another key, a broken one, a revoked one, one in tests and two of them are told apart", async () => {
  const other = signingKeyOf(readConfig({ AMENDS_DATA: await aFolder() })).publicKey;
  const says = async (texts: (ours: string) => string[]) => {
    const { ok, says, mend, line } = await found(texts);
    expect([ok, mend?.endsWith(line)]).toEqual([false, true]);
    return says;
  };
  expect(await says(() => [`v=DKIM1; k=rsa; p=${other}`])).toContain("holds another key");
  expect(await says((ours) => [ours.replace("p=MII", 'p=MII" "')])).toContain('“"” is no part of it');
  expect(await says((ours) => [ours.slice(0, 255)])).toContain("perhaps one of its strings is missing");
  expect(await says(() => ["v=DKIM1; p="])).toContain("revoked");
  expect(await says(() => ["hello"])).toContain("is no DKIM record: hello");
  expect(await says((ours) => [ours.replace("k=rsa", "k=rsa; t=y")])).toContain("t=y");
  expect(await says((ours) => [ours, ours])).toContain("2 records");
});

test("a name server in trouble, and an installation without a key, are told so", async () => {
  expect((await found((ours) => [ours], { broken: [NAME] })).says).toContain("not to be found: ESERVFAIL");
  const empty = readConfig({ AMENDS_DATA: await aFolder(), AMENDS_MAIL_DOMAIN: "reply.chain.test" });
  expect(await checkDkim(empty)).toMatchObject({ ok: false, mend: expect.stringContaining("amends setup") });
  await Bun.write(`${empty.data}/dkim.pem`, "no key");
  expect(await checkDkim(empty)).toMatchObject({
    ok: false,
    says: expect.stringContaining("is not an RSA private key"),
  });
});
