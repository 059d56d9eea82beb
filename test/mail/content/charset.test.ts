import { expect, test } from "bun:test";
import { decodeText } from "../../../src/mail/content/charset.ts";
import { parseMail } from "../../../src/mail/parse.ts";

const latin1 = (text: string) => Buffer.from(text, "latin1");
const mail = (body: Buffer, ...headers: string[]) =>
  parseMail(Buffer.concat([Buffer.from(["From: cleo@home.test", ...headers, "", ""].join("\r\n")), body]));
const japanese = Buffer.from("1b24424632385d1b2842", "hex");

test("the declared charset counts", () => {
  expect(decodeText(latin1("caf\xe9"), "iso-8859-1")).toBe("café");
  expect(decodeText(latin1("\x80 \x93x\x94"), "iso-8859-1")).toBe("€ “x”");
  expect(decodeText(latin1("\xcf\xf0\xe8\xe2\xe5\xf2"), "cp1251")).toBe("Привет");
  expect(decodeText(latin1("\xf0\xd2\xc9\xd7\xc5\xd4"), "KOI8-R")).toBe("Привет");
  expect(decodeText(latin1("\xb0\xa1"), "ks_c_5601-1987")).toBe("가");
  expect(decodeText(Buffer.from("é", "utf16le"), "utf-16le")).toBe("é");
});

test("UTF-8 is read as UTF-8 whatever was declared, and other bytes as what they can only be", () => {
  expect(decodeText(Buffer.from("café"), "iso-8859-1")).toBe("café");
  expect(decodeText(Buffer.from("café"), "us-ascii")).toBe("café");
  expect(decodeText(latin1("caf\xe9"), "utf-8")).toBe("café");
  expect(decodeText(latin1("caf\xe9"), "us-ascii")).toBe("café");
  expect(decodeText(latin1("caf\xe9"))).toBe("café");
  expect(decodeText(latin1("caf\xe9"), "gb2312")).toBe("café");
  expect(decodeText(Buffer.concat([Buffer.from("déjà vu, été, à bientôt "), Buffer.from([0xc3])]), "utf-8")).toBe(
    "déjà vu, été, à bientôt \ufffd",
  );
});

test("an unknown charset never fails", () => {
  for (const name of ["x-unknown", "", "unknown-8bit", "utf-8; format=flowed", "\u0000", "a".repeat(10_000)])
    expect(decodeText(latin1("caf\xe9"), name)).toBe("café");
});

test("Japanese mail is read by its escapes, declared or not, in text and in headers", async () => {
  expect(decodeText(japanese, "iso-2022-jp")).toBe("堂鼓");
  expect(decodeText(japanese, "ISO-2022-JP-MS")).toBe("堂鼓");
  expect(decodeText(japanese)).toBe("堂鼓");
  expect(decodeText(latin1("\x93\xb0\x8c\xdb"), "cp932")).toBe("堂鼓");
  const subject = `Subject: =?ISO-2022-JP?B?${japanese.toString("base64")}?=`;
  expect(await mail(japanese, subject, "Content-Type: text/plain; charset=iso-2022-jp")).toMatchObject({
    subject: "堂鼓",
    text: "堂鼓",
  });
});

test("an unknown transfer encoding leaves the words as they stand", async () => {
  const { text } = await mail(Buffer.from("Nobody helped me."), "Content-Transfer-Encoding: x-uuenc0de");
  expect(text).toBe("Nobody helped me.");
});

test("raw letters in headers are read line by line, and letters broken over two encoded words", async () => {
  const raw = Buffer.concat([
    Buffer.from("From: Zoë <zoe@home.test>\r\n"),
    latin1("Subject: caf\xe9\r\n"),
    Buffer.from("To: =?utf-8?B?w6nD?= =?utf-8?B?qQ==?= <a@reply.test>\r\n\r\nx"),
  ]);
  expect(await parseMail(raw)).toMatchObject({ from: [{ name: "Zoë" }], subject: "café", to: [{ name: "éé" }] });
});

test("HTML that names its charset only in itself is read by it", async () => {
  const html = latin1('<html><head><meta charset="windows-1251"></head><body>\xcf\xf0\xe8\xe2\xe5\xf2</body></html>');
  expect((await mail(html, "Content-Type: text/html")).text).toBe("Привет");
});
