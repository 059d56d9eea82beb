import { asProgram } from "../../core/org/acting.ts";
import { type Authority, authorityOf } from "../../core/retain/authority.ts";
import type { Mail, Vouch } from "../../core/retain/mail.ts";
import { visibleText } from "../../core/retain/visible-text.ts";
import { type Inbound, settleInbound } from "../../store/retain/inbound.ts";
import { atOneMoment, type World } from "../../world.ts";
import { addEvent } from "./add-event.ts";
import { answerColleague, findColleague } from "./answer-colleague.ts";
import { fileAutomatic } from "./file-automatic.ts";
import { type Match, matchMail } from "./match-mail.ts";
import { takeCustomerMail } from "./take-customer-mail.ts";
import { takeFreshMail } from "./take-fresh-mail.ts";
import { takeManagerMail } from "./take-manager-mail.ts";

/** A mail on its way onto its case. */
export type Arrived = {
  inbound: Inbound;
  mail: Mail;
  vouch: Vouch;
  authority: Authority;
  visible: string;
  cut: string;
};

/**
 * Puts a kept mail where it belongs and does what it says, in one transaction with the row's own end, so that reading it again
 * does nothing more. A sender that its domain disowns is put aside for a human; nothing of such a mail is done or mailed on.
 */
export function takeMail(world: World, inbound: Inbound, mail: Mail, vouch: Vouch): Promise<void> {
  return world.db.tx(async (db) => {
    const inside = { ...atOneMoment(world), db };
    const match = await matchMail(inside, inbound.envelopeTo, mail);
    const authority = authorityOf(mail, onFile(match), vouch);
    const { visible, cut } = visibleText(mail.text, mail.html);
    const isAutomatic = mail.kind !== "human" || isOurOwn(world, mail);
    const state = authority.level === "mismatch" && !isAutomatic ? "quarantined" : "filed";
    const settled = await settleInbound(db, inbound.id, {
      state,
      kind: mail.kind,
      authority: authority.level,
      method: match.method,
      caseId: "it" in match ? match.it.id : null,
      problem: state === "quarantined" ? authority.reason : mail.problem,
    });
    if (!settled) return;
    if (state === "quarantined") return recordQuarantine(inside, inbound, match, authority.reason);
    const arrived: Arrived = { inbound, mail, vouch, authority, visible, cut };
    if (isAutomatic) await fileAutomatic(inside, match, arrived);
    else if ("person" in match) await takeManagerMail(inside, match, arrived);
    else if ("customer" in match) await takeCustomerMail(inside, match, arrived);
    else if (match.method === "address") await takeStray(inside, match.store, arrived);
  });
}

/** A mail about no case: of a customer, or of somebody of the chain. */
async function takeStray(world: World, store: string | null, arrived: Arrived): Promise<void> {
  const colleague = await findColleague(world, arrived);
  if (colleague) await answerColleague(world, colleague, arrived);
  else await takeFreshMail(world, store, arrived);
}

/** On record, with the case it claimed to be about; its words stay in the raw mail until a person has looked. */
function recordQuarantine(world: World, inbound: Inbound, match: Match, reason: string): Promise<void> {
  const about = "it" in match ? { caseId: match.it.id, unitId: match.it.unitId } : {};
  return addEvent(world, {
    ...about,
    what: "quarantined",
    actor: asProgram("mail"),
    data: { inboundId: inbound.id, reason },
  });
}

function onFile(match: Match): string | null {
  if ("person" in match) return match.person.active ? match.person.email : null;
  return "customer" in match ? match.customer.email : null;
}

/** A mail that claims to come from ourselves is a loop, whatever its headers say. */
function isOurOwn({ config }: World, mail: Mail): boolean {
  const own = [`@${config.mailDomain}`, config.from.toLowerCase().replace(/^.*<|>$/g, "")];
  return mail.from.some(({ address }) => own.some((one) => address.toLowerCase().endsWith(one)));
}
