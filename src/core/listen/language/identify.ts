import { type Places, placeOf, placesFor, somePlaces } from "../memo.ts";
import { gramsOf } from "./grams.ts";
import { type Table, type Tongue, tongues } from "./table.ts";
import { eachWord } from "./words.ts";

export type Guess = { language: Exclude<Tongue, "other"> | null; confidence: number };

/** A table with what it said of the words met last, a pure cache: at each place a sum for each tongue, and of how many groups of letters. */
export type Reader = { table: Table; places: Places; sums: Float64Array };

const remembered = 16_384;
const width = tongues.length + 1;

export const readerOf = (table: Table): Reader => ({
  table,
  places: somePlaces(remembered),
  sums: new Float64Array(placesFor(remembered) * width),
});

/** Groups of letters lean on each other, so that their sum is too sure: it is damped by its length. */
const damping = 0.6;
/** "other" must win by so much, for the texts of our own languages are far more. */
const handicap = 3;

const longestLook = 400;

/** The most likely language of a text by a table, and how likely it is, from 0 to 1. Null for any that is not ours. */
export function identify(reader: Reader, text: string): Guess {
  const scores = new Float64Array(width);
  eachWord(text, (start, end) => {
    const place = placeOf(reader.places, text, start, end);
    const from = (place < 0 ? ~place : place) * width;
    if (place < 0) learn(reader, text.slice(start, end), from);
    for (let at = 0; at < width; at += 1) scores[at] = (scores[at] ?? 0) + (reader.sums[from + at] ?? 0);
  });
  const count = scores[tongues.length] ?? 0;
  if (count === 0 || isForeignScript(text)) return { language: null, confidence: 0 };
  const other = tongues.length - 1;
  scores[other] = (scores[other] ?? 0) - handicap;
  let best = 0;
  for (let at = 1; at <= other; at += 1) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  const heat = count ** damping;
  let sum = 0;
  for (let at = 0; at <= other; at += 1) sum += Math.exp((4 * ((scores[at] ?? 0) - (scores[best] ?? 0))) / heat);
  const tongue = tongues[best] ?? "other";
  return { language: tongue === "other" ? null : tongue, confidence: 1 / sum };
}

function learn({ table, sums }: Reader, word: string, from: number): void {
  const grams = gramsOf(word);
  sums.fill(0, from, from + width);
  for (const gram of grams) {
    for (let at = 0; at < tongues.length; at += 1)
      sums[from + at] = (sums[from + at] ?? 0) + (table[gram * tongues.length + at] ?? 0);
  }
  sums[from + tongues.length] = grams.length;
}

/** Greek, Cyrillic, Chinese and the like: none of our languages is written so. */
function isForeignScript(text: string): boolean {
  let foreign = 0;
  let latin = 0;
  for (let at = 0; at < text.length && at < longestLook; at += 1) {
    const code = text.charCodeAt(at);
    if ((code | 32) >= 97 && (code | 32) <= 122) latin += 1;
    else if (code >= 0x370 && code < 0x1e00) foreign += 1;
    else if (code >= 0x2e80 && code < 0xd800) foreign += 1;
  }
  return foreign > latin;
}
