import { page } from "../../../views/page.tsx";
import type { CaseRow } from "../../../views/retain/case-line.tsx";
import { CaseList, type Tab } from "../../../views/retain/case-list.tsx";
import { unitIdsWith } from "../../core/org/rights.ts";
import type { Unit } from "../../core/org/unit.ts";
import type { Clock } from "../../core/retain/clock.ts";
import { waitingConsents } from "../../flow/retain/waiting-consents.ts";
import { listStores } from "../../store/org/units.ts";
import { countTabs, type TabCounts } from "../../store/retain/case-tabs.ts";
import { type CaseFilter, type CaseLine, findCaseByNumber, listCases } from "../../store/retain/cases.ts";
import { listRunningOn } from "../../store/retain/clocks.ts";
import { unitsOf, type Viewer, viewerOf } from "../../store/retain/seen-by.ts";
import type { House } from "../app.ts";
import { frameOf } from "../frame.tsx";
import type { SignedInVisit } from "../gates.ts";
import { seeOther } from "../see-other.ts";

const PAGE = 30;
const tabs = ["open", "mine", "late", "review", "closed"] as const satisfies readonly Tab[];

type Asked = { tab: Tab; search: string; store: string; after: number | null };

/** The list of cases: a few statements, however long it is. */
export async function listPage(house: House, visit: SignedInVisit): Promise<Response> {
  const { db, now } = house.world;
  const { reader } = visit;
  const asked = askedIn(visit.url);
  if (/^#?[1-9]\d{0,8}$/.test(asked.search)) return seeOther(`/cases/${asked.search.replace("#", "")}`);
  const viewer = await viewerOf(db, visit.powers, visit.company.id);
  const unitIds = unitsOf(viewer);
  const stores = (await listStores(db)).filter(({ id }) => unitIds === null || unitIds.includes(id));
  const store = stores.find(({ code }) => code === asked.store);
  const counts = await countTabs(db, viewer, now());
  const lines = await listCases(db, await filterOf(house, visit, asked, store, viewer));
  const shown = lines.slice(0, PAGE);
  const rows = rowsOf(
    shown,
    await listRunningOn(
      db,
      shown.map((line) => line.case.id),
    ),
  );
  const last = lines.length > PAGE ? shown.at(-1)?.case.number : undefined;
  return page(
    frameOf(house, visit, { title: reader.t("Cases") }),
    <CaseList
      reader={reader}
      tab={asked.tab}
      tabs={tabs.map((tab) => ({ tab, href: hrefOf({ ...asked, tab, after: null }), ...countOf(counts, tab) }))}
      stores={stores}
      store={store?.code ?? ""}
      search={asked.search}
      takes={unitIdsWith(visit.roles, "enter").length > 0}
      rows={rows}
      consents={asked.tab === "closed" || asked.after !== null ? [] : await waitingConsents(house.world, visit.powers)}
      next={last === undefined ? undefined : hrefOf({ ...asked, after: last })}
      first={asked.after === null ? undefined : hrefOf({ ...asked, after: null })}
    />,
  );
}

function askedIn({ searchParams }: URL): Asked {
  const after = searchParams.get("after") ?? "";
  return {
    tab: tabs.find((tab) => tab === searchParams.get("tab")) ?? "open",
    search: (searchParams.get("q") ?? "").replaceAll("\0", "").trim().slice(0, 100),
    store: searchParams.get("store") ?? "",
    after: /^[1-9]\d{0,8}$/.test(after) ? Number(after) : null,
  };
}

async function filterOf(
  { world: { db, now } }: House,
  { person }: SignedInVisit,
  { tab, search, after }: Asked,
  store: Unit | undefined,
  viewer: Viewer,
): Promise<CaseFilter> {
  const behind = after === null ? undefined : await findCaseByNumber(db, after);
  return {
    unitIds: store ? [store.id] : null,
    viewer,
    ...stateOf(tab),
    ...(tab === "mine" ? { ownerId: person.id } : {}),
    ...(tab === "late" ? { overdueAt: now() } : {}),
    ...(search === "" ? {} : { customer: search }),
    ...(behind ? { after: behind } : {}),
    limit: PAGE + 1,
  };
}

/** What is late stands together, open or closed. */
const stateOf = (tab: Tab): Pick<CaseFilter, "state"> =>
  tab === "late" ? {} : { state: tab === "closed" ? "closed" : tab === "review" ? "challenged" : "open" };

function rowsOf(lines: readonly CaseLine[], clocks: readonly Clock[]): CaseRow[] {
  const running = Map.groupBy(clocks, ({ caseId }) => caseId);
  return lines.map(({ case: it, ...line }) => {
    const mine = (running.get(it.id) ?? []).filter(({ kind, personId }) => kind !== "view" || personId === it.ownerId);
    const [next] = mine.filter(({ kind }) => kind !== "quiet" && kind !== "consent");
    return { ...line, it, next: next ?? mine[0] ?? null };
  });
}

const countOf = (counts: TabCounts, tab: Tab): { count?: number } => (tab === "closed" ? {} : { count: counts[tab] });

function hrefOf({ tab, search, store, after }: Asked): string {
  const query = new URLSearchParams({ tab });
  if (search !== "") query.set("q", search);
  if (store !== "") query.set("store", store);
  if (after !== null) query.set("after", String(after));
  return `/cases?${query}`;
}
