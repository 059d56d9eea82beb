import { type Guess, identify, readerOf } from "./identify.ts";
import { unpackTable } from "./table.ts";
import packed from "./table.txt" with { type: "text" };

/** A pure cache beside the table: words, and nothing of what was said. */
const reader = readerOf(unpackTable(packed));

/** The ISO 639-1 code of the language that a text is in, when it is one of ours, and how likely that is, from 0 to 1. */
export const languageOf = (text: string): Guess => identify(reader, text);
