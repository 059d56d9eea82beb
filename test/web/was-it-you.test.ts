import { expect, test } from "bun:test";
import { replyAddress } from "../../src/flow/retain/queue-letter.ts";
import { findPersonByEmail } from "../../src/store/org/people.ts";
import { findCaseByNumber } from "../../src/store/retain/cases.ts";
import { engines } from "../engines.ts";
import { aMail, vouches } from "../flow/retain/a-mail.ts";
import { aHouse, cleo, signedInAs } from "./a-house.ts";

for (const engine of engines)
  test(`the page tells of no verb that the mail's formatted part does not show (${engine})`, async () => {
    const house = await aHouse(engine);
    await house.respond({ score: 1, comment: "Nobody called me back.", customer: cleo });
    const it = await findCaseByNumber(house.world.db, 1);
    const person = await findPersonByEmail(house.world.db, "ann@chain.test");
    if (!it || !person) throw new Error("no case, or no ann");
    const row = await aMail(house.world, {
      to: replyAddress(house.world, it, { kind: "person", ref: person.ref }),
      from: ["ann@chain.test"],
      headers: ["Content-Type: multipart/alternative; boundary=b"],
      text: "--b\r\n\r\n/close\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Thanks</p>\r\n--b--",
      vouch: vouches.none,
    });
    const page = await (await (await signedInAs(house, "ann")).get(`/confirm/${row.id}`)).text();
    expect(page).toContain("/close");
    expect(page).toContain("It holds no verb");
    await house.close();
  });
