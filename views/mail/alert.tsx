import { lapseIn } from "../../src/core/listen/lapse.ts";
import type { Story } from "../../src/core/retain/story.ts";
import { secondProblem } from "../retain/second-problem.ts";
import type { Reader } from "../words.ts";
import { type Block, fact } from "./block.tsx";
import { due, nextTold } from "./due.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { caseBrow, caseValues } from "./names.ts";
import { lastSaid, preview, reach, said } from "./said.tsx";
import { ownerWays } from "./ways.tsx";

/** To the owner, when a case opens: what the customer said, what is due, and what one tap can do about it. */
export function alertLetter(reader: Reader, story: Story, ways: Ways): Letter {
  return letter(reader, {
    subject: subject(reader, story),
    preheader: preview(story),
    answerable: ways.address !== null,
    blocks: [
      caseBrow(reader, story),
      ...second(reader, story),
      ...said(reader, story),
      ...reach(reader, story),
      ...due(reader, story),
      ...ownerWays(reader, story, ways),
      ...nextTold(reader, story),
    ],
  });
}

/** The same customer was here not long ago. */
function second({ t }: Reader, story: Story): Block[] {
  const sentence = secondProblem(t, story);
  if (sentence === null) return [];
  return [fact(sentence, t("The first one was case {{number}}.", { number: story.links?.earlier ?? "?" }))];
}

function subject({ t }: Reader, story: Story): string {
  const { it } = story;
  if (lapseIn(story.events)) return t("A regular has fallen silent: case {{number}}, {{store}}", caseValues(story));
  const score = lastSaid(story)?.response.score ?? null;
  const values = { ...caseValues(story), score: score ?? "" };
  if (it.severity === "critical") {
    return score === null
      ? t("Critical: new case {{number}}: {{store}}", values)
      : t("Critical: new case {{number}}: {{store}}, {{score}} of 10", values);
  }
  return score === null
    ? t("New case {{number}}: {{store}}", values)
    : t("New case {{number}}: {{store}}, {{score}} of 10", values);
}
