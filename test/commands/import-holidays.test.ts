import { afterEach, expect, test } from "bun:test";
import { engines } from "../engines.ts";
import { aDesk, type Desk, password, setupWords } from "./a-terminal.ts";

const opened: Desk[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.remove();
});

const year = new Date().getFullYear() + 1;
const event = (monthDay: string, name: string) =>
  `BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:${year}${monthDay}\r\nSUMMARY:${name}\r\nEND:VEVENT\r\n`;
const holidays = `BEGIN:VCALENDAR\r\nX-WR-CALNAME:France\r\n${event("0501", "May Day")}${event("1111", "St. Martin")}${event("1225", "Noël")}END:VCALENDAR\r\n`;

for (const engine of engines) {
  test(`a calendar file is shown, imported once, and never takes a day that looks like no holiday (${engine})`, async () => {
    const desk = await aDesk(engine);
    opened.push(desk);
    const { amends } = desk;
    await amends(setupWords, password);
    const chain = await desk.file("chain.csv", "unit;level\nLyon 2;store\n");
    await amends(["import", "org", chain]);
    const file = await desk.file("france.ics", holidays);
    const words = ["import", "holidays", file, "--unit", "lyon-2"];
    const shown = await amends([...words, "--dry-run"]);
    expect([shown.code, shown.out.split("\n")]).toEqual([
      0,
      [
        `[x] ${year}-05-01  May Day  (new)`,
        `[ ] ${year}-11-11  St. Martin  (looks like no holiday)`,
        `[x] ${year}-12-25  Noël  (new)`,
      ],
    ]);
    const first = await amends([...words, "--without", `${year}-05-01`]);
    expect(first.out).toContain("France: 1 added, 0 renamed, 0 unchanged, 0 kept as they were.");
    const again = await amends(words);
    expect(again.out).toContain(`[ ] ${year}-05-01  May Day  (left out of an earlier import)`);
    expect(again.out).toContain("France: 0 added, 0 renamed, 1 unchanged");
    const more: unknown = JSON.parse((await amends([...words, "--with", `${year}-11-11`, "--json"])).out);
    expect(more).toMatchObject({ source: "France", imported: { added: 1, unchanged: 1 } });
  });
}

test("a unit that is missing, a file that is no calendar and a day that is not in it are one line", async () => {
  const desk = await aDesk("sqlite");
  opened.push(desk);
  await desk.amends(setupWords, password);
  const [file, text] = [await desk.file("france.ics", holidays), await desk.file("a.txt", "hello")];
  for (const [words, code, sentence] of [
    [["import", "holidays", file], 2, "--unit is missing"],
    [["import", "holidays", text, "--unit", "x"], 1, "is no iCalendar file"],
    [["import", "holidays", file, "--unit", "x"], 1, "There is no unit x"],
  ] as const) {
    const ran = await desk.amends([...words]);
    expect([ran.code, ran.err.includes(sentence)]).toEqual([code, true]);
  }
});
