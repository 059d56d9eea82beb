import { type CaseAddress, caseAddress, readCaseAddress } from "../../core/retain/address.ts";
import type { Customer } from "../../core/retain/customer.ts";
import type { World } from "../../world.ts";

/** The token is made like a reply address, under a key of its own: who knows the address, as a Cc does, cannot open the page. */
const HOST = "page";
const keysOfPage = ({ keys }: Pick<World, "keys">) => ({ current: "a", keys: { a: keys.link } });

/** The page on which a customer says whether the problem is solved; its token is the customer's and the case's alone. */
export function confirmLink(world: World, it: { number: number }, { ref }: Pick<Customer, "ref">): string {
  const address = caseAddress(keysOfPage(world), { caseNumber: it.number, to: { kind: "customer", ref } }, HOST);
  return `${world.config.url}/c/${address.slice(0, address.indexOf("@"))}`;
}

/** The page on which a customer says whether a contact took place; `id` is the audit call's. */
export const auditLink = (world: World, it: { number: number }, customer: Pick<Customer, "ref">, id: string): string =>
  `${confirmLink(world, it, customer)}/contact/${id}`;

/** Whose page a token opens; undefined when we did not make it. */
export const readConfirmToken = (world: World, token: string): CaseAddress | undefined =>
  readCaseAddress(keysOfPage(world), `${token}@${HOST}`, HOST);
