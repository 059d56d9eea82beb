import { acknowledgementLetter } from "../../../views/mail/acknowledgement.tsx";
import { alertLetter } from "../../../views/mail/alert.tsx";
import { askLetter } from "../../../views/mail/ask.tsx";
import { assignedLetter } from "../../../views/mail/assigned.tsx";
import { challengedLetter } from "../../../views/mail/challenged.tsx";
import { customerReplyLetter } from "../../../views/mail/customer-reply.tsx";
import { customerWroteLetter } from "../../../views/mail/customer-wrote.tsx";
import { deniedLetter } from "../../../views/mail/denied.tsx";
import { forwardedLetter } from "../../../views/mail/forwarded.tsx";
import { insteadLetter } from "../../../views/mail/instead.tsx";
import { invitationLetter } from "../../../views/mail/invitation.tsx";
import { joinedLetter } from "../../../views/mail/joined.tsx";
import { lateLetter } from "../../../views/mail/late.tsx";
import type { Letter } from "../../../views/mail/letter.tsx";
import { logHeadLetter } from "../../../views/mail/log-head.tsx";
import { mergedLetter } from "../../../views/mail/merged.tsx";
import { putAsideLetter } from "../../../views/mail/put-aside.tsx";
import { raisedLetter } from "../../../views/mail/raised.tsx";
import { receiptLetter } from "../../../views/mail/receipt.tsx";
import { reopenedLetter } from "../../../views/mail/reopened.tsx";
import { signInLetter } from "../../../views/mail/sign-in.tsx";
import { takenBackLetter } from "../../../views/mail/taken-back.tsx";
import { unreachedLetter } from "../../../views/mail/unreached.tsx";
import { unverifiedLetter } from "../../../views/mail/unverified.tsx";
import { warningLetter } from "../../../views/mail/warning.tsx";
import { headLine } from "../../core/learn/head.ts";
import type { Story } from "../../core/retain/story.ts";
import { clockSamples } from "./clock-samples.ts";
import { closingSamples } from "./closing-samples.ts";
import { peopleSamples } from "./people-samples.ts";
import { sampleScene } from "./sample-scene.ts";
import { aClock, reader, rita, ways } from "./sample-story.ts";

/** One kind of letter: who gets it and when, and how it reads. */
export type Sample = { when: string; letter: Letter };

/** Words and a name of somebody else, to be seen wherever such go. */
export type Said = { words: string; name: string };

/**
 * Every kind of letter by its name, once for each way in which it differs, all about one case. `change` may turn its story into
 * another. Each function of views/mail that makes a letter stands here: a test sees to it.
 */
