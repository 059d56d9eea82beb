import { Elysia } from "elysia";
import { page } from "../../../views/page.tsx";
import { AuditCalls, type AuditTask } from "../../../views/retain/audit-calls.tsx";
import { asPerson } from "../../core/org/acting.ts";
import { Refused } from "../../core/refused.ts";
import { type AuditCall, asksIfSolved, auditAnswers, claimIn, mayAsk } from "../../core/retain/audit.ts";
import { answerAuditCall } from "../../flow/retain/answer-audit-call.ts";
import { lineOf } from "../../store/org/units.ts";
import { findAuditCall, findClaimRow, listOpenAuditCalls } from "../../store/retain/audit-calls.ts";
import { findCase } from "../../store/retain/cases.ts";
import { findCustomer } from "../../store/retain/customers.ts";
import type { House } from "../app.ts";
import { formOf } from "../form.ts";
import { frameOf } from "../frame.tsx";
import { type SignedInVisit, signedIn } from "../gates.ts";
import { seeOther } from "../see-other.ts";
import { Wrong } from "../wrong.ts";
import { asksCustomers } from "./asks-customers.ts";

/** So many waiting calls are looked through for those that somebody may make. */
const MOST = 300;

/** Where survey-takers, and those who run Amends, ask customers whether a claimed contact took place. */
export const auditPages = (house: House) =>
  new Elysia({ name: "audits" })
    .get(
      "/audits",
      signedIn(house, (visit) => show(house, visit)),
    )
    .post(
      "/audits/:id",
      signedIn(house, (visit) => answer(house, visit)),
      { parse: "none" },
    );

async function show(house: House, visit: SignedInVisit, error?: string): Promise<Response> {
  if (!asksCustomers(visit)) throw new Wrong(403);
  const { reader } = visit;
  const tasks: AuditTask[] = [];
  for (const call of await listOpenAuditCalls(house.world.db, MOST)) {
    const task = await taskFor(house, visit, call);
    if (task) tasks.push(task);
  }
  // Those to call come before those whom a letter asks, and stay in the order in which they are due.
  tasks.sort((a, b) => Number(a.customer.phone === null) - Number(b.customer.phone === null));
  const done = visit.url.searchParams.has("kept");
  return page(
    frameOf(house, visit, {
      title: reader.t("Calls to check"),
      status: error === undefined ? 200 : 409,
    }),
    <AuditCalls reader={reader} tasks={tasks} done={done} error={error} />,
  );
}

async function answer(house: House, visit: SignedInVisit): Promise<Response> {
  if (!asksCustomers(visit)) throw new Wrong(403);
  const { world } = house;
  const form = await formOf(visit.request);
  const call = await findAuditCall(world.db, visit.params.id ?? "");
  if (!call || !(await taskFor(house, visit, call))) throw new Wrong(404);
  const said = auditAnswers.find((one) => one === form.text("answer"));
  if (!said) throw new Wrong(400);
  try {
    const solved = form.text("solved");
    const isSolved = solved === "yes" ? true : solved === "no" ? false : null;
    const kept = { answer: said, text: form.text("text", 2000), isSolved };
    await answerAuditCall(world, call, kept, asPerson(visit.person, "web"));
  } catch (why) {
    if (!(why instanceof Refused)) throw why;
    return show(house, visit, visit.reader.t(why.sentence, why.values));
  }
  return seeOther("/audits?kept");
}

/** What this person must know to ask; undefined when it is not theirs to ask. */
async function taskFor({ world }: House, { powers }: SignedInVisit, call: AuditCall): Promise<AuditTask | undefined> {
  const { db } = world;
  const it = await findCase(db, call.caseId);
  const line = it ? await lineOf(db, it.unitId) : [];
  if (!it?.customerId || !mayAsk(line, call, powers)) return undefined;
  const customer = await findCustomer(db, it.customerId);
  const row = await findClaimRow(db, call);
  const claim = row && claimIn(row);
  if (!customer || !claim) return undefined;
  return {
    id: call.id,
    claim,
    store: line[0]?.unit.name ?? "",
    zone: line.find(({ unit }) => unit.timeZone !== null)?.unit.timeZone ?? "UTC",
    customer: { name: customer.name, phone: customer.phone },
    dueAt: call.dueAt,
    asksIfSolved: asksIfSolved(it),
  };
}
