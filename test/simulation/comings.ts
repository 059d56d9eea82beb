import { after } from "../../src/core/instant.ts";
import { asPerson, asProgram } from "../../src/core/org/acting.ts";
import type { OrgRow } from "../../src/core/org/org-sheet.ts";
import type { Chance } from "../../src/demo/random.ts";
import { importOrg } from "../../src/flow/org/import-org.ts";
import { leave } from "../../src/flow/org/leave.ts";
import { setAbsence } from "../../src/flow/org/set-absence.ts";
import { findPersonByEmail } from "../../src/store/org/people.ts";
import type { World } from "../../src/world.ts";
import { ADMIN, hire, type Member } from "./cast.ts";
import { doNow, inHours, type Stage } from "./stage.ts";

/** What changes among the people of the chain on the day that begins: holidays, dead mailboxes, leavers, one follows another. `roughness` multiplies it. */
export function planComings(stage: Stage, chance: Chance, roughness: number): void {
  const some = (share: number, deed: () => Promise<void>) => {
    if (chance.happens(share * roughness)) inHours(stage, chance.between(0, 24), deed);
  };
  for (const member of [...stage.cast.members.values()].filter((one) => !one.hasLeft && one.email !== ADMIN.email)) {
    some(1 / 90, () => goOnHoliday(stage, chance, member));
    some(1 / 700, () => loseMailbox(stage, chance, member));
    some(1 / 600, () => replace(stage, chance, member));
    some(1 / 600, () => quit(stage, chance, member));
  }
  for (const row of stage.cast.rows) if (isVacant(stage, row)) some(1 / 40, () => fill(stage, chance, row));
}

function isVacant({ cast }: Stage, { cells }: OrgRow): boolean {
  const email = cells.code === undefined ? undefined : cast.posts.get(cells.code);
  return email === undefined || cast.members.get(email)?.hasLeft !== false;
}

/** Half of them say so beforehand, some of these with a deputy; of the others only the mailbox tells. */
async function goOnHoliday(stage: Stage, chance: Chance, member: Member): Promise<void> {
  const from = stage.clock.now();
  const until = after(from, { hours: 24 * Math.ceil(chance.between(1, 15)) });
  const deputyEmail = chance.happens(0.4) ? chance.pick([...stage.cast.members.keys()]) : null;
  member.awayUntil = until;
  if (!chance.happens(0.5)) return;
  await doNow(stage, async (world) => {
    const person = await findPersonByEmail(world.db, member.email);
    const deputy = deputyEmail === null ? null : ((await findPersonByEmail(world.db, deputyEmail)) ?? null);
    if (person) await setAbsence(world, person, { from, until, reason: null, deputy }, asPerson(person, "web"));
  });
}

/** The provider loses a mailbox, and has it back some days later. */
async function loseMailbox(stage: Stage, chance: Chance, { email }: Member): Promise<void> {
  stage.cast.dead.add(email);
  inHours(stage, chance.between(20, 200), async () => {
    stage.cast.dead.delete(email);
  });
}

/** Somebody new takes the place of somebody, who is gone. */
async function replace(stage: Stage, chance: Chance, member: Member): Promise<void> {
  const { cast } = stage;
  const code = [...cast.posts].find(([, email]) => email === member.email)?.[0];
  const row = cast.rows.find(({ cells }) => cells.code === code);
  if (code === undefined || !row || !(await appoint(stage, chance, row, member.zone))) return;
  member.hasLeft = true;
  cast.dead.add(member.email);
}

/** A post that was vacant has somebody again. */
async function fill(stage: Stage, chance: Chance, row: OrgRow): Promise<void> {
  const { cast } = stage;
  const zone = cast.stores.find(({ code }) => code === row.cells.code)?.zone ?? row.cells.time_zone ?? "Europe/Paris";
  if (isVacant(stage, row)) await appoint(stage, chance, row, zone);
}

/** Somebody new has the post from now on, as the chain's sheet says when it is imported again. Gives false when that is refused. */
async function appoint(stage: Stage, chance: Chance, row: OrgRow, zone: string): Promise<boolean> {
  const { cast } = stage;
  const next = hire(cast, chance, zone);
  const cells: OrgRow["cells"] = { ...row.cells, manager_name: next.name, manager_email: next.email };
  const isDone = await doNow(stage, async (world) => {
    const report = await importOrg(world, [{ line: 1, cells }], byCommand);
    return report.imported;
  });
  if (isDone === true && row.cells.code !== undefined) cast.posts.set(row.cells.code, next.email);
  return isDone === true;
}

const byCommand = { preview: false, skipBad: false, actor: asProgram("command") } as const;

/** Somebody leaves for good, now or in some weeks, perhaps with a named heir; a rule may say that it cannot be so yet. */
async function quit(stage: Stage, chance: Chance, member: Member): Promise<void> {
  const { cast, clock } = stage;
  const at = chance.happens(0.5) ? clock.now() : after(clock.now(), { hours: Math.ceil(chance.between(24, 600)) });
  const heirEmail = chance.happens(0.4) ? chance.pick([...cast.members.keys()]) : null;
  const isDone = await doNow(stage, async (world) => {
    const person = await findPersonByEmail(world.db, member.email);
    const heir = heirEmail === null ? null : ((await findPersonByEmail(world.db, heirEmail)) ?? null);
    const admin = await adminOf(world);
    if (!person || !admin) return false;
    await leave(world, person, { at, heir }, asPerson(admin, "web"));
    return true;
  });
  if (isDone !== true) return;
  stage.agenda.at(at, async () => {
    member.hasLeft = true;
    cast.dead.add(member.email);
  });
}

const adminOf = ({ db }: World) => findPersonByEmail(db, ADMIN.email);
