import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { paragraph } from "./block.tsx";
import { due } from "./due.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { oneLine } from "./line.ts";
import { lookYourself } from "./look-yourself.ts";
import { caseBrow, caseValues } from "./names.ts";
import { preview, reach, said, words } from "./said.tsx";
import { openCase, readyReplies } from "./ways.tsx";

/** To the next in command, when somebody asks for help before a deadline does: why, and that the case stays where it is. */
export function raisedLetter(
  reader: Reader,
  story: Story,
  { text, by }: { text: string; by: string },
  ways: Ways,
): Letter {
  const { t } = reader;
  const { owner } = story;
  return letter(reader, {
    subject: t("{{name}} asks for your help: case {{number}}, {{store}}", { ...caseValues(story), name: oneLine(by) }),
    preheader: preview(story),
    answerable: ways.address !== null,
    blocks: [
      caseBrow(reader, story),
      paragraph(t("{{name}} asks for your help and says:", { name: oneLine(by) })),
      ...words(reader, text, [], ""),
      paragraph(
        owner
          ? t("The case stays with {{name}} until you take it.", { name: oneLine(owner.name) })
          : t("Nobody owns this case. Take it, or give it to somebody on its page."),
      ),
      ...said(reader, story),
      ...reach(reader, story),
      ...due(reader, story),
      ...lookYourself(reader, story, ways),
      openCase(reader, story, ways),
      ...readyReplies(reader, story, ways, [
        { verb: "take", label: "I take it" },
        { verb: "called", label: "I called" },
        { verb: "note", label: "Add a note" },
      ]),
    ],
  });
}
