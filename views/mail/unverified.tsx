import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { button, fact, paragraph } from "./block.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { caseBrow, caseValues } from "./names.ts";

/**
 * To the address on file, when a mail in its name could not be verified. It repeats nothing of that mail; `ways.link` leads to a
 * page of this person's own that does. `story` is null for a mail about no case.
 */
export function unverifiedLetter(reader: Reader, story: Story | null, ways: Ways): Letter {
  const { t } = reader;
  return letter(reader, {
    subject: story
      ? t("Was this you? Case {{number}}, {{store}}", caseValues(story))
      : t("Was this you? A mail in your name"),
    preheader: t("A mail in your name could not be verified."),
    answerable: ways.address !== null,
    blocks: [
      ...(story ? [caseBrow(reader, story)] : []),
      fact(
        story
          ? t("A mail in your name came for this case, and we could not verify that you sent it.")
          : t("A mail in your name came to us, and we could not verify that you sent it."),
        null,
      ),
      paragraph(t("Nothing was done. See what it says, and tell us whether you wrote it: you have seven days.")),
      button({ label: t("See the mail"), href: ways.link }),
      paragraph(t("If it was not you, say so on that page. Until somebody says that it was you, nothing happens.")),
    ],
  });
}
