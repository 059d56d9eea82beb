import { expect, test } from "bun:test";
import { readAbsence } from "../../../src/core/retain/absence.ts";

/** Friday 18 December 2026, 10:00 in Paris. */
const now = "2026-12-18T09:00:00.000Z";
const tomorrow = "2026-12-19T09:00:00.000Z";
const until = (text: string, subject = "Automatic reply: Alert") => readAbsence({ subject, text }, "Europe/Paris", now);
/** Midnight in Paris at the beginning of that day. */
const begins = (day: string) => new Date(Date.parse(`${day}T00:00:00.000+01:00`)).toISOString();

test("the end of an absence is read in many ways of writing a day, and in many languages", () => {
  const cases: Record<string, string> = {
    "I am out of the office until 24 December.": "2026-12-25",
    "I am out of the office until December 24, 2026.": "2026-12-25",
    "I will be back on Monday, 28 December 2026.": "2026-12-28",
    "Out of office, returning 2026-12-28.": "2026-12-28",
    "On leave from 19/12/2026 to 24/12/2026": "2026-12-25",
    "Ich bin bis zum 24.12.2026 nicht im Büro.": "2026-12-25",
    "Ich bin im Urlaub und ab dem 4. Januar wieder da.": "2027-01-04",
    "Je suis absent jusqu'au 24 décembre.": "2026-12-25",
    "De retour le 28 décembre 2026.": "2026-12-28",
    "Estoy fuera de la oficina hasta el 24 de diciembre.": "2026-12-25",
    "Sono fuori ufficio fino al 24 dicembre.": "2026-12-25",
    "Ik ben afwezig tot 24 december.": "2026-12-25",
    "Estou de férias até 24 de dezembro de 2026.": "2026-12-25",
    "Jestem nieobecny do 24 grudnia.": "2026-12-25",
    "Jag är på semester till 24 december.": "2026-12-25",
    "Jeg er på ferie til 24. december.": "2026-12-25",
    "Olen lomalla 24.12. saakka.": "2026-12-25",
    "Jsem na dovolené do 24. prosince.": "2026-12-25",
  };
  const read = Object.fromEntries(Object.keys(cases).map((text) => [text, until(text)]));
  expect(read).toEqual(Object.fromEntries(Object.entries(cases).map(([text, day]) => [text, begins(day)])));
});

test("a day that is not sure, past, or too far off counts for nothing: a day's absence is believed", () => {
  expect(until("I am away. Back soon.")).toBe(tomorrow);
  expect(until("I am out of the office until 24 December 2025.")).toBe(tomorrow);
  expect(until("I am on parental leave until 1 June 2027.")).toBe(tomorrow);
  expect(until("I am away. Our fairs: 22 December, 29 December.")).toBe(tomorrow);
  expect(until("I am away until 01/02/2027.")).toBe(tomorrow);
  expect(until("I am away until 45 December or 99.99.2026.")).toBe(tomorrow);
});

test("that a mail was received is no absence; a bare automatic answer is", () => {
  expect(until("We have received your message. Ticket number 4711.", "Ticket received")).toBe(null);
  expect(until("Wir haben Ihre Nachricht erhalten.", "Eingangsbestätigung")).toBe(null);
  expect(until("Nous avons bien reçu votre demande.", "Votre demande")).toBe(null);
  expect(until("", "Auto: Alert")).toBe(tomorrow);
  expect(until("Thank you for your message. I am on vacation.", "Re: Alert")).toBe(tomorrow);
});
