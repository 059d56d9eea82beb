import { expect, test } from "bun:test";
import { replyMarker, visibleText } from "../../../src/core/retain/visible-text.ts";

const seen = (...lines: string[]) => visibleText(lines.join("\n")).visible;

test("a letter that begins as a head does is not one, whatever stands below", () => {
  const head = ["From: a@b.test", "Sent: Saturday, 21 November 2026 09:00", "To: Cleo", "Subject: Case 1", "", "text"];
  const starts = ["From: the beginning I was told to wait.", "From: the start nobody cared.", "Subject: to change."];
  for (const line of starts) expect(seen("Hello.", "", line, "", ...head)).toBe(`Hello.\n\n${line}`);
});

test("a head that lost its line breaks ends the reply", () => {
  const name = "From: Ann DuvalSent: Saturday, November 21, 2026 09:00To: Cleo MaySubject: Case 1";
  const dayFirst = "Date: Sat, 21 Nov 2026 09:00:00 +0100 From: a@b.test To: May, Cleo Subject: Case 1";
  for (const head of [name, dayFirst, "From: a@b.test Date: Sat, 21 Nov 2026 09:00:00 +0100"])
    expect(seen("Done.", head, "What she said.")).toBe("Done.");
  const trip = "From: Lyon Date: 12 March 10:30 To: Paris";
  expect(seen("I travelled.", trip, "The lamp broke.")).toBe(`I travelled.\n${trip}\nThe lamp broke.`);
});

test("an attribution broken in its address, or after a word of the reply, takes nothing with it", () => {
  expect(seen("Done.", "", "On Sat, 21 Nov 2026 at 09:00, Ann <a@b.test", "> wrote:", "", "> Case 1")).toBe("Done.");
  expect(seen("Done.--- On Sat, 21 Nov 2026 at 09:00, me@b.test wrote:", "> Case 1")).toBe("Done.");
  expect(seen("Done.", "", "- Le 2026-11-21 09:00, Amends a écrit :", "> Case 1")).toBe("Done.");
  const list = ["I noted:", "- Le 2026-11-21 09:00, Ann a écrit :", "- nothing else."];
  expect(seen(...list)).toBe(list.join("\n"));
  expect(seen("Done.", "", "-----On 11/21/2026 09:00 AM, Ann Duval wrote-----", "", "Case 1")).toBe("Done.");
  expect(seen("Done.", "", "2026-11-21 9:00 GMT+01:00 Ann <", "a@b.test>:", "", "> Case 1")).toBe("Done.");
});

test("the warning of the reader's own gateway is no word of the writer's", () => {
  for (const warning of [
    "CAUTION: This e-mail originated from outside the organization. Do not click links unless you trust the sender.",
    "[EXTERNAL EMAIL] Do not open attachments\nof people whom you do not know.",
    "Achtung: Diese E-Mail stammt von einem externen Absender. Bitte keine Links und Anhänge öffnen.",
    "ATTENTION : ce message provient d’un expéditeur externe. Ne cliquez pas sur les liens.",
  ])
    expect(seen(warning, "", "The lamp is broken.")).toBe("The lamp is broken.");
  const own = ["This e-mail comes from outside your company, for nobody inside answers.", "", "The lamp is broken."];
  expect(seen(...own)).toBe(own.join("\n"));
  const all = "CAUTION: the link in your external e-mail is broken.";
  expect(seen(all)).toBe(all);
});

test("a quoted link that a program broke is part of the quote, a short answer below it is not", () => {
  const quote = ["On 21/11/2026 09:00, Ann wrote:", "> Look at the case (https://shop.test/cases"];
  expect(seen("Done.", "", ...quote, "/17)", ">")).toBe("Done.");
  expect(seen("Done.", "", ...quote, "Yes.")).toBe("Done.\n\nYes.");
});

test("a quote between a greeting and the letter is what the letter answers", () => {
  const letter = ["Hello Ann,", "", "> Shall we call you?", "", "Yes, on Monday please.", "Cleo"];
  expect(seen("Hello Ann,", "", "On 21/11/2026 09:00, Ann wrote:", ...letter.slice(2))).toBe(letter.join("\n"));
});

test("original message between hyphens that are none of ASCII belongs to the attribution below it, and answers may follow", () => {
  const dashes = "\u2010".repeat(7);
  const head = [
    `${dashes} Original Message ${dashes}`,
    "On Saturday, November 21, 2026 9:00 AM, Ann <a@b.test> wrote:",
  ];
  expect(seen("Done.", "", ...head, "", "> Case 1")).toBe("Done.");
  expect(seen("Done.", "", ...head, "", "Case 1")).toBe("Done.");
  expect(seen(head.join("\n\n"), "", "> Is all well?", "", "Not at all.")).toBe("Not at all.");
  expect(seen("Done.", "-----邮件原件-----", "发件人: Ann <a@b.test>", "Case 1")).toBe("Done.");
});

test("an attribution without a colon counts only above its quote", () => {
  const line = "Am 21.11.26 um 09:00 schrieb Ann";
  expect(seen("Erledigt.", "", line, "", "> Fall 1")).toBe("Erledigt.");
  expect(seen("Erledigt.", "", line, "", "Fall 1")).toBe(`Erledigt.\n\n${line}\n\nFall 1`);
  const told = "Am 21.11.26 um 09:00 schrieb mir Ihre Kollegin";
  expect(seen("Erledigt.", "", told, "", "> Fall 1")).toBe(`Erledigt.\n\n${told}`);
});

test("a name that wrote goes with the quote or our marker below it", () => {
  expect(seen("Done.", "", "ann_duval via Lamps wrote:", "> Case 1")).toBe("Done.");
  expect(seen("Done.", "", "Ann Duval wrote:", "", replyMarker, "Case 1")).toBe("Done.");
  const told = "Your clerk wrote:";
  expect(seen("Done.", "", told, "", replyMarker, "Case 1")).toBe(`Done.\n\n${told}`);
});

test("a head pasted with fields that programs leave out is the writer's, one right below a signature is not", () => {
  const pasted = [
    "Message-ID: <1@b.test>",
    "Date: Sat, 21 Nov 2026 09:00:00 +0100",
    "From: Ann <a@b.test>",
    "Subject: Case 1",
  ];
  const whole = ["This is what I got.", "", ...pasted, "", "Was it you?"];
  expect(seen(...whole)).toBe(whole.join("\n"));
  const head = [
    "From: Ann <a@b.test>",
    "Sent: Saturday, 21 November 2026 09:00",
    "To: Cleo",
    "Subject: Case 1",
    "",
    "text",
  ];
  const signed = ["Done.", "", "Email: cleo@post.test", "Tel: +33 1 23 45 67"];
  expect(seen(...signed, ...head)).toBe(signed.join("\n"));
});

test("a head without an address and a subject counts only above its quote", () => {
  const head = ["From: Ann Duval", "Sent: Saturday 21 November", "To: Cleo"];
  expect(seen("Agreed.", "", ...head, "", "> Case 1")).toBe("Agreed.");
  const trip = ["I travelled.", "", ...head, "", "The lamp broke."];
  expect(seen(...trip)).toBe(trip.join("\n"));
});

test("a drawn line above a signature's delimiter parts the writer's own words", () => {
  const own = ["How are you?", "", "---", "", "I am well."];
  expect(seen(...own, "-- ", "Sent with my lamp: https://lamp.test")).toBe(own.join("\n"));
});
