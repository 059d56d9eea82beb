import { expect, test } from "bun:test";
import { caseInSubject, isForwardSubject, normalSubject } from "../../../src/core/retain/subject.ts";

test("answers and forwards of one subject are one subject, in every language and with counters", () => {
  const same = [
    "My order",
    "Re: My order",
    "RE: re:  my   ORDER",
    "AW: My order",
    "SV: VS: My order",
    "Antw: My order",
    "Fwd: Re: My order",
    "FW: My order",
    "WG: AW: My order",
    "TR: My order",
    "RV: ENC: My order",
    "I: R: My order",
    "VL: My order",
    "Odp: My order",
    "YNT: My order",
    "回复：My order",
    "转发: My order",
    "Re[2]: My order",
    "Re (3): My order",
    "Re^4: My order",
  ];
  for (const subject of same) expect([subject, normalSubject(subject)]).toEqual([subject, "my order"]);
  expect(normalSubject("Reorder: my order")).toBe("reorder: my order");
  expect(normalSubject("Internet: my order")).toBe("internet: my order");
  expect(normalSubject("Re: ".repeat(10_000)).length).toBeLessThan(500);
});

test("a forward is known by its subject, and an answer is none", () => {
  for (const subject of [
    "Fwd: x",
    "FW: x",
    "WG: x",
    "TR: x",
    "RV: x",
    "ENC: x",
    "I: x",
    "Doorst: x",
    "VS: x",
    "VB: x",
    "PD: x",
  ])
    expect([subject, isForwardSubject(subject)]).toEqual([subject, true]);
  for (const subject of ["Re: x", "AW: x", "Re: Fwd: x", "Forward planning", "x"])
    expect([subject, isForwardSubject(subject)]).toEqual([subject, false]);
});

test("a subject names a case in our style alone, and only one", () => {
  const table: [string, number | undefined][] = [
    ["Re: case 12", 12],
    ["Not opened in time: case 12, Lyon 2", 12],
    ["Something [#12]", 12],
    ["Case 12, case 12", 12],
    ["case 12 and case 13", undefined],
    ["suitcase 12", undefined],
    ["case 012", undefined],
    ["#12", undefined],
    ["case", undefined],
    ["case 1234567890", undefined],
  ];
  for (const [subject, number] of table) expect([subject, caseInSubject(subject)]).toEqual([subject, number]);
});
