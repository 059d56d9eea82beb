import { expect, test } from "bun:test";
import fc from "fast-check";
import { replyMarker, visibleText } from "../../../src/core/retain/visible-text.ts";

const seen = (...lines: string[]) => visibleText(lines.join("\n")).visible;

test("our own marker ends the reply, also when it is quoted, with the attribution above it", () => {
  expect(seen("/called yes", "", replyMarker, "Case 1", "a paragraph")).toBe("/called yes");
  const attribution = "On Sat, 21 Nov 2026 at 09:00, Amends <a@b.test> wrote:";
  expect(seen("/called yes", "", attribution, `> ${replyMarker}`, "> Case 1")).toBe("/called yes");
  expect(seen("Hello,", `> ${replyMarker}`, "> Were you called?", "", "Yes, on Monday.")).toContain("Yes, on Monday.");
  expect(seen(attribution, `> ${replyMarker}`, "> Case 1", "", "I was not called.")).toBe("I was not called.");
});

test("header blocks, separators, signatures and phone lines end the reply", () => {
  const block = ["From: Amends <a@b.test>", "Sent: Saturday", "To: Ann", "Subject: Case 1", "", "text"];
  expect(seen("Done.", "", "________________________________", ...block)).toBe("Done.");
  expect(seen("Done.", "", "Von: Amends", "Gesendet: Samstag", "An: Ann", "Betreff: Fall 1", "", "text")).toBe("Done.");
  expect(
    seen("Done.", "", "*From:* Amends [mailto:", "a@b.test]", "*Sent:* Saturday", "*To:* Ann", "*Subject:* 1"),
  ).toBe("Done.");
  expect(seen("Done.", "", "From: a@b.test", "Date: Sat, 21 Nov 2026 09:00:00 +0100", "", "text")).toBe("Done.");
  expect(seen("Done.", "", "-----Original Message-----", "From: Amends")).toBe("Done.");
  expect(seen("Done.", "-- ", "Ann", "Lyon 2")).toBe("Done.");
  expect(seen("Done.", "", "Sent from my iPhone", "", "> quoted")).toBe("Done.");
  expect(seen("Done.", "> quoted", ">> twice")).toBe("Done.");
});

test("a signature goes when it is one: after its delimiter, with a telephone number, or as a list's footer", () => {
  expect(seen("Done.", "", "--", "Ann Duval", "Lyon 2", "", "Sent from my iPhone")).toBe("Done.");
  expect(seen("Done.", "", "_____________", "Ann Duval", "Tel. +33 4 78 00 00 00")).toBe("Done.");
  expect(seen("Done.", "______________________", "owners mailing list", "owners@chain.test")).toBe("Done.");
  expect(seen("Done.", "", "—", "Reply to this email directly or view it online.")).toBe("Done.");
  expect(seen("Two things.", "--", "the lamp", "--", "Ann Duval")).toBe("Two things.\n--\nthe lamp");
  const history = ["On Sat, 21 Nov 2026 at 09:00, Amends <a@b.test> wrote:", "> Case 1"];
  expect(seen("Done.", "", "--", "Ann Duval", "", ...history)).toBe("Done.");
  expect(seen("Done.", "", ...history, "", "-- ", "Ann Duval")).toBe("Done.");
});

test("rows, colons and the words of mail programs in a letter cut nothing", () => {
  const letters = [
    ["One", "----------", "Two", "--", ...Array.from({ length: 15 }, (_, i) => `line ${i}`)],
    ["What I found:", "-- the till was closed", "-- nobody came", "", "Please look."],
    ["Item      Price", "-----------------", "Kettle    20", "Lamp      35", "", "The total is wrong."],
    ["Two things.", "", "====", "", "First the noise.", "", "____", "", "Then the smell."],
    ["She called me. In her mail she wrote:", "nobody answers", "Please help."],
    ["On 5 March 2026 at 10:30 I wrote to info@chain.test:", "", "no answer came."],
    ["Am 12. März 2026 schrieb Ihr Mitarbeiter:", "", "Wir melden uns.", "", "Niemand kam."],
    ["On Monday at 10:30 the manager wrote:", "", "We will call.", "", "Nobody did."],
    ["At 10:30 on 5/3/2026 the clerk wrote down:", "", "one kettle, one lamp."],
    ["From: Lyon", "To: Paris", "Date: 12 March", "", "The lamp broke on the way."],
    ["From: what I saw, the queue was long.", "Nobody came."],
    ["Hello,", "2 people told a@b.test the following:", "", "the shop was dirty."],
    ["The parcel was", "sent from my store yesterday", "and never came."],
    ["This was sent from my phone, so forgive the typos.", "Ann"],
    ["See >>> here <<<", ">>> www.chain.test <<<", "for the picture."],
    ["Name: Cleo", "From: cleo@post.test", "Subject: Kettle", "Date: 21 Nov 2026 09:00", "Message: It leaks."],
    ["Please call me.", "", "-- ", "Cleo", "", "PS: the lamp broke too."],
    ["I ordered a lamp.", "", "Sent from Lyon", "", "It did not come."],
    ["The parcel was", "", "sent by mail", "", "and not by van."],
    ["Your colleague wrote on 3 March 2026 at 10:30:", "", "we will call.", "", "Nobody did."],
    ["My history:", "", "from: the start a nuisance.", "to: this day no answer.", "subject: to nobody's care."],
    ["It prints:", "```", "-- ", "> a", "Sent from my iPhone", "```", "What is that?"],
  ];
  for (const letter of letters) expect(seen(...letter)).toBe(letter.join("\n"));
});

