import { Elysia } from "elysia";
import { TrialPage } from "../../../views/listen/trial-page.tsx";
import { page } from "../../../views/page.tsx";
import { after } from "../../core/instant.ts";
import type { KeptTrial } from "../../core/listen/trial.ts";
import { asPerson } from "../../core/org/acting.ts";
import { Refused } from "../../core/refused.ts";
import { runTrial } from "../../flow/listen/run-trial.ts";
import { saveRules } from "../../flow/listen/save-rules.ts";
import { stopTrial } from "../../flow/listen/stop-trial.ts";
import { findTrial } from "../../store/listen/trials.ts";
import { listUnits } from "../../store/org/units.ts";
import type { House } from "../app.ts";
import { formOf } from "../form.ts";
import { frameOf } from "../frame.tsx";
import { asAdmin, type SignedInVisit } from "../gates.ts";
import { seeOther } from "../see-other.ts";
import { Wrong } from "../wrong.ts";

/** A trial whose program has said nothing for so long is over: the server was stopped. */
const SILENT = { seconds: 30 };

/** What a change would have meant, for those who make it. */
export const trialPages = (house: House) =>
  new Elysia({ name: "trials" })
    .get(
      "/listen/trials/:id",
      asAdmin(house, (visit) => show(house, visit)),
    )
    .post(
      "/listen/trials/:id/stop",
      asAdmin(house, async (visit) => {
        const { id } = await trialOf(house, visit);
        await stopTrial(house.world, id);
        return seeOther(`/listen/trials/${id}`);
      }),
      { parse: "none" },
    )
    .post(
      "/listen/trials/:id/save",
      asAdmin(house, (visit) => save(house, visit)),
      { parse: "none" },
    );

/** Begins a trial beside all else and leads to its page. */
export async function startTrial({ world }: House, id: string): Promise<Response> {
  runTrial(world, id).catch((why) => world.log(`A trial of rules broke off: ${why}`));
  return seeOther(`/listen/trials/${id}`);
}

async function trialOf({ world: { db } }: House, { params }: SignedInVisit): Promise<KeptTrial> {
  const trial = await findTrial(db, params.id ?? "");
  if (!trial) throw new Wrong(404);
  return trial;
}

async function show(house: House, visit: SignedInVisit, error?: string): Promise<Response> {
  const trial = await trialOf(house, visit);
  const isLost = trial.endedAt === null && after(trial.toldAt, SILENT) < house.world.now();
  const ended = trial.stoppedAt !== null && trial.tried < trial.outOf ? "stopped" : "done";
  const state = trial.endedAt !== null ? ended : isLost ? "lost" : "running";
  const units = await listUnits(house.world.db);
  const frame = frameOf(house, visit, {
    title: visit.reader.t("What the change would have meant"),
    status: error === undefined ? 200 : 409,
    ...(state === "running" ? { headers: { refresh: "1" } } : {}),
  });
  const stores = new Map(units.map((unit) => [unit.id, unit]));
  return page(frame, <TrialPage reader={visit.reader} trial={trial} state={state} stores={stores} error={error} />);
}

/** What was tried is saved, unless somebody saved something else meanwhile. */
async function save(house: House, visit: SignedInVisit): Promise<Response> {
  const { own, basedOn } = await trialOf(house, visit);
  const form = await formOf(visit.request);
  try {
    await saveRules(house.world, { own, reason: form.text("reason", 200), basedOn }, asPerson(visit.person, "web"));
    return seeOther("/listen?saved");
  } catch (why) {
    if (!(why instanceof Refused)) throw why;
    return show(house, visit, visit.reader.t(why.sentence, why.values));
  }
}
