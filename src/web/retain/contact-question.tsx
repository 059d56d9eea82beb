import { Elysia } from "elysia";
import { Plain } from "../../../views/ask/feedback.tsx";
import { customerPage } from "../../../views/page.tsx";
import { claimQuestion } from "../../../views/retain/claim-question.ts";
import { ContactQuestion } from "../../../views/retain/contact-question.tsx";
import { asCustomer } from "../../core/org/acting.ts";
import { Refused } from "../../core/refused.ts";
import { type AuditCall, claimIn } from "../../core/retain/audit.ts";
import type { Customer } from "../../core/retain/customer.ts";
import { isTooMuch } from "../../flow/ask/is-too-much.ts";
import { answerAuditCall } from "../../flow/retain/answer-audit-call.ts";
import { readerAt } from "../../flow/retain/reader-at.ts";
import { calendarOf } from "../../store/org/calendars.ts";
import { findUnit } from "../../store/org/units.ts";
import { findAuditCall, findClaimRow } from "../../store/retain/audit-calls.ts";
import { findCase } from "../../store/retain/cases.ts";
import type { World } from "../../world.ts";
import type { House } from "../app.ts";
import { formOf } from "../form.ts";
import { bannerOf } from "../frame.tsx";
import { seeOther } from "../see-other.ts";
import type { Visit } from "../visit.ts";
import { Wrong } from "../wrong.ts";
import { ofCustomer, unknown, type Whose } from "./customer-token.tsx";

/** Where a customer who left only an address says whether a contact took place; the letter's link changes nothing by itself. */
export const contactQuestionPages = (house: House) =>
  new Elysia({ name: "contact-question" })
    .get(
      "/c/:token/contact/:id",
      ofCustomer(house, (visit, whose) => showQuestion(house, visit, whose)),
    )
    .post(
      "/c/:token/contact/:id",
      ofCustomer(house, (visit, whose) => answerQuestion(house, visit, whose)),
      { parse: "none" },
    );

async function showQuestion(house: House, visit: Visit, { it, customer }: Whose): Promise<Response> {
  const { world } = house;
  const call = await findAuditCall(world.db, visit.params.id ?? "");
  if (!call || !(await isOf(world, call, customer))) return unknown(house);
  const zoned = readerAt(world, (await calendarOf(world.db, it.unitId)).timeZone);
  const row = await findClaimRow(world.db, call);
  const claim = row && claimIn(row);
  const store = (await findUnit(world.db, it.unitId))?.name ?? "";
  const frame = { reader: zoned, title: zoned.t("Your matter"), store, status: 200, ...bannerOf(house, zoned.t) };
  const { t } = zoned;
  if (!claim || call.answer !== null) {
    const text = t("We have your answer. If you want to add something, answer our letter.");
    return customerPage(frame, <Plain title={t("Thank you for telling us")} text={text} />);
  }
  const action = `/c/${visit.params.token}/contact/${call.id}`;
  return customerPage(
    frame,
    <ContactQuestion t={t} action={action} question={claimQuestion(zoned, claim, zoned.zone)} />,
  );
}

async function answerQuestion(house: House, visit: Visit, whose: Whose): Promise<Response> {
  const { world } = house;
  const form = await formOf(visit.request);
  const call = await findAuditCall(world.db, visit.params.id ?? "");
  if (!call || !(await isOf(world, call, whose.customer))) return unknown(house);
  if (await isTooMuch(world, "confirm", visit.address)) throw new Wrong(429);
  const answer = form.text("answer") === "confirmed" ? "confirmed" : form.text("answer") === "denied" ? "denied" : null;
  if (answer === null) throw new Wrong(400);
  if (call.answer === null)
    await answerAuditCall(world, call, { answer, text: "" }, asCustomer(whose.customer, "web")).catch(unlessRefused);
  return seeOther(`/c/${visit.params.token}/contact/${call.id}`);
}

/** Answered twice at the same moment: the first one counts. */
function unlessRefused(why: unknown): void {
  if (!(why instanceof Refused)) throw why;
}

const isOf = async (world: World, call: AuditCall, customer: Customer): Promise<boolean> =>
  (await findCase(world.db, call.caseId))?.customerId === customer.id;
