import { type Lexicon, roleBit } from "./lexicon.ts";

/** Longer ones are not taken apart. */
const longest = 32;
/** What a word costs, and a stretch that is none: as few of either as will do. */
const cost = { word: 1, other: 4 };
/** With stretches that are no words beside it, praise or blame must be longer than "bad" in "badminton". */
const shortest = 4;

const deny = roleBit("deny");

/** How good or bad a hashtag is, by the words that it runs together: "worstservice", "nothappy". Null when it is made of no such words. */
export function polarityOfTag(lexicon: Lexicon, tag: string): number | null {
  const own = lexicon.exact.get(`#${tag}`)?.polarity;
  if (own !== undefined && own !== null) return own;
  if (tag.length > longest) return null;
  const parts = partsOf(lexicon, tag);
  const whole = parts.every((part) => isWord(lexicon, part));
  let [best, worst] = [0, 0];
  let denied = false;
  for (const part of parts) {
    const known = lexicon.exact.get(part);
    const degree = known?.polarity ?? 0;
    if (degree !== 0 && (whole || part.length >= shortest)) {
      const told = denied ? (degree > 0 ? -2 : 1) : degree;
      best = Math.max(best, told);
      worst = Math.min(worst, told);
    }
    denied = ((known?.role ?? 0) & deny) !== 0;
  }
  return worst < 0 ? worst : best > 0 ? best : null;
}

/** The cheapest way to take a tag apart, from its end to its beginning. */
function partsOf(lexicon: Lexicon, tag: string): string[] {
  const costs = new Array<number>(tag.length + 1).fill(Number.POSITIVE_INFINITY);
  const begins = new Array<number>(tag.length + 1).fill(0);
  costs[0] = 0;
  for (let end = 1; end <= tag.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      if ((costs[start] ?? 0) + cost.word >= (costs[end] ?? 0)) continue;
      const price = (costs[start] ?? 0) + (isWord(lexicon, tag.slice(start, end)) ? cost.word : cost.other);
      if (price >= (costs[end] ?? 0)) continue;
      costs[end] = price;
      begins[end] = start;
    }
  }
  const parts: string[] = [];
  for (let end = tag.length; end > 0; end = begins[end] ?? 0) parts.unshift(tag.slice(begins[end] ?? 0, end));
  return parts;
}

const isWord = ({ exact, vocabulary }: Lexicon, part: string): boolean =>
  part.length >= 2 && (exact.has(part) || (vocabulary?.words.polarity.has(part) ?? false));
