import type { Outcome } from "../../src/core/retain/case.ts";
import type { Cause } from "../../src/core/retain/cause.ts";

/** The words for causes and outcomes, for `t`. */
export const causeNames: Readonly<Record<Cause, string>> = {
  service: "Service",
  waiting: "Waiting time",
  product: "A product",
  price: "A price",
  cleanliness: "Cleanliness",
  safety: "Safety",
  staff: "Behaviour of staff",
  billing: "Billing or till",
  delivery: "Delivery",
  other: "Something else",
};

export const outcomeNames: Readonly<Record<Outcome, string>> = {
  resolved: "Resolved",
  unresolved: "Not resolved",
  unreachable: "Customer could not be reached",
  no_fault: "No fault of ours",
  withdrawn: "Withdrawn by the customer",
  false_alarm: "False alarm",
};
