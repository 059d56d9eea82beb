import { auditAskLetter } from "../../../views/mail/audit-ask.tsx";
import { claimDeniedLetter } from "../../../views/mail/claim-denied.tsx";
import { makeGoodAskedLetter } from "../../../views/mail/make-good-asked.tsx";
import { makeGoodDecidedLetter } from "../../../views/mail/make-good-decided.tsx";
import { repeatedLetter } from "../../../views/mail/repeated.tsx";
import type { Gift } from "../../core/retain/read-make-good.ts";
import type { Story } from "../../core/retain/story.ts";
import { reader, ways } from "./sample-story.ts";
import type { Sample } from "./samples.ts";

/** The letters about what a customer is given, contacts that are asked about, and second problems. */
export function closingSamples(
  story: Story,
  { words, name, chain }: { words: string; name: string; chain: string },
): Record<string, Sample> {
  const gift: Gift = { kind: "refund", amount: 8000, currency: "EUR" };
  const claim = { seq: 1, what: "called" as const, at: reader.now, personId: "ann", name };
  const link = "https://amends.chain.test/c/token/contact/id";
  const verdict = { gift, text: words, by: name };
  return {
    makeGoodAsked: {
      when: "To the next in command, when an owner wants to give more than they may alone",
      letter: makeGoodAskedLetter(reader, story, { gift, text: words, by: name }, ways),
    },
    makeGoodApproved: {
      when: "To whoever asked: somebody above agrees",
      letter: makeGoodDecidedLetter(reader, story, { ...verdict, state: "approved", text: "" }, ways),
    },
    makeGoodDenied: {
      when: "… or does not",
      letter: makeGoodDecidedLetter(reader, story, { ...verdict, state: "denied" }, ways),
    },
    auditAsk: {
      when: "To a customer who left only an address: did a contact take place?",
      letter: auditAskLetter(reader, { story, claim, chain, link }),
    },
    claimDenied: {
      when: "To the one above a claimant, when the customer says that there was no contact",
      letter: claimDeniedLetter(reader, story, { personId: "ann", text: words, reopens: false }, ways),
    },
    repeated: {
      when: "To the next in command, when a customer has a second grave problem",
      letter: repeatedLetter(reader, story, ways),
    },
  };
}
