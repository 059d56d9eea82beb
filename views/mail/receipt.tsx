import type { Instant } from "../../src/core/instant.ts";
import type { Story } from "../../src/core/retain/story.ts";
import { type Instruction, isVerb } from "../../src/core/retain/verbs.ts";
import type { Reader } from "../words.ts";
import { type Block, fact, heading, lineUp, paragraph, small } from "./block.tsx";
import { clockLine, running } from "./due.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { oneLine, shortened } from "./line.ts";
import { caseBrow, listed } from "./names.ts";
import { understoodAs } from "./understood.ts";
import { openCase, verbList } from "./ways.tsx";
import { when } from "./when.ts";

/**
 * What became of a reply. `refused` is a whole sentence in the reader's language; `kept` says that the words are a note now; `nearest`
 * is what an unknown word may have meant, `meant` the word of ours with which a note begins; `buried` is a /word further down, which counted as text; `told` are the names of others who were written to because of it.
 */
export type Receipt = {
  story: Story | null;
  understood: readonly Instruction[];
  kept: "note" | null;
  refused: string | null;
  unknownWord: string | null;
  nearest?: string | null;
  meant?: string | null;
  buried?: string | null;
  help: boolean;
  told?: readonly string[];
  undo?: { link: string; until: Instant } | null;
};

/** To a manager who replied: what was understood, what was not done and why, what is due next, and how to take it back. */
export function receiptLetter(reader: Reader, receipt: Receipt, ways: Ways): Letter {
  const { t } = reader;
  const { story, understood, unknownWord, help } = receipt;
  const lists = help || unknownWord !== null;
  return letter(reader, {
    subject: subject(reader, receipt),
    preheader: t("This is what we understood."),
    answerable: ways.address !== null,
    blocks: [
      ...(story ? [caseBrow(reader, story)] : []),
      ...understood.filter(({ verb }) => verb !== "help").map((one) => done(reader, story, one)),
      ...notDone(reader, receipt),
      ...kept(reader, receipt),
      ...buried(reader, receipt),
      ...told(reader, receipt),
      ...(lists ? [heading(t("What a reply can begin with")), verbList(reader), small(t(ownWords))] : []),
      ...(story ? [...stillDue(reader, story), openCase(reader, story, ways)] : []),
      ...takeBack(reader, receipt, ways),
    ],
  });
}

function subject({ t }: Reader, { story, understood, kept, refused, unknownWord, help }: Receipt): string {
  const about = story ? t("Re: case {{number}}", { number: story.it.number }) : t("Re: your mail");
  if (refused !== null) return t("{{about}}: not done", { about });
  if (unknownWord !== null) return t("{{about}}: not understood", { about });
  if (help && kept === null && understood.every(({ verb }) => verb === "help"))
    return t("{{about}}: how to reply", { about });
  if (understood.some(({ verb }) => verb === "undo")) return t("{{about}}: taken back", { about });
  return t("{{about}}: noted", { about });
}

/** One thing that was done, with the words that came with it. */
function done(reader: Reader, story: Story | null, { verb, text }: Instruction): Block {
  const { t } = reader;
  const { sentence, words } = understoodAs(reader, story, { verb, text });
  const said = shortened(oneLine(words), 300);
  return fact(sentence, said === "" ? null : t("“{{words}}”", { words: said }));
}

function notDone({ t }: Reader, { refused, unknownWord, nearest }: Receipt): Block[] {
  if (refused !== null) return [fact(t("Nothing was done."), null), paragraph(oneLine(refused))];
  if (unknownWord === null) return [];
  const word = shortened(oneLine(unknownWord), 40);
  if (isVerb(word.toLowerCase()))
    return [fact(t("Nothing was done: “/{{word}}” is for the page of the case, not for a mail.", { word }), null)];
  return [
    fact(t("Nothing was done: we do not know “/{{word}}”.", { word }), null),
    ...(nearest ? [paragraph(t("Did you mean /{{word}}?", { word: nearest }))] : []),
  ];
}

function kept({ t }: Reader, receipt: Receipt): Block[] {
  if (receipt.kept === null) return [];
  const note = paragraph(t("Your words are kept on the case as an internal note. The customer does not see them."));
  const { meant = null } = receipt;
  if (meant === null) return [note];
  const word = shortened(oneLine(meant), 40);
  return [
    note,
    paragraph(t("Did you mean “/{{word}} …”? With the slash before it, it is done and not only noted.", { word })),
  ];
}

function buried({ t }: Reader, { buried = null, refused }: Receipt): Block[] {
  if (buried === null || refused !== null) return [];
  const word = shortened(oneLine(buried), 40);
  return [
    paragraph(t("“{{word}}” stands further down and was read as text: such words count only at the top.", { word })),
  ];
}

function told(reader: Reader, { told = [] }: Receipt): Block[] {
  return told.length > 0 ? [paragraph(reader.t("We told {{names}}.", { names: listed(reader, told) }))] : [];
}

/** What is due, the earliest first. */
function stillDue(reader: Reader, story: Story): Block[] {
  const { t } = reader;
  const quiet = story.clocks.filter(({ kind, state }) => kind === "quiet" && state === "running");
  const clocks = [...running(story), ...quiet];
  if (clocks.length === 0) return [paragraph(t("Nothing is due on this case."))];
  return [
    heading(t("Due next")),
    lineUp(clocks.map((clock) => ({ label: clockLine(reader, story, clock), href: null }))),
  ];
}

function takeBack(reader: Reader, { story, undo = null }: Receipt, { address }: Ways): Block[] {
  const { t } = reader;
  if (!undo || !story) return [];
  const until = when(reader, story.zone, undo.until);
  const how = address === null ? t("Not what you meant?") : t("Not what you meant? Answer /undo, or:");
  return [small(how), lineUp([{ label: t("Take it back (until {{until}})", { until }), href: undo.link }])];
}

const ownWords = "Your own language does as well, such as /angerufen, /appelé, /llamado or /soitin.";
