import { expect, test } from "bun:test";
import { readBounce } from "../../src/mail/bounce.ts";

const read = (...lines: string[]) => readBounce(Buffer.from(lines.join("\r\n")));
const daemon = ["From: MAILER-DAEMON@mx.chain.test", "To: case@chain.test", "Subject: failure notice"];
const plain = (...lines: string[]) => read(...daemon, "", ...lines);

const original = [
  "--b",
  "Content-Type: message/rfc822",
  "",
  "To: dora@other.test",
  "Status: 5.7.7",
  "",
  "550 5.7.8 no",
];
const report = (...status: string[]) => reportSaying(["It failed."], status);
const reportSaying = (words: string[], status: string[]) =>
  read(
    ...daemon,
    "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
    "",
    "--b",
    "",
    ...words,
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.chain.test",
    "",
    ...status,
    ...original,
    "--b--",
  );

test("a delivery report tells whom it is about, and the remote server's own code counts more than a generic one", () => {
  const failed = ["Final-Recipient: rfc822; cleo@home.test", "Action: failed"];
  expect(report(...failed, "Status: 5.1.1")).toEqual({ recipient: "cleo@home.test", status: "5.1.1", permanent: true });
  expect(report(...failed, "Status: 5.0.0", "Diagnostic-Code: smtp; 552-5.2.2 mailbox", "  is full")?.status).toBe(
    "5.2.2",
  );
  expect(report(...failed, "Status: 5.0.0", "Diagnostic-Code: smtp; 550 no such user")?.status).toBe("5.0.0");
  expect(report(...failed, "Diagnostic-Code: smtp; 550 no such user")?.status).toBe("5.1.1");
  expect(report(...failed, "Status: 4.4.7", "Diagnostic-Code: smtp; 450 4.7.1 greylisted")?.status).toBe("4.7.1");
  expect(report(...failed, "", "Status: 5.2.1")?.status).toBe("5.2.1");
});

test("a reason in the words of the report is found when the status part only says that it failed", () => {
  const words = ["cleo@home.test: 550 5.7.26 <cleo@home.test>: not authenticated", "ann@home.test: 550 5.1.1 unknown"];
  const status = ["Final-Recipient: rfc822; cleo@home.test", "Action: failed", "Status: 5.0.0"];
  expect(reportSaying(words, status)?.status).toBe("5.7.26");
});

test("of several recipients the first that failed is told, and a success is no bounce", () => {
  const delivered = ["Final-Recipient: rfc822; ann@home.test", "Action: relayed", "Status: 2.0.0", ""];
  const delayed = ["Final-Recipient: rfc822; bob@home.test", "Action: delayed", "Status: 4.4.1", ""];
  const failed = ["Final-Recipient: rfc822; cleo@home.test", "Action: failed", "Status: 5.1.1", ""];
  expect(report(...delivered, ...delayed, ...failed)?.recipient).toBe("cleo@home.test");
  expect(report(...delivered, ...delayed)).toEqual({ recipient: "bob@home.test", status: "4.4.1", permanent: false });
  expect(report(...delivered)).toBeNull();
  expect(report(...[...failed, ...failed].filter((line) => line !== ""))?.recipient).toBe("cleo@home.test");
});

test("the original recipient stands in for a final one that is no address", () => {
  const it = report("Final-Recipient: rfc822; cleo", "Original-Recipient: rfc822; <cleo@home.test>", "Status: 5.1.1");
  expect(it?.recipient).toBe("cleo@home.test");
  const wide = "Final-Recipient: utf-8; cl\\x{E9}o@home.test";
  expect(report(wide, "Status: 5.1.1")?.recipient).toBe("cléo@home.test");
});

test("a delay is never permanent, whatever its code", () => {
  const delayed = ["Final-Recipient: rfc822; cleo@home.test", "Action: Delayed"];
  expect(report(...delayed, "Status: 5.4.1")?.permanent).toBe(false);
  const warning = ["THIS IS A WARNING MESSAGE ONLY.", "", "<cleo@home.test>: host not reachable"];
  expect(plain(...warning)).toEqual({ recipient: "cleo@home.test", status: "4.4.1", permanent: false });
});

