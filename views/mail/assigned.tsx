import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { paragraph } from "./block.tsx";
import { due, nextTold } from "./due.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { caseBrow, caseValues, lastEvent, nameOf } from "./names.ts";
import { preview, reach, said } from "./said.tsx";
import { ownerWays } from "./ways.tsx";

/** To the new owner, when somebody gives them a case. */
export function assignedLetter(reader: Reader, story: Story, ways: Ways): Letter {
  const { t } = reader;
  const giver = lastEvent(story, "assigned")?.row.actorId ?? null;
  return letter(reader, {
    subject: t("Yours now: case {{number}}, {{store}}", caseValues(story)),
    preheader: preview(story),
    answerable: ways.address !== null,
    blocks: [
      caseBrow(reader, story),
      paragraph(
        giver === null
          ? t("This case is yours now.")
          : t("{{name}} gave you this case.", { name: nameOf(reader, story, giver) }),
      ),
      ...said(reader, story),
      ...reach(reader, story),
      ...due(reader, story),
      ...ownerWays(reader, story, ways),
      ...nextTold(reader, story),
    ],
  });
}
