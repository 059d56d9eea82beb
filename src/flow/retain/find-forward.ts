import type { Person } from "../../core/org/person.ts";
import { soleSender } from "../../core/retain/authority.ts";
import { bareAddress } from "../../core/retain/bare-address.ts";
import { type Forward, readForward } from "../../core/retain/forward.ts";
import type { Mail } from "../../core/retain/mail.ts";
import { findPersonByEmail } from "../../store/org/people.ts";
import type { World } from "../../world.ts";

/** A customer's mail that somebody of the chain passes on, as that mail claims. */
export type PassedOn = { forwarder: Person; forward: Forward };

/** What a mail passes on, when its sender is one of us and the sender of what it passes on is not. Nothing is verified yet. */
export async function findForward({ db, config }: World, mail: Mail): Promise<PassedOn | undefined> {
  const sender = soleSender(mail);
  const forwarder = sender && (await findPersonByEmail(db, sender.address));
  const forward = forwarder?.active ? readForward(mail) : undefined;
  if (!forwarder || !forward) return undefined;
  const customer = forward.sender.address.toLowerCase();
  const isOurs = customer.endsWith(`@${config.mailDomain}`) || customer === bareAddress(config.from).toLowerCase();
  return isOurs || (await findPersonByEmail(db, customer)) ? undefined : { forwarder, forward };
}
