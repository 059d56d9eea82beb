import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { paragraph } from "./block.tsx";
import { due, nextTold } from "./due.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { oneLine } from "./line.ts";
import { caseBrow, caseValues } from "./names.ts";
import { preview, reach, said } from "./said.tsx";
import { ownerWays } from "./ways.tsx";

/** To the owner of a case, when somebody put another one together with it: what was said there, and what is due for both. */
export function mergedLetter(
  reader: Reader,
  story: Story,
  { other, by }: { other: Story; by: string },
  ways: Ways,
): Letter {
  const { t } = reader;
  const merged = { name: oneLine(by), other: other.it.number };
  return letter(reader, {
    subject: t("Case {{other}} goes on in yours: case {{number}}, {{store}}", { ...caseValues(story), ...merged }),
    preheader: preview(other),
    answerable: ways.address !== null,
    blocks: [
      caseBrow(reader, story),
      paragraph(t("{{name}} put case {{other}} together with this one, which goes on for both.", merged)),
      ...said(reader, other),
      ...reach(reader, story),
      ...due(reader, story),
      ...ownerWays(reader, story, ways),
      ...nextTold(reader, story),
    ],
  });
}
