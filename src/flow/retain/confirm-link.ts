import { caseAddress, readCaseAddress } from "../../core/retain/address.ts";
import type { Customer } from "../../core/retain/customer.ts";
import type { World } from "../../world.ts";

/** The page on which a customer says whether the problem is solved; its token is the customer's and the case's alone. */
export const confirmLink = ({ config, keys }: World, it: { number: number }, customer: Pick<Customer, "ref">): string =>
  `${config.url}/c/${caseAddress(keys.address, { caseNumber: it.number, to: { kind: "customer", ref: customer.ref } }, "x").replace(/@.*/, "")}`;

/** Whose page a token opens; undefined when we did not make it. */
export const readConfirmToken = ({ keys }: World, token: string) => readCaseAddress(keys.address, `${token}@x`, "x");
