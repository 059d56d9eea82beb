import type { Clock } from "../../src/core/retain/clock.ts";
import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { type Block, fact } from "./block.tsx";
import { clockFact, clockLine, nextTold } from "./due.tsx";
import { gathered, perCase } from "./gathered.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { caseBrow, caseValues } from "./names.ts";
import { preview, reach, said, unansweredSaid } from "./said.tsx";
import { ownerWays } from "./ways.tsx";
import { shortWhen } from "./when.ts";

export type Warning = { story: Story; clock: Clock; ways: Ways };

/** To the owner, before deadlines: all that is soon due, in one letter. Throws a RangeError when there is nothing to say. */
export function warningLetter(reader: Reader, items: readonly Warning[]): Letter {
  const { t } = reader;
  const groups = perCase(items.toSorted((a, b) => (a.clock.dueAt < b.clock.dueAt ? -1 : 1)));
  const [first] = groups;
  if (!first) throw new RangeError("A warning needs a clock.");
  if (groups.length === 1) return aboutOne(reader, first);
  return letter(reader, {
    subject: t("{{count}} cases need you today", { count: groups.length }),
    preheader: groups.map(({ story }) => preview(story)).join(" · "),
    answerable: false,
    blocks: gathered(reader, groups, (group) =>
      group.items.map(({ clock }) => fact(clockLine(reader, group.story, clock), null)),
    ),
  });
}

function aboutOne(
  reader: Reader,
  { story, ways, items }: { story: Story; ways: Ways; items: readonly Warning[] },
): Letter {
  const [soonest] = items;
  const values = { ...caseValues(story), time: soonest ? shortWhen(reader, story.zone, soonest.clock.dueAt) : "" };
  const clocks: Block[] = items.map(({ clock }) => clockFact(reader, story, clock));
  return letter(reader, {
    subject: reader.t("Still to do by {{time}}: case {{number}}, {{store}}", values),
    preheader: preview(story),
    answerable: ways.address !== null,
    blocks: [
      caseBrow(reader, story),
      ...clocks,
      ...(items.some(({ clock }) => clock.kind === "reply") ? unansweredSaid : said)(reader, story, 600),
      ...reach(reader, story),
      ...ownerWays(reader, story, ways),
      ...nextTold(reader, story, soonest?.clock),
    ],
  });
}
