import { expect, test } from "bun:test";
import { hoursText, readHours } from "../../../src/core/org/hours-text.ts";

const readable: readonly [string, string][] = [
  ["09:00-12:30, 14:00-19:00", "09:00–12:30, 14:00–19:00"],
  ["9-12.30; 14h – 19h30", "09:00–12:30, 14:00–19:30"],
  ["9am to 7:30 pm", "09:00–19:30"],
  ["12 am - 12 pm", "00:00–12:00"],
  ["22:00-02:00", "22:00–02:00"],
  ["24h", "00:00–24:00"],
  ["0:00–24:00", "00:00–24:00"],
  ["closed", ""],
  ["–", ""],
  ["  ", ""],
];
for (const [typed, said] of readable) {
  test(`“${typed}” is read as “${said}”`, () => {
    expect(hoursText(readHours(typed))).toBe(said);
    expect(hoursText(readHours(hoursText(readHours(typed))))).toBe(said);
  });
}

for (const typed of ["nine to five", "09:00", "9-12-14", "9-25", "13 pm - 15", "9:60-12", "09:00-12:00, 11:00-13:00"]) {
  test(`“${typed}” is refused`, () => {
    expect(() => readHours(typed)).toThrow();
  });
}
