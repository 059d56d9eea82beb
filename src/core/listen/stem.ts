/** Endings that a word loses before it is compared with a stem, the longest first; folded. Written from the grammars. */
const endings: Readonly<Record<string, readonly string[]>> = {
  en: split(
    "fulness lessness iveness ousness ingly edly ments ation ations ment ness able ably ings ible less ful ing ies ied ers est ly ed es er or ors ion ions al als s",
  ),
  de: split("ungen ung enden ende ender endes end igen iger iges ige tet ten test tes ter te en er es em st e n s t"),
  fr: split(
    "issements issement atrices issantes issante issants issant erions eraient ations atrice ateurs ements ement ation ables ateur antes eront aient erait euses ante ants able ions erai eras euse eux ent ant ees iez ait ais era ir er ee es ez ie is it e s",
  ),
  es: split(
    "amientos imientos amiento imiento aciones iendose adoras ancias adores adora antes acion abamos ieron iendo andose aban aron ando ados adas idos idas ador ante able ible mente idad aba ado ada ido ida aron amos emos imos ara aran ar er ir es an en as os a e o s",
  ),
  pt: split(
    "amentos imentos amento imento adoras adores acoes adora antes acao avamos ariam eram iram ando endo indo ados adas idos idas ador ante avel ivel mente idade avam aram ava ado ada ido ida ou ei amos emos imos ar er ir es am em as os a e o s",
  ),
};

/** The languages that stems are known of. */
export const stemLanguages: readonly string[] = Object.keys(endings);

const shortest = 4;

/**
 * What "disappointed" and "disappointing" have in common, of a folded word in one of our languages: one ending less, then a doubled letter
 * and a last vowel that only carries an ending. A light rule that takes too little away rather than too much.
 */
export function stemOf(word: string, language: string): string {
  const rest = withoutEnding(word, endings[language] ?? []);
  const plain = /([b-df-hj-np-tv-z])\1$/.test(rest) && rest.length > shortest ? rest.slice(0, -1) : rest;
  return plain.length > shortest ? plain.replace(/[eiy]$/, "") : plain;
}

function withoutEnding(word: string, known: readonly string[]): string {
  for (const ending of known) {
    if (word.length - ending.length >= shortest - 1 && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}

function split(words: string): readonly string[] {
  return words.split(" ").toSorted((a, b) => b.length - a.length);
}
