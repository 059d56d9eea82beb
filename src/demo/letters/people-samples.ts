import { complaintKeptLetter } from "../../../views/mail/complaint-kept.tsx";
import { endedLetter } from "../../../views/mail/ended.tsx";
import { handedOverLetter } from "../../../views/mail/handed-over.tsx";
import { readinessLetter } from "../../../views/mail/readiness.tsx";
import { remarkAnsweredLetter } from "../../../views/mail/remark-answered.tsx";
import { remarksWaitLetter } from "../../../views/mail/remarks-wait.tsx";
import { standingInLetter } from "../../../views/mail/standing-in.tsx";
import { takenLetter } from "../../../views/mail/taken.tsx";
import { whileAwayLetter } from "../../../views/mail/while-away.tsx";
import type { sampleScene } from "./sample-scene.ts";
import { reader, rita, ways } from "./sample-story.ts";
import type { Sample } from "./samples.ts";

/** The letters that are written because people come and go. */
const links = { link: "https://amends.chain.test/org/readiness", rulesLink: "https://amends.chain.test/rules" };

export function peopleSamples(scene: ReturnType<typeof sampleScene>, name: string): Record<string, Sample> {
  const { story, other, later, denied } = scene;
  const until = later.now;
  const left = { ways, from: name, why: "left" } as const;
  const failing = { ...rita, name, mailFailed: { at: reader.now, why: "5.1.1" } };
  const gaps = [
    { unit: story.unit, kind: "unreachable", people: [failing] },
    { unit: other.unit, kind: "no_deputy", people: [] },
  ] as const;
  return {
    handedOver: {
      when: "To a new owner, when a colleague has left",
      letter: handedOverLetter(reader, [{ ...left, story }]),
    },
    handedOvers: {
      when: "… with several cases, when another one manages the store now",
      letter: handedOverLetter(reader, [
        { ...left, why: "replaced", story },
        { ...left, why: "replaced", story: other },
      ]),
    },
    standingIn: {
      when: "To whoever stands in for somebody who is away",
      letter: standingInLetter(reader, { name, until, items: [{ story, ways }] }),
    },
    whileAway: {
      when: "To somebody who comes back",
      letter: whileAwayLetter(later, {
        personId: "ann",
        from: "2026-11-21T00:00:00.000Z",
        items: [
          { story: denied, ways },
          { story: other, ways },
        ],
      }),
    },
    taken: { when: "To a manager whose people took a complaint", letter: takenLetter(reader, story, name, ways) },
    complaintKept: {
      when: "To a customer who complained to one of us",
      letter: complaintKeptLetter(reader, story, { chain: "Maison Levain", manager: name }),
    },
    ended: {
      when: "To whoever wrote a complaint down, when its case is closed",
      letter: endedLetter(
        reader,
        {
          ...story,
          it: { ...story.it, state: "closed", outcome: "resolved", confirmation: "confirmed", done: "A new loaf." },
        },
        ways,
      ),
    },
    readiness: {
      when: "To the admins on Mondays, while something is missing",
      letter: readinessLetter(reader, {
        ...{ gaps, alerts: { known: 40, right: 35 }, ...links },
        overdue: { count: 4, oldest: "2026-01-02T18:00:00.000Z", link: "https://amends.chain.test/audits" },
      }),
    },
    falseAlarms: {
      when: "… or while too many alerts were false",
      letter: readinessLetter(reader, { gaps: [], alerts: { known: 22, right: 10 }, ...links }),
    },
    remarksWait: {
      when: "To those in charge on Mondays, while a remark waits for their answer",
      letter: remarksWaitLetter(reader, [{ name, count: 2, link: "https://amends.chain.test/people/ann/record" }]),
    },
    remarkAnswered: {
      when: "To whoever said something to an entry of their record, when it is answered",
      letter: remarkAnsweredLetter(reader, {
        ...{
          by: "Dora Dupont",
          isStruck: true,
          text: "The till was down that day.",
          remark: "I was at the till all day.",
        },
        link: "https://amends.chain.test/me/record",
      }),
    },
  };
}
