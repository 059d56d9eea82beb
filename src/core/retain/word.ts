const letters: Readonly<Record<string, string>> = { ß: "ss", œ: "oe", æ: "ae", ø: "o", ł: "l", đ: "d", ı: "i" };
const written: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe" };

/** A word as it is compared: lower-case, without accents, and with one space where it is written in two. */
export const folded = (word: string): string =>
  word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßœæøłđı]/g, (letter) => letters[letter] ?? letter)
    .replace(/[\s_'’-]+/g, " ")
    .trim();

/** Every way in which a word is typed: with its accents left out, and with them written out ("ue" for "ü"). */
export const spellings = (word: string): string[] => {
  const lower = word.toLowerCase().normalize("NFC");
  return [...new Set([folded(lower), folded(lower.replace(/[äöüåø]/g, (letter) => written[letter] ?? letter))])];
};

/** How many letters must be changed, left out, added or swapped to turn one word into the other; `most + 1` for any more than `most`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const costs = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same];
      if (swapped) costs.push((older[j - 2] ?? 0) + 1);
      row.push(Math.min(...costs));
    }
    older = last;
    last = row;
  }
  return Math.min(last[b.length] ?? most + 1, most + 1);
}
