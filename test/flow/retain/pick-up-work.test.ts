import { expect, test } from "bun:test";
import { pickUpWork } from "../../../src/flow/retain/pick-up-work.ts";
import { sendLetters } from "../../../src/flow/retain/send-letters.ts";
import { claimLetters, listLetters } from "../../../src/store/retain/letters.ts";
import { aWorld } from "../../world.ts";

test("a letter that was in hand when the process died goes out at the next start; one that waits for its retry keeps waiting", async () => {
  const world = await aWorld("sqlite");
  try {
    await world.response({ score: 1 });
    await claimLetters(world.db, world.now(), "2026-01-05T09:02:00.000Z", 1);
    expect(await sendLetters(world)).toBe(0);
    await pickUpWork(world);
    world.smtpDown(true);
    expect(await sendLetters(world)).toBe(1);
    world.smtpDown(false);
    await pickUpWork(world);
    expect(await sendLetters(world)).toBe(0);
    const [letter] = await listLetters(world.db, { limit: 1 });
    expect(letter?.answer).toContain("resting");
  } finally {
    await world.stop();
  }
});
