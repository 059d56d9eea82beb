import { RehearsalPage } from "../../../views/org/rehearsal.tsx";
import { page } from "../../../views/page.tsx";
import { toInstant } from "../../core/instant.ts";
import { unitIdsWith } from "../../core/org/rights.ts";
import { severities } from "../../core/retain/policy.ts";
import { readerAt } from "../../flow/retain/reader-at.ts";
import { rehearseCase } from "../../flow/retain/rehearse-case.ts";
import { calendarOf } from "../../store/org/calendars.ts";
import { listStores, listUnitIdsBelow } from "../../store/org/units.ts";
import type { House } from "../app.ts";
import { frameOf } from "../frame.tsx";
import type { SignedInVisit } from "../gates.ts";
import { Wrong } from "../wrong.ts";

/** Who would be told what and when: for a store of this person's part, a severity, and a local time of the store. */
export async function showRehearsal(house: House, visit: SignedInVisit): Promise<Response> {
  const { world } = house;
  const asked = visit.url.searchParams;
  const seen = new Set(await listUnitIdsBelow(world.db, unitIdsWith(visit.roles, "act")));
  const stores = (await listStores(world.db)).filter(({ id }) => seen.has(id));
  const store = stores.find(({ code }) => code === asked.get("store")) ?? stores[0];
  if (!store) throw new Wrong(403);
  const severity = severities.find((one) => one === asked.get("severity")) ?? "alert";
  const { timeZone } = await calendarOf(world.db, store.id);
  const local =
    localTime(asked.get("at") ?? "") ??
    Temporal.Instant.from(world.now()).toZonedDateTimeISO(timeZone).toPlainDateTime();
  const openedAt = toInstant(local.toZonedDateTime(timeZone).toInstant());
  const told = await rehearseCase(world, { unitId: store.id, severity, openedAt });
  const reader = { ...readerAt(world, timeZone), now: openedAt };
  const at = local.toString({ smallestUnit: "minute" });
  const frame = frameOf(house, visit, { title: reader.t("Rehearsal") });
  return page(
    frame,
    <RehearsalPage reader={reader} stores={stores} store={store} severity={severity} at={at} told={told} />,
  );
}

/** "2026-01-05T10:00", as a browser's field sends it. */
function localTime(text: string): Temporal.PlainDateTime | null {
  if (!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?$/.test(text)) return null;
  try {
    return Temporal.PlainDateTime.from(text.replace(" ", "T"));
  } catch {
    return null;
  }
}
