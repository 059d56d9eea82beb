/** How often three letters follow each other in the words of a language; the edge of a word counts as one. */
export type Shape = { threes: Uint16Array; twos: Uint16Array };

const SIGNS = 27;
/** As if each letter had followed each pair so often: words that nobody counted are words too. */
const UNSEEN = 0.05;

export function shapeOf(words: Iterable<string>): Shape {
  const shape = { threes: new Uint16Array(SIGNS ** 3), twos: new Uint16Array(SIGNS ** 2) };
  for (const word of words) {
    eachThree(word, (two, sign) => {
      shape.twos[two] = Math.min(65_535, (shape.twos[two] ?? 0) + 1);
      shape.threes[two * SIGNS + sign] = Math.min(65_535, (shape.threes[two * SIGNS + sign] ?? 0) + 1);
    });
  }
  return shape;
}

/** The logarithm of how likely a word that nobody knows is spelt so: low for one that no word of the language looks like. */
export function likenessOf({ threes, twos }: Shape, word: string): number {
  let sum = 0;
  eachThree(word, (two, sign) => {
    sum += Math.log(((threes[two * SIGNS + sign] ?? 0) + UNSEEN) / ((twos[two] ?? 0) + UNSEEN * SIGNS));
  });
  return sum;
}

function eachThree(word: string, tell: (two: number, sign: number) => void): void {
  let two = 0;
  for (let at = 0; at <= word.length; at += 1) {
    const sign = at === word.length ? 0 : word.charCodeAt(at) - 96;
    if (sign < 0 || sign >= SIGNS) return;
    tell(two, sign);
    two = (two % SIGNS) * SIGNS + sign;
  }
}
