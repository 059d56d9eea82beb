import type { Reader } from "../words.ts";
import { button, fact, paragraph } from "./block.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { oneLine } from "./line.ts";

type Filed = { number: number; store: string; from: string };

/** To somebody who passed a customer's mail on: where it stands now, and that the customer has heard nothing yet. */
export function forwardedLetter(reader: Pick<Reader, "t" | "locale">, filed: Filed, ways: Ways): Letter {
  const { t } = reader;
  const values = { number: filed.number, store: oneLine(filed.store), from: oneLine(filed.from) };
  return letter(reader, {
    subject: t("Filed as case {{number}}, {{store}}", values),
    preheader: t("Thank you for passing it on."),
    answerable: ways.address !== null,
    blocks: [
      fact(t("The mail that you passed on is case {{number}}, {{store}}.", values), null),
      paragraph(t("It names {{from}} as its sender, which nobody has verified.", values)),
      paragraph(t("Your own words are kept as an internal note. The customer has heard nothing yet.")),
      button({ label: t("Open the case"), href: ways.link }),
    ],
  });
}
