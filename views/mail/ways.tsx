import { allows } from "../../src/core/retain/case.ts";
import { hasMailbox } from "../../src/core/retain/customer.ts";
import type { Story } from "../../src/core/retain/story.ts";
import { type Verb, verbs } from "../../src/core/retain/verbs.ts";
import type { Reader } from "../words.ts";
import { type Block, button, type Link, small, taps } from "./block.tsx";
import type { Ways } from "./letter.tsx";
import { wrapped } from "./line.ts";

/** The ready replies of a letter, as pressed by a thumb. */
export type Ready = { verb: Verb; label: string; args?: string };

const owners: readonly Ready[] = [
  { verb: "called", label: "I called" },
  { verb: "texted", label: "I texted" },
  { verb: "visited", label: "I visited" },
  { verb: "note", label: "Add a note" },
  { verb: "resolve", label: "It is solved" },
  { verb: "help", label: "What else can I answer?" },
];

/** What an owner can do: the page, the ready replies, and how a reply is read. */
export function ownerWays(reader: Reader, story: Story, ways: Ways): Block[] {
  const write: Ready[] =
    story.customer && hasMailbox(story.customer) ? [{ verb: "reply", label: "Write to the customer" }] : [];
  // Who owns a case already would be refused.
  const take: Ready[] = story.owner ? [] : [{ verb: "take", label: "I take it" }];
  const doable = owners.filter(({ verb }) => verb !== "resolve" || allows(story.it.state, "resolve"));
  return [openCase(reader, story, ways), ...readyReplies(reader, story, ways, [...write, ...doable, ...take])];
}

export const openCase = ({ t }: Reader, { it }: Story, { link }: Ways): Block =>
  button({ label: t("Open case {{number}}", { number: it.number }), href: link });

/** Ready replies and how a reply is read, verbs first; nothing when no mail comes in. */
export function readyReplies(reader: Reader, story: Story, ways: Ways, ready: readonly Ready[]): Block[] {
  const { t, locale } = reader;
  if (ways.address === null) return [];
  const width = Math.max(...ready.map(({ verb }) => verb.length)) + 3;
  const rows = ready.map(({ verb, label }) => `  ${`/${verb}`.padEnd(width)}${t(label)}`);
  const how = t("Or answer this mail. Start with one of these words, then say what happened:");
  const or = new Intl.ListFormat(locale, { type: "disjunction" });
  const start = t("Or answer this mail: start with {{verbs}}, then say what happened.", {
    verbs: or.format(ready.map(({ verb }) => `/${verb}`)),
  });
  const without = t("Without such a word your answer is kept as an internal note: the customer never sees it.");
  return [
    taps(mailtos(reader, story, ways.address, ready), `${wrapped(how)}\n\n${rows.join("\n")}`),
    { text: wrapped(without), html: small(`${start} ${without}`).html },
  ];
}

/** The ready replies alone, for a letter about several cases: an answer to that letter itself would name none of them. */
export const readyTaps = (reader: Reader, story: Story, { address }: Ways, ready: readonly Ready[]): Block[] =>
  address === null ? [] : [taps(mailtos(reader, story, address, ready), "")];

const mailtos = ({ t }: Reader, { it }: Story, address: string, ready: readonly Ready[]): Link[] =>
  ready.map(({ verb, label, args }) => ({
    label: t(label),
    href: mailto(address, t("Re: case {{number}}", { number: it.number }), verb, args),
  }));

/** A link that opens a mail with the verb written already, so that only the words are missing (RFC 6068). */
export function mailto(address: string, subject: string, verb: Verb, args = ""): string {
  const to = encodeURIComponent(address).replace("%40", "@");
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`/${verb} ${args}`)}`;
}

/** Every verb that a reply may use, with what it does. */
export function verbList({ t }: Reader): Block {
  const rows = Object.entries(verbs).filter(([, { surfaces }]) => surfaces.some((surface) => surface === "mail"));
  return {
    text: rows
      .map(([verb, { help }]) => `  /${verb}`.padEnd(13) + wrapped(t(help), " ".repeat(13)).trimStart())
      .join("\n"),
    html: (
      <>
        {rows.map(([verb, { help }]) => (
          <p class="item">
            <strong safe>{`/${verb}`}</strong> <span safe>{t(help)}</span>
          </p>
        ))}
      </>
    ),
  };
}
