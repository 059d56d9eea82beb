import { gzipSync } from "node:zlib";

const from = "From: cleo@mail.test\r\nTo: feedback@reply.chain.test\r\nSubject: Torture\r\nMIME-Version: 1.0\r\n";
const bytes = (text: string) => Buffer.from(text, "latin1");
const mail = (headers: string, body = "") => bytes(`${from}${headers}\r\n\r\n${body}`);
const times = (n: number, one: (i: number) => string) => Array.from({ length: n }, (_, i) => one(i)).join("");
const text = (charset: string, body: string | Buffer) =>
  Buffer.concat([mail(`Content-Type: text/plain; charset=${charset}`), Buffer.from(body)]);
const encoded = (encoding: string, body: string, type = "text/plain; charset=utf-8") =>
  mail(`Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}`, body);
const html = (body: string) => mail("Content-Type: text/html; charset=utf-8", body);
const mixed = (body: string, boundary = "b") => mail(`Content-Type: multipart/mixed; boundary="${boundary}"`, body);
const part = (body: string, headers = "Content-Type: text/plain") => `--b\r\n${headers}\r\n\r\n${body}\r\n`;

const nested = (depth: number): string =>
  times(depth, (i) => `--n${i}\r\nContent-Type: multipart/mixed; boundary=n${i + 1}\r\n\r\n`);
const within = (depth: number): string =>
  times(depth, (i) => `Content-Type: message/rfc822\r\n\r\nSubject: ${i}\r\nFrom: a${i}@mail.test\r\n`);
const noise = (n: number) => {
  const made = Buffer.alloc(n);
  let state = 1;
  for (let i = 0; i < n; i++) {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    made[i] = state >> 16;
  }
  return made;
};