export function samples(
  said: Said | null = null,
  change: (story: Story) => Story = (story) => story,
): Record<string, Sample> {
  const name = said?.name ?? "Ann Martin";
  const scene = sampleScene(said?.words ?? null, change);
  const { apology, did, soon, story, other, later, wrote, strange, denied, reopened, review, unreached, acknowledged } =
    scene;
  const view = aClock("view", { personId: "ann" });
  const late = { late: { id: "ann", name }, ways, skipped: [], top: false };
  const receipt = { story, understood: [], kept: null, refused: null, unknownWord: null, help: false };
  const undo = { link: "https://amends.chain.test/undo/token", until: "2026-11-25T13:00:00.000Z" };
  const invited = {
    name,
    store: story.unit.name,
    chain: "Maison Levain",
    answer: "https://amends.chain.test/f/lyon-2?i=token",
    unsubscribe: "https://amends.chain.test/u/token",
  };
  const signed = { chain: invited.chain, manager: name };
  const head = { seq: 48_211, mac: "5f0e".repeat(16), at: reader.now };
  const ann = { name, email: "ann@chain.test", isOwner: true };
  const warned = { story, clock: view, ways };
  const why = {
    sentence: "It was closed as unreachable after {{contacts}} of at least {{attempts}} tries.",
    values: { contacts: 1, attempts: 3 },
  };
  return {
    alert: sample("To the owner, when a case opens", alertLetter(reader, story, ways)),
    critical: sample("To the owner, when a critical one opens", alertLetter(reader, scene.critical, ways)),
    assigned: sample("To a new owner", assignedLetter(reader, scene.assigned, ways)),
    joined: sample("To the owner, when the customer said more", joinedLetter(reader, story, ways)),
    merged: sample(
      "To the owner, when another case is merged into it",
      mergedLetter(reader, story, { other, by: name }, ways),
    ),
    customerWrote: sample("To the owner, when the customer writes", customerWroteLetter(soon, wrote, ways)),
    strangerWrote: sample("To the owner, when it may not be the customer", customerWroteLetter(soon, strange, ways)),
    unreached: sample(
      "To the owner, when a letter to the customer comes back",
      unreachedLetter(reader, unreached, ways),
    ),
    reopened: sample("To the owner, when a boss reopens the case", reopenedLetter(soon, reopened, ways)),
    denialToOwner: sample("To the owner, when the customer says no", reopenedLetter(soon, denied, ways)),
    warning: sample("To the owner, before a deadline", warningLetter(reader, [warned])),
    warnings: sample(
      "To the owner, before several",
      warningLetter(reader, [warned, { story: other, clock: aClock("contact"), ways }]),
    ),
    late: sample("To the boss, after a deadline", lateLetter(later, [{ ...late, story, clock: view }])),
    lateTop: sample(
      "To the one at the top, after it",
      lateLetter(later, [
        { ...late, story, clock: aClock("contact"), skipped: ["East district"], top: true },
        { ...late, story, clock: view, late: null },
      ]),
    ),
    lates: sample(
      "To the boss, after several",
      lateLetter(later, [
        { ...late, story, clock: view },
        { ...late, story: other, clock: aClock("contact") },
      ]),
    ),
    instead: sample(
      "To the next in line, when a mailbox refuses",
      insteadLetter(reader, story, { ...ann, why: "returned", status: "5.1.1" }, [], ways),
    ),
    insteadAway: sample(
      "To the next in line, when somebody is away",
      insteadLetter(reader, story, { ...ann, why: "away", until: later.now }, ["East district"], ways),
    ),
    raised: sample(
      "To the next in command, when somebody asks for help",
      raisedLetter(reader, story, { text: said?.words ?? "She wants the area manager on the phone.", by: name }, ways),
    ),
    ...clockSamples(
      {
        story,
        other,
        later,
        closed: { ...story, it: { ...story.it, state: "closed", closerId: "ann", outcome: "false_alarm" } },
      },
      { words: said?.words ?? "The part comes from Italy and takes two weeks.", name },
    ),
    takenBack: sample("To whoever was told, when it is taken back", takenBackLetter(soon, story, { by: name }, ways)),
    challenged: sample("To a reviewer, when a closing is questioned", challengedLetter(reader, review, why, ways)),
    denied: sample("To the closer's boss, when the customer says no", deniedLetter(soon, denied, ways)),
    receipt: sample(
      "To whoever replied",
      receiptLetter(later, { ...receipt, understood: [{ verb: "called", text: did }], undo }, ways),
    ),
    receiptRefused: sample(
      "… when a rule says no",
      receiptLetter(
        reader,
        {
          ...receipt,
          kept: "note",
          refused: said?.words ?? "The case belongs to another store, where you have no part.",
        },
        ways,
      ),
    ),
    receiptUnknown: sample(
      "… when a word is not known",
      receiptLetter(reader, { ...receipt, kept: "note", unknownWord: "cal" }, ways),
    ),
    receiptMeant: sample(
      "… when a note begins like a verb",
      receiptLetter(reader, { ...receipt, kept: "note", meant: "gave" }, ways),
    ),
    receiptHelp: sample(
      "… when help was asked for",
      receiptLetter(reader, { ...receipt, story: null, help: true }, ways),
    ),
    receiptReview: sample(
      "… when a closing waits for review",
      receiptLetter(
        reader,
        { ...receipt, story: { ...review, reviewer: rita }, understood: [{ verb: "close", text: did }] },
        ways,
      ),
    ),
    forwarded: sample(
      "To a manager who passed a customer's mail on",
      forwardedLetter(reader, { number: 12, store: story.unit.name, from: "cleo@example.test" }, ways),
    ),
    unverified: sample("To the address on file, when a mail may be forged", unverifiedLetter(reader, story, ways)),
    unverifiedStray: sample("… about no case", unverifiedLetter(reader, null, ways)),
    putAside: sample(
      "To the admins, when a mail was put aside",
      putAsideLetter(reader, { link: "https://amends.chain.test/mail" }),
    ),
    acknowledgement: sample("To a customer who wrote to us", acknowledgementLetter(reader, acknowledged, signed.chain)),
    customerReply: sample(
      "To the customer: a manager's words",
      customerReplyLetter(reader, { ...signed, story, text: apology }),
    ),
    ask: sample(
      "To the customer: is it resolved?",
      askLetter(reader, { ...signed, story: denied, link: "https://amends.chain.test/c/token" }),
    ),
    invitation: sample("To a customer after a visit", invitationLetter(reader, invited)),
    ...peopleSamples(scene, name),
    ...closingSamples(story, {
      words: said?.words ?? "The part comes from Italy and takes two weeks.",
      name,
      chain: signed.chain,
    }),
    logHead: sample(
      "To whoever keeps the heads of the log, every hour",
      logHeadLetter(reader, { head, host: "amends.chain.test", line: headLine(head, "amends.chain.test") }),
    ),
    signIn: sample(
      "To whoever signs in without a password",
      signInLetter(reader, { link: "https://amends.chain.test/sign-in/link/token", minutes: 10 }),
    ),
  };
}

/** The letters alone. */
export const everyLetter = (said: Said | null = null, change?: (story: Story) => Story): Record<string, Letter> =>
  Object.fromEntries(Object.entries(samples(said, change)).map(([name, { letter }]) => [name, letter]));

const sample = (when: string, letter: Letter): Sample => ({ when, letter });
