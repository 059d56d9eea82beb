import { expect, test } from "bun:test";
import { parseMail } from "../../src/mail/parse.ts";

const parse = (...lines: string[]) => parseMail(Buffer.from(lines.join("\r\n")));
const kind = async (...headers: string[]) => (await parse("From: ann@chain.test", ...headers, "", "text", "")).kind;

test("a plain reply is read whole", async () => {
  const mail = await parse(
    "From: =?utf-8?Q?Ann_L=C3=A9ger?= <ann@chain.test>",
    "To: c-1@reply.test, Rita <rita@chain.test>",
    "Subject: =?utf-8?Q?R=C3=A9ponse?=",
    "Message-ID: <m1@chain.test>",
    "In-Reply-To: <a@reply.test>",
    "References: <z@reply.test>",
    " <a@reply.test>",
    "Date: Sat, 21 Nov 2026 09:00:00 +0100",
    "Content-Type: text/plain; charset=iso-8859-1",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    "/called d=E9sol=E9e",
  );
  expect(mail).toMatchObject({
    from: [{ name: "Ann Léger", address: "ann@chain.test" }],
    to: [
      { name: "", address: "c-1@reply.test" },
      { name: "Rita", address: "rita@chain.test" },
    ],
    cc: [],
    subject: "Réponse",
    messageId: "<m1@chain.test>",
    inReplyTo: ["<a@reply.test>"],
    references: ["<z@reply.test>", "<a@reply.test>"],
    date: "2026-11-21T08:00:00.000Z",
    html: null,
    kind: "human",
    attachments: [],
    problem: null,
  });
  expect(mail.text.trim()).toBe("/called désolée");
});

test("without a text part the text comes from the HTML, with quotes as quotes and nothing hidden", async () => {
  const mail = await parse(
    "From: ann@chain.test",
    "MIME-Version: 1.0",
    "Content-Type: multipart/related; boundary=b",
    "",
    "--b",
    "Content-Type: text/html; charset=utf-8",
    "",
    "<html><head><title>x</title><style>p{color:red}</style></head><body><p>/called&nbsp;d&eacute;j&agrave;</p><!-- /close -->",
    "<div>On 21 Nov 2026 Amends wrote:</div><blockquote><div>Case 1<br>more</div></blockquote></body></html>",
    "--b--",
    "",
  );
  expect(mail.text).toBe("/called\u00a0déjà\n\nOn 21 Nov 2026 Amends wrote:\n> Case 1\n> more");
  expect(mail.html).toContain("<blockquote>");
});

test("attachments have a safe name, a type and a size", async () => {
  const part = (disposition: string, type = "image/png") => [
    "--b",
    `Content-Type: ${type}`,
    `Content-Disposition: ${disposition}`,
    "",
    "abc",
  ];
  const mail = await parse(
    "From: ann@chain.test",
    "Content-Type: multipart/mixed; boundary=b",
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    "see picture",
    ...part('attachment; filename="../../etc/pass\u202ewd.png"'),
    ...part("attachment", "message/rfc822"),
    ...part("attachment; filename=.."),
    "--b--",
    "",
  );
  expect(mail.attachments.map(({ name, type, size }) => ({ name, type, size }))).toEqual([
    { name: "passwd.png", type: "image/png", size: 3 },
    { name: "message.eml", type: "message/rfc822", size: 3 },
    { name: "attachment-3.png", type: "image/png", size: 3 },
  ]);
});

test("machines are told from people", async () => {
  expect(await kind("Subject: Re: case 1", "X-Auto-Response-Suppress: All", "Auto-Submitted: no")).toBe("human");
  expect(await kind("Auto-Submitted: auto-replied (vacation)")).toBe("auto_reply");
  expect(await kind("Precedence: bulk")).toBe("auto_reply");
  expect(await kind("Subject: Automatic reply: case 1")).toBe("auto_reply");
  expect(await kind("Subject: Automatic doors are broken")).toBe("human");
  expect(await kind("X-Autoreply: yes")).toBe("auto_reply");
  expect(await kind("X-Failed-Recipients: cleo@home.test")).toBe("bounce");
  expect(await kind("From: MAILER-DAEMON <>")).toBe("bounce");
  expect(await kind("Return-Path: <>", "Subject: Undelivered Mail")).toBe("bounce");
  const report = (type: string) => kind(`Content-Type: multipart/report; report-type=${type}; boundary=b`);
  expect(await report("delivery-status")).toBe("bounce");
  expect(await report("feedback-report")).toBe("complaint");
  expect(await report("disposition-notification")).toBe("receipt");
});