/** Hostile and broken mails by what is wrong with them. Made when asked for: some have ten megabytes. */
export const torturers: Readonly<Record<string, () => Uint8Array>> = {
  "nothing at all": () => bytes(""),
  "only line ends": () => bytes("\r\n\r\n\r\n"),
  "header fields without a body": () => bytes(from),
  "a header field without its end": () => bytes("From: cleo@mail.test\r\nSubject: cut o"),
  "a body without header fields": () => bytes("\r\nNobody ever called me back."),
  "lines that are no header fields": () => bytes(`${"this is not a field\r\n".repeat(200)}\r\nBody`),
  "an mbox line first": () => bytes(`From cleo@mail.test Mon Jan  5 10:00:00 2026\r\n${from}\r\nBody`),
  "bytes of no meaning": () => noise(300_000),
  "NUL bytes everywhere": () =>
    bytes(`From: cleo\0@mail.test\r\nSubject: \0N\0U\0L\r\n\0: \0\r\n\r\n${"a\0".repeat(5000)}`),
  "thousands of nested multiparts": () => mail("Content-Type: multipart/mixed; boundary=n0", `${nested(3000)}deep`),
  "parts without end": () => mixed(times(8000, (i) => part(`part ${i}`))),
  "five thousand attachments": () =>
    mixed(
      times(5000, (i) => part("x", `Content-Type: image/png\r\nContent-Disposition: attachment; filename=${i}.png`)),
    ),
  "mails in mails, two hundred deep": () => mail(within(200).slice(0, -2), "the innermost"),
  "a mail in a mail in base64, again and again": () => {
    let inner = "From: a@mail.test\r\nSubject: in\r\n\r\nthe innermost";
    for (let i = 0; i < 12; i++)
      inner = `From: a@mail.test\r\nContent-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa(inner)}`;
    return bytes(inner);
  },
  "a boundary that is not there": () => mixed("No part begins here."),
  "no boundary named": () => mail("Content-Type: multipart/mixed", part("lost?")),
  "an empty boundary": () => mail('Content-Type: multipart/mixed; boundary=""', "--\r\n\r\nlost?\r\n----\r\n"),
  "a boundary that begins another": () =>
    mixed(
      `--b\r\nContent-Type: multipart/alternative; boundary=bb\r\n\r\n--bb\r\n\r\ninner\r\n--bb--\r\n${part("outer")}--b--`,
    ),
  "a boundary inside its own parts": () => mixed(`${part("one")}${"--b\r\n".repeat(20_000)}--b--`),
  "a boundary of ten thousand letters": () => mixed(`--${"b".repeat(10_000)}\r\n\r\nlost?`, "b".repeat(10_000)),
  "twenty thousand nested blocks": () => html(`${"<div>".repeat(20_000)}deep${"</div>".repeat(20_000)}`),
  "fifty thousand nested quotes": () => html(`${"<blockquote>".repeat(50_000)}deep`),
  "tags without end": () => html("<".repeat(300_000)),
  "an attribute without end": () => html(`<a href="${"x".repeat(1_000_000)}`),
  "attributes by the thousand": () => html(`<p ${times(50_000, (i) => `a${i}="${i}" `)}>x</p>`),
  "comments without end": () => html("<!--".repeat(200_000)),
  "entities by the thousand": () => html("&amp;&#x41;&#99999999;&nosuch;&".repeat(50_000)),
  "a style sheet of megabytes": () => html(`<style>${"p{color:red}".repeat(200_000)}</style>x`),
  "quoted lines of quotes": () =>
    text(
      "utf-8",
      times(20_000, (i) => `${">".repeat(i % 50)} On 5 Jan 2026, a@b.test wrote:\r\n`),
    ),
  "spaces by the hundred thousand": () => text("utf-8", `${" ".repeat(300_000)}x${"\t".repeat(300_000)}\r\n`),
  "dashes and blanks": () => text("utf-8", "-- \r\n\r\n".repeat(50_000)),
  "brackets by the thousand": () => text("utf-8", `${"[".repeat(100_000)}${"(".repeat(100_000)}${"*_".repeat(50_000)}`),
  "fifty thousand header fields": () => mail(times(50_000, (i) => `X-${i}: ${i}\r\n`).slice(0, -2), "x"),
  "fifty thousand Received": () =>
    mail("Received: from a by b; Mon, 5 Jan 2026 10:00:00 +0100\r\n".repeat(50_000).slice(0, -2), "x"),
  "fifty thousand references": () =>
    mail(`References: ${times(50_000, (i) => `<${i}@mail.test>\r\n `)}`.trimEnd(), "x"),
  "one reference without end": () =>
    mail(`References: <${"a".repeat(1_000_000)}\r\nIn-Reply-To: ${"<".repeat(200_000)}`, "x"),
  "fifty thousand comments in From": () => bytes(`From: ${"(a)".repeat(50_000)} <cleo@mail.test>\r\n\r\nx`),
  "nested comments in From": () => bytes(`From: ${"(".repeat(50_000)}a${")".repeat(50_000)} <cleo@mail.test>\r\n\r\nx`),
  "an atom of three hundred kilobytes in From": () => bytes(`From: ${"a".repeat(300_000)}@mail.test\r\n\r\nx`),
  "quotes without end in From": () => bytes(`From: ${'"\\'.repeat(50_000)}\r\n\r\nx`),
  "ten thousand recipients": () => mail(`Cc: ${times(10_000, (i) => `p${i}@mail.test,\r\n `)}x@mail.test`, "x"),
  "encoded words by the thousand": () => mail(`X-A: b\r\nSubject: ${"=?utf-8?B?w6k=?=\r\n ".repeat(20_000)}x`, "x"),
  "broken encoded words": () => mail(`Subject: ${"=?utf-8?Q?=".repeat(20_000)}\r\nTo: =?x?B?!!!?= <`, "x"),
  "a continued name without end": () =>
    mixed(part("x", `Content-Disposition: attachment; ${times(5000, (i) => `filename*${i}*=utf-8''%41;\r\n `)}x=y`)),
  "a folded header field of a megabyte": () => mail(`Subject: ${"word\r\n ".repeat(150_000)}end`, "x"),
  "header fields smuggled into a value": () =>
    mail("Subject: =?utf-8?B?YQ0KQmNjOiBldmlsQG1haWwudGVzdA0K?=\r\nX-Amends-Authority: acts", "x"),
  "a line of ten megabytes": () => text("utf-8", "long ".repeat(2_000_000)),
  "base64 of ten megabytes in one line": () => encoded("base64", Buffer.alloc(7_500_000, "text ").toString("base64")),
  "base64 of an attachment in one line": () =>
    mixed(
      part(
        noise(5_000_000).toString("base64"),
        "Content-Type: application/octet-stream; name=noise\r\nContent-Transfer-Encoding: base64",
      ),
    ),
  "base64 that breaks off": () => encoded("base64", "VGhpcyBicmVha3Mgb2Z"),
  "base64 that is none": () => encoded("base64", "!!!*** not base64 ===\r\n=\r\n".repeat(2000)),
  "quoted-printable that breaks off": () => encoded("quoted-printable", "na=C3=AFve =\r\n=Z=GG=C3"),
  "soft line breaks alone": () => encoded("quoted-printable", "=\r\n".repeat(100_000)),
  "an encoding nobody knows": () => encoded("x-rot26", "Nobody ever called me back."),
  uuencode: () => encoded("x-uuencode", "begin 644 note.txt\r\n#0V%T\r\n`\r\nend\r\n"),
  "uuencode without end": () => text("us-ascii", `begin 644 note.txt\r\n${"M".repeat(61)}\r\n`.repeat(5000)),
  "packed text stays packed": () =>
    mixed(
      part(
        gzipSync(Buffer.alloc(20_000_000)).toString("base64"),
        "Content-Type: text/plain\r\nContent-Encoding: gzip\r\nContent-Transfer-Encoding: base64",
      ),
    ),
  "a charset nobody knows": () => text("x-klingon", Buffer.from([0x68, 0x69, 0xe9, 0xff])),
  "a charset without end": () => text("a".repeat(100_000), "x"),
  "UTF-8 that is none": () => text("utf-8", Buffer.from([0xc3, 0x28, 0xa0, 0xff, 0xfe, 0xed, 0xa0, 0x80])),
  "ISO-2022-JP that breaks off": () => text("iso-2022-jp", Buffer.from("\x1b$B$3$s\x1b$\x1b(", "latin1")),
  "GB18030 that breaks off": () => text("gb18030", Buffer.from([0xc4, 0xe3, 0xba, 0xc3, 0x81, 0x30, 0x81])),
  "UTF-7": () => text("utf-7", "Caf+AOk- +ADw-script+AD4-"),
  "UTF-16 with half a sign": () => text("utf-16", Buffer.from([0xff, 0xfe, 0x68, 0x00, 0x69, 0x00, 0x00])),
  "marks that turn the reading direction": () => text("utf-8", "\u202e\u2066evil\u2069".repeat(10_000)),
  "combining marks without end": () => text("utf-8", `a${"\u0301".repeat(200_000)}`),
  "a report about nothing": () =>
    mail("Content-Type: multipart/report; report-type=delivery-status; boundary=b", "--b--"),
  "a report of fifty thousand recipients": () =>
    mail(
      "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
      `${part("failed")}${part(
        times(50_000, (i) => `Final-Recipient: rfc822; p${i}@mail.test\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n`),
        "Content-Type: message/delivery-status",
      )}--b--`,
    ),
  "a winmail.dat that is none": () =>
    mixed(
      part(
        noise(50_000).toString("base64"),
        "Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64",
      ),
    ),
  "a winmail.dat that breaks off": () =>
    mixed(
      part(
        Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0, 2, 4, 0x90, 6, 0, 0xff, 0xff, 0xff, 0x7f]).toString("base64"),
        "Content-Type: application/ms-tnef\r\nContent-Transfer-Encoding: base64",
      ),
    ),
  "a calendar without end": () =>
    mail("Content-Type: text/calendar; method=REPLY", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n".repeat(20_000)),
  "signatures by the hundred": () =>
    mail(
      `DKIM-Signature: v=1; a=rsa-sha256; d=mail.test; s=x; h=from; bh=x; b=${"A".repeat(1000)}\r\n`
        .repeat(300)
        .slice(0, -2),
      "x",
    ),
};