test("answers between the quotes are kept with them", () => {
  const inline = ["Answers below.", "", "> When?", "", "Tomorrow.", "", "> Where?", "", "Lyon 2."];
  expect(seen(...inline)).toBe(inline.join("\n"));
  const attribution = "On Sat, 21 Nov 2026, Cleo wrote:";
  expect(seen(attribution, ...inline.slice(2))).toBe(inline.slice(2).join("\n"));
  expect(seen("As you say:", "> It is broken.", "", "It is.")).toBe("As you say:\n> It is broken.\n\nIt is.");
});

test("an answer below the quote stands alone, and so does one around it", () => {
  const quote = ["On 21/11/2026 09:00, Amends wrote:", "> Case 1", ">", "> What she said"];
  expect(seen(...quote, "", "I called her.")).toBe("I called her.");
  expect(seen("I called her.", "", ...quote, "", "Regards, Ann")).toBe("I called her.\n\nRegards, Ann");
  const broken = ["> She has been waiting since Monday morning for a call from the store and", "wants her money."];
  expect(seen("Done.", "", quote[0] ?? "", ...broken, "> Today.")).toBe("Done.");
});

test("a mail that was passed on stays whole", () => {
  const mail = [
    "From: Cleo <cleo@post.test>",
    "Date: Sat, 21 Nov 2026 at 09:00",
    "Subject: Kettle",
    "To: Ann",
    "",
    "Leaks.",
  ];
  for (const line of [
    "---------- Forwarded message ---------",
    "Begin forwarded message:",
    "Anfang der weitergeleiteten Nachricht:",
    "-------- Message transféré --------",
    "-------- Пересылаемое сообщение --------",
  ]) {
    const forward = ["Please look.", "", line, ...mail];
    expect(seen(...forward)).toBe(forward.join("\n"));
  }
  expect(seen(...mail)).toBe(mail.join("\n"));
});

test("it never leaves nothing, and nothing is lost", () => {
  expect(visibleText("> only a quote")).toEqual({ visible: "> only a quote", cut: "" });
  expect(visibleText("Sent from my iPhone")).toEqual({ visible: "Sent from my iPhone", cut: "" });
  expect(visibleText("")).toEqual({ visible: "", cut: "" });
  expect(visibleText("Done.\r\n\r\n-- \r\nAnn")).toEqual({ visible: "Done.", cut: "-- \nAnn" });
  const lines = [
    "Yes.",
    "On Sat, 21 Nov 2026 at 09:00, Amends <a@b.test> wrote:",
    "> One?",
    "",
    "Indeed.",
    "-- ",
    "Ann",
  ];
  const { visible, cut } = visibleText(lines.join("\n"));
  for (const line of lines.filter(Boolean)) expect(`${visible}\n${cut}`).toContain(line);
});

test("whatever its lines are, every word of a mail is in what is seen or in what is cut", () => {
  const line = fc.constantFrom(
    ...[
      "Yes.",
      "",
      "> One?",
      "-- ",
      "--",
      "____",
      "Ann Duval",
      "Sent from my iPhone",
      "From: Cleo <c@d.test>",
      "To: Ann",
    ],
    ...["Subject: Case 1", "Date: 21 Nov 2026 09:00", "On Sat, 21 Nov 2026 at 09:00, Amends <a@b.test> wrote:", "```"],
    ...[
      "---------- Forwarded message ---------",
      "-----Original Message-----",
      replyMarker,
      "No. On 21 Nov 2026 at 09:00",
    ],
  );
  const html = fc.constantFrom(
    null,
    '<p>Yes.</p><div class="gmail_quote">One?</div>',
    "<div id=signature>Ann Duval</div>",
  );
  const words = (text: string) => (text.match(/\S+/g) ?? []).sort().join(" ");
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), html, (lines, part) => {
      const { visible, cut } = visibleText(lines.join("\n"), part);
      expect(words(`${visible} ${cut}`)).toBe(words(lines.join(" ")));
      expect(visible === "").toBe(lines.every((one) => one === ""));
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test("a hostile mail of many kilobytes is read to its end", () => {
  const lines = [
    "On 1 wrote",
    "From: a",
    "From: a\nTo: b",
    "> ",
    "--",
    "a:",
    "On 1 wrote:",
    "-".repeat(100),
    "",
    "```",
  ];
  const long = ["x ".repeat(250), "1 wrote ".repeat(60), "a@b ".repeat(120), "On the 5 ".repeat(60), "* ".repeat(250)];
  for (const line of [
    ...lines,
    ...long,
    ...long.map((one) => `${one}:`),
    "Sent from my iPhone\n",
    "-- \nAnn",
    "____\nfoo",
  ])
    expect(visibleText(`own\n${`${line}\n`.repeat(100_000 / (line.length + 1))}`).visible).toStartWith("own");
  expect(visibleText(`${"On 1 wrote:\n\n".repeat(10_000)}> q\n\nanswer`).visible).toEndWith("answer");
  expect(visibleText(`On 1 ${"wrote ".repeat(20_000)}:`).visible.length).toBeGreaterThan(0);
});
