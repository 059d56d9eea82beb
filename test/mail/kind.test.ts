import { expect, test } from "bun:test";
import { bodyOf, readHeaders } from "../../src/mail/headers.ts";
import { kindOf } from "../../src/mail/kind.ts";

function kind(...lines: string[]) {
  const raw = Buffer.from(lines.join("\r\n"));
  return kindOf(readHeaders(raw), bodyOf(raw));
}

const part = (type: string, ...lines: string[]) => ["--b", `Content-Type: ${type}`, "", ...lines];
const mixed = ["Content-Type: multipart/mixed; boundary=b", ""];
const returned = part("message/rfc822", "From: ann@chain.test", "To: cleo@home.test", "", "Hello");

test("a report is known by its parts, also when it does not call itself one", () => {
  const from = "From: ann@chain.test";
  expect(kind(from, ...mixed, ...part("message/delivery-status", "", "Action: failed"))).toBe("bounce");
  expect(kind(from, ...mixed, ...part("message/feedback-report", "Feedback-Type: abuse"))).toBe("complaint");
  expect(kind(from, ...mixed, ...part("message/disposition-notification", "Disposition: x"))).toBe("receipt");
  expect(kind(from, "Subject: complaint about message from 192.0.2.1", ...mixed, ...returned)).toBe("complaint");
  const words = part("text/plain", "This is an email abuse report for a message from 192.0.2.1");
  expect(kind(from, ...mixed, ...words, ...returned)).toBe("complaint");
});

test("a report that all went well is a receipt", () => {
  const status = (action: string) =>
    kind(
      "From: mailer-daemon@mx.test",
      "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
      "",
      ...part(
        "message/delivery-status",
        "Reporting-MTA: dns; mx",
        "",
        "Final-Recipient: rfc822; cleo@home.test",
        action,
      ),
    );
  expect(status("Action: delivered")).toBe("receipt");
  expect(status("Action: relayed")).toBe("receipt");
  expect(status("Action: delayed")).toBe("bounce");
  expect(status("Action: failed")).toBe("bounce");
});

test("a person who forwards a bounce, or writes about a delivery, is a person", () => {
  const inside = ["From: mailer-daemon@mx.test", "Content-Type: multipart/report; boundary=c", "", "--c--"];
  expect(kind("From: ann@chain.test", ...mixed, ...part("message/rfc822", ...inside))).toBe("human");
  expect(kind("From: cleo@home.test", "Subject: Delivery failed again", "", "It was not delivered.")).toBe("human");
  expect(kind("From: cleo@home.test", "Subject: Re: Undeliverable: case 1", "", "550 5.1.1 not delivered")).toBe(
    "human",
  );
  expect(kind("From: no-reply@parcels.test", "Subject: Parcel", "", "Your parcel could not be delivered.")).toBe(
    "human",
  );
});

test("a machine that returns the original and says why is a bounce without any daemon's name", () => {
  const words = part("text/plain", "Your mail could not be delivered to: <cleo@home.test>");
  expect(kind("From: no-reply@phone.test", "Subject: error", ...mixed, ...words, ...returned)).toBe("bounce");
  expect(kind("From: ann@chain.test", "Subject: error", ...mixed, ...words, ...returned)).toBe("human");
  expect(kind("From: mail@chain.test", "Subject: Undeliverable: case 1", "", "550 5.1.1 not delivered")).toBe("bounce");
  expect(kind("From: postmaster@chain.test", "Subject: =?utf-8?q?Unzustellbar=3A_x?=", "")).toBe("bounce");
});

test("a failure report without a daemon, a code or the original names its recipient on a line alone", () => {
  const subject = "Subject: Delivery failure notification";
  const said = "Your message could not be delivered to the following recipients:";
  expect(kind("From: gateway@mx.test", subject, "", said, "", "cleo@home.test")).toBe("bounce");
  expect(kind("From: gateway@mx.test", subject, "", said, "", '"cleo@home.test" <cleo@home.test>')).toBe("bounce");
  expect(kind("From: cleo@home.test", subject, "", "The lamp was not delivered, mail cleo@home.test.")).toBe("human");
});

test("a machine that says to whom it could not deliver the mail, in one line, reports a failure", () => {
  const said = "I was not able to deliver your mail to:cleo@home.test";
  expect(kind("From: postmaster@mx.test", "Subject: No such name here", "", "Hi,", "", said)).toBe("bounce");
  const reached = "The following recipient(s) could not be reached: cleo@home.test.";
  expect(kind("From: no-reply@filter.test", "Subject: Notice", "", reached)).toBe("bounce");
  expect(kind("From: cleo@home.test", "Subject: Notice", "", said)).toBe("human");
  const parcel = "We could not deliver your parcel to: Cleo, cleo@home.test.";
  expect(kind("From: no-reply@parcels.test", "Subject: Notice", "", parcel)).toBe("human");
});

