import { expect, test } from "bun:test";
import { promisedDay } from "../../../src/core/org/promised-day.ts";
import { Refused } from "../../../src/core/refused.ts";
import { readPromise } from "../../../src/core/retain/read-promise.ts";
import { calendar, now } from "./a-case.ts";

/** A Monday. */
const today = "2026-01-05";

test.each([
  ...[
    "Friday: I call her",
    "by Friday",
    "next friday",
    "bis Freitag: ich rufe an",
    "d'ici vendredi : x",
    "antes del viernes",
  ],
  ...[
    "entro venerdì",
    "voor vrijdag",
    "até sexta-feira: x",
    "até sexta",
    "do piątku: x",
    "senast på fredag",
    "inden fredag",
  ],
  ...[
    "perjantaihin mennessä",
    "do pátku",
    "9.1.: x",
    "09.01.2026",
    "9/1 x",
    "2026-01-09: x",
    "9 January",
    "January 9th, x",
  ],
  ...["9. Januar: x", "le 9 janvier", "9 stycznia", "9. ledna", "Freitag 15:00: x", "bis spätestens 9.1.: x"],
])("%s is Friday the 9th", (text) => {
  expect(readPromise(text, today)).toBe("2026-01-09");
});

test.each([
  "tomorrow",
  "morgen: x",
  "demain",
  "mañana",
  "domani",
  "amanhã",
  "jutro",
  "imorgon",
  "i morgen",
  "huomenna",
  "zítra",
])("%s is the next day", (text) => expect(readPromise(text, today)).toBe("2026-01-06"));

test("a weekday is never today, and a day without a year is the next one", () => {
  expect(readPromise("Monday", today)).toBe("2026-01-12");
  expect(readPromise("today", today)).toBe("2026-01-05");
  expect(readPromise("2.1.", "2026-12-30")).toBe("2027-01-02");
  expect(readPromise("übermorgen", "2026-12-30")).toBe("2027-01-01");
});

test.each(["", "I will call her", "15:00", "31.2.", "13/13", "soon: x", "di chiamare", "2026-02-30"])(
  "%p names no day, and is refused with examples",
  (text) => expect(() => readPromise(text, today)).toThrow(/Begin with it: “Friday/),
);

test("a day that is past, or more than a year away, is refused", () => {
  expect(() => readPromise("4.1.", today)).toThrow(/is past/);
  expect(() => readPromise("2025-12-31", today)).toThrow(Refused);
  expect(() => readPromise("2028-01-01", today)).toThrow(/more than a year/);
});

test("a promise is due when the store closes that day, at six when it is closed, and at midnight when that is past", () => {
  expect(promisedDay(calendar, now, "2026-01-09").at).toBe("2026-01-09T18:00:00.000Z");
  expect(promisedDay(calendar, now, "2026-01-11").at).toBe("2026-01-11T17:00:00.000Z");
  expect(promisedDay(calendar, "2026-01-05T20:00:00.000Z", "2026-01-05").at).toBe("2026-01-05T23:00:00.000Z");
});
