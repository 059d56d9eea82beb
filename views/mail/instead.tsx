import type { Instant } from "../../src/core/instant.ts";
import type { Story } from "../../src/core/retain/story.ts";
import type { Reader } from "../words.ts";
import { paragraph, small } from "./block.tsx";
import { due } from "./due.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { oneLine } from "./line.ts";
import { lookYourself } from "./look-yourself.ts";
import { caseBrow, caseValues, listed } from "./names.ts";
import { preview, reach, said } from "./said.tsx";
import { openCase, readyReplies } from "./ways.tsx";
import { when } from "./when.ts";

/** Why a letter did not find somebody: the mailbox refuses it, with the code of the refusal where there is one, or they are away. */
export type Missing = { name: string; email: string; isOwner: boolean } & (
  | { why: "returned"; status: string | null }
  | { why: "away"; until: Instant }
);

/** To the next in line, when a letter did not find the one it was for. Units in `skipped` have nobody either. */
export function insteadLetter(
  reader: Reader,
  story: Story,
  missing: Missing,
  skipped: readonly string[],
  ways: Ways,
): Letter {
  const { t } = reader;
  const name = oneLine(missing.name);
  return letter(reader, {
    subject: t("You instead of {{name}}: case {{number}}, {{store}}", { ...caseValues(story), name }),
    preheader: preview(story),
    answerable: ways.address !== null,
    blocks: [
      caseBrow(reader, story),
      paragraph(`${reason(reader, story, missing)} ${duty(reader, missing)}`),
      ...said(reader, story),
      ...reach(reader, story),
      ...due(reader, story),
      ...lookYourself(reader, story, ways),
      openCase(reader, story, ways),
      ...readyReplies(reader, story, ways, [
        { verb: "take", label: "I take it" },
        { verb: "called", label: "I called" },
        { verb: "note", label: "Add a note" },
      ]),
      ...(skipped.length > 0
        ? [small(t("No one here: {{units}}. So this comes to you.", { units: listed(reader, skipped) }))]
        : []),
    ],
  });
}

function reason(reader: Reader, { zone }: Story, missing: Missing): string {
  const { t } = reader;
  const name = oneLine(missing.name);
  if (missing.why === "away")
    return t("{{name}} is away until {{time}}, so you are told instead.", {
      name,
      time: when(reader, zone, missing.until),
    });
  const email = oneLine(missing.email);
  return missing.status === null
    ? t("{{name}}'s mailbox {{email}} refuses our mail, so you are told instead.", { name, email })
    : t("{{name}}'s mailbox {{email}} refuses our mail ({{status}}), so you are told instead.", {
        name,
        email,
        status: missing.status,
      });
}

const duty = ({ t }: Reader, { name, isOwner }: Missing): string =>
  isOwner
    ? t("The duty stays with {{name}}: help, or take the case over.", { name: oneLine(name) })
    : t("The duty stays with the case's owner: help, or take the case over.");
