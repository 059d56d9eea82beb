import { askLetter } from "../../../views/mail/ask.tsx";
import { assignedLetter } from "../../../views/mail/assigned.tsx";
import { challengedLetter } from "../../../views/mail/challenged.tsx";
import { claimDeniedLetter } from "../../../views/mail/claim-denied.tsx";
import { closedEarlyLetter } from "../../../views/mail/closed-early.tsx";
import { customerReplyLetter } from "../../../views/mail/customer-reply.tsx";
import { customerWroteLetter } from "../../../views/mail/customer-wrote.tsx";
import { deniedLetter } from "../../../views/mail/denied.tsx";
import { holdAskedLetter } from "../../../views/mail/hold-asked.tsx";
import { holdDecidedLetter } from "../../../views/mail/hold-decided.tsx";
import { joinedLetter } from "../../../views/mail/joined.tsx";
import { makeGoodAskedLetter } from "../../../views/mail/make-good-asked.tsx";
import { makeGoodDecidedLetter } from "../../../views/mail/make-good-decided.tsx";
import { mergedLetter } from "../../../views/mail/merged.tsx";
import { raisedLetter } from "../../../views/mail/raised.tsx";
import { reopenedLetter } from "../../../views/mail/reopened.tsx";
import { unreachedLetter } from "../../../views/mail/unreached.tsx";
import { isHere, type Person } from "../../core/org/person.ts";
import type { Actor } from "../../core/retain/actor.ts";
import type { Case } from "../../core/retain/case.ts";
import type { Message } from "../../core/retain/customer.ts";
import { climb, fromBelow, nextAbove } from "../../core/retain/ladder.ts";
import { mayOn } from "../../core/retain/part-in.ts";
import type { Story } from "../../core/retain/story.ts";
import type { Notice } from "../../core/retain/what.ts";
import { powersOf } from "../../store/org/absences.ts";
import { findPerson } from "../../store/org/people.ts";
import { findRoot, lineOf } from "../../store/org/units.ts";
import { listRunningOn } from "../../store/retain/clocks.ts";
import { isOut } from "../../store/retain/letters-on-case.ts";
import { listAdminsFor } from "../../store/retain/lines.ts";
import { findLastMailOf } from "../../store/retain/messages.ts";
import { tellBriefly } from "../../store/retain/stories.ts";
import type { World } from "../../world.ts";
import { zoneOfPerson } from "../org/zone-of-person.ts";
import { startClocks } from "./change-clocks.ts";
import { confirmLink } from "./confirm-link.ts";
import { queueLetter, type Words } from "./queue-letter.ts";
import { readerAt, waysOf } from "./reader-at.ts";
import { absenceOf, tellInstead } from "./tell-instead.ts";

/** Turns what a move decided to tell into letters, inside its transaction. Nobody is told what they did themselves. */
export async function sendNotices(
  world: World,
  it: Case,
  notices: readonly Notice[],
  actor: Actor,
  message: Message | null,
): Promise<void> {
  if (notices.length === 0) return;
  const story = await tellBriefly(world.db, it);
  let { clocks } = story;
  for (const notice of notices) {
    // Else the first letter about the case is dropped, and nobody needs to hear that it is over.
    if (notice.kind === "closed_early" && !(await isOut(world.db, it.id, "alert"))) continue;
    if (notice.to === "customer") await writeToCustomer(world, story, notice, message);
    else
      for (const person of (await peopleFor(world, story, notice, actor)).filter((one) => one.id !== actor.id)) {
        if (notice.to !== "owner" && notice.to !== "asker") {
          await startClocks(world, it, [{ kind: "view", personId: person.id }]);
          clocks = await listRunningOn(world.db, [it.id]);
        }
        const fresh = { ...story, clocks };
        await queueLetter(
          world,
          notice.kind,
          { kind: "person", ...person },
          wordsFor(world, fresh, notice, person, { actor, zone: await zoneOfPerson(world, person.id) }),
          {
            it,
          },
        );
        if (isHere(person, world.now())) continue;
        await tellInstead(world, it, person, absenceOf(person));
        clocks = await listRunningOn(world.db, [it.id]);
      }
  }
}

