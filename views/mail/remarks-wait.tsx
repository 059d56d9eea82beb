import type { Reader } from "../words.ts";
import { lineUp, paragraph, small } from "./block.tsx";
import { type Letter, letter } from "./letter.tsx";
import { oneLine } from "./line.ts";

/** Whose remarks wait, how many, and the page with them. */
export type WaitingRemarks = { name: string; count: number; link: string };

/** To somebody in charge, on Mondays: who said something to an entry of their record and has no answer yet. */
export function remarksWaitLetter(reader: Reader, waiting: readonly WaitingRemarks[]): Letter {
  const { t } = reader;
  const count = waiting.reduce((sum, one) => sum + one.count, 0);
  const lines = waiting.map(({ name, count, link }) => ({
    label: t("{{name}}: {{count}} remarks", { name: oneLine(name), count }),
    href: link,
  }));
  return letter(reader, {
    subject: t("{{count}} remarks wait for your answer", { count }),
    preheader: lines.map(({ label }) => label).join(" · "),
    answerable: false,
    blocks: [
      paragraph(t("They say something to entries of their record. Strike an entry out, or let it stand and say why:")),
      lineUp(lines),
      small(t("This letter comes on Mondays, and only while a remark waits.")),
    ],
  });
}
