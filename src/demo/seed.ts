import { after } from "../core/instant.ts";
import { asProgram } from "../core/org/acting.ts";
import { refFromId } from "../core/org/ref.ts";
import { importOrg } from "../flow/org/import-org.ts";
import { setUp } from "../flow/org/set-up.ts";
import type { Hasher } from "../hasher.ts";
import type { Db } from "../store/db/db.ts";
import { addPerson, addRole } from "../store/org/people.ts";
import { listUnits } from "../store/org/units.ts";
import type { World } from "../world.ts";
import { handClock, openAgenda } from "./agenda.ts";
import { addressOf, company, orgRows, stores } from "./chain.ts";
import { planCases } from "./history.ts";
import { setCalendars } from "./holidays.ts";
import { planInvitations } from "./invitations.ts";
import { planListening, rulesThen, tryPrices } from "./listening.ts";
import { markSeeded } from "./memory.ts";
import { admin, surveyTaker } from "./people.ts";
import { keepPlain, plainAnswers } from "./plain.ts";
import { postBox } from "./post-box.ts";
import { chance } from "./random.ts";

/** What the demo's admin signs in with. */
export const adminLogin = { email: addressOf(admin), password: "rye bread on a rainy Tuesday" } as const;

const DAYS = 91;
/**
 * Fills an empty database with a chain and three months of its life up to now, in one transaction. Cases are lived through by
 * the real flows, with the clock set back, so that the log, the clocks and the letters are true; chance is always the same.
 */
export async function seed(world: World, hasher: Hasher): Promise<void> {
  const end = world.now();
  const hash = hasher.hash(adminLogin.password);
  const answers = plainAnswers(chance(11), stores, DAYS, end);
  await world.db.tx(async (db) => {
    const clock = handClock(after(end, { hours: -24 * (DAYS + 1) }));
    const back: World = {
      ...world,
      db: oneByOne(db),
      now: clock.now,
      newId: () => Bun.randomUUIDv7("hex", Date.parse(clock.now())),
      post: postBox,
      config: { ...world.config, trustedRelays: ["127.0.0.1"], authservId: "demo.localhost" },
    };
    await setUp(
      back,
      { ...hasher, hash: () => hash },
      {
        company: company.name,
        adminName: admin,
        ...adminLogin,
        adminEmail: adminLogin.email,
        timeZone: company.timeZone,
      },
    );
    await importOrg(back, orgRows(), { preview: false, skipBad: false, actor: asProgram("command") });
    const unitIds = new Map((await listUnits(back.db)).map((unit) => [unit.code, unit.id]));
    await setCalendars(back.db, unitIds, end);
    await hireSurveyTaker(back, unitIds);
    const agenda = openAgenda(back, clock);
    await planCases(back, agenda, unitIds, { end, days: DAYS });
    planInvitations(back, agenda, chance(13), end);
    planListening(back, agenda, end);
    await agenda.live(end);
    await keepPlain(back, chance(12), answers, unitIds, rulesThen(end));
    await tryPrices(back);
    await markSeeded(back.db);
  });
}

async function hireSurveyTaker({ db, newId, now }: World, unitIds: ReadonlyMap<string, string>): Promise<void> {
  const id = newId();
  const email = addressOf(surveyTaker);
  await addPerson(db, { id, ref: refFromId(id), name: surveyTaker, email, active: true }, now());
  for (const code of ["north", "south", "continent"])
    await addRole(db, { personId: id, unitId: unitIds.get(code) ?? "", role: "survey_taker" });
}

/** Flows that send at once each open a transaction; within ours these are savepoints, which must not overlap. */
function oneByOne(db: Db): Db {
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...db,
    tx: (work) => {
      const mine = last.then(() => db.tx(work));
      last = mine.catch(() => {});
      return mine;
    },
  };
}
