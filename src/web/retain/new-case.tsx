import { Elysia } from "elysia";
import { page } from "../../../views/page.tsx";
import { type CaseErrors, NewCase, TakenOn, type TypedCase } from "../../../views/retain/new-case.tsx";
import { foldEmail, isEmail } from "../../core/org/email.ts";
import { unitIdsWith } from "../../core/org/rights.ts";
import type { Unit } from "../../core/org/unit.ts";
import { Refused } from "../../core/refused.ts";
import { mayOn } from "../../core/retain/part-in.ts";
import { type Complaint, takeComplaint } from "../../flow/retain/take-complaint.ts";
import { calendarOf } from "../../store/org/calendars.ts";
import { lineOf, listStores, listUnitIdsBelow } from "../../store/org/units.ts";
import type { House } from "../app.ts";
import { type Form, formOf } from "../form.ts";
import { frameOf } from "../frame.tsx";
import { type SignedInVisit, signedIn } from "../gates.ts";
import { seeOther } from "../see-other.ts";
import { Wrong } from "../wrong.ts";

/** Where an employee writes down what a customer complains about, at the till or on the telephone. */
export const newCasePages = (house: House) =>
  new Elysia({ name: "new-case" })
    .get(
      "/new",
      signedIn(house, async (visit) => {
        const stores = await storesOf(house, visit);
        const wanted = visit.url.searchParams.get("store") ?? "";
        return show(house, visit, stores, { ...blank(house), store: wanted });
      }),
    )
    .post(
      "/new",
      signedIn(house, (visit) => take(house, visit)),
      { parse: "none" },
    );

type Said = { errors: CaseErrors; refused?: string };

function show(
  house: House,
  visit: SignedInVisit,
  stores: readonly Unit[],
  typed: TypedCase,
  { errors, refused }: Said = { errors: {} },
): Response {
  const { t } = visit.reader;
  const status = refused !== undefined || Object.keys(errors).length > 0 ? 409 : 200;
  return page(
    frameOf(house, visit, { title: t("Take a complaint"), width: "narrow", status }),
    <NewCase
      t={t}
      stores={stores}
      typed={typed}
      errors={errors}
      refused={refused}
      leads={unitIdsWith(visit.powers.roles, "act").length > 0}
    />,
  );
}

async function take(house: House, visit: SignedInVisit): Promise<Response> {
  const { world } = house;
  const stores = await storesOf(house, visit);
  const typed = typedIn(house, await formOf(visit.request));
  const store = stores.find(({ code }) => code === typed.store);
  if (!store) throw new Wrong(404);
  const errors = await errorsOf(house, typed, store);
  if (Object.keys(errors).length > 0) return show(house, visit, stores, typed, { errors });
  try {
    const it = await takeComplaint(world, visit.person, complaintOf(typed), keyOf(typed));
    if (mayOn(it, await lineOf(world.db, it.unitId), visit.powers, "see")) return seeOther(`/cases/${it.number}?taken`);
    const { t } = visit.reader;
    return page(
      frameOf(house, visit, { title: t("Take a complaint"), width: "narrow" }),
      <TakenOn t={t} number={it.number} />,
    );
  } catch (why) {
    if (!(why instanceof Refused)) throw why;
    return show(house, visit, stores, typed, { errors: {}, refused: visit.reader.t(why.sentence, why.values) });
  }
}

/** The stores for which this person may take complaints; Wrong 403 when there is none. */
async function storesOf({ world: { db } }: House, { roles, company }: SignedInVisit): Promise<Unit[]> {
  const tops = unitIdsWith(roles, "enter");
  const all = await listStores(db);
  const below = tops.includes(company.id) ? null : new Set(await listUnitIdsBelow(db, tops));
  const stores = all.filter(({ id }) => below === null || below.has(id));
  if (stores.length === 0) throw new Wrong(403);
  return stores;
}

const blank = ({ world }: House): TypedCase => ({
  key: world.newId(),
  store: "",
  mode: "card",
  what: "",
  name: "",
  phone: "",
  email: "",
  promise: "",
  day: "",
  severity: "alert",
  aboutManager: false,
});

function typedIn({ world }: House, form: Form): TypedCase {
  const key = form.text("key");
  return {
    key: /^[0-9a-f-]{36}$/.test(key) ? key : world.newId(),
    store: form.text("store", 100),
    mode: form.text("mode") === "phone" ? "phone" : "card",
    what: form.text("what", 5000),
    name: form.text("name", 100),
    phone: form.text("phone", 40),
    email: form.text("email", 254),
    promise: form.text("promise", 500),
    day: form.text("day", 10),
    severity: form.text("severity") === "critical" ? "critical" : "alert",
    aboutManager: form.has("about_manager"),
  };
}

async function errorsOf({ world }: House, typed: TypedCase, store: Unit): Promise<CaseErrors> {
  const errors: CaseErrors = {};
  if (typed.what === "") errors.what = "Write what happened, in a few words.";
  if (typed.email !== "" && !isEmail(foldEmail(typed.email)))
    errors.email = "This is not an e-mail address. It looks like cleo@example.com.";
  if (typed.phone !== "" && typed.phone.replace(/\D/g, "").length < 5)
    errors.phone = "This is not a telephone number. Use digits, such as +33 6 12 34 56 78.";
  const { timeZone } = await calendarOf(world.db, store.id);
  const today = Temporal.Instant.from(world.now()).toZonedDateTimeISO(timeZone).toPlainDate();
  const wrongDay = typed.day === "" ? null : whyNoDay(typed.day, today);
  if (typed.promise !== "" && typed.day === "") errors.day = "Give the day by which the customer hears from us.";
  else if (wrongDay) errors.day = wrongDay;
  else if (typed.day !== "" && typed.promise === "") errors.promise = "Write what you promised for that day.";
  return errors;
}

function whyNoDay(text: string, today: Temporal.PlainDate): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return "This is not a day. It looks like 2026-01-09.";
  try {
    const day = Temporal.PlainDate.from(text);
    if (Temporal.PlainDate.compare(day, today) < 0) return "This day is past. Choose one to come.";
    return today.until(day).total("days") > 366 ? "This day is more than a year away. Choose a nearer one." : null;
  } catch {
    return "There is no such day.";
  }
}

const complaintOf = (typed: TypedCase): Complaint => ({
  store: typed.store,
  mode: typed.mode,
  customer: {
    name: typed.name || null,
    email: typed.email === "" ? null : foldEmail(typed.email),
    phone: typed.phone.replace(/\s+/g, "") || null,
  },
  what: typed.what,
  severity: typed.severity,
  aboutManager: typed.aboutManager,
  promise: typed.day === "" ? null : { text: typed.promise, day: typed.day },
});

/** The same form with the same words counts once; sent again with other words, it is another complaint. */
function keyOf(typed: TypedCase): string {
  const words = new Bun.CryptoHasher("sha256")
    .update(JSON.stringify(complaintOf(typed)))
    .digest("hex")
    .slice(0, 16);
  return `till:${typed.key}:${words}`;
}
