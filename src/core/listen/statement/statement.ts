import type { Span } from "../signal.ts";
import { firstPattern } from "./features.ts";
import { firstHash } from "./gram.ts";
import { type Model, type Reading, readingOf, scoreOf, weightOf } from "./model.ts";
import { knownModel } from "./models.ts";
import { toldNames } from "./named.ts";
import type { Word } from "./word.ts";

/** What speaks for a problem (weight above 0) or against one. Without a span it is how the text is put as a whole.
 * `meant` are words of it that were read in another spelling. */
export type Part = { text: string; span: Span | null; weight: number; name: string; meant?: readonly string[] };

/** How likely a text tells of a problem. The weights of the parts add up to the logit, the gravest first. */
export type Statement = { probability: number; logit: number; parts: Part[] };

/** Reads one text in a language (ISO 639-1); null for a language that has no model. */
export function statementOf(text: string, language: string): Statement | null {
  const model = knownModel(language);
  return model ? statementBy(model, text) : null;
}

/** As `statementOf`, with a model of one's own. */
export function statementBy(model: Model, text: string): Statement {
  const reading = readingOf(model, text);
  const parts = partsOf(model, reading, text);
  let logit = 0;
  for (const { weight } of parts) logit += weight;
  return { probability: 1 / (1 + Math.exp(-logit)), logit, parts };
}

/** The probability alone, for those who need no reasons. */
export function probabilityOf(model: Model, text: string): number {
  const { slope, shift } = model.weights;
  return 1 / (1 + Math.exp(-(slope * scoreOf(readingOf(model, text)) + shift)));
}

function partsOf(model: Model, reading: Reading, text: string): Part[] {
  const { words } = reading.features;
  const rest = share(model, reading);
  const gathering: Gathering = { text, words, parts: [], rest, run: null };
  for (let at = 0; at < words.length; ) at = gather(gathering, at);
  close(gathering);
  const name = reading.scores.length > 1 ? "several sentences" : "the sentence";
  gathering.parts.push(partOfRest(gathering, name));
  return gathering.parts.sort((one, other) => other.weight - one.weight);
}

/** Tells each word what it adds and which words it makes one part with; gives what is left for how the text is put as a whole. */
function share(model: Model, { features, shares }: Reading): number {
  const { words, count, index, from, word } = features;
  const { lexicon } = model.memory;
  const { named, slope, shift } = model.weights;
  let rest = shift;
  for (let at = 0; at < shares.length; at += 1) rest += (named[0] ?? 0) * (shares[at] ?? 0) * slope;
  for (let at = 0; at < words.length; at += 1) {
    const one = words[at];
    if (!one) break;
    one.gain = one.said * (shares[one.clause] ?? 0) * slope;
    one.group = at;
    one.name = null;
  }
  for (let at = 0; at < count; at += 1) {
    const feature = index[at] ?? 0;
    const weight = weightOf(model, feature);
    if (weight === 0) continue;
    const first = from[at] ?? 0;
    const last = words[word[at] ?? 0];
    if (!last) continue;
    const gain = weight * (shares[last.clause] ?? 0) * slope;
    if (feature >= firstHash) {
      spread(words, first, word[at] ?? 0, gain);
    } else if (feature >= firstPattern) {
      last.gain += gain;
      join(words, first, word[at] ?? 0, lexicon.patterns[feature - firstPattern] ?? null);
    } else if (words[first] === last) {
      last.gain += gain;
      const group = words[last.group];
      if (group) group.name ??= toldNames[feature] ?? null;
    } else {
      rest += gain;
    }
  }
  return rest;
}

function spread(words: readonly Word[], first: number, last: number, gain: number): void {
  const each = gain / (last - first + 1);
  for (let at = first; at <= last; at += 1) {
    const word = words[at];
    if (word) word.gain += each;
  }
}

/** Words of one pattern become one part, with all between them. */
function join(words: readonly Word[], first: number, last: number, name: string | null): void {
  const group = Math.min(words[first]?.group ?? first, words[last]?.group ?? last);
  for (let at = last; at >= group; at -= 1) {
    const word = words[at];
    if (word) word.group = group;
  }
  const leader = words[group];
  if (leader) leader.name = name;
}

/** A part of less weight than this is not worth telling: it counts to the rest. */
const slightest = 0.02;
/** Words of less weight than this do not part what stands around them. */
const slight = 0.12;

type Gathering = { text: string; words: readonly Word[]; parts: Part[]; rest: number; run: Run | null };

/** Words that say the same, with the slight ones between them; `loose` is the weight of slight ones that may be behind its end. */
type Run = { first: number; last: number; weight: number; name: string; best: number; loose: number };

/** Takes the words of one group, and gives the first that is not of it. Neighbours that say the same become one part: "the staff was not
 * friendly" rather than five words. */
function gather(gathering: Gathering, at: number): number {
  const { words, run } = gathering;
  const group = words[at]?.group ?? at;
  let weight = 0;
  let last = at - 1;
  do {
    last += 1;
    weight += words[last]?.gain ?? 0;
  } while (words[last + 1]?.group === group);
  const name = words[group]?.name ?? "words";
  const isSame = run !== null && words[run.first]?.clause === words[at]?.clause;
  if (isSame && weight * run.weight > 0) grow(run, last, weight, name);
  else if (isSame && Math.abs(weight) < slight) run.loose += weight;
  else {
    close(gathering);
    gathering.run = { first: at, last, weight, name, best: Math.abs(weight), loose: 0 };
  }
  return last + 1;
}

function close(gathering: Gathering): void {
  const { text, words, run } = gathering;
  if (!run) return;
  const { first, last, weight, name, loose } = run;
  if (Math.abs(weight) < slightest) {
    gathering.rest += weight;
  } else {
    const span = { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
    const said = text.slice(span.start, span.end);
    gathering.parts.push({ text: said, span, weight, name, meant: meantIn(words, first, last) });
  }
  gathering.rest += loose;
  gathering.run = null;
}

/** Where no words speak for a problem and yet the whole does, it is the whole that is shown. */
function partOfRest({ text, parts, rest }: Gathering, name: string): Part {
  const isShown = rest <= 0 || parts.some(({ weight }) => weight > 0);
  if (isShown) return { text: "", span: null, weight: rest, name };
  return { text, span: { start: 0, end: text.length }, weight: rest, name };
}

function grow(run: Run, last: number, weight: number, name: string): void {
  run.last = last;
  run.weight += weight + run.loose;
  run.loose = 0;
  if (Math.abs(weight) <= run.best || name === "words") return;
  run.best = Math.abs(weight);
  run.name = name;
}

const nothingMeant: readonly string[] = [];

function meantIn(words: readonly Word[], first: number, last: number): readonly string[] {
  let meant: string[] | null = null;
  for (let at = first; at <= last; at += 1) {
    const one = words[at]?.entry.meant ?? null;
    if (one === null) continue;
    meant ??= [];
    meant.push(one);
  }
  return meant ?? nothingMeant;
}
