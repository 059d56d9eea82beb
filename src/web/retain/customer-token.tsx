import { Plain } from "../../../views/ask/feedback.tsx";
import { customerPage } from "../../../views/page.tsx";
import type { Case } from "../../core/retain/case.ts";
import type { Customer } from "../../core/retain/customer.ts";
import { readConfirmToken } from "../../flow/retain/confirm-link.ts";
import { readerAt } from "../../flow/retain/reader-at.ts";
import { survivorOf } from "../../flow/retain/survivor-of.ts";
import { findCaseByNumber } from "../../store/retain/cases.ts";
import { findCustomerByRef } from "../../store/retain/customers.ts";
import type { World } from "../../world.ts";
import type { House } from "../app.ts";
import { bannerOf } from "../frame.tsx";
import { open } from "../gates.ts";
import type { Visit } from "../visit.ts";

/** The case and the customer whom a link in a letter names. */
export type Whose = { it: Case; customer: Customer };

/** A page that only a link in a letter to the customer opens. */
export function ofCustomer(house: House, answer: (visit: Visit, whose: Whose) => Response | Promise<Response>) {
  return open(house, async (visit) => {
    const whose = await whoseToken(house.world, visit.params.token ?? "");
    return whose ? answer(visit, whose) : unknown(house);
  });
}

async function whoseToken(world: World, token: string): Promise<Whose | undefined> {
  const read = readConfirmToken(world, token);
  if (read?.to.kind !== "customer") return undefined;
  const it = await findCaseByNumber(world.db, read.caseNumber);
  const customer = await findCustomerByRef(world.db, read.to.ref);
  if (!it || !customer || it.customerId !== customer.id) return undefined;
  const survivor = await survivorOf(world.db, it);
  return { it: survivor.customerId === customer.id ? survivor : it, customer };
}

/** A token, or what it leads to, that we did not make. */
export function unknown(house: House): Response {
  const reader = readerAt(house.world, "UTC");
  const title = reader.t("This link is not known");
  const text = reader.t(
    "It may have been cut in the mail. Open it from the letter again, or answer the letter instead.",
  );
  return customerPage(
    { reader, title, status: 404, ...bannerOf(house, reader.t) },
    <Plain title={title} text={text} />,
  );
}
