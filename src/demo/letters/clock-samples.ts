import { closedEarlyLetter } from "../../../views/mail/closed-early.tsx";
import { digestLetter } from "../../../views/mail/digest.tsx";
import { holdAskedLetter } from "../../../views/mail/hold-asked.tsx";
import { holdDecidedLetter } from "../../../views/mail/hold-decided.tsx";
import type { Clock } from "../../core/retain/clock.ts";
import type { Story } from "../../core/retain/story.ts";
import { aClock, reader, ways } from "./sample-story.ts";
import type { Sample } from "./samples.ts";

type Scene = { story: Story; other: Story; later: typeof reader; closed: Story };

/** The letters about clocks that wait: for the morning, for a spare part, or for nobody any more. */
export function clockSamples(
  { story, other, later, closed }: Scene,
  { words, name }: { words: string; name: string },
): Record<string, Sample> {
  const looked: readonly Clock[] = [aClock("view", { personId: "ann" })];
  const rest = [{ number: 31, store: "Lyon 3", link: ways.link }];
  const hours = [
    {
      ...{ what: "hours_set" as const, at: reader.now, by: name, unit: story.unit.name },
      link: "https://amends.chain.test/org/lyon-2/hours",
    },
  ];
  const told = [
    {
      story: { ...story, it: { ...story.it, severity: "critical" as const } },
      ways,
      clocks: [aClock("contact"), ...looked],
    },
    { story: other, ways, clocks: [aClock("contact")] },
  ];
  return {
    digest: {
      when: "To anybody, in the morning after quiet hours",
      letter: digestLetter(later, { id: "dora" }, { told, rest }),
    },
    digestHours: {
      when: "… when only opening hours were changed by a store itself",
      letter: digestLetter(reader, { id: "dora" }, { told: [], hours }),
    },
    digestSoon: {
      when: "… when nothing is late yet",
      letter: digestLetter(reader, { id: "ann" }, { told: told.slice(1) }),
    },
    holdAsked: {
      when: "To the next in command, when an owner wants a longer hold",
      letter: holdAskedLetter(reader, story, { text: words, day: "2026-12-11", by: name }, ways),
    },
    holdAgreed: {
      when: "To an owner, when the hold they asked for is agreed to",
      letter: holdDecidedLetter(
        reader,
        story,
        { day: "2026-12-11", state: "approved", text: "", by: "Dora Dupont" },
        ways,
      ),
    },
    holdDenied: {
      when: "… and when it is not",
      letter: holdDecidedLetter(
        reader,
        story,
        { day: "2026-12-11", state: "denied", text: "The part is in Lyon 3. Fetch it there.", by: "Dora Dupont" },
        ways,
      ),
    },
    closedEarly: {
      when: "To an owner, when a case was closed right after it opened",
      letter: closedEarlyLetter(reader, closed, ways),
    },
  };
}
