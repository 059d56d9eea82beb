import type { Reader } from "../words.ts";
import { button, lineUp, paragraph, signature, small, taps } from "./block.tsx";
import { type Letter, letter } from "./letter.tsx";
import { oneLine } from "./line.ts";

type Invited = {
  name: string | null;
  store: string;
  chain: string;
  /** Leads to the form, and changes nothing; a score may be added to it as `&score=`. */
  answer: string;
  unsubscribe: string;
};

const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** To a customer after a visit: one question, eleven answers to press, and a way out of such letters. */
export function invitationLetter(reader: Reader, it: Invited): Letter {
  const { t } = reader;
  const [name, store, chain] = [oneLine(it.name ?? ""), oneLine(it.store), oneLine(it.chain)];
  return letter(reader, {
    subject: t("How was your visit to {{store}}?", { store }),
    preheader: t("One tap tells us, and the store's manager reads it."),
    answerable: true,
    blocks: [
      paragraph(name ? t("Hello {{name}},", { name }) : t("Hello,")),
      paragraph(t("How likely are you to come back to {{store}}?", { store })),
      taps(
        scores.map((score) => ({ label: String(score), href: `${it.answer}&score=${score}` })),
        "",
      ),
      small(t("0 means surely not, 10 means surely. Nothing is sent before you have pressed “Send” on our page.")),
      button({ label: t("Tell us in your own words"), href: it.answer }),
      paragraph(t("Or just answer this mail: a person reads it.")),
      signature([store, chain].filter((line, index, all) => line !== "" && all.indexOf(line) === index)),
      lineUp([{ label: t("No more such questions by mail"), href: it.unsubscribe }]),
    ],
  });
}
