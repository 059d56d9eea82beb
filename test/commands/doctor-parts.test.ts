import { expect, test } from "bun:test";
import { clockFinding, timeInGreeting } from "../../src/commands/doctor/check-clock.ts";
import { checkDisk, diskFinding } from "../../src/commands/doctor/check-disk.ts";

const now = "2026-11-21T08:00:00.000Z";
const database = (at: string) => ({ whose: "the database server", at, now });

test("a clock that agrees with another's is well, one that is minutes off is told with how to mend it", () => {
  expect(clockFinding([database("2026-11-21T08:00:30.000Z")], null)).toMatchObject({ ok: true, checked: true });
  const ahead = clockFinding([database("2026-11-21T07:55:00.000Z")], true);
  expect(ahead).toMatchObject({ ok: false, mend: expect.stringContaining("timedatectl") });
  expect(ahead.says).toBe("Our clock is 300 s ahead of that of the database server.");
  expect(clockFinding([database("2026-11-21T08:02:00.000Z")], null).says).toContain("120 s behind");
});

test("without another clock the system's word counts, and without that nothing is claimed", () => {
  expect(clockFinding([], true)).toMatchObject({ ok: true, checked: true });
  expect(clockFinding([], false)).toMatchObject({ ok: false });
  expect(clockFinding([], null)).toMatchObject({
    ok: true,
    checked: false,
    says: expect.stringContaining("Could not be checked"),
  });
});

test("the time in a greeting is read where there is one", () => {
  expect(timeInGreeting("220 relay.test ESMTP Sendmail 8.17; Sat, 21 Nov 2026 09:00:00 +0100")).toBe(now);
  expect(timeInGreeting("220 relay.test ESMTP Postfix")).toBeUndefined();
});

test("a full disk and one that cannot be looked at are told apart from a roomy one", async () => {
  expect(diskFinding("/data", 50e9)).toMatchObject({ ok: true, says: "/data has 50 GB of room." });
  expect(diskFinding("/data", 4e8)).toMatchObject({ ok: false, says: expect.stringContaining("0.4 GB") });
  expect(await checkDisk("/no/such/folder")).toMatchObject({ checked: false });
  expect((await checkDisk(".")).checked).toBe(true);
});
