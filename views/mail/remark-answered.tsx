import type { Reader } from "../words.ts";
import { button, paragraph, quote } from "./block.tsx";
import { type Letter, letter } from "./letter.tsx";
import { oneLine } from "./line.ts";

/** `by` is who answered, `text` why; `link` is the entry in the reader's own record. */
type Answered = { by: string; isStruck: boolean; text: string; remark: string; link: string };

/** To whoever said something to an entry of their record: somebody above has answered it. */
export function remarkAnsweredLetter(reader: Reader, { by, isStruck, text, remark, link }: Answered): Letter {
  const { t } = reader;
  const name = oneLine(by);
  return letter(reader, {
    subject: isStruck
      ? t("{{name}} struck out an entry of your record", { name })
      : t("{{name}} let an entry of your record stand", { name }),
    preheader: oneLine(text === "" ? remark : text),
    answerable: false,
    blocks: [
      paragraph(
        isStruck
          ? t(
              "You said something to an entry of your record. {{name}} struck it out: it stays in sight and counts no more.",
              {
                name,
              },
            )
          : t("You said something to an entry of your record. {{name}} lets it stand.", { name }),
      ),
      ...(text === "" ? [] : [paragraph(t("They say:")), quote([{ text, marked: false }])]),
      paragraph(t("You had said:")),
      quote([{ text: remark, marked: false }]),
      button({ label: t("See the entry"), href: link }),
    ],
  });
}
