import type { Reader } from "../words.ts";
import { button, paragraph, small } from "./block.tsx";
import { type Letter, letter } from "./letter.tsx";

/** To somebody who asked to sign in without a password. The link lasts for so many minutes. */
export function signInLetter(
  reader: Pick<Reader, "t" | "locale">,
  { link, minutes }: { link: string; minutes: number },
): Letter {
  const { t } = reader;
  return letter(reader, {
    subject: t("Sign in to Amends"),
    preheader: t("Your link works once, for {{count}} minutes.", { count: minutes }),
    answerable: false,
    blocks: [
      paragraph(t("Press this on the device where you asked for it.")),
      button({ label: t("Sign in"), href: link }),
      paragraph(t("Your link works once, for {{count}} minutes.", { count: minutes })),
      small(t("You did not ask for it? Then do nothing: nobody can sign in without this mail.")),
    ],
  });
}
