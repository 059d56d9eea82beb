/**
 * A bounded memory of what is known of words, asked with the place of a word in a text, so that none has to be cut out. A word has a few
 * places where it may stand; a new one takes the place of another, so that no text makes it large or slow. A pure cache.
 */
export type Memo<V> = {
  mask: number;
  hashes: Int32Array;
  /** The letters of the word at each place, side by side so that they are read in one go: its length first. */
  letters: Uint16Array;
  values: (V | undefined)[];
  turn: number;
};

const PLACES = 4;
/** Longer words are not remembered. */
const LONGEST = 31;
const WIDTH = LONGEST + 1;

/** For about so many words. */
export function aMemo<V>(words: number): Memo<V> {
  const size = 2 ** Math.ceil(Math.log2(words));
  const length = size + PLACES;
  return {
    mask: size - 1,
    hashes: new Int32Array(length),
    letters: new Uint16Array(length * WIDTH),
    values: new Array<V | undefined>(length).fill(undefined),
    turn: 0,
  };
}

/** What is known of the word from `start` to `end` of a text; what `learn` says of it where nothing is. */
export function recall<V>(memo: Memo<V>, text: string, start: number, end: number, learn: (word: string) => V): V {
  if (end - start > LONGEST) return learn(text.slice(start, end));
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  const first = hash & memo.mask;
  for (let place = first; place < first + PLACES; place += 1) {
    if (memo.hashes[place] !== hash || !stands(memo.letters, place * WIDTH, text, start, end)) continue;
    const value = memo.values[place];
    if (value !== undefined) return value;
  }
  return learnt(memo, first, hash, text.slice(start, end), learn);
}

function stands(letters: Uint16Array, from: number, text: string, start: number, end: number): boolean {
  if (letters[from] !== end - start) return false;
  for (let at = start, one = from + 1; at < end; at += 1, one += 1)
    if (letters[one] !== text.charCodeAt(at)) return false;
  return true;
}

function learnt<V>(memo: Memo<V>, first: number, hash: number, word: string, learn: (word: string) => V): V {
  const value = learn(word);
  memo.turn += 1;
  const place = freePlace(memo, first);
  memo.hashes[place] = hash;
  memo.letters[place * WIDTH] = word.length;
  for (let at = 0; at < word.length; at += 1) memo.letters[place * WIDTH + 1 + at] = word.charCodeAt(at);
  memo.values[place] = value;
  return value;
}

function freePlace<V>({ values, turn }: Memo<V>, first: number): number {
  for (let place = first; place < first + PLACES; place += 1) if (values[place] === undefined) return place;
  return first + (turn % PLACES);
}
