import { expect, test } from "bun:test";
import { decompressRtf, readRtf } from "../../../src/mail/content/rtf.ts";
import { readTnef } from "../../../src/mail/content/tnef.ts";
import { parseMail } from "../../../src/mail/parse.ts";
import { aMail, png } from "./a-mail.ts";
import { aTnef, compressedRtf } from "./a-tnef.ts";

const latin1 = (text: string) => Buffer.from(text, "latin1");
const winmail = (content: Uint8Array) => ({ type: 'application/ms-tnef; name="winmail.dat"', body: content });

test("the files stand in the place of winmail.dat, and the body speaks where the mail has none", async () => {
  const tnef = aTnef({
    codePage: 1251,
    properties: [
      { id: 0x8005, name: "Keywords", text: "urgent" },
      { id: 0x1000, narrow: latin1("\xcf\xf0\xe8\xe2\xe5\xf2\r\n!\0") },
    ],
    files: [
      {
        title: latin1("CAKE~1.PNG\0"),
        data: png,
        properties: [
          { id: 0x3707, text: "../the cake.png" },
          { id: 0x370e, text: "image/PNG" },
          { id: 0x3712, text: "cake@home" },
        ],
      },
      { title: latin1("notes.txt\0"), data: latin1("abc") },
      {
        properties: [
          { id: 0x3704, text: "late.bin" },
          { id: 0x3701, bytes: latin1("late") },
        ],
      },
    ],
  });
  const mail = await parseMail(aMail([{ body: " " }, winmail(tnef)]));
  expect(mail.text).toBe("Привет\n!");
  expect(mail.attachments.map(({ name, type, size, contentId }) => [name, type, size, contentId])).toEqual([
    ["the cake.png", "image/png", png.byteLength, "cake@home"],
    ["notes.txt", "application/octet-stream", 3, null],
    ["late.bin", "application/octet-stream", 4, null],
  ]);
  expect(mail.attachments[0]?.content).toEqual(png);
});

test("a body as HTML is read by its own charset", async () => {
  const html = { id: 0x1013, bytes: Buffer.from("<p>Caf\u00e9 was <b>cold</b></p>") };
  const mail = await parseMail(aMail([winmail(aTnef({ properties: [{ id: 0x3fde, number: 65001 }, html] }))]));
  expect(mail).toMatchObject({ html: "<p>Café was <b>cold</b></p>", text: "Café was cold", attachments: [] });
});

test("what the mail itself says counts more than what is packed", async () => {
  const tnef = aTnef({ body: latin1("packed words") });
  expect((await parseMail(aMail([{ body: "The mail's words." }, winmail(tnef)]))).text).toBe("The mail's words.");
  expect((await parseMail(aMail([winmail(tnef)]))).text).toBe("packed words");
});

test("compressed RTF is unpacked, and its words are read", async () => {
  const rtf =
    "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil Arial;}}{\\*\\generator Riched20;}\\pard\\plain Nobody helped me\\'e9.\\par Nobody helped \\b twice\\b0 : \\u8364?5, \\u-10179?\\u-8694? \\{ok\\}\\tab x\\par }";
  expect(decompressRtf(compressedRtf(rtf))).toBe(rtf);
  const raw = Buffer.concat([Buffer.from([0, 0, 0, 0]), Buffer.from([3, 0, 0, 0]), latin1("MELA\0\0\0\0abc")]);
  expect(decompressRtf(raw)).toBe("abc");
  const mail = await parseMail(aMail([winmail(aTnef({ properties: [{ id: 0x1009, bytes: compressedRtf(rtf) }] }))]));
  expect(mail.text).toBe("Nobody helped meé.\nNobody helped twice: €5, 😊 {ok}\tx");
});

test("RTF that was made from HTML gives that HTML back", () => {
  const rtf =
    "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0 Arial;}}{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Nobody \\htmlrtf\\b\\htmlrtf0 {\\*\\htmltag84 <b>}helped & <me>{\\*\\htmltag92 </b>}\\htmlrtf\\par}\\htmlrtf0 {\\*\\htmltag72 </p>}}";
  expect(readRtf(rtf)).toEqual({ text: null, html: "<p>Nobody <b>helped &amp; &lt;me&gt;</b></p>" });
});

test("what cannot be opened, or not whole, stays as it came", async () => {
  const whole = aTnef({
    files: [
      { title: latin1("a.txt\0"), data: latin1("abc") },
      { title: latin1("b.txt\0"), data: latin1("def") },
    ],
  });
  const names = async (content: Uint8Array) =>
    (await parseMail(aMail([{ body: "x" }, winmail(content)]))).attachments.map(({ name }) => name);
  expect(await names(whole)).toEqual(["a.txt", "b.txt"]);
  expect(await names(whole.subarray(0, whole.byteLength - 8))).toEqual(["winmail.dat", "a.txt"]);
  expect(await names(latin1("no TNEF at all"))).toEqual(["winmail.dat"]);
  const embedded = aTnef({
    files: [{ title: latin1("a mail\0"), properties: [{ id: 0x3701, object: latin1("object") }] }],
    body: latin1("x"),
  });
  expect(await names(embedded)).toEqual(["winmail.dat"]);
});

test("no bytes at all make it throw or run on", () => {
  const whole = aTnef({
    body: latin1("x"),
    properties: [
      { id: 0x1009, bytes: compressedRtf("{\\rtf1 abc}") },
      { id: 0x8001, name: "n", text: "t" },
    ],
    files: [{ title: latin1("a\0"), data: png, properties: [{ id: 0x3707, text: "a" }] }],
  });
  for (let i = 0; i < whole.byteLength; i++) {
    const bent = Buffer.from(whole);
    bent[i] = 255 - (bent[i] ?? 0);
    readTnef(bent);
    readTnef(whole.subarray(0, i));
  }
  const bomb = Buffer.from(compressedRtf("{\\rtf1 abc}"));
  bomb.writeUInt32LE(0xffffffff, 4);
  expect(decompressRtf(bomb)).toBe("{\\rtf1 abc}");
  expect(readRtf(`{\\rtf1 ${"{".repeat(100_000)}deep`).text).toBe("deep");
});
