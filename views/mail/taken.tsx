import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { paragraph } from "./block.tsx";
import { due } from "./due.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { oneLine } from "./line.ts";
import { lookYourself } from "./look-yourself.ts";
import { caseBrow, caseValues } from "./names.ts";
import { preview, reach, said } from "./said.tsx";
import { openCase, readyReplies } from "./ways.tsx";

/** To the manager, when one of their people took a complaint and has its case. */
export function takenLetter(reader: Reader, story: Story, taker: string, ways: Ways): Letter {
  const { t } = reader;
  const values = { ...caseValues(story), name: oneLine(taker) };
  return letter(reader, {
    subject: t("{{name}} took a complaint: case {{number}}, {{store}}", values),
    preheader: preview(story),
    answerable: ways.address !== null,
    blocks: [
      caseBrow(reader, story),
      paragraph(t("{{name}} took it and has it to the end. Look whether they need help, or take it over.", values)),
      ...said(reader, story),
      ...reach(reader, story),
      ...due(reader, story),
      ...lookYourself(reader, story, ways),
      openCase(reader, story, ways),
      ...readyReplies(reader, story, ways, [
        { verb: "note", label: "Add a note" },
        { verb: "take", label: "I take it" },
      ]),
    ],
  });
}
