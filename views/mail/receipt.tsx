import type { Story } from "../../src/core/retain/story.ts";
import type { Instruction, Verb } from "../../src/core/retain/verbs.ts";
import type { Reader } from "../words.ts";
import { type Block, fact, heading, paragraph } from "./block.tsx";
import { clockFact, running } from "./due.tsx";
import { type Letter, letter, type Ways } from "./letter.tsx";
import { oneLine, shortened } from "./line.ts";
import { caseBrow, nameOf } from "./names.ts";
import { openCase, verbList } from "./ways.tsx";

/** What became of a reply. `refused` is a whole sentence in the reader's language; `kept` says that the words are a note now. */
export type Receipt = {
  story: Story | null;
  understood: readonly Instruction[];
  kept: "note" | null;
  refused: string | null;
  unknownWord: string | null;
  help: boolean;
};

/** To a manager who replied: what was understood, what was not done and why, and what is still due. */
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
      ...(lists ? [heading(t("What a reply can begin with")), verbList(reader)] : []),
      ...(story ? [...stillDue(reader, story), openCase(reader, story, ways)] : []),
    ],
  });
}

function subject({ t }: Reader, { story, understood, kept, refused, unknownWord, help }: Receipt): string {
  const about = story ? t("Re: case {{number}}", { number: story.it.number }) : t("Re: your mail");
  if (refused !== null) return t("{{about}}: not done", { about });
  if (unknownWord !== null) return t("{{about}}: not understood", { about });
  if (help && kept === null && understood.every(({ verb }) => verb === "help"))
    return t("{{about}}: how to reply", { about });
  return t("{{about}}: noted", { about });
}

/** One thing that was done, with the words that came with it. */
function done(reader: Reader, story: Story | null, { verb, text }: Instruction): Block {
  const { t } = reader;
  const challenged = verb === "close" && story?.it.state === "challenged";
  const sentence = challenged
    ? t("Your closing waits for {{name}}, who decides whether it stands.", {
        name: nameOf(reader, story, story.it.reviewerId),
      })
    : t(deeds[verb]);
  const said = shortened(oneLine(text), 300);
  return fact(sentence, said === "" ? null : t("“{{words}}”", { words: said }));
}

function notDone({ t }: Reader, { refused, unknownWord }: Receipt): Block[] {
  if (refused !== null) return [fact(t("Nothing was done."), null), paragraph(oneLine(refused))];
  if (unknownWord === null) return [];
  const word = shortened(oneLine(unknownWord), 40);
  return [fact(t("Nothing was done: we do not know “/{{word}}”.", { word }), null)];
}

function kept({ t }: Reader, receipt: Receipt): Block[] {
  if (receipt.kept === null) return [];
  return [paragraph(t("Your words are kept on the case as an internal note. The customer does not see them."))];
}

function stillDue(reader: Reader, story: Story): Block[] {
  const { t } = reader;
  const clocks = running(story);
  if (clocks.length > 0) return [heading(t("Still due")), ...clocks.map((clock) => clockFact(reader, story, clock))];
  const quiet = story.clocks.find(({ kind, state }) => kind === "quiet" && state === "running");
  return quiet ? [clockFact(reader, story, quiet)] : [paragraph(t("Nothing is due on this case."))];
}

const deeds: Readonly<Record<Verb, string>> = {
  view: "You have looked at the case.",
  take: "The case is yours now.",
  note: "Your note is on the case. The customer does not see it.",
  called: "Noted: you called the customer.",
  visited: "Noted: you met the customer.",
  texted: "Noted: you texted the customer.",
  reply: "Your words are on their way to the customer.",
  assign: "The case has a new owner.",
  resolve: "Noted: the problem is solved.",
  close: "The case is closed.",
  reopen: "The case is open again.",
  help: "This is what a reply can say.",
};
