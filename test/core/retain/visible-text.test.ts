import { expect, test } from "bun:test";
import { replyMarker, visibleText } from "../../../src/core/retain/visible-text.ts";

const seen = (...lines: string[]) => visibleText(lines.join("\n")).visible;

test("our own marker ends the reply, also when it is quoted, with the attribution above it", () => {
  expect(seen("/called yes", "", replyMarker, "Case 1", "a paragraph")).toBe("/called yes");
  expect(
    seen("/called yes", "", "On Sat, 21 Nov 2026 at 09:00, Amends <a@b.test> wrote:", `> ${replyMarker}`, "> Case 1"),
  ).toBe("/called yes");
});

test("attributions end the reply in seven languages, wrapped or not", () => {
  const attributions = [
    ["On Sat, 21 Nov 2026 at 09:00, Amends <a@b.test> wrote:"],
    ["On Sat, 21 Nov 2026 at 09:00, Amends for the shops", "<a@b.test> wrote:"],
    ["Am 21.11.2026 um 09:00 schrieb Amends <a@b.test>:"],
    ["Le sam. 21 nov. 2026 à 09:00, Amends <a@b.test> a écrit :"],
    ["El sáb, 21 nov 2026 a las 9:00, Amends (<a@b.test>) escribió:"],
    ["Il giorno sab 21 nov 2026 alle ore 09:00 Amends <a@b.test> ha scritto:"],
    ["Op za 21 nov. 2026 om 09:00 schreef Amends <a@b.test>:"],
    ["Em sáb., 21 de nov. de 2026 às 09:00, Amends <a@b.test> escreveu:"],
  ];
  for (const attribution of attributions)
    expect(seen("Done.", "", ...attribution, "> Case 1", "> what she said")).toBe("Done.");
});

test("header blocks, separators, signatures and phone lines end the reply", () => {
  expect(
    seen(
      "Done.",
      "",
      "________________________________",
      "From: Amends <a@b.test>",
      "Sent: Saturday",
      "To: Ann",
      "Subject: Case 1",
      "",
      "text",
    ),
  ).toBe("Done.");
  expect(seen("Done.", "", "Von: Amends", "Gesendet: Samstag", "An: Ann", "Betreff: Fall 1", "", "text")).toBe("Done.");
  expect(seen("Done.", "", "-----Original Message-----", "From: Amends")).toBe("Done.");
  expect(seen("Done.", "-- ", "Ann", "Lyon 2")).toBe("Done.");
  expect(seen("Done.", "", "Sent from my iPhone", "", "> quoted")).toBe("Done.");
  expect(seen("Done.", "> quoted", ">> twice")).toBe("Done.");
});

test("when unsure it keeps: a letter with dashes, a sentence that ends in wrote:, answers between the lines", () => {
  const dashes = ["One", "----------", "Two", "--", ...Array.from({ length: 15 }, (_, i) => `line ${i}`)];
  expect(seen(...dashes)).toBe(dashes.join("\n"));
  expect(seen("She called me. In her mail she wrote:", "nobody answers", "Please help.")).toContain("Please help.");
  const inline = [
    "Answers below.",
    "On Sat, 21 Nov 2026, Cleo wrote:",
    "> When?",
    "",
    "Tomorrow.",
    "",
    "> Where?",
    "",
    "Lyon 2.",
  ];
  expect(seen(...inline)).toBe(inline.join("\n"));
  expect(seen("From: what I saw, the queue was long.", "Nobody came.")).toContain("Nobody came.");
});

test("it never leaves nothing, and cuts nothing but an end", () => {
  expect(visibleText("> only a quote")).toEqual({ visible: "> only a quote", cut: "" });
  expect(visibleText("")).toEqual({ visible: "", cut: "" });
  const text = "Done.\n\n-- \nAnn";
  expect(visibleText(text)).toEqual({ visible: "Done.", cut: "-- \nAnn" });
});

test("a hostile mail of many megabytes is read in linear time", () => {
  for (const line of ["On 1 wrote", "From: a", "> ", "--", "a:", "On 1 wrote:", "-".repeat(100)])
    expect(visibleText(`${line}\n`.repeat(200_000)).visible.length).toBeGreaterThan(0);
  expect(visibleText(`${"On 1 wrote:\n\n".repeat(100_000)}> q\n\nanswer`).visible).toEndWith("answer");
  expect(visibleText(`On 1 ${"wrote ".repeat(500_000)}:`).visible.length).toBeGreaterThan(0);
});
