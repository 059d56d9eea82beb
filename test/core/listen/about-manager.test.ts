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

test.each([
  "The manager was so rude to me.",
  "Such a rude manager!",
  "The store manager shouted at my mother.",
  "Your manager refused to help.",
  "The manager ignored us.",
  "We met nothing but disrespect from the manager.",
  "Der Filialleiter war unverschämt.",
  "So ein unfreundlicher Chef!",
  "Die Filialleiterin hat mich angeschrien.",
  "Le directeur était très désagréable.",
  "La gérante a été méprisante avec ma mère.",
  "El encargado fue muy grosero.",
  "La gerente nos gritó delante de todos.",
  "O gerente foi muito grosseiro.",
  "A gerente tratou-nos com arrogância.",
])("words against whoever manages the store are heard as such, and are critical: %s", (comment) => {
  expect(assess({ ...silent, comment }, starterRules)).toMatchObject({ aboutManager: true, severity: "critical" });
});

test.each([
  "Your staff was rude and I asked to speak to the manager.",
  "The cashier was rude. The manager apologised.",
  "The cashier was rude and the manager apologised.",
  "The manager was kind.",
  "The manager apologised for the rude cashier.",
  "The manager was lovely but the waiter was rude.",
  "I want to see the manager, the cashier was rude.",
  "Die Kassiererin war unfreundlich, ich möchte mit dem Filialleiter sprechen.",
  "Der Chef war nett, aber die Kellnerin war unfreundlich.",
  "La caissière était désagréable et le directeur s'est excusé.",
  "Je veux parler au directeur, la vendeuse était impolie.",
  "La cajera fue grosera y el encargado se disculpó.",
  "Quiero hablar con el gerente, el camarero fue maleducado.",
  "A funcionária foi grosseira e o gerente pediu desculpa.",
  "Quero falar com o gerente, o empregado foi grosseiro.",
])(
  "a manager who is asked for, makes up for it or stands beside somebody else is not complained about: %s",
  (comment) => {
    expect(isAbout(comment)).toBe(false);
  },
);
