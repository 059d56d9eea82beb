import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { due, nextTold } from "./due.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { caseBrow, caseValues } from "./names.ts";
import { reopening } from "./reopening.tsx";
import { preview, reach } from "./said.tsx";
import { ownerWays } from "./ways.tsx";

/** To the owner, when a case is open again: with the customer's "no", or the reason of the one who reopened it. */
export function reopenedLetter(reader: Reader, story: Story, ways: Ways): Letter {
  return letter(reader, {
    subject: reader.t("Open again: case {{number}}, {{store}}", caseValues(story)),
    preheader: preview(story),
    answerable: ways.address !== null,
    blocks: [
      caseBrow(reader, story),
      ...reopening(reader, story),
      ...reach(reader, story),
      ...due(reader, story),
      ...ownerWays(reader, story, ways),
      ...nextTold(reader, story),
    ],
  });
}
