import { Elysia } from "elysia";
import { ResponseList } from "../../../views/listen/response-list.tsx";
import { ResponsePage } from "../../../views/listen/response-page.tsx";
import { page } from "../../../views/page.tsx";
import type { Response as Said } from "../../core/ask/response.ts";
import { marks } from "../../core/listen/mark.ts";
import { nearMisses } from "../../core/listen/near-miss.ts";
import { noOwnRules, rulesFrom } from "../../core/listen/own-rules.ts";
import { asPerson } from "../../core/org/acting.ts";
import { mayAct, unitIdsWith } from "../../core/org/rights.ts";
import type { Unit } from "../../core/org/unit.ts";
import { Refused } from "../../core/refused.ts";
import type { Case } from "../../core/retain/case.ts";
import { mayOn } from "../../core/retain/part-in.ts";
import { markResponse } from "../../flow/listen/mark-response.ts";
import { listResponses, responseSorts } from "../../store/ask/response-list.ts";
import { findResponse } from "../../store/ask/responses.ts";
import type { Place } from "../../store/listen/heard.ts";
import { findMark } from "../../store/listen/marks.ts";
import { findRulesVersion } from "../../store/listen/rules.ts";
import { listSignalsIn } from "../../store/listen/signals.ts";
import { findPerson } from "../../store/org/people.ts";
import { findUnit, lineOf, listStores } from "../../store/org/units.ts";
import { findCase } from "../../store/retain/cases.ts";
import { unitsOf, viewerOf } from "../../store/retain/seen-by.ts";
import type { House } from "../app.ts";
import { formOf } from "../form.ts";
import { frameOf } from "../frame.tsx";
import { type SignedInVisit, signedIn } from "../gates.ts";
import { seeOther } from "../see-other.ts";
import { Wrong } from "../wrong.ts";

const PAGE = 30;

/** What customers said, whether it alerted or not, and why. */
export const responsePages = (house: House) =>
  new Elysia({ name: "responses" })
    .get(
      "/responses",
      signedIn(house, (visit) => showAll(house, visit)),
    )
    .get(
      "/responses/:id",
      signedIn(house, (visit) => show(house, visit)),
    )
    .post(
      "/responses/:id/mark",
      signedIn(house, (visit) => mark(house, visit)),
      { parse: "none" },
    );

async function showAll(house: House, visit: SignedInVisit): Promise<Response> {
  const { db } = house.world;
  const { reader, powers, company } = visit;
  if (unitIdsWith(powers.roles, "see").length === 0) throw new Wrong(403);
  const { searchParams } = visit.url;
  const viewer = await viewerOf(db, powers, company.id);
  const seen = unitsOf(viewer);
  const stores = (await listStores(db)).filter(({ id }) => seen === null || seen.includes(id));
  const store = stores.find(({ code }) => code === searchParams.get("store"));
  const sort = responseSorts.find((one) => one === searchParams.get("show")) ?? "all";
  const lines = await listResponses(db, {
    ...{ viewer, sort, unitId: store?.id ?? null },
    ...{ after: placeIn(searchParams.get("after")), limit: PAGE + 1 },
  });
  const shown = lines.slice(0, PAGE);
  const last = lines.length > PAGE ? shown.at(-1)?.response : undefined;
  const hrefOf = (to: { sort?: string; after?: string }) =>
    `/responses?${new URLSearchParams({ show: to.sort ?? sort, ...(store ? { store: store.code } : {}), ...(to.after ? { after: to.after } : {}) })}`;
  return page(
    frameOf(house, visit, { title: reader.t("Responses") }),
    <ResponseList
      reader={reader}
      lines={shown}
      tabs={responseSorts.map((one) => ({ sort: one, href: hrefOf({ sort: one }), active: one === sort }))}
      stores={stores}
      store={store?.code ?? ""}
      sort={sort}
      isAdmin={visit.isAdmin}
      next={last && hrefOf({ after: `${last.receivedAt}~${last.id}` })}
      first={searchParams.has("after") ? hrefOf({}) : undefined}
    />,
  );
}

/** "2026-11-21T17:30:00.000Z~id" */
function placeIn(said: string | null): Place | null {
  const [receivedAt, id] = (said ?? "").split("~");
  return receivedAt && id && /^\d{4}-/.test(receivedAt)
    ? { receivedAt: receivedAt.slice(0, 24), id: id.slice(0, 60) }
    : null;
}

type Sight = { response: Said; unit: Unit; it: Case | null; mayMark: boolean };

/** A response, if it is this person's to see; else Wrong 404. */
async function sightOf({ world: { db } }: House, { params, powers }: SignedInVisit): Promise<Sight> {
  const response = await findResponse(db, params.id ?? "");
  const unit = response && (await findUnit(db, response.unitId));
  if (!response || !unit) throw new Wrong(404);
  const line = await lineOf(db, unit.id);
  const it = response.caseId ? ((await findCase(db, response.caseId)) ?? null) : null;
  const may = (deed: "see" | "act") => (it ? mayOn(it, line, powers, deed) : mayAct(powers.roles, line, deed));
  if (!may("see")) throw new Wrong(404);
  return { response, unit, it, mayMark: may("act") };
}

async function show(house: House, visit: SignedInVisit, error?: string): Promise<Response> {
  const { db } = house.world;
  const { reader } = visit;
  const { response, unit, it, mayMark } = await sightOf(house, visit);
  const made = await findRulesVersion(db, response.rulesVersion);
  const rules = rulesFrom(made?.own ?? noOwnRules, response.rulesVersion);
  const { probability, threshold } = response;
  const doubt = probability === null || threshold === null ? null : { probability, threshold };
  const kept = await findMark(db, response.id);
  const marker = kept?.madeBy ? await findPerson(db, kept.madeBy) : undefined;
  const title = reader.t("What was said at {{store}}", { store: unit.name });
  return page(
    frameOf(house, visit, { title, status: error === undefined ? 200 : 409 }),
    <ResponsePage
      reader={reader}
      response={response}
      storeName={unit.name}
      signals={await listSignalsIn(db, response.id)}
      caseNumber={it?.number ?? null}
      misses={response.severity === "none" ? nearMisses(response, rules, doubt) : []}
      mark={kept ? { mark: kept.mark, by: marker?.name ?? "", at: kept.createdAt } : null}
      mayMark={mayMark}
      error={error}
    />,
  );
}

async function mark(house: House, visit: SignedInVisit): Promise<Response> {
  const { response, mayMark } = await sightOf(house, visit);
  if (!mayMark) throw new Wrong(403);
  const said = (await formOf(visit.request)).text("mark", 20);
  const wanted = marks.find((one) => one === said) ?? null;
  if (wanted === null && said !== "none") throw new Wrong(400);
  try {
    await markResponse(house.world, response.id, wanted, asPerson(visit.person, "web"));
    return seeOther(`/responses/${response.id}`);
  } catch (why) {
    if (!(why instanceof Refused)) throw why;
    return show(house, visit, visit.reader.t(why.sentence, why.values));
  }
}
