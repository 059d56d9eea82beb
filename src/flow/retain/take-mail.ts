import { asProgram } from "../../core/org/acting.ts";
import { type Authority, soleSender } from "../../core/retain/authority.ts";
import { bareAddress } from "../../core/retain/bare-address.ts";
import type { Mail, Vouch } from "../../core/retain/mail.ts";
import { type VisibleText, visibleText } from "../../core/retain/visible-text.ts";
import { type Inbound, settleInbound } from "../../store/retain/inbound.ts";
import { withdrawMessagesOf } from "../../store/retain/messages.ts";
import { atOneMoment, type World } from "../../world.ts";
import { addEvent } from "./add-event.ts";
import { answerColleague, findColleague } from "./answer-colleague.ts";
import { fileAutomatic } from "./file-automatic.ts";
import { findForward } from "./find-forward.ts";
import { judgeSender } from "./judge-sender.ts";
import { keepAttachments } from "./keep-attachments.ts";
import { type Match, matchMail } from "./match-mail.ts";
import { quarantineMail } from "./quarantine-mail.ts";
import { takeCustomerMail } from "./take-customer-mail.ts";
import { takeForward } from "./take-forward.ts";
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
export function takeMail(
  world: World,
  inbound: Inbound,
  mail: Mail,
  vouch: Vouch,
  { visible, cut }: VisibleText = visibleText(mail.text, mail.html),
): Promise<void> {
  return world.db.tx(async (db) => {
    const inside = { ...atOneMoment(world), db };
    const found = await matchMail(inside, inbound.envelopeTo, mail, vouch);
    const { match, authority } = await judgeSender(inside, inbound, found, mail, vouch);
    const isAutomatic = mail.kind !== "human" || isOurOwn(world, mail);
    const state = authority.level === "mismatch" && !isAutomatic ? "quarantined" : "filed";
    const settled = await settleInbound(db, inbound.id, {
      state,
      kind: mail.kind,
      authority: authority.level,
      method: match.method,
      caseId: "it" in match ? match.it.id : null,
      problem: state === "quarantined" ? authority.reason : mail.problem,
      messageId: mail.messageId,
      sender: soleSender(mail)?.address ?? null,
      subject: mail.subject.slice(0, 500),
      reason: authority.reason,
      hintCaseId: "hint" in match ? (match.hint?.id ?? null) : null,
      hasHtml: mail.html !== null,
    });
    if (!settled) return;
    await keepAttachments(inside, inbound, mail);
    if (state === "quarantined") return quarantineMail(inside, inbound, match, authority.reason);
    await withdrawMessagesOf(db, inbound.id, inside.now());
    await recordDisagreement(inside, match, inbound);
    const arrived: Arrived = { inbound, mail, vouch, authority, visible, cut };
    if (isAutomatic) await fileAutomatic(inside, match, arrived);
    else await hear(inside, match, arrived);
  });
}

async function hear(world: World, match: Match, arrived: Arrived): Promise<void> {
  const isFixed = ["token", "postmaster", "round-trip"].includes(match.method);
  const passedOn = isFixed ? undefined : await findForward(world, arrived.mail);
  if (passedOn) await takeForward(world, passedOn, arrived);
  else if ("person" in match) await takeManagerMail(world, match, arrived);
  else if ("customer" in match) await takeCustomerMail(world, match, arrived);
  else if (match.method === "address") await takeStray(world, match, arrived);
}

/** A mail about no case: of a customer, or of somebody of the chain. */
async function takeStray(world: World, { store }: { store: string | null }, arrived: Arrived): Promise<void> {
  const colleague = await findColleague(world, arrived);
  if (colleague) await answerColleague(world, colleague, arrived);
  else await takeFreshMail(world, store, arrived);
}

async function recordDisagreement(world: World, match: Match, { id }: Inbound): Promise<void> {
  if (!("it" in match) || match.other === undefined) return;
  const about = { caseId: match.it.id, unitId: match.it.unitId, actor: asProgram("mail") };
  await addEvent(world, { ...about, what: "thread_differs", data: { inboundId: id, other: match.other } });
}

/** A mail that claims to come from ourselves is a loop, whatever its headers say. */
function isOurOwn({ config }: World, mail: Mail): boolean {
  const own = [`@${config.mailDomain}`, bareAddress(config.from).toLowerCase()];
  return mail.from.some(({ address }) => own.some((one) => address.toLowerCase().endsWith(one)));
}
