import { asPerson } from "../../src/core/org/acting.ts";
import { defaultPolicy, type Policy } from "../../src/core/retain/policy.ts";
import type { Chance } from "../../src/demo/random.ts";
import { addClosedDay } from "../../src/flow/org/add-closed-day.ts";
import { setHours } from "../../src/flow/org/set-hours.ts";
import { answerAuditCall } from "../../src/flow/retain/answer-audit-call.ts";
import { savePolicy } from "../../src/flow/retain/save-policy.ts";
import { findPersonByEmail } from "../../src/store/org/people.ts";
import { findUnitByCode } from "../../src/store/org/units.ts";
import { listOpenAuditCalls } from "../../src/store/retain/audit-calls.ts";
import type { World } from "../../src/world.ts";
import { ADMIN } from "./cast.ts";
import { doNow, inHours, type Stage } from "./stage.ts";

/** What those who run the chain decide on the day that begins: other hours, other deadlines, days on which stores stay closed. */
export function planDecisions(stage: Stage, chance: Chance): void {
  const some = (share: number, deed: () => Promise<void>) => {
    if (chance.happens(share)) inHours(stage, chance.between(0, 24), deed);
  };
  some(0.1, () => decidePolicy(stage, chance));
  some(0.05, () => decideHours(stage, chance));
  some(0.05, () => closeForADay(stage, chance));
  some(0.7, () => askCustomers(stage, chance));
}

/** Somewhere in the tree. */
function somewhere({ cast }: Stage, chance: Chance): string {
  return chance.pick(cast.rows).cells.code ?? "";
}

async function decidePolicy(stage: Stage, chance: Chance): Promise<void> {
  const code = somewhere(stage, chance);
  const severity = chance.happens(0.7) ? "alert" : "critical";
  const policy: Policy = {
    ...defaultPolicy,
    viewOpeningHours: chance.pick([1, 2, 4, 8]),
    resolveBusinessDays: chance.pick([3, 10, 20]),
    quietBusinessDays: chance.pick([1, 5]),
    lettersPerDay: chance.pick([3, 8, 20]),
    rungOpeningHours: chance.pick([1, 4]),
    quietHours: chance.happens(0.3) ? null : { from: "20:00", until: "08:00", closedDays: chance.happens(0.5) },
  };
  await asAdmin(
    stage,
    async (world, admin, unitId) => {
      await savePolicy(world, { unitId, severity, policy: chance.happens(0.1) ? null : policy }, admin);
    },
    code,
  );
}

/** The admin phones those who are to be asked whether a claimed contact took place. */
async function askCustomers(stage: Stage, chance: Chance): Promise<void> {
  for (const call of await listOpenAuditCalls(stage.house.eyes, 3)) {
    const answer = chance.pick(["confirmed", "confirmed", "denied", "unreached", "refused"] as const);
    await asAdmin(
      stage,
      async (world, admin) => {
        // The page lets nobody ask about their own claim.
        if (call.personId === admin.id) return;
        await answerAuditCall(world, call, { answer, text: "" }, admin);
      },
      chance.pick(stage.cast.stores).code,
    );
  }
}

async function decideHours(stage: Stage, chance: Chance): Promise<void> {
  const day = chance.pick([
    [
      { opens: "09:00", closes: "12:30" },
      { opens: "14:00", closes: "19:00" },
    ],
    [{ opens: "00:00", closes: "24:00" }],
    [{ opens: "10:00", closes: "22:00" }],
  ]);
  const rest = chance.happens(0.5) ? day : [];
  const week = { 1: rest, 2: day, 3: day, 4: day, 5: day, 6: day, 7: chance.happens(0.3) ? day : [] };
  await asAdmin(
    stage,
    async (world, actor, unitId) => {
      await setHours(
        world,
        { unit: { id: unitId }, actor, moveRunning: chance.happens(0.6) },
        { timeZone: null, week },
      );
    },
    chance.pick(stage.cast.stores).code,
  );
}

async function closeForADay(stage: Stage, chance: Chance): Promise<void> {
  const ahead = Math.ceil(chance.between(0, 5));
  const day = Temporal.Instant.from(stage.clock.now()).toZonedDateTimeISO("UTC").toPlainDate().add({ days: ahead });
  await asAdmin(
    stage,
    async (world, actor, unitId) => {
      await addClosedDay(
        world,
        { unit: { id: unitId }, actor, moveRunning: chance.happens(0.6) },
        { day: day.toString(), name: "Inventory", periods: null },
      );
    },
    somewhere(stage, chance),
  );
}

type AdminDeed = (world: World, actor: ReturnType<typeof asPerson>, unitId: string) => Promise<void>;

async function asAdmin(stage: Stage, deed: AdminDeed, code: string): Promise<void> {
  await doNow(stage, async (world) => {
    const admin = await findPersonByEmail(world.db, ADMIN.email);
    const unit = await findUnitByCode(world.db, code);
    if (admin && unit) await deed(world, asPerson(admin, "web"), unit.id);
  });
}
