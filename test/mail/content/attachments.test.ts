import { expect, test } from "bun:test";
import { parseMail } from "../../../src/mail/parse.ts";
import { aMail, namesOf, png } from "./a-mail.ts";

const named = (disposition: string, type = "image/jpeg") => ({
  type,
  headers: [`Content-Disposition: ${disposition}`],
  body: png,
});

test("a file comes with its bytes, its size and what the HTML calls it by", async () => {
  const raw = aMail(
    [
      { type: "text/html; charset=utf-8", body: '<p>Look: <img src="cid:cake@home"></p>' },
      {
        type: 'image/png; name="cake.png"',
        headers: ["Content-ID: <cake@home>", "Content-Disposition: inline"],
        body: png,
      },
    ],
    { subtype: "related" },
  );
  const { attachments, text } = await parseMail(raw);
  expect(attachments).toEqual([
    { name: "cake.png", type: "image/png", size: png.byteLength, content: png, contentId: "cake@home" },
  ]);
  expect(attachments[0]?.content.buffer.byteLength).toBe(png.byteLength);
  expect(text).toBe("Look:");
});

test("the name is that of the disposition, else of the type, else of the location, else it is made", async () => {
  expect(
    await namesOf(
      { type: 'image/png; name="b.png"', headers: ['Content-Disposition: attachment; filename="a.png"'], body: png },
      { type: 'image/png; name="b.png"', headers: ["Content-Disposition: attachment"], body: png },
      { type: "image/png", headers: ["Content-Location: http://shop.test/pics/c.png?big=1"], body: png },
      { type: "image/png", body: png },
      { type: "application/x-unheard-of", body: png },
    ),
  ).toEqual(["a.png", "b.png", "c.png", "attachment-4.png", "attachment-5"]);
});

test("names are read in every encoding that programs use", async () => {
  expect(
    await namesOf(
      named("attachment; filename*=utf-8''gel%C3%B6scht.jpg"),
      named("attachment; filename*0*=iso-8859-1''re%E7u; filename*1=\" du \"; filename*2=21.pdf"),
      named('attachment; filename="=?utf-8?B?w6l0w6kuanBn?="'),
      named("attachment; filename=my photo.jpg"),
      named('attachment; filename="a \\"b\\".jpg"'),
    ),
  ).toEqual(["gelöscht.jpg", "reçu du 21.pdf", "été.jpg", "my photo.jpg", "a _b_.jpg"]);
});

test("no name leads elsewhere, hides its ending, is endless or is there twice", async () => {
  const names = await namesOf(
    named('attachment; filename="../../etc/passwd"'),
    named('attachment; filename="C:\\\\Users\\\\cleo\\\\photo.jpg"'),
    named("attachment; filename*=utf-8''invoice%E2%80%AEgpj.exe"),
    named("attachment; filename*=utf-8''a%00b%0D%0Ac.jpg"),
    named(`attachment; filename="${"x".repeat(5000)}.jpg"`),
    named('attachment; filename="photo.jpg"'),
    named('attachment; filename="PHOTO.jpg"'),
    named('attachment; filename=".."'),
    named('attachment; filename=". . ."'),
  );
  expect(names.slice(0, 4)).toEqual(["passwd", "photo.jpg", "invoicegpj.exe", "a b c.jpg"]);
  expect(names[4]).toBe(`${"x".repeat(116)}.jpg`);
  expect(names.slice(5)).toEqual(["photo-2.jpg", "PHOTO-3.jpg", "attachment-8.jpg", "attachment-9.jpg"]);
});

test("a mail inside a mail is a file by its subject, and its words are not the sender's", async () => {
  const inner = "From: Paul <paul@home.test>\r\nSubject: =?utf-8?Q?Rude_caf=C3=A9?=\r\n\r\nYour staff was rude.";
  for (const disposition of ["inline", "attachment"]) {
    const { attachments, text } = await parseMail(
      aMail([
        { body: "Please look at this." },
        { type: "message/rfc822", headers: [`Content-Disposition: ${disposition}`], body: inner },
      ]),
    );
    expect(attachments.map(({ name, size }) => [name, size])).toEqual([["Rude café.eml", inner.length]]);
    expect(text).toBe("Please look at this.");
  }
});

test("of five thousand pictures two hundred are listed, and the mail says so", async () => {
  const pictures = (count: number) => Array.from({ length: count }, () => named("inline"));
  const mail = await parseMail(aMail([{ body: "All of them." }, ...pictures(5000)]));
  expect(mail.attachments).toHaveLength(200);
  expect(mail.text).toBe("All of them.");
  expect(mail.problem).toStartWith("This mail could only be read in part");
  const fewer = await parseMail(aMail([{ body: "All of them." }, ...pictures(300)]));
  expect(fewer.problem).toStartWith("This mail has more than 200 attachments: the first 200 are listed");
});

test("words that follow one another are all read, and those sent in two forms once", async () => {
  const text = async (...parts: Parameters<typeof aMail>[0]) => (await parseMail(aMail(parts))).text;
  const html = (body: string) => ({ type: "text/html", body });
  expect(await text(html("<p>The till was closed.</p>"), named("attachment"), html("<p>Again!</p>"))).toBe(
    "The till was closed.\n\nAgain!",
  );
  expect(await text(html("<p>The till was closed.</p>"), { body: "-- \nSent by a list" })).toBe(
    "The till was closed.\n-- \nSent by a list",
  );
  expect(await text({ body: "The till was closed." }, html("<p>The <b>till</b> was closed.</p>"))).toBe(
    "The till was closed.",
  );
  const sneaky = await parseMail(aMail([{ body: "<script>1</script>" }, html("<p>Hello to all of you</p>")]));
  expect(sneaky.html).toContain("&lt;script&gt;");
});

test("lines that a program broke are whole again, quotes and signatures stay their own", async () => {
  const body = "A long \nline.\n> quoted \n> words\n>> deeper\n-- \nCleo";
  const { text } = await parseMail(aMail([{ type: "text/plain; format=flowed", body }]));
  expect(text).toBe("A long line.\n> quoted words\n>> deeper\n-- \nCleo");
});
