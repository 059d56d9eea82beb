import { expect, test } from "bun:test";
import { assess } from "../../../src/core/listen/assess.ts";
import type { Spoken } from "../../../src/core/listen/signal.ts";
import { starterRules } from "../../../src/core/listen/starter-rules.ts";

const silent: Spoken = {
  score: null,
  comment: null,
  note: null,
  suspectsProblem: false,
  contactMe: false,
  answers: {},
};
const isAbout = (comment: string) => assess({ ...silent, comment }, starterRules).aboutManager;

test("words that complain about whoever manages the store are heard as such", () => {
  expect(isAbout("The manager was so rude to me.")).toBe(true);
  expect(isAbout("Such a rude manager!")).toBe(true);
  expect(isAbout("Der Filialleiter war unverschämt.")).toBe(true);
});

test("a manager who is asked for, or stands in another sentence, is not complained about", () => {
  expect(isAbout("Your staff was rude and I asked to speak to the manager.")).toBe(false);
  expect(isAbout("The cashier was rude. The manager apologised.")).toBe(false);
  expect(isAbout("The manager was kind.")).toBe(false);
  expect(isAbout("I want to see the manager, the cashier was rude.")).toBe(false);
});
