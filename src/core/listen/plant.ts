import { entryOf, type Term } from "./entry.ts";
import type { Ending, Matcher, Source, Written } from "./matcher.ts";
import { stemLanguages, stemOf } from "./stem.ts";
import { tokensOf } from "./token.ts";
import { childOf, endAt } from "./trie.ts";

/** Puts an entry into the tree. */
export function plant<R>(matcher: Matcher<R>, { entry, usual, source }: Written<R>): void {
  const { ways, exceptions, ignoresDenial } = entryOf(entry);
  if (exceptions.length > 0) matcher.exceptions += 1;
  const exception = exceptions.length === 0 ? 0 : matcher.exceptions;
  const ending = exception === 0 && !ignoresDenial ? usual : { ...usual, ignoresDenial, exception };
  for (const way of ways) grow(matcher, way, ending, source);
  for (const way of exceptions) grow(matcher, way, { ...ending, isException: true }, source);
}

function grow<R>(matcher: Matcher<R>, terms: readonly Term[], ending: Ending<R>, source: Source): void {
  const { trie } = matcher;
  let nodes: number[] = [];
  let node = 0;
  for (const term of terms) {
    if (term.form !== "stem" && nodes.length === 0) {
      node = childOf(trie, node, termId(matcher, term), term.within);
      continue;
    }
    const ids = term.form === "stem" ? stemIds(matcher, term.word, source) : [termId(matcher, term)];
    const before = nodes.length === 0 ? [node] : nodes;
    nodes = ids.flatMap((id) => before.map((one) => childOf(trie, one, id, term.within)));
  }
  for (const last of nodes.length === 0 ? [node] : nodes) {
    const ends = trie.ends[last];
    if (!ends) endAt(trie, last, [ending]);
    else if (!ends.includes(ending)) ends.push(ending);
  }
}

function termId<R>(matcher: Matcher<R>, { form, word }: Term): number {
  if (form === "word") return idOf(matcher, matcher.words, word);
  if (form === "spelling") return idOfSpelling(matcher, word);
  matcher.shortest = Math.min(matcher.shortest, word.length);
  matcher.longest = Math.max(matcher.longest, word.length);
  return idOf(matcher, matcher.starts, word);
}

/** A stem is one term for each language that the rule is for. */
const stemIds = <R>(matcher: Matcher<R>, word: string, { languages = stemLanguages }: Source): number[] =>
  languages.map((language) => {
    const stems = matcher.stems.get(language) ?? new Map<string, number>();
    matcher.stems.set(language, stems);
    return idOf(matcher, stems, stemOf(word, language));
  });

function idOf<R>(matcher: Matcher<R>, ids: Map<string, number>, word: string): number {
  const known = ids.get(word);
  if (known !== undefined) return known;
  matcher.terms += 1;
  ids.set(word, matcher.terms);
  return matcher.terms;
}

function idOfSpelling<R>(matcher: Matcher<R>, raw: string): number {
  const folded = foldedOf(raw);
  const known = matcher.spellings.get(folded) ?? [];
  matcher.spellings.set(folded, known);
  const same = known.find((one) => one.raw === raw);
  if (same) return same.term;
  matcher.terms += 1;
  known.push({ raw, term: matcher.terms });
  return matcher.terms;
}

const foldedOf = (raw: string): string => tokensOf(raw)[0]?.word ?? raw;
