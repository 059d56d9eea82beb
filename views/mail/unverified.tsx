import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { fact, paragraph } from "./block.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { caseBrow, caseValues } from "./names.ts";
import { openCase } from "./ways.tsx";

/** To the address on file, when a mail in its name could not be verified. It repeats nothing of that mail. */
export function unverifiedLetter(reader: Reader, story: Story, ways: Ways): Letter {
  const { t } = reader;
  return letter(reader, {
    subject: t("Was this you? Case {{number}}, {{store}}", caseValues(story)),
    preheader: t("A mail in your name could not be verified."),
    answerable: ways.address !== null,
    blocks: [
      caseBrow(reader, story),
      fact(t("A mail in your name came for this case, and we could not verify that you sent it."), null),
      paragraph(t("Nothing was done. The mail is kept on the case, marked as not verified.")),
      paragraph(t("If it was you, do it on the page. If it was not, you need do nothing.")),
      openCase(reader, story, ways),
    ],
  });
}
