import type { Claim } from "../../src/core/retain/audit.ts";
import type { Story } from "../../src/core/retain/story.ts";
import { claimQuestion } from "../retain/claim-question.ts";
import type { Reader } from "../words.ts";
import { button, paragraph, taps } from "./block.tsx";
import { signed, yourVisit } from "./customer-reply.tsx";
import { type Letter, letter } from "./letter.tsx";
import { oneLine } from "./line.ts";

/** To a customer who left only an address: whether a contact took place that a manager tells of. `link` asks and changes nothing. */
export function auditAskLetter(
  reader: Reader,
  { story, claim, chain, link }: { story: Story; claim: Claim; chain: string; link: string },
): Letter {
  const { t } = reader;
  const name = oneLine(story.customer?.name ?? "");
  const question = claimQuestion(reader, { ...claim, name: oneLine(claim.name) }, story.zone);
  return letter(reader, {
    subject: yourVisit(reader, story),
    preheader: question,
    answerable: true,
    blocks: [
      paragraph(name ? t("Hello {{name}},", { name }) : t("Hello,")),
      paragraph(
        t("You told us of a problem. We want to be sure that we looked after you, so we ask some of our customers:"),
      ),
      paragraph(question),
      button({ label: t("Yes"), href: link }),
      taps([{ label: t("No"), href: link }], `${t("No")}:\n${link}`),
      paragraph(t("Or just answer this mail: a person reads it.")),
      signed(story, { chain, manager: null }),
    ],
  });
}
