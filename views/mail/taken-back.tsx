import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { paragraph } from "./block.tsx";
import { due } from "./due.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { oneLine } from "./line.ts";
import { caseBrow, caseValues } from "./names.ts";
import { preview } from "./said.tsx";
import { openCase } from "./ways.tsx";

/** To whoever was told of something that its teller has taken back: the last letter counts no longer. */
export function takenBackLetter(reader: Reader, story: Story, { by }: { by: string }, ways: Ways): Letter {
  const { t } = reader;
  const name = oneLine(by);
  return letter(reader, {
    subject: t("Taken back: case {{number}}, {{store}}", caseValues(story)),
    preheader: preview(story),
    answerable: ways.address !== null,
    blocks: [
      caseBrow(reader, story),
      paragraph(t("{{name}} took back what we last told you of this case. It stands as before.", { name })),
      paragraph(
        story.owner
          ? t("{{name}} owns it.", { name: oneLine(story.owner.name) })
          : t("Nobody owns this case. Take it, or give it to somebody on its page."),
      ),
      ...due(reader, story),
      openCase(reader, story, ways),
    ],
  });
}
