import { Elysia } from "elysia";
import { LogPage, type TypedFilter } from "../../../views/learn/log-page.tsx";
import { page } from "../../../views/page.tsx";
import { type LogFormat, logFormats, logHead, logLine } from "../../core/learn/log-text.ts";
import { Refused } from "../../core/refused.ts";
import { nextTurn } from "../../store/db/next-turn.ts";
import { type LogFilter, listEventNames, listLogAfter, listLogBefore } from "../../store/learn/log-rows.ts";
import { findPersonByEmail } from "../../store/org/people.ts";
import { findCaseByNumber } from "../../store/retain/cases.ts";
import type { World } from "../../world.ts";
import type { House } from "../app.ts";
import { frameOf } from "../frame.tsx";
import { asAdmin, type SignedInVisit } from "../gates.ts";
import { startOfDay } from "../org/absence-form.tsx";
import { refusal } from "../refusal.ts";
import { Wrong } from "../wrong.ts";

const PAGE = 50;
/** Rows of a download in hand at a time. */
const AT_ONCE = 1000;

/** The whole log, for those who run the chain's Amends. */
export const logPages = (house: House) =>
  new Elysia({ name: "log" })
    .get(
      "/log",
      asAdmin(house, (visit) => show(house, visit)),
    )
    .get(
      "/log/export",
      asAdmin(house, (visit) => download(house.world, visit)),
    );

async function show(house: House, visit: SignedInVisit): Promise<Response> {
  const { db } = house.world;
  const { reader, url } = visit;
  const typed = typedIn(url);
  const read = await filterOf(house.world, visit, typed).catch((why) => ({ error: refusal(why) }));
  const error = "error" in read ? read.error : undefined;
  const before = /^[1-9]\d{0,14}$/.exec(url.searchParams.get("before") ?? "")?.[0];
  const rows = "error" in read ? [] : await listLogBefore(db, read, before ? Number(before) : null, PAGE + 1);
  const shown = rows.slice(0, PAGE);
  const last = rows.length > PAGE ? shown.at(-1)?.seq : undefined;
  return page(
    frameOf(house, visit, { title: reader.t("Log"), status: error ? 409 : 200 }),
    <LogPage
      reader={reader}
      rows={shown}
      typed={typed}
      kinds={await listEventNames(db)}
      error={error}
      downloads={{
        jsonl: hrefOf("/log/export", typed, { format: "jsonl" }),
        csv: hrefOf("/log/export", typed, { format: "csv" }),
      }}
      newest={before ? hrefOf("/log", typed) : undefined}
      older={last === undefined ? undefined : hrefOf("/log", typed, { before: String(last) })}
    />,
  );
}

/** The same rows as a file, page by page, as fast as they are taken. */
async function download(world: World, visit: SignedInVisit): Promise<Response> {
  const format = logFormats.find((one) => one === visit.url.searchParams.get("format"));
  if (!format) throw new Wrong(404);
  const lines = linesOf(world, await filterOf(world, visit, typedIn(visit.url)), format);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
  const type = format === "csv" ? "text/csv; charset=utf-8; header=present" : "application/jsonl; charset=utf-8";
  return new Response(body, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="log-${world.now().slice(0, 10)}.${format}"`,
      "cache-control": "no-store",
    },
  });
}

async function* linesOf({ db }: World, filter: LogFilter, format: LogFormat): AsyncGenerator<string, undefined> {
  if (logHead(format) !== "") yield logHead(format);
  for (let after = 0; ; ) {
    const rows = await listLogAfter(db, filter, after, AT_ONCE);
    if (rows.length > 0) yield rows.map((row) => logLine(format, row)).join("");
    if (rows.length < AT_ONCE) return undefined;
    after = rows.at(-1)?.seq ?? after;
    await nextTurn();
  }
}

const fields = ["case", "person", "what", "from", "to"] as const;

function typedIn({ searchParams }: URL): TypedFilter {
  const typed = (name: string) => (searchParams.get(name) ?? "").replaceAll("\0", "").trim().slice(0, 254);
  return { case: typed("case"), person: typed("person"), what: typed("what"), from: typed("from"), to: typed("to") };
}

/** Days are the company's. Throws Refused for a case, a person or a day that there is not. */
async function filterOf({ db }: World, { company }: SignedInVisit, typed: TypedFilter): Promise<LogFilter> {
  const zone = company.timeZone ?? "UTC";
  return {
    ...(typed.case === "" ? {} : { caseId: await caseIn(db, typed.case) }),
    ...(typed.person === "" ? {} : { personId: await personIn(db, typed.person) }),
    ...(typed.what === "" ? {} : { what: typed.what }),
    ...(typed.from === "" ? {} : { from: startOfDay(typed.from, zone) }),
    ...(typed.to === "" ? {} : { until: startOfDay(typed.to, zone, 1) }),
  };
}

async function caseIn(db: World["db"], text: string): Promise<string> {
  const it = /^#?\d{1,9}$/.test(text) ? await findCaseByNumber(db, Number(text.replace("#", ""))) : undefined;
  if (!it) throw new Refused("There is no case {{number}}. Give the number of a case.", { number: text });
  return it.id;
}

async function personIn(db: World["db"], email: string): Promise<string> {
  const person = await findPersonByEmail(db, email);
  if (!person)
    throw new Refused("Nobody here has the address “{{email}}”. Give the e-mail address of a colleague.", { email });
  return person.id;
}

function hrefOf(path: string, typed: TypedFilter, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(more);
  for (const field of fields) if (typed[field] !== "") query.set(field, typed[field]);
  return `${path}${query.size > 0 ? `?${query}` : ""}`;
}