async function peopleFor(
  world: World,
  story: Story,
  notice: Exclude<Notice, { to: "customer" }>,
  actor: Actor,
): Promise<readonly Person[]> {
  if (notice.to === "owner") return story.owner ? [story.owner] : listAdminsFor(world.db, story.it);
  if (notice.to === "next") return nextAbove(story, actor, world.now()).people;
  if (notice.to === "reviewer") return story.reviewer ? [story.reviewer] : listAdminsFor(world.db, story.it);
  if (notice.to === "asker") {
    const asker = await askerOf(world, story.it, notice.personId);
    return asker ? [asker] : story.owner ? [story.owner] : [];
  }
  const late = notice.to === "aboveClaimant" ? notice.personId : (story.it.closerId ?? story.it.ownerId);
  const above = climb(story.line, late, fromBelow, world.now()).people;
  return above.length > 0 ? above : listAdminsFor(world.db, story.it);
}

/** Who asked, while they are here and may see the case: they may have asked in somebody's place, or have another post since. */
async function askerOf({ db, now }: World, it: Case, personId: string | null): Promise<Person | undefined> {
  const asker = personId === null ? undefined : await findPerson(db, personId);
  if (!asker?.active) return undefined;
  return mayOn(it, await lineOf(db, it.unitId), await powersOf(db, asker.id, now()), "see") ? asker : undefined;
}

function wordsFor(
  world: World,
  story: Story,
  notice: Exclude<Notice, { to: "customer" }>,
  person: Person,
  { actor, zone }: { actor: Actor; zone: string },
): Words {
  const reader = readerAt(world, zone);
  const ways = waysOf(world, story.it, person);
  switch (notice.kind) {
    case "assigned":
      return assignedLetter(reader, story, ways);
    case "joined":
      return joinedLetter(reader, story, ways);
    case "merged":
      return mergedLetter(reader, story, { other: notice.other, by: actor.name }, ways);
    case "reopened":
      return reopenedLetter(reader, story, ways);
    case "customer_wrote":
      return customerWroteLetter(reader, story, ways);
    case "unreached":
      return unreachedLetter(reader, story, ways);
    case "challenged":
      return challengedLetter(reader, story, { sentence: notice.why, values: notice.values }, ways);
    case "denied":
      return deniedLetter(reader, story, ways);
    case "closed_early":
      return closedEarlyLetter(reader, story, ways);
    case "make_good_asked":
      return makeGoodAskedLetter(reader, story, { ...notice, by: actor.name }, ways);
    case "make_good_decided":
      return makeGoodDecidedLetter(reader, story, { ...notice, by: actor.name }, ways);
    case "claim_denied":
      return claimDeniedLetter(reader, story, notice, ways);
    case "hold_asked":
      return holdAskedLetter(reader, story, { text: notice.text, day: notice.day, by: actor.name }, ways);
    case "hold_decided":
      return holdDecidedLetter(reader, story, { ...notice, by: actor.name }, ways);
    case "raised":
      return raisedLetter(reader, story, { text: notice.text, by: actor.name }, ways);
  }
}

async function writeToCustomer(
  world: World,
  story: Story,
  notice: Extract<Notice, { to: "customer" }>,
  message: Message | null,
): Promise<void> {
  const { customer, it } = story;
  if (!customer?.email) return;
  const reader = readerAt(world, story.zone);
  const chain = (await findRoot(world.db))?.name ?? "";
  const manager = message?.personId ? (story.names[message.personId] ?? null) : (story.owner?.name ?? null);
  const words =
    notice.kind === "reply"
      ? customerReplyLetter(reader, { story, text: notice.text, chain, manager })
      : askLetter(reader, { story, link: confirmLink(world, it, customer), chain, manager });
  const to = { kind: "customer" as const, id: customer.id, ref: customer.ref, email: customer.email };
  const inReplyTo = (await findLastMailOf(world.db, it.id)) ?? null;
  await queueLetter(world, notice.kind === "reply" ? "customer_reply" : "customer_ask", to, words, { it, inReplyTo });
}
