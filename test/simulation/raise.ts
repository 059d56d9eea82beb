import { runAllDue } from "../../src/clock.ts";
import { after, type Instant } from "../../src/core/instant.ts";
import { asProgram } from "../../src/core/org/acting.ts";
import { handClock } from "../../src/demo/agenda.ts";
import { importOrg } from "../../src/flow/org/import-org.ts";
import { setUp } from "../../src/flow/org/set-up.ts";
import type { Engine } from "../engines.ts";
import { openAgenda } from "./agenda.ts";
import { ADMIN, aCast } from "./cast.ts";
import { planComings } from "./comings.ts";
import { customerGets, planVisits } from "./customers.ts";
import { planDecisions } from "./directors.ts";
import { planComplaints } from "./employees.ts";
import { Crashed, openHouse } from "./house.ts";
import { memberGets } from "./managers.ts";
import { aNotebook } from "./notebook.ts";
import { chanceOf, idsOf } from "./random.ts";
import { openRelay, type Relay } from "./relay.ts";
import { inHours, type Stage } from "./stage.ts";
import { weatherOf } from "./weather.ts";

/** The chain as it stands when the play begins: set up, imported, and nothing has happened yet. */
export async function raise(
  seed: number,
  stores: number,
  engine: Engine,
  start: Instant,
): Promise<{ stage: Stage; relay: Relay }> {
  const clock = handClock(start);
  const agenda = openAgenda();
  const notebook = aNotebook();
  const part = (name: string) => chanceOf(seed, name);
  const weather = weatherOf(part("weather"));
  const cast = aCast(part("cast"), stores);
  const newId = idsOf(seed, clock.now);
  const [writers, readers] = [part("writers"), part("readers")];
  const relay = openRelay(
    part("relay"),
    clock.now,
    notebook,
    (address) => isRefused(address),
    (letter) => {
      customerGets(stage, writers, letter);
      memberGets(stage, readers, letter);
    },
  );
  const isRefused = (address: string) => cast.dead.has(address) && !cast.shoppers.has(address);
  const log = (line: string) => notebook.lines.push(line);
  const outside = {
    engine,
    now: clock.now,
    newId,
    post: relay,
    log,
    chance: part("faults"),
    crashShare: weather.crash,
  };
  const house = await openHouse(outside);
  const stage: Stage = {
    seed,
    clock,
    agenda,
    house,
    cast,
    weather,
    notebook,
    chanceOf: part,
    newId: idsOf(seed + 1, clock.now),
  };
  await house.found((world) =>
    setUp(world, plainHasher, {
      company: "Harbour Stores",
      adminName: ADMIN.name,
      adminEmail: ADMIN.email,
      password: "the long words of the play",
      timeZone: "Europe/Paris",
    }),
  );
  await house.found(async (world) => {
    const report = await importOrg(world, cast.rows, { preview: false, skipBad: false, actor: asProgram("command") });
    if (!report.imported) throw new Error(`The chain is not imported: ${JSON.stringify(report.problems.slice(0, 3))}`);
  });
  return { stage, relay };
}

/** Nobody signs in with a password here, and a slow hash would only take time. */
const plainHasher = { hash: async () => "no hash", verify: async () => false, close: async () => {} };

/** Plans the day that begins. */
export async function aDay(stage: Stage, relay: Relay): Promise<void> {
  const { clock, cast } = stage;
  const day = clock.now().slice(0, 10);
  const chance = stage.chanceOf(`day ${day}`);
  const { cases, comings, relayOutage, machineOutage } = stage.weather;
  const share = Math.min(cases.store, cases.chain / cast.stores.length);
  for (const store of cast.stores) {
    planVisits(stage, store, chance, share);
    planComplaints(stage, store, chance, share / 5);
  }
  planComings(stage, chance, comings);
  planDecisions(stage, chance);
  const outage = (share: number, most: number, deed: (until: Instant) => void | Promise<void>) => {
    if (!chance.happens(share)) return;
    const minutes = Math.round(chance.between(10, most));
    inHours(stage, chance.between(0, 24), async () => deed(after(clock.now(), { minutes })));
  };
  outage(relayOutage, 560, relay.downUntil);
  outage(machineOutage, 2000, stage.house.shutUntil);
}

/** Does what is due, as the clockwork does; what a dying process leaves is due again. */
export async function runDue({ house, notebook }: Stage): Promise<void> {
  notebook.underWay.length = 0;
  try {
    await house.workTogether(runAllDue);
  } catch (why) {
    if (!(why instanceof Crashed)) throw why;
    for (const id of notebook.underWay) notebook.unsure.add(id);
  }
}
