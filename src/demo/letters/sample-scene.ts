import type { Story } from "../../core/retain/story.ts";
import { aClock, aMessage, aStory, at, wroteAt } from "./sample-story.ts";

/** One case at the moments about which letters are written. `words` take the place of all that people say, `change` that of the case. */
export function sampleScene(words: string | null, change: (story: Story) => Story) {
  const story = (...changes: Parameters<typeof aStory>) => change(aStory(...changes));
  const say = (ordinary: string) => words ?? ordinary;
  const asks = say("Thank you, but nobody has called me yet. When will I hear from you?");
  const no = say("No. The refund never came, and nobody told me why.");
  const did = say("We refunded the order, and a second till is open from five o'clock on.");
  const apology = say(
    "Dear Cleo,\n\nforty minutes, and then a laugh: I am sorry. You have your money back today.\nMay I call you tomorrow at ten?",
  );
  const why = say("She wrote to me directly: the refund has not arrived.");
  const gaveUp = say("Called once, nobody answered.");
  const replying = [aClock("reply", { from: wroteAt }), aClock("resolve")];
  return {
    did,
    apology,
    /** Some minutes after the customer's mail. */
    soon: at("2026-11-24T10:05:00.000Z"),
    later: at("2026-11-24T13:00:00.000Z"),
    story: story(),
    critical: story({ it: { severity: "critical" } }),
    other: story({ it: { id: "case-13", number: 13 } }),
    assigned: story({ events: [{ what: "assigned", actorId: "dora" }] }),
    wrote: story({ messages: [aMessage(asks)], clocks: replying }),
    strange: story({ messages: [aMessage(asks, { verified: false })], clocks: replying }),
    denied: story({
      it: { closerId: "ann", done: did },
      events: [{ what: "denied", data: JSON.stringify({ text: no }) }],
      messages: [aMessage(no)],
      clocks: replying,
    }),
    reopened: story({
      events: [{ what: "reopened", actorId: "dora", data: JSON.stringify({ text: why }) }],
      clocks: [aClock("contact", { from: wroteAt }), aClock("resolve", { from: wroteAt })],
    }),
    review: story({
      it: { closerId: "ann", done: gaveUp, state: "challenged", outcome: "unreachable", reviewerId: "dora" },
      clocks: [aClock("review", { personId: "dora" })],
    }),
    unreached: story({
      events: [
        { what: "unreached", data: JSON.stringify({ to: "cleo@example.test", status: "5.1.1", reopened: true }) },
      ],
    }),
    acknowledged: story({ responses: [], messages: [aMessage(asks)] }),
  };
}
