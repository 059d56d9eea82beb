import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { type Block, heading, lineUp, paragraph, rule } from "./block.tsx";
import type { Ways } from "./letter.tsx";
import { caseValues } from "./names.ts";
import { said } from "./said.tsx";
import { openCase, readyTaps } from "./ways.tsx";

type Item = { story: Story; ways: Ways };
export type Group<One> = Item & { items: One[] };

/** Things that fell due together, by case, in the order of the first of each. */
export function perCase<One extends Item>(items: readonly One[]): Group<One>[] {
  const groups = new Map<string, Group<One>>();
  for (const item of items) {
    const group = groups.get(item.story.it.id) ?? { story: item.story, ways: item.ways, items: [] };
    group.items.push(item);
    groups.set(item.story.it.id, group);
  }
  return [...groups.values()];
}

// More would be cut off by mail programs, and read by nobody.
const told = 12;

/** Several cases below each other: what is the matter, what the customer said, what to press. The last of many only by name. */
export function gathered<One>(
  reader: Reader,
  groups: readonly Group<One>[],
  matter: (group: Group<One>) => readonly Block[],
): Block[] {
  const { t } = reader;
  const rest = groups.slice(told);
  return [
    ...groups.slice(0, told).flatMap((group, index) => [
      ...(index > 0 ? [rule] : []),
      heading(t("Case {{number}}, {{store}}", caseValues(group.story))),
      ...matter(group),
      ...said(reader, group.story, 280),
      openCase(reader, group.story, group.ways),
      ...readyTaps(reader, group.story, group.ways, [
        { verb: "called", label: "I called" },
        { verb: "note", label: "Add a note" },
        { verb: "take", label: "I take it" },
      ]),
    ]),
    ...(rest.length > 0
      ? [rule, paragraph(t("And these:")), lineUp(rest.map((group) => nameAndLink(reader, group)))]
      : []),
  ];
}

const nameAndLink = ({ t }: Reader, { story, ways }: Item) => ({
  label: t("Case {{number}}, {{store}}", caseValues(story)),
  href: ways.link,
});
