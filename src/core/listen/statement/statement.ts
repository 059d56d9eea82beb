import type { Span } from "../signal.ts";
import { firstPattern } from "./features.ts";
import { firstHash } from "./gram.ts";
import { type Model, type Reading, readingOf, scoreOf } from "./model.ts";
import { knownModel } from "./models.ts";
import { toldNames } from "./named.ts";
import type { Word } from "./word.ts";

/** What speaks for a problem (weight above 0) or against one. Without a span it is how the text is put as a whole.
 * `meant` are words of it that were read in another spelling. */
export type Part = { text: string; span: Span | null; weight: number; name: string; meant?: string[] };

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

function partsOf({ memory, weights }: Model, { features, sensed, scores, shares }: Reading, text: string): Part[] {
  const { words, index, from, word } = features;
  const { slope, shift } = weights;
  const gains = new Float64Array(words.length);
  const groups = new Int32Array(words.length);
  const names = new Array<string | undefined>(words.length);
  for (let at = 0; at < groups.length; at += 1) groups[at] = at;
  let rest = shift;
  for (let at = 0; at < shares.length; at += 1) rest += (weights.named[0] ?? 0) * (shares[at] ?? 0) * slope;
  for (let at = 0; at < sensed.length; at += 1)
    gains[at] = (sensed[at] ?? 0) * (shares[words[at]?.clause ?? 0] ?? 0) * slope;
  for (let at = 0; at < index.length; at += 1) {
    const feature = index[at] ?? 0;
    const weight =
      feature < firstHash ? (weights.named[feature] ?? 0) : (weights.grams[feature - firstHash] ?? 0) * weights.scale;
    if (weight === 0) continue;
    const first = from[at] ?? 0;
    const last = word[at] ?? 0;
    const gain = weight * (shares[words[last]?.clause ?? 0] ?? 0) * slope;
    if (feature >= firstHash) {
      const share = gain / (last - first + 1);
      for (let one = first; one <= last; one += 1) gains[one] = (gains[one] ?? 0) + share;
    } else if (feature >= firstPattern) {
      gains[last] = (gains[last] ?? 0) + gain;
      join(groups, first, last);
      names[groups[first] ?? first] = memory.lexicon.patterns[feature - firstPattern];
    } else if (first === last) {
      gains[last] = (gains[last] ?? 0) + gain;
      names[groups[last] ?? last] ??= toldNames[feature];
    } else {
      rest += gain;
    }
  }
  return gather(text, features.words, { gains, groups, names }, rest, scores.length);
}

/** Words of one pattern become one part, with all between them. */
function join(groups: Int32Array, first: number, last: number): void {
  const group = Math.min(groups[first] ?? first, groups[last] ?? last);
  for (let at = last; at >= group; at -= 1) groups[at] = group;
}

/** A part of less weight than this is not worth telling: it counts to the rest. */
const slightest = 0.02;
/** Words of less weight than this do not part what stands around them. */
const slight = 0.12;

type Gains = { gains: Float64Array; groups: Int32Array; names: (string | undefined)[] };

/** Neighbours that say the same become one part: "the staff was not friendly" rather than five words. */
function gather(
  text: string,
  words: readonly Word[],
  { gains, groups, names }: Gains,
  base: number,
  clauses: number,
): Part[] {
  const parts: Part[] = [];
  let rest = base;
  let run: Run | null = null;
  const close = (): void => {
    if (!run) return;
    const { first, last, weight, name } = run;
    const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
    if (Math.abs(weight) < slightest) rest += weight;
    else
      parts.push({
        text: text.slice(start, end),
        span: { start, end },
        weight,
        name,
        meant: meantIn(words, first, last),
      });
    rest += run.loose;
    run = null;
  };
  for (let at = 0; at < words.length; ) {
    const group = groups[at] ?? at;
    let [weight, last] = [0, at - 1];
    do {
      last += 1;
      weight += gains[last] ?? 0;
    } while (last + 1 < words.length && groups[last + 1] === group);
    const name = names[group] ?? "words";
    if (run && words[run.first]?.clause !== words[at]?.clause) close();
    if (!run) run = { first: at, last, weight, name, best: Math.abs(weight), loose: 0 };
    else if (weight * run.weight > 0) grow(run, last, weight, name);
    else if (Math.abs(weight) < slight) run.loose += weight;
    else {
      close();
      run = { first: at, last, weight, name, best: Math.abs(weight), loose: 0 };
    }
    at = last + 1;
  }
  close();
  const name = clauses > 1 ? "several sentences" : "the sentence";
  const shown = parts.some(({ weight }) => weight > 0) || rest <= 0;
  parts.push({ text: shown ? "" : text, span: shown ? null : { start: 0, end: text.length }, weight: rest, name });
  return parts.sort((one, other) => other.weight - one.weight);
}

/** Words that say the same, with the slight ones between them; `loose` is the weight of slight ones that may be behind its end. */
type Run = { first: number; last: number; weight: number; name: string; best: number; loose: number };

function grow(run: Run, last: number, weight: number, name: string): void {
  run.last = last;
  run.weight += weight + run.loose;
  run.loose = 0;
  if (Math.abs(weight) <= run.best || name === "words") return;
  run.best = Math.abs(weight);
  run.name = name;
}

function meantIn(words: readonly Word[], first: number, last: number): string[] {
  const meant: string[] = [];
  for (let at = first; at <= last; at += 1) {
    const one = words[at]?.entry.meant;
    if (one !== null && one !== undefined) meant.push(one);
  }
  return meant;
}
