import type { Instant } from "../../src/core/instant.ts";
import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { paragraph } from "./block.tsx";
import { due } from "./due.tsx";
import { gathered, perCase } from "./gathered.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { oneLine } from "./line.ts";
import { preview } from "./said.tsx";
import { when } from "./when.ts";

/** `name` is who is away, `until` when they are back; `items` are their open cases. */
type StandingIn = { name: string; until: Instant; items: readonly { story: Story; ways: Ways }[] };

/** To whoever stands in for a colleague: until when, and everything that waits. */
export function standingInLetter(reader: Reader, { name, until, items }: StandingIn): Letter {
  const { t, zone } = reader;
  const values = { name: oneLine(name), time: when(reader, zone, until), count: items.length };
  return letter(reader, {
    subject: t("You stand in for {{name}} until {{time}}", values),
    preheader: items.map(({ story }) => preview(story)).join(" · "),
    answerable: false,
    blocks: [
      paragraph(
        t("{{name}} is away until {{time}}. New cases come to you, and so do the reminders of the open ones.", values),
      ),
      paragraph(
        items.length === 0
          ? t("No case is open now.")
          : t("{{count}} cases are open. The duty stays with {{name}}: help, or take a case over.", values),
      ),
      ...gathered(reader, perCase(items), (group) => due(reader, group.story)),
    ],
  });
}