test("anything at all is a mail: empty, binary, headers only, a header of NULs, nested too deep", async () => {
  const deep = `Content-Type: text/html\r\n\r\n${"<div>".repeat(30_000)}deep`;
  for (const raw of [
    "",
    "\r\n",
    "\0\0\0",
    "From",
    "From:\0\r\n\0:\r\n\r\n",
    "Content-Type: multipart/mixed; boundary=\r\n\r\n--",
    deep,
  ]) {
    const mail = await parseMail(Buffer.from(raw));
    expect(mail.text).not.toContain("\0");
    expect(JSON.stringify(mail.from)).not.toContain("\\u0000");
  }
  expect((await parseMail(Buffer.from(deep))).text).toBe("deep");
  expect((await parseMail(crypto.getRandomValues(new Uint8Array(5000)))).kind).toBe("human");
});

test("a mail of too many parts is readable and says what is wrong with it", async () => {
  const parts = Array.from({ length: 3000 }, () => "--b\r\nContent-Type: text/plain\r\n\r\nx").join("\r\n");
  const mail = await parseMail(
    Buffer.from(`From: ann@chain.test\r\nSubject: many\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${parts}`),
  );
  expect(mail).toMatchObject({ subject: "many", from: [{ address: "ann@chain.test" }] });
  expect(mail.problem).toStartWith("This mail could only be read in part");
  expect(mail.text).toContain("x");
});

test("the newest twenty of many references are kept", async () => {
  const mail = await parse(
    "From: ann@chain.test",
    `References: ${Array.from({ length: 5000 }, (_, i) => `<${i}@chain.test>`).join("\r\n ")}`,
    "",
    "x",
  );
  expect(mail.references.length).toBe(20);
  expect(mail.references.at(-1)).toBe("<4999@chain.test>");
});

test("an empty line ends the header fields wherever it stands and however lines end", async () => {
  const body = (raw: string) => parseMail(Buffer.from(raw)).text.trim();
  expect(body("\r\nNobody called.\r\n\r\nNever.")).toBe("Nobody called.\n\nNever.");
  expect(body("From: cleo@home.test\n\r\nNobody called.\n\nNever.")).toBe("Nobody called.\n\nNever.");
  expect(body("From: cleo@home.test\r\n\nNobody called.\r\n\r\nNever.")).toBe("Nobody called.\n\nNever.");
});

test("a saved mail's header fields may stand below blank lines, a letter or a part that begins with one is text", () => {
  const read = (raw: string) => parseMail(Buffer.from(raw));
  const saved = read("\n \r\nFrom: cleo@home.test\nSubject: Nobody\n\nNobody called.\n");
  expect(saved).toMatchObject({ from: [{ address: "cleo@home.test" }], subject: "Nobody", text: "Nobody called.\n" });
  const letter = "\r\nFrom: the kitchen, for Ann.\r\n\r\nNobody called.";
  expect(read(letter).text).toContain("From: the kitchen, for Ann.");
  expect(read("\nNote: Ann is away.\nAsk: Cleo.\n").text).toContain("Note: Ann is away.");
  const part = "--b\n\nSubject: to her question\nDate: Monday\n--b--\n";
  const inParts = read(`From: cleo@home.test\nContent-Type: multipart/mixed; boundary=b\n\n${part}`);
  expect(inParts.text).toContain("Subject: to her question\nDate: Monday");
});

test("an address field of a megabyte is nobody's, and costs no time", () => {
  const { from, to } = parseMail(Buffer.from(`From: ${"a:b,".repeat(100_000)};\r\nTo: ${"p@m.test,".repeat(100_000)}`));
  expect(from).toMatchObject([{ address: "" }]);
  expect(to).toMatchObject([{ address: "" }]);
});
