import type { Reader } from "../words.ts";
import { button, fact, paragraph } from "./block.tsx";
import { type Letter, letter } from "./letter.tsx";

/** To those who run the chain's Amends, once a day: something is in quarantine. It repeats nothing of it. */
export function putAsideLetter(reader: Pick<Reader, "t" | "locale">, { link }: { link: string }): Letter {
  const { t } = reader;
  return letter(reader, {
    subject: t("A mail was put aside: please look"),
    preheader: t("Its sender's domain disowns it."),
    answerable: false,
    blocks: [
      fact(t("A mail came in whose sender's domain disowns it, so it was put aside."), null),
      paragraph(t("Nothing that it says was done, and nobody else was told. Look whether it is genuine.")),
      button({ label: t("Look at the mails put aside"), href: link }),
    ],
  });
}
