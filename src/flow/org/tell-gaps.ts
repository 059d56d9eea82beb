import { readinessLetter } from "../../../views/mail/readiness.tsx";
import { after, type Instant } from "../../core/instant.ts";
import { isDoubtful } from "../../core/learn/precision.ts";
import { readiness } from "../../core/org/readiness.ts";
import { mondayMorning, nextMondayMorning } from "../../core/org/weekly.ts";
import { theClock } from "../../core/retain/actor.ts";
import { countRightAlerts } from "../../store/listen/heard.ts";
import { takeFrom } from "../../store/org/limits.ts";
import { listAdmins } from "../../store/org/people.ts";
import { findRoot, listCommands } from "../../store/org/units.ts";
import { findOverdueAudits } from "../../store/retain/audit-calls.ts";
import { hasEventSince } from "../../store/retain/told-since.ts";
import { atOneMoment, type World } from "../../world.ts";
import { openRemarks } from "../learn/open-remarks.ts";
import { tellRemarks } from "../learn/tell-remarks.ts";
import { addEvent } from "../retain/add-event.ts";
import { queueLetter } from "../retain/queue-letter.ts";
import { readerAt } from "../retain/reader-at.ts";

/** One taking a week, so that of several processes one writes. */
const ONCE = { most: 1, perSeconds: 6 * 24 * 60 * 60 };

/** So far back alerts are looked at, in days. */
const ALERT_DAYS = 90;

/**
 * On Monday morning by the company's clock: a letter to each admin about the units that are not ready, the calls to customers that are
 * overdue and how right the alerts were, unless all is well; and to those in charge about the remarks that wait for their answer. Once a
 * week. Gives 1 when it was written.
 */
export async function tellGaps(world: World): Promise<number> {
  const morning = await morningOf(world);
  if (morning === null || (await hasEventSince(world.db, "gaps_told", morning))) return 0;
  return world.db.tx(async (db) => {
    const inside = { ...atOneMoment(world), db };
    const root = await findRoot(db);
    if (!root || (await hasEventSince(db, "gaps_told", morning))) return 0;
    const gaps = readiness(await listCommands(db), inside.now());
    const late = await findOverdueAudits(db, inside.now());
    const remarks = await openRemarks(inside);
    const alerts = await countRightAlerts(db, after(inside.now(), { hours: -24 * ALERT_DAYS }));
    const isAmiss = gaps.length > 0 || late !== null || isDoubtful(alerts);
    if (!isAmiss && remarks.length === 0) return 0;
    if (!(await takeFrom(db, `gaps:${morning}`, ONCE, inside.now()))) return 0;
    const { url } = world.config;
    const overdue = late && { ...late, link: `${url}/audits` };
    const told = { gaps, alerts, overdue, link: `${url}/org/readiness`, rulesLink: `${url}/rules` };
    const reader = readerAt(inside, root.timeZone ?? "UTC");
    if (isAmiss)
      for (const admin of await listAdmins(db))
        await queueLetter(inside, "readiness", { kind: "person", ...admin }, readinessLetter(reader, told));
    await tellRemarks(inside, remarks);
    const data = { gaps: gaps.length, overdue: late?.count ?? 0, remarks: remarks.length };
    await addEvent(inside, { what: "gaps_told", actor: theClock, data });
    return 1;
  });
}

/** When the next letter may be due; undefined before the set-up. */
export async function nextGapLetter({ db, now }: World): Promise<Instant | undefined> {
  const root = await findRoot(db);
  return root && nextMondayMorning(root.timeZone ?? "UTC", now());
}

async function morningOf({ db, now }: World): Promise<Instant | null> {
  const root = await findRoot(db);
  return root ? mondayMorning(root.timeZone ?? "UTC", now()) : null;
}
