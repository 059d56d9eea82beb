import type { Story } from "../../../src/core/retain/story.ts";
import { alertLetter } from "../../../views/mail/alert.tsx";
import { askLetter } from "../../../views/mail/ask.tsx";
import { assignedLetter } from "../../../views/mail/assigned.tsx";
import { challengedLetter } from "../../../views/mail/challenged.tsx";
import { customerReplyLetter } from "../../../views/mail/customer-reply.tsx";
import { customerWroteLetter } from "../../../views/mail/customer-wrote.tsx";
import { deniedLetter } from "../../../views/mail/denied.tsx";
import { joinedLetter } from "../../../views/mail/joined.tsx";
import { lateLetter } from "../../../views/mail/late.tsx";
import type { Letter } from "../../../views/mail/letter.tsx";
import { receiptLetter } from "../../../views/mail/receipt.tsx";
import { reopenedLetter } from "../../../views/mail/reopened.tsx";
import { signInLetter } from "../../../views/mail/sign-in.tsx";
import { unverifiedLetter } from "../../../views/mail/unverified.tsx";
import { warningLetter } from "../../../views/mail/warning.tsx";
import { aClock, aMessage, aStory, at, reader, rita, ways } from "./a-story.ts";

type Hostile = { words: string; name: string };

/** One of each letter, with these words wherever somebody's text goes, and this name wherever a name goes. */
export function everyLetter(
  { words, name }: Hostile = { words: "She got a refund and a coffee.", name: "Ann Martin" },
  change: (story: Story) => Story = (story) => story,
): Record<string, Letter> {
  const story = change(aStory());
  const later = at("2026-11-24T13:00:00.000Z");
  const data = JSON.stringify({ text: words });
  const view = aClock("view", { personId: "ann" });
  const closed = { closerId: "ann", done: words };
  const wrote = change(aStory({ messages: [aMessage(words)], clocks: [aClock("reply")] }));
  const strange = change(aStory({ messages: [aMessage(words, { verified: false })], clocks: [aClock("reply")] }));
  const denied = change(aStory({ it: closed, events: [{ what: "denied", data }], messages: [aMessage(words)] }));
  const reopened = change(aStory({ events: [{ what: "reopened", actorId: "dora", data }] }));
  const review = change(
    aStory({
      it: { ...closed, state: "challenged", outcome: "unreachable", reviewerId: "dora" },
      clocks: [aClock("review", { personId: "dora" })],
    }),
  );
  const other = change(aStory({ it: { id: "case-13", number: 13 } }));
  const late = { late: { id: "ann", name }, ways, skipped: [], top: false };
  const receipt = { story, understood: [], kept: null, refused: null, unknownWord: null, help: false };
  const signed = { chain: "Maison Levain", manager: name };
  return {
    alert: alertLetter(reader, story, ways),
    critical: alertLetter(reader, change(aStory({ it: { severity: "critical" } })), ways),
    assigned: assignedLetter(reader, change(aStory({ events: [{ what: "assigned", actorId: "dora" }] })), ways),
    joined: joinedLetter(reader, story, ways),
    reopened: reopenedLetter(reader, reopened, ways),
    denialToOwner: reopenedLetter(reader, denied, ways),
    customerWrote: customerWroteLetter(reader, wrote, ways),
    strangerWrote: customerWroteLetter(reader, strange, ways),
    warning: warningLetter(reader, [{ story, clock: view, ways }]),
    warnings: warningLetter(reader, [
      { story, clock: view, ways },
      { story: other, clock: aClock("contact"), ways },
    ]),
    late: lateLetter(later, [{ ...late, story, clock: view }]),
    lateTop: lateLetter(later, [
      { ...late, story, clock: aClock("contact"), skipped: ["East district"], top: true },
      { ...late, story, clock: view, late: null },
    ]),
    lates: lateLetter(later, [
      { ...late, story, clock: view },
      { ...late, story: other, clock: aClock("contact") },
    ]),
    challenged: challengedLetter(
      reader,
      review,
      {
        sentence: "It was closed as unreachable after {{contacts}} of at least {{attempts}} tries.",
        values: { contacts: 1, attempts: 3 },
      },
      ways,
    ),
    denied: deniedLetter(reader, denied, ways),
    receipt: receiptLetter(later, { ...receipt, understood: [{ verb: "called", text: words }] }, ways),
    receiptRefused: receiptLetter(reader, { ...receipt, kept: "note", refused: `No. ${words}` }, ways),
    receiptUnknown: receiptLetter(reader, { ...receipt, kept: "note", unknownWord: "cal" }, ways),
    receiptHelp: receiptLetter(reader, { ...receipt, story: null, help: true }, ways),
    receiptReview: receiptLetter(
      reader,
      { ...receipt, story: { ...review, reviewer: rita }, understood: [{ verb: "close", text: words }] },
      ways,
    ),
    unverified: unverifiedLetter(reader, story, ways),
    customerReply: customerReplyLetter(reader, { ...signed, story, text: words }),
    ask: askLetter(reader, { ...signed, story: denied, link: "https://amends.chain.test/c/token" }),
    signIn: signInLetter(reader, { link: "https://amends.chain.test/sign-in/link/token", minutes: 10 }),
  };
}
