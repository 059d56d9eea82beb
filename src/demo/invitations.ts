import { after, type Instant } from "../core/instant.ts";
import { asProgram } from "../core/org/acting.ts";
import { inviteCustomer } from "../flow/ask/invite-customer.ts";
import type { World } from "../world.ts";
import type { Agenda } from "./agenda.ts";
import { stores } from "./chain.ts";
import { aCustomer } from "./customers.ts";
import type { Chance } from "./random.ts";

const HOURS_AGO = [70, 46, 29, 22, 5];

/** A few customers of the last days are asked by mail how their visit was; their answers are still to come. */
export function planInvitations(world: World, agenda: Agenda, deal: Chance, end: Instant): void {
  for (const hours of HOURS_AGO) {
    const store = deal.pick(stores);
    const { name, email } = aCustomer(deal, store.speaks);
    if (email === null) continue;
    agenda.at(after(end, { hours: -hours }), async () => {
      await inviteCustomer(world, { store: store.code, customer: { name, email } }, asProgram("command"));
    });
  }
}
