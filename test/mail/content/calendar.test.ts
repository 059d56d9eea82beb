import { expect, test } from "bun:test";
import { parseMail } from "../../../src/mail/parse.ts";
import { findCaseByNumber } from "../../../src/store/retain/cases.ts";
import { listLettersOn } from "../../../src/store/retain/letters-on-case.ts";
import { tellStory } from "../../../src/store/retain/stories.ts";
import { engines } from "../../engines.ts";
import { aHouse, cleo } from "../../web/a-house.ts";
import { cleoMails, withGateway } from "../../web/a-mailed-case.ts";
import { aMail, type PartOfMail } from "./a-mail.ts";

const calendar = (method: string, type = `text/calendar; method=${method}; charset=utf-8`): PartOfMail => ({
  type,
  body: `BEGIN:VCALENDAR\r\nMETHOD:${method}\r\nBEGIN:VEVENT\r\nDTSTART:20260520T080000Z\r\nEND:VEVENT\r\nEND:VCALENDAR`,
});
const kind = async (...parts: PartOfMail[]) => (await parseMail(aMail(parts, { subtype: "alternative" }))).kind;

test("an answer of a calendar program is no person's mail, an invitation with its words is", async () => {
  expect(await kind({ body: "Cleo has accepted." }, calendar("REPLY"))).toBe("calendar");
  expect(await kind({ body: "Cleo proposes another time." }, calendar("COUNTER", "text/calendar"))).toBe("calendar");
  expect(await kind({ body: "Come and see for yourself." }, calendar("REQUEST"))).toBe("human");
  const sentOn = { ...calendar("REPLY"), headers: ["Content-Disposition: attachment; filename=old.ics"] };
  expect(await kind({ body: "Look what he answered." }, sentOn)).toBe("human");
  const mail = await parseMail(aMail([{ body: "Come and see." }, calendar("REQUEST")], { subtype: "alternative" }));
  expect(mail.text).toBe("Come and see.");
  expect(mail.attachments.map(({ name }) => name)).toEqual(["attachment-1.ics"]);
});

for (const engine of engines) {
  test(`a calendar's answer is filed silently, with its file (${engine})`, async () => {
    const house = await aHouse(engine, withGateway);
    const { db } = house.world;
    await house.respond({ score: 1, comment: "Nobody helped me.", customer: cleo });
    const it = await findCaseByNumber(db, 1);
    const before = (await listLettersOn(db, it?.id ?? "")).length;
    await cleoMails(house, 1, [{ body: "Cleo has accepted." }, calendar("REPLY")]);
    const after = await findCaseByNumber(db, 1);
    expect([after?.state, (await listLettersOn(db, it?.id ?? "")).length]).toEqual(["new", before]);
    const story = after && (await tellStory(db, after));
    expect(story?.messages.map(({ direction, text }) => [direction, text])).toEqual([
      ["internal", "Cleo has accepted."],
    ]);
    expect(story?.clocks.some(({ kind: clock }) => clock === "reply")).toBe(false);
    await house.close();
  });
}
