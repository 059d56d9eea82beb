import { afterAll, beforeAll, expect, test } from "bun:test";
import { calendarOf } from "../../src/store/org/calendars.ts";
import { findUnitByCode } from "../../src/store/org/units.ts";
import { engines } from "../engines.ts";
import { aHouse, cleo, signedInAs, type TestHouse } from "./a-house.ts";

const shopDay = "09:00-19:00";
const week = {
  "day-1": shopDay,
  "day-2": shopDay,
  "day-3": shopDay,
  "day-4": shopDay,
  "day-5": shopDay,
  "day-6": shopDay,
};
const lyonHolidays = `BEGIN:VCALENDAR\r
X-WR-CALNAME:France\r
BEGIN:VEVENT\r
DTSTART;VALUE=DATE:20200525\r
RRULE:FREQ=YEARLY\r
SUMMARY:Whit <Monday>\r
END:VEVENT\r
BEGIN:VEVENT\r
DTSTART;VALUE=DATE:20261111\r
SUMMARY:St. Martin\r
END:VEVENT\r
END:VCALENDAR\r
`;

for (const engine of engines) {
  let house: TestHouse;
  beforeAll(async () => {
    house = await aHouse(engine);
    await house.respond({ score: 1, comment: "Nobody called me back.", customer: cleo });
  });
  afterAll(() => house.close());

  const calendar = async (code: string) =>
    calendarOf(house.world.db, (await findUnitByCode(house.world.db, code))?.id ?? "");

  test(`managers of the unit and above change its hours, others of it see them, strangers do not (${engine})`, async () => {
    const table: readonly [string, string, number, number][] = [
      ["ann", "lyon-2", 200, 303],
      ["dora", "lyon-2", 200, 303],
      ["alma", "lyon-2", 200, 303],
      ["sam", "lyon-2", 200, 403],
      ["ben", "lyon-2", 404, 404],
      ["ann", "lyon", 404, 404],
      ["alma", "nowhere", 404, 404],
    ];
    for (const [name, code, seen, changed] of table) {
      const visitor = await signedInAs(house, name);
      const page = await visitor.get(`/org/${code}/hours`);
      const sent = await visitor.post(`/org/${code}/hours`, { ...week, time_zone: "" });
      const removed = await visitor.post(`/org/${code}/hours/days/2026-12-25/remove`);
      const told = [name, code, page.status, sent.status, removed.status];
      expect(told).toEqual([name, code, seen, changed, changed === 303 ? 409 : changed]);
      if (seen === 200) expect((await page.text()).includes("Save the week")).toBe(changed === 303);
    }
  });

  test(`a week is typed as people write hours, follows the unit above when it says the same, and can be given back (${engine})`, async () => {
    const ann = await signedInAs(house, "ann");
    await ann.post("/org/lyon-2/hours", { ...week, time_zone: "" });
    expect(await (await ann.get("/org/lyon-2/hours")).text()).not.toContain("Use the week of");
    await ann.post("/org/lyon-2/hours", { ...week, "day-7": "10-13, 22:00-02:00", time_zone: "Europe/Rome" });
    expect((await calendar("lyon-2")).week[7]).toEqual([
      { opens: "10:00", closes: "13:00" },
      { opens: "22:00", closes: "02:00" },
    ]);
    const bad = await ann.post("/org/lyon-2/hours", { ...week, form: "week", "day-7": "<all> day", time_zone: "" });
    expect(bad.status).toBe(409);
    const text = await bad.text();
    expect(text).toContain("cannot be read as opening hours");
    expect(text).toContain('value="&lt;all&gt; day"');
    await ann.post("/org/lyon-2/hours", { ...week, as_above: "1", time_zone: "" });
    expect((await calendar("lyon-2")).week[7]).toEqual([]);
    expect((await calendar("lyon-2")).timeZone).toBe("Europe/Paris");
  });

  test(`a day is added and taken back, and a store may open on one that is set above (${engine})`, async () => {
    const [ann, alma] = [await signedInAs(house, "ann"), await signedInAs(house, "alma")];
    await alma.post("/org/maison/hours/days", { form: "day", day: "2026-12-24", name: "Christmas Eve", hours: "9-14" });
    expect((await calendar("lyon-2")).closedDays).toHaveLength(1);
    const page = await (await ann.get("/org/lyon-2/hours")).text();
    expect(page).toContain("09:00–14:00");
    expect(page).toContain("Open as usual");
    await ann.post("/org/lyon-2/hours/days", { kind: "usual", day: "2026-12-24", name: "Christmas Eve" });
    expect((await calendar("lyon-2")).closedDays).toEqual([]);
    expect((await ann.post("/org/lyon-2/hours/days/2026-12-24/remove")).status).toBe(303);
    expect((await calendar("lyon-2")).closedDays).toHaveLength(1);
    await alma.post("/org/maison/hours/days/2026-12-24/remove");
  });

  test(`a calendar file is shown before anything is kept, and only ticked days are imported (${engine})`, async () => {
    const ann = await signedInAs(house, "ann");
    const send = (content: string) => {
      const body = new FormData();
      body.set("file", new File([content], "france.ics"));
      const headers = { cookie: ann.cookie, "sec-fetch-site": "same-origin" };
      return house.ask("/org/lyon-2/hours/preview", { method: "POST", body, headers });
    };
    const preview = await (await send(lyonHolidays)).text();
    expect(preview).toContain("Whit &lt;Monday&gt;");
    expect(/value="2026-05-25"[^>]*checked/.test(preview)).toBe(true);
    expect(/value="2026-11-11"[^>]*checked/.test(preview)).toBe(false);
    expect((await calendar("lyon-2")).closedDays).toEqual([]);
    const chosen = { source: "France", day: "2026-05-25", "name-2026-05-25": "Whit Monday" };
    expect((await ann.post("/org/lyon-2/hours/holidays", chosen)).status).toBe(303);
    expect((await ann.post("/org/lyon-2/hours/holidays", chosen)).status).toBe(303);
    expect((await calendar("lyon-2")).closedDays).toEqual([{ day: "2026-05-25", name: "Whit Monday" }]);
    expect(await (await send(lyonHolidays)).text()).toContain("There already");
    expect((await send("hello")).status).toBe(409);
    expect(await (await send(lyonHolidays.slice(0, -20))).text()).toContain("The file breaks off");
    const large = await send(`${lyonHolidays}${" ".repeat(1024 * 1024)}`);
    expect([large.status, (await large.text()).includes("larger than 1 MB")]).toEqual([409, true]);
    expect((await ann.post("/org/lyon-2/hours/preview")).status).toBe(400);
    expect((await ann.post("/org/lyon-2/hours/holidays", { source: "France" })).status).toBe(409);
    expect((await ann.post("/org/lyon-2/hours/holidays", { source: "France", day: "soon" })).status).toBe(409);
  });

  test(`only who runs Amends may move deadlines that run (${engine})`, async () => {
    const [ann, alma] = [await signedInAs(house, "ann"), await signedInAs(house, "alma")];
    const today = { form: "day", day: "2026-05-20", name: "Flood", hours: "", move: "1" };
    expect((await ann.post("/org/lyon-2/hours/days", today)).headers.get("location")).toEndWith("?saved=0");
    expect(await (await ann.get("/org/lyon-2/hours")).text()).not.toContain("Also move");
    const moved = await alma.post("/org/lyon-2/hours/days", today);
    expect(moved.headers.get("location")).not.toEndWith("?saved=0");
    expect(await (await alma.get(moved.headers.get("location") ?? "")).text()).toContain("reckoned anew");
  });

  test(`each clock of a case is read in opening hours and in the customer's time (${engine})`, async () => {
    const ann = await signedInAs(house, "ann");
    house.later({ hours: 3 });
    const page = await (await ann.get("/cases/1")).text();
    expect(page).toContain("due in 1 h");
    expect(page).toContain("has waited 3 h");
    expect(page).toContain("/org/lyon-2/hours");
  });
}
