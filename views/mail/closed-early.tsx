import type { Story } from "../../src/core/retain/story.ts";
import { outcomeNames } from "../retain/names.ts";
import type { Reader } from "../words.ts";
import { paragraph } from "./block.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { oneLine } from "./line.ts";
import { caseBrow, caseValues } from "./names.ts";
import { preview } from "./said.tsx";
import { openCase } from "./ways.tsx";

/** To the owner of a case that was closed right after it opened, and who had been called to it: nothing is left to do. */
export function closedEarlyLetter(reader: Reader, story: Story, ways: Ways): Letter {
  const { t } = reader;
  const { it, names } = story;
  const name = it.closerId === null ? "" : oneLine(names[it.closerId] ?? "");
  const outcome = t(outcomeNames[it.outcome ?? "false_alarm"]);
  return letter(reader, {
    subject: t("Closed already, nothing to do: case {{number}}, {{store}}", caseValues(story)),
    preheader: preview(story),
    answerable: ways.address !== null,
    blocks: [
      caseBrow(reader, story),
      paragraph(
        name
          ? t("{{name}} closed this case right after it opened: {{outcome}}.", { name, outcome })
          : t("This case was closed right after it opened: {{outcome}}.", { outcome }),
      ),
      openCase(reader, story, ways),
    ],
  });
}
