import { climb, heightOf } from "../../src/core/retain/ladder.ts";
import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { type Block, paragraph } from "./block.tsx";
import type { Ways } from "./letter.tsx";
import { oneLine } from "./line.ts";
import { listed } from "./names.ts";
import { when } from "./when.ts";

/** Who is told of another's case has to look at it in time too: by when, and who hears of it otherwise. Nothing for its owner. */
export function lookYourself(reader: Reader, story: Story, { reads }: Pick<Ways, "reads">): Block[] {
  const { it, clocks, line, ladder = line, zone } = story;
  const look = clocks.find(({ kind, state, personId }) => kind === "view" && state === "running" && personId === reads);
  if (reads === undefined || !look || look.personId === it.ownerId || look.dueAt <= reader.now) return [];
  const { people, unitName } = climb(ladder, look.personId, heightOf(look), reader.now);
  const time = when(reader, zone, look.dueAt);
  if (people.length === 0) return [paragraph(reader.t("Look at the case yourself by {{time}}.", { time }))];
  const names = listed(
    reader,
    people.map(({ name }) => name),
  );
  return [
    paragraph(
      reader.t("Look at the case yourself by {{time}}: else we tell {{names}} ({{unit}}).", {
        ...{ time, names, unit: oneLine(unitName) },
      }),
    ),
  ];
}
