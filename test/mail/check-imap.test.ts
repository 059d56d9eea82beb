import { expect, setDefaultTimeout, test } from "bun:test";
import { checkImap } from "../../src/mail/check-imap.ts";
import { anImapServer, imapTest, user } from "./imap.ts";

setDefaultTimeout(60_000);

imapTest(
  "a mailbox that lets us in is well; a wrong password, a folder that is not there and a closed port are told",
  async () => {
    const imap = await anImapServer();
    const told = async (url: string) => {
      const [finding] = await checkImap({ imap: url, imapOauth: null });
      return finding;
    };
    expect(await told(imap.url("imap"))).toMatchObject({ ok: true, says: expect.stringContaining(user) });
    expect(await told(imap.url("imaps"))).toMatchObject({ ok: true });
    const refused = await told(imap.url("imap", "wrong-secret"));
    expect(refused).toMatchObject({ ok: false, mend: expect.stringContaining("AMENDS_IMAP") });
    expect(JSON.stringify(refused)).not.toContain("wrong-secret");
    expect(await told(`${imap.url("imap")}/Nowhere`)).toMatchObject({ ok: false });
    await imap.remove();
    expect(await told("imap://a:b@127.0.0.1:1/INBOX")).toMatchObject({ ok: false });
  },
);

test("without a mailbox there is nothing to say", async () => {
  expect(await checkImap({ imap: null, imapOauth: null })).toEqual([]);
});