const texts: [string, string[], string][] = [
  [
    "qmail",
    [
      "Hi. This is the qmail-send program at mx.chain.test.",
      "I wasn't able to deliver your message to the following addresses.",
      "",
      "<cleo@home.test>:",
      "192.0.2.7 does not like recipient.",
      "Remote host said: 550 5.2.1 mailbox disabled",
      "",
      "--- Below this line is a copy of the message.",
      "",
      "Return-Path: <case@chain.test>",
      "To: dora@other.test",
      "",
      "550 5.1.1 <dora@other.test>",
    ],
    "5.2.1",
  ],
  [
    "exim",
    [
      "A message that you sent could not be delivered. The following address(es) failed:",
      "",
      "  cleo@home.test",
      "    host mx.home.test [192.0.2.5]: 550 user unknown (Exim 4.9.3)",
      "",
      "------ This is a copy of your message, including all the headers. ------",
    ],
    "5.1.1",
  ],
  [
    "sendmail",
    [
      "The original message was received from ann@chain.test",
      "   ----- The following addresses had permanent fatal errors -----",
      "<cleo@home.test>",
      "   ----- Transcript of session follows -----",
      "... while talking to mx.home.test.:",
      "<<< 552 5.2.2 Over quota",
      "554 5.0.0 Service unavailable",
    ],
    "5.2.2",
  ],
  [
    "postfix",
    [
      "I'm sorry to have to inform you that your message could not",
      "be delivered. For help contact postmaster@mx.chain.test.",
      "",
      "<cleo@home.test>: Host or domain name not found. Name service error for name=home.test",
    ],
    "5.1.2",
  ],
  [
    "exchange",
    [
      "Your message did not reach some or all of the intended recipients.",
      "      Sent:     1/2/2026 10:00 AM",
      "The following recipient(s) could not be reached:",
      "      cleo@home.test on 1/2/2026 10:00 AM",
      "            The e-mail account does not exist. <mx.home.test #5.1.1>",
    ],
    "5.1.1",
  ],
  [
    "exchange, by X.400",
    [
      "Your message",
      "  To:      everyone@home.test",
      "did not reach the following recipient(s):",
      "c=FR;a= ;p=HOME;o=Lyon;dda:SMTP=cleo@home.test; on Fri, 2 Jan 2026",
      "    The recipient name is not recognized",
    ],
    "5.1.1",
  ],
  ["smtp32", ["Invalid final delivery userid: cleo@home.test"], "5.1.1"],
  [
    "a list server",
    [
      "Accounts here are written firstname.name@home.test. The address to which your message was",
      "addressed, cleo@home.test, is none of them.",
      "554 Message looping (received 6 times)",
    ],
    "5.4.6",
  ],
  [
    "a gateway",
    ["Delivery of email to this address", "", '"cleo@home.test"', "", "failed due to a full mailbox."],
    "5.2.2",
  ],
  [
    "james",
    [
      "Message details:",
      "  MAIL FROM: ann@chain.test",
      "  RCPT TO: cleo@home.test",
      "  To: everyone@home.test",
      "452 mailbox full",
    ],
    "4.2.2",
  ],
];
for (const [name, lines, status] of texts) {
  test(`a bounce in the words of ${name} is read`, () => {
    const permanent = status.startsWith("5");
    expect(plain(...lines)).toEqual({ recipient: "cleo@home.test", status, permanent });
  });
}

test("a report's fields are found in an encoded text part too", () => {
  const text = "Action: failed\nFinal-Recipient: rfc822; cleo@home.test\nStatus: 5.2.2\n";
  const encoded = Buffer.from(text).toString("base64");
  expect(read(...daemon, "Content-Transfer-Encoding: base64", "", encoded)?.status).toBe("5.2.2");
  expect(
    read(...daemon, "Content-Transfer-Encoding: quoted-printable", "", "<cleo@home=", ".test>: 550 5=2E1.1"),
  ).toEqual({
    recipient: "cleo@home.test",
    status: "5.1.1",
    permanent: true,
  });
});

test("X-Failed-Recipients names the recipient, and the returned original does when nothing else can", () => {
  expect(read(...daemon, "X-Failed-Recipients: cleo@home.test, ann@home.test", "", "no")?.recipient).toBe(
    "cleo@home.test",
  );
  const copy = [
    "Your mail failed.",
    "--- Original message follows.",
    "",
    "From: case@chain.test",
    "To: cleo@home.test",
  ];
  expect(plain(...copy)).toEqual({ recipient: "cleo@home.test", status: null, permanent: null });
});

test("a sending service's notice in JSON is read", () => {
  const inner = (type: string) =>
    JSON.stringify({
      notificationType: type,
      bounce: {
        bouncedRecipients: [{ emailAddress: "cleo@home.test", status: "5.1.1", diagnosticCode: "smtp; 550 5.1.1 no" }],
      },
    });
  const notice = (type: string) => read("X-Amz-Sns-Message-Id: 1", "", JSON.stringify({ Message: inner(type) }));
  expect(notice("Bounce")).toEqual({ recipient: "cleo@home.test", status: "5.1.1", permanent: true });
  expect(notice("Delivery")).toBeNull();
});

test("addresses of hosts, versions and dates are no status codes", () => {
  expect(
    plain("Post.Office 5.5.1960.3 at 5.1.1.1, version 5.1.2, 4.2.2026: <cleo@home.test> failed")?.status,
  ).toBeNull();
});

test("nothing makes it throw, and a mail without any address or code is no bounce", () => {
  const nested = "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n".repeat(500);
  for (const raw of [
    "",
    "\0\0",
    "\r\n\r\n",
    nested,
    "Content-Type: multipart/report; boundary=\r\n\r\n--",
    "a@".repeat(9999),
  ]) {
    expect(readBounce(Buffer.from(raw))).toBeNull();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(5000));
  expect(() => readBounce(bytes)).not.toThrow();
});
