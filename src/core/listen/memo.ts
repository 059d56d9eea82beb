/**
 * A bounded memory of words, asked with the place of a word in a text, so that none has to be cut out. A word has a few places where it may
 * stand; a new one takes the place of another, so that no text makes it large or slow.
 */
export type Places = {
  mask: number;
  hashes: Int32Array;
  /** The letters of the word at each place, side by side so that they are read in one go: its length first, 0 for a free place. */
  letters: Uint16Array;
  turn: number;
};

/** With what is known of them: a pure cache. */
export type Memo<V> = Places & { values: (V | undefined)[] };

const CHOICES = 8;
/** Longer words are not remembered. */
const LONGEST = 31;
const WIDTH = LONGEST + 1;

/** So many places there are for about so many words. */
export const placesFor = (words: number): number => sizeFor(words) + CHOICES + 1;

const sizeFor = (words: number): number => 2 ** Math.ceil(Math.log2(words));

export const somePlaces = (words: number): Places => ({
  mask: sizeFor(words) - 1,
  hashes: new Int32Array(placesFor(words)),
  letters: new Uint16Array(placesFor(words) * WIDTH),
  turn: 0,
});

export const aMemo = <V>(words: number): Memo<V> => ({
  ...somePlaces(words),
  values: new Array<V | undefined>(placesFor(words)).fill(undefined),
});

/** What is known of the word from `start` to `end` of a text; what `learn` says of it where nothing is. */
export function recall<V>(memo: Memo<V>, text: string, start: number, end: number, learn: (word: string) => V): V {
  const found = placeOf(memo, text, start, end);
  const place = found < 0 ? ~found : found;
  const known = found < 0 ? undefined : memo.values[place];
  if (known !== undefined) return known;
  memo.values[place] = undefined;
  const value = learn(text.slice(start, end));
  memo.values[place] = value;
  return value;
}

/** The place of the word from `start` to `end` of a text; below zero, `~place`, when it has just been put there. */
export function placeOf(places: Places, text: string, start: number, end: number): number {
  const { hashes, letters, mask } = places;
  if (end - start > LONGEST) return ~(mask + CHOICES + 1);
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  const first = hash & mask;
  for (let place = first; place < first + CHOICES; place += 1) {
    if (hashes[place] === hash && stands(letters, place * WIDTH, text, start, end)) return place;
  }
  const place = freePlace(places, first);
  hashes[place] = hash;
  write(letters, place * WIDTH, text, start, end);
  return ~place;
}

function stands(letters: Uint16Array, from: number, text: string, start: number, end: number): boolean {
  if (letters[from] !== end - start) return false;
  for (let at = start, one = from + 1; at < end; at += 1, one += 1)
    if (letters[one] !== text.charCodeAt(at)) return false;
  return true;
}

function write(letters: Uint16Array, from: number, text: string, start: number, end: number): void {
  letters[from] = end - start;
  for (let at = start, one = from + 1; at < end; at += 1, one += 1) letters[one] = text.charCodeAt(at);
}

function freePlace(places: Places, first: number): number {
  for (let place = first; place < first + CHOICES; place += 1) if (places.letters[place * WIDTH] === 0) return place;
  places.turn += 1;
  return first + (places.turn % CHOICES);
}
