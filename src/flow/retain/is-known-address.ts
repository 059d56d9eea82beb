import { isProbeAddress, readBounceAddress, readCaseAddress, readFreshAddress } from "../../core/retain/address.ts";
import { findPersonByRef } from "../../store/org/people.ts";
import { findUnitByCode } from "../../store/org/units.ts";
import { findCaseByNumber } from "../../store/retain/cases.ts";
import { findCustomerByRef } from "../../store/retain/customers.ts";
import { findLetter } from "../../store/retain/letters.ts";
import type { World } from "../../world.ts";

/** Whether mail for an address is taken: a reply address that we made and whose case and reader exist, or one of the fixed ones. */
export async function isKnownAddress({ db, keys, config }: World, address: string): Promise<boolean> {
  const token = readCaseAddress(keys.address, address, config.mailDomain);
  if (token) {
    const reader = token.to.kind === "person" ? findPersonByRef(db, token.to.ref) : findCustomerByRef(db, token.to.ref);
    return (await findCaseByNumber(db, token.caseNumber)) !== undefined && (await reader) !== undefined;
  }
  if (isProbeAddress(keys.address, address, config.mailDomain)) return true;
  const returned = readBounceAddress(keys.address, address, config.mailDomain);
  if (returned) return (await findLetter(db, returned)) !== undefined;
  const fresh = readFreshAddress(address, config.mailDomain);
  if (fresh?.kind === "store") return (await findUnitByCode(db, fresh.code)) !== undefined;
  return fresh !== undefined;
}
