import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { type Block, letterText, signature } from "./block.tsx";
import { type Letter, letter } from "./letter.tsx";
import { oneLine } from "./line.ts";

/** `chain` is the name that the customer knows; `manager` is null when nobody is named. */
export type Signed = { chain: string; manager: string | null };

/** To the customer: a manager's own words, as they are, with a name and a store under them. */
export function customerReplyLetter(reader: Reader, it: Signed & { story: Story; text: string }): Letter {
  return letter(reader, {
    subject: yourVisit(reader, it.story),
    preheader: it.text,
    answerable: true,
    blocks: [letterText(it.text), signed(it.story, it)],
  });
}

/** The same on each letter to the customer, so that they stand together in the customer's mailbox. */
export const yourVisit = ({ t }: Reader, { unit }: Story): string =>
  t("Your visit to {{store}}", { store: oneLine(unit.name) });

/** The name under a letter, and the place it comes from. */
export function signed({ unit }: Story, { chain, manager }: Signed): Block {
  const place = [unit.name, chain]
    .map(oneLine)
    .filter((name, index, all) => name !== "" && all.indexOf(name) === index);
  return signature([oneLine(manager ?? ""), place.join(", ")].filter((line) => line !== ""));
}
