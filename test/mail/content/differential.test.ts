import { expect, test } from "bun:test";
import { simpleParser } from "mailparser";
import { parseMail } from "../../../src/mail/parse.ts";
import { madeMail } from "./made-mail.ts";

const plain = (text: string) => text.replace(/\s+/g, " ").trim();
const hashed = (files: readonly { type: string; content: Uint8Array }[]) =>
  files.map(({ type, content }) => `${type} ${Bun.hash(content)}`);

test("three hundred mails made by chance are read as they were made, and as another reader reads them", async () => {
  for (let seed = 1; seed <= 300; seed++) {
    const made = madeMail(seed);
    const ours = parseMail(made.raw);
    const theirs = await simpleParser(made.raw, { skipTextToHtml: true, skipHtmlToText: true, skipImageLinks: true });
    const which = `seed ${seed}`;

    expect([which, ours.subject, ours.from[0]?.name]).toEqual([which, made.subject, made.name]);
    expect([which, theirs.subject, theirs.from?.value[0]?.name]).toEqual([which, made.subject, made.name]);

    expect([which, ...hashed(ours.attachments)]).toEqual([which, ...hashed(made.files)]);
    const others = theirs.attachments.map(({ contentType: type, content }) => ({ type, content }));
    expect([which, ...hashed(ours.attachments)]).toEqual([which, ...hashed(others)]);
    for (const [i, { name }] of made.files.entries()) expect(ours.attachments[i]?.name).toStartWith(name);

    const [text, html] = [plain(ours.text), plain(ours.html ?? "")];
    for (const said of made.texts) expect([which, text]).toEqual([which, expect.stringContaining(plain(said))]);
    for (const said of made.htmls) expect([which, html]).toEqual([which, expect.stringContaining(plain(said))]);
    if (theirs.text && made.htmls.length === 0) expect([which, text]).toEqual([which, plain(theirs.text)]);
  }
});
