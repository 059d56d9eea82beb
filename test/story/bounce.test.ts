import { expect, test } from "bun:test";
import { aWorld } from "../world.ts";

test("a letter that comes back stands on the case with its reason, and is answered by nobody", async () => {
  const world = await aWorld("sqlite");
  try {
    await world.response({ score: 2 });
    await world.later({ minutes: 1 });
    const [alert] = world.letters.to("ann@chain.test");
    const report = [
      "From: MAILER-DAEMON@mx.chain.test",
      `To: ${alert?.envelopeFrom}`,
      "Subject: Undelivered Mail Returned to Sender",
      "Auto-Submitted: auto-replied",
      "MIME-Version: 1.0",
      "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "Your mail could not be delivered.",
      "--b",
      "Content-Type: message/delivery-status",
      "",
      "Reporting-MTA: dns; mx.chain.test",
      "",
      "Final-Recipient: rfc822; ann@chain.test",
      "Action: failed",
      "Status: 5.1.1",
      "Diagnostic-Code: smtp; 550 5.1.1 no such user",
      "--b--",
      "",
    ].join("\r\n");
    await world.send({ envelope: { from: "", to: alert?.envelopeFrom ?? "" }, raw: report });
    await world.later({ minutes: 1 });
    const bounced = (await world.story(1)).events.find(({ what }) => what === "bounced");
    expect(JSON.parse(bounced?.data ?? "{}")).toMatchObject({ to: "ann@chain.test", status: "5.1.1", permanent: true });
    expect(world.letters.letters.map(({ to }) => to)).toEqual(["ann@chain.test", "dora@chain.test"]);
  } finally {
    await world.stop();
  }
});