test("a postmaster may have a number, and tells of a failure in more languages", () => {
  expect(kind("From: postmaster2@mx.test", "Subject: Unzustellbar: x", "", "x")).toBe("bounce");
  expect(kind("From: postmaster@mx.test", "Subject: No se puede entregar: x", "", "x")).toBe("bounce");
  expect(kind("From: postmaster@mx.test", "Subject: =?utf-8?q?N=C3=A3o_=C3=A9_poss=C3=ADvel_entregar?=", "")).toBe(
    "bounce",
  );
  expect(kind("From: postmaster2@mx.test", "Subject: My order", "", "It is late.")).toBe("human");
});

test("the null sender is known in From too, and where the daemon's name stands for it", () => {
  for (const field of ["From: <>", "From: Postmaster <>", "Return-Path: <MAILER-DAEMON>"])
    expect(kind(field, "Subject: Returned mail: see transcript", "", "user unknown")).toBe("bounce");
});

test("a filter's refusal is a bounce, a mail that its reader deleted is not", () => {
  const notice = (words: string, mode: string) =>
    kind(
      "From: cleo@home.test",
      "Content-Type: multipart/report; report-type=disposition-notification; boundary=b",
      "",
      ...part("text/plain", words),
      ...part("message/disposition-notification", "Final-Recipient: rfc822; cleo@home.test", `Disposition: ${mode}`),
    );
  const deleted = "automatic-action/MDN-sent-automatically; deleted";
  expect(notice("Your message was automatically rejected: Quota exceeded", deleted)).toBe("bounce");
  expect(notice("Your message was deleted without being read.", deleted)).toBe("receipt");
  expect(notice("I rejected it.", "manual-action/MDN-sent-manually; deleted")).toBe("receipt");
});

test("an absence is an automatic reply even with the null sender and about a delivery", () => {
  expect(kind("Return-Path: <>", "From: cleo@home.test", "Subject: Re: your delivery", "", "I am away")).toBe(
    "auto_reply",
  );
  expect(kind("Subject: Automatic reply: Undeliverable sofa", "Return-Path: <>")).toBe("auto_reply");
  expect(kind("Subject: =?iso-8859-1?Q?R=E9ponse_automatique_=3A_x?=")).toBe("auto_reply");
  expect(kind("Subject: Auto: case 1", "In-Reply-To: <1@chain.test>")).toBe("auto_reply");
  expect(kind("Subject: Auto: broken again")).toBe("human");
  expect(kind("X-Autoreply-From: cleo@home.test")).toBe("auto_reply");
  expect(kind("X-Autoresponse: yes")).toBe("auto_reply");
  expect(kind("Subject: Fuori ufficio: x")).toBe("auto_reply");
  expect(kind("X-Apple-Action: vacation")).toBe("auto_reply");
});

test("an automatic reply is known by its subject in the languages of the mail programs", () => {
  const of = (subject: string) => kind("From: cleo@home.test", `Subject: ${subject}`, "", "Text");
  for (const subject of [
    "Automatiskt svar: Order",
    "Otomatik yanıt: x",
    "自動返信",
    "【自動返信】",
    "[AUTO GENERATED] x",
  ])
    expect([subject, of(subject)]).toEqual([subject, "auto_reply"]);
  for (const subject of [
    "自動返信メールが届きません",
    "Abwesende Ware",
    "Abwesend beim Lieferversuch",
    "Automatiskt svar kom aldrig fram",
    "Automatische Kaffeemaschine antwortet nicht",
    "Automatic garage door broken",
  ])
    expect([subject, of(subject)]).toEqual([subject, "human"]);
});

test("an unsubscribe that a mail program sends is a complaint", () => {
  expect(kind("From: cleo@home.test", "Subject: Unsubscribe", "X-Apple-Unsubscribe: true")).toBe("complaint");
});

test("a sending service's JSON is what it reports", () => {
  const notice = (type: string) => kind("X-Amz-Sns-Message-Id: 1", "", JSON.stringify({ notificationType: type }));
  expect(notice("Bounce")).toBe("bounce");
  expect(notice("Complaint")).toBe("complaint");
  expect(notice("Delivery")).toBe("receipt");
});
