import { expect, test } from "bun:test";
import { parseMail } from "../../../src/mail/parse.ts";
import { aMail } from "./a-mail.ts";

const mail = (...lines: string[]) => parseMail(Buffer.from(["From: cleo@home.test", ...lines].join("\r\n"), "latin1"));
const mixed = (...lines: string[]) => mail("Content-Type: multipart/mixed; boundary=b", "", ...lines);

test("a line is a boundary only when nothing but blanks stands behind it", () => {
  const { text } = mixed(
    "--b \t",
    "",
    "One.",
    "--b two",
    "--b--three",
    "--bb",
    "--b",
    "",
    "Two.",
    "--b--  ",
    "Epilogue.",
  );
  expect(text).toBe("One.\n--b two\n--b--three\n--bb\nTwo.");
});

test("a part inside that never ends, and a boundary without its line end, lose no word", () => {
  const inside = ["Content-Type: multipart/alternative; boundary=bb", "", "--bb", "", "Inside."];
  expect(mixed("--b", ...inside, "--b", "", "Outside.", "--b--").text).toBe("Inside.\nOutside.");
  expect(mixed("--b", "", "One.", "--b").text).toBe("One.");
});

test("comments in header fields are no part of their values, but brackets in the name of a file are", () => {
  const said = mail("Content-Type: multipart/mixed(so to say); boundary=b (chosen)", "", "--b", "", "Hello.", "--b--");
  expect(said.text).toBe("Hello.");
  expect(mail("Content-Type: text/plain; charset=iso-8859-2 (Polish)", "", "\xbfaba").text).toBe("żaba");
  const { attachments } = parseMail(
    aMail([
      { type: "application/pdf", headers: ["Content-Disposition: attachment; filename=report (1).pdf"], body: "x" },
    ]),
  );
  expect(attachments.map(({ name }) => name)).toEqual(["report (1).pdf"]);
});

test("a boundary that the header field tells wrongly is found in the body", () => {
  expect(
    mail("Content-Type: multipart/mixed; boundary=other", "", "--real-one", "Content-Type: text/plain", "", "Hello.")
      .text,
  ).toBe("Hello.");
});

test("of a parameter written in the old way and the new, the new one counts", () => {
  const both = 'attachment; filename="short.txt"; filename*0="very-"; filename*1="long.txt"';
  const { attachments } = parseMail(
    aMail([{ type: "application/pdf", headers: [`Content-Disposition: ${both}`], body: "x" }]),
  );
  expect(attachments.map(({ name }) => name)).toEqual(["very-long.txt"]);
});

test("quoted-printable that ends in a soft line break leaves no sign of it", () => {
  const quoted = (...lines: string[]) =>
    mail("Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "", ...lines).text;
  expect(quoted("na=C3=AFve =  ", "words=")).toBe("naïve words");
  expect(quoted("50 =% of =ZZ =c3=a9")).toBe("50 =% of =ZZ é");
});

test("what one program in Japan calls by another's charset is read all the same", () => {
  const euc = Buffer.from([0xa5, 0xcd, 0xa5, 0xb3]).toString("latin1");
  expect(mail("Content-Type: text/plain; charset=iso-2022-jp", "", euc).text).toBe("ネコ");
});

test("an empty comment in HTML hides nothing", () => {
  expect(mail("Content-Type: text/html", "", "<p>One<!--> two<!---> three<!-- not this --></p>").text).toBe(
    "One two three",
  );
});

test("a mail of blank parts by the hundred, and a tag without end, are read at once", () => {
  const blank = { type: "text/html", body: "<p></p>".repeat(5000) };
  expect(parseMail(aMail([{ body: " " }, ...Array.from({ length: 400 }, () => blank)])).text.trim()).toBe("");
  expect(mail("Content-Type: text/html", "", `<p>Hello</p><${"a".repeat(500_000)}`).text).toStartWith("Hello");
  const cid = parseMail(aMail([{ type: "image/png", headers: [`Content-ID: ${">".repeat(500_000)}x`], body: "x" }]));
  expect(cid.attachments[0]?.contentId).toBe("x");
});
