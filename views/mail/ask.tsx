import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { button, letterText, paragraph, taps } from "./block.tsx";
import { type Signed, signed, yourVisit } from "./customer-reply.tsx";
import { type Letter, letter } from "./letter.tsx";
import { oneLine } from "./line.ts";

/** To the customer, when a manager says that it is solved: what was done, and whether that is so. `link` asks and changes nothing. */
export function askLetter(reader: Reader, it: Signed & { story: Story; link: string }): Letter {
  const { t } = reader;
  const { story, link } = it;
  const name = oneLine(story.customer?.name ?? "");
  const did = story.it.done?.trim() ?? "";
  return letter(reader, {
    subject: yourVisit(reader, story),
    preheader: t("Is it resolved for you?"),
    answerable: true,
    blocks: [
      paragraph(name ? t("Hello {{name}},", { name }) : t("Hello,")),
      paragraph(t("Thank you for telling us what went wrong. We do not want to leave it at that.")),
      ...(did ? [paragraph(t("This is what we did:")), letterText(did)] : []),
      paragraph(t("Is it resolved for you?")),
      button({ label: t("Yes, it is resolved"), href: link }),
      taps([{ label: t("No, not yet"), href: link }], `${t("No, not yet")}:\n${link}`),
      paragraph(t("Or just answer this mail: a person reads it.")),
      signed(story, it),
    ],
  });
}
