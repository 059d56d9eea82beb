import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { paragraph } from "./block.tsx";
import { due, nextTold } from "./due.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { caseBrow, caseValues } from "./names.ts";
import { preview, reach, said } from "./said.tsx";
import { ownerWays } from "./ways.tsx";

/** To the owner, when a customer who has an open case answers again and is unhappy. */
export function joinedLetter(reader: Reader, story: Story, ways: Ways): Letter {
  const { t } = reader;
  return letter(reader, {
    subject: t("The customer said more: case {{number}}, {{store}}", caseValues(story)),
    preheader: preview(story),
    answerable: ways.address !== null,
    blocks: [
      caseBrow(reader, story),
      ...said(reader, story),
      paragraph(t("This belongs to a case that you own already. All that was said before is on its page.")),
      ...reach(reader, story),
      ...due(reader, story),
      ...ownerWays(reader, story, ways),
      ...nextTold(reader, story),
    ],
  });
}
