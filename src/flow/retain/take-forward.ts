import { forwardedLetter } from "../../../views/mail/forwarded.tsx";
import { asPerson } from "../../core/org/acting.ts";
import type { Person } from "../../core/org/person.ts";
import type { Unit } from "../../core/org/unit.ts";
import { readFreshAddress } from "../../core/retain/address.ts";
import { authorityOf } from "../../core/retain/authority.ts";
import { listRolesOf } from "../../store/org/people.ts";
import { findRoot, findUnitByCode, listStores } from "../../store/org/units.ts";
import { findCase } from "../../store/retain/cases.ts";
import { saveCaseOf } from "../../store/retain/inbound.ts";
import type { World } from "../../world.ts";
import { takeResponse } from "../ask/take-response.ts";
import { addEvent } from "./add-event.ts";
import { doubtSender } from "./doubt-sender.ts";
import type { PassedOn } from "./find-forward.ts";
import { moveCase } from "./move-case.ts";
import { queueLetter } from "./queue-letter.ts";
import { readerAt, waysOf } from "./reader-at.ts";
import type { Arrived } from "./take-mail.ts";

/**
 * Somebody of the chain passes a customer's mail on: a response and a case for the sender whom it names, claimed and not verified,
 * and the forwarder's own words as an internal note. The customer gets nothing before a person writes. A forwarder whom nobody
 * vouches for is asked first.
 */
export async function takeForward(world: World, passedOn: PassedOn, arrived: Arrived): Promise<void> {
  const { forwarder, forward } = passedOn;
  if (!isVouchedFor(forwarder, arrived)) return doubtSender(world, forwarder, arrived);
  const unit = await unitFor(world, forwarder, arrived);
  if (!unit) return;
  const { db } = world;
  const { sender, subject, text, own } = forward;
  const actor = asPerson(forwarder, "mail");
  const email = sender.address.toLowerCase();
  const taken = await takeResponse(
    world,
    {
      store: unit.code,
      mode: "mail",
      survey: null,
      customer: { name: sender.name || null, email, phone: null },
      answers: {},
      score: null,
      comment: [subject, text].filter(Boolean).join("\n\n") || null,
      note: null,
      suspectsProblem: false,
      contactMe: true,
      at: null,
    },
    actor,
    null,
    { inboundId: arrived.inbound.id },
  );
  const it = taken.case && (await findCase(db, taken.case.id));
  if (!it) return;
  await saveCaseOf(db, arrived.inbound.id, it.id, "forward");
  const about = { actor, caseId: it.id, unitId: it.unitId };
  await addEvent(world, { ...about, what: "passed_on", evidence: "claimed", data: { from: email } });
  if (own !== "") await moveCase(world, it.id, { verb: "note", text: own }, actor, carriedOf(world, arrived));
  const words = forwardedLetter(
    readerAt(world, "UTC"),
    { number: it.number, store: unit.name, from: email },
    waysOf(world, it, forwarder),
  );
  await queueLetter(world, "receipt", { kind: "person", ...forwarder }, words, {
    it,
    inReplyTo: arrived.mail.messageId,
  });
}

const isVouchedFor = (forwarder: Person, { inbound, mail, vouch }: Arrived): boolean =>
  inbound.confirmedBy === forwarder.id || authorityOf(mail, forwarder.email, vouch).level === "acts";

/** The forwarder's own store, when they hold a role at one store alone; else the one in the address; else the company. */
async function unitFor({ db, config }: World, forwarder: Person, { inbound }: Arrived): Promise<Unit | undefined> {
  const roles = new Set((await listRolesOf(db, forwarder.id)).map(({ unitId }) => unitId));
  const own = (await listStores(db)).filter(({ id }) => roles.has(id));
  if (own.length === 1) return own[0];
  const fresh = readFreshAddress(inbound.envelopeTo, config.mailDomain);
  return (fresh?.kind === "store" && (await findUnitByCode(db, fresh.code))) || (await findRoot(db));
}

const carriedOf = ({ newId }: World, { inbound, mail }: Arrived) => ({
  id: newId(),
  cutText: null,
  verified: true,
  inboundId: inbound.id,
  messageId: mail.messageId,
});
