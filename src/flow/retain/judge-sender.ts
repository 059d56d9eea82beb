import { type Authority, authorityOf, soleSender } from "../../core/retain/authority.ts";
import type { Mail, Vouch } from "../../core/retain/mail.ts";
import { findPerson, findPersonByEmail } from "../../store/org/people.ts";
import type { Inbound } from "../../store/retain/inbound.ts";
import type { World } from "../../world.ts";
import type { Match } from "./match-mail.ts";

/** A mail with whom it is taken to be from, and how far that is believed. */
export type Judged = { match: Match; authority: Authority };

/**
 * How far the sender of a matched mail is believed. Somebody of the chain acts only by the address that is theirs for this case
 * (or was passed on to them), with a sender that is on file and vouched for, or after saying so on the page, in a session of
 * their own. A mail out of quarantine is never more than unverified.
 */
export async function judgeSender(
  world: World,
  inbound: Pick<Inbound, "confirmedBy" | "releasedBy">,
  match: Match,
  mail: Mail,
  vouch: Vouch,
): Promise<Judged> {
  const confirmed = await confirmedBy(world, inbound, match);
  if (confirmed) return confirmed;
  const authority = authorityOf(mail, onFile(match, mail), vouch);
  if (inbound.releasedBy !== null) return { match, authority: letOut(authority) };
  if (authority.level === "mismatch") return { match, authority };
  if (!("person" in match)) return { match, authority };
  if (match.method !== "token") return { match, authority: { level: "unverified", reason: BESIDE } };
  return {
    match,
    authority: authority.level === "acts" ? authority : await asColleague(world, mail, vouch, authority),
  };
}

const BESIDE = "It was not sent to the reply address of a letter, which alone can act for somebody.";

async function confirmedBy(
  { db }: World,
  { confirmedBy }: Pick<Inbound, "confirmedBy">,
  match: Match,
): Promise<Judged | undefined> {
  const person = confirmedBy === null ? undefined : await findPerson(db, confirmedBy);
  if (!person?.active || "customer" in match) return undefined;
  const authority: Authority = { level: "acts", reason: `${person.name} said, signed in, that this mail is theirs.` };
  return { match: "person" in match ? { ...match, person } : match, authority };
}

/** A mail about no case is compared with nothing: whoever it names wrote it, if the domain says so. */
function onFile(match: Match, mail: Mail): string | null {
  if ("person" in match) return match.person.active ? match.person.email : null;
  if ("customer" in match) return match.customer.email;
  return soleSender(mail)?.address ?? null;
}

const letOut = ({ reason }: Authority): Authority => ({
  level: "unverified",
  reason: `A person let it out of quarantine. ${reason}`,
});

/** A colleague who answers a letter that was passed on acts in their own name, by their own rights. */
async function asColleague({ db }: World, mail: Mail, vouch: Vouch, otherwise: Authority): Promise<Authority> {
  const sender = soleSender(mail);
  const person = sender && (await findPersonByEmail(db, sender.address));
  if (!person?.active || authorityOf(mail, person.email, vouch).level !== "acts") return otherwise;
  return { level: "colleague", reason: `A colleague answered a letter that was passed on. ${vouch.detail}`.trim() };
}
