import { afterEach, describe, expect, test } from "bun:test";
import { asProgram } from "../../../src/core/org/acting.ts";
import { hasScope, readScopes } from "../../../src/core/org/api-key.ts";
import { makeKey } from "../../../src/flow/org/make-key.ts";
import { revokeKey } from "../../../src/flow/org/revoke-key.ts";
import { useKey } from "../../../src/flow/org/use-key.ts";
import { listApiKeys } from "../../../src/store/org/api-keys.ts";
import { engines } from "../../engines.ts";
import { outcome } from "../../outcome";
import { anOffice, type Office } from "./an-office.ts";

const opened: Office[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.remove();
});
const actor = asProgram("command");

describe.each([...engines])("%s", (engine) => {
  const office = async () => {
    const one = await anOffice(engine);
    opened.push(one);
    return one;
  };

  test("a key opens what its scopes name until it is revoked", async () => {
    const it = await office();
    const { key, token } = await makeKey(it.world, { name: "Web shop", scopes: readScopes("intake, audit") }, actor);
    it.later({ minutes: 5 });
    const used = await useKey(it.world, token);
    expect(used && [hasScope(used, "intake"), hasScope(used, "cases"), hasScope(used, "audit")]).toEqual([
      true,
      false,
      true,
    ]);
    expect(await useKey(it.world, `${token.slice(0, -1)}_`)).toBeUndefined();
    expect((await listApiKeys(it.world.db))[0]?.lastUsedAt).toBe("2026-01-05T08:05:00.000Z");
    await revokeKey(it.world, "Web shop", actor);
    expect(await useKey(it.world, token)).toBeUndefined();
    expect(await outcome(revokeKey(it.world, key.id, actor))).toThrow("No working key");
    expect(await it.events()).toEqual(["set_up", "key_made", "key_revoked"]);
  });

  test("a name that two working keys have does not say which one to revoke", async () => {
    const it = await office();
    for (let i = 0; i < 2; i++) await makeKey(it.world, { name: "Kiosk", scopes: ["intake"] }, actor);
    expect(await outcome(revokeKey(it.world, "Kiosk", actor))).toThrow("Several keys");
  });
});

test("scopes are checked, and admin opens everything", () => {
  expect(readScopes("CASES intake,cases")).toEqual(["intake", "cases"]);
  expect(() => readScopes("intake,everything")).toThrow("“everything”");
  expect(() => readScopes(" ")).toThrow("at least one");
});
