import { gram, mix, symbols } from "./gram.ts";
import { roleBit } from "./lexicon.ts";
import { slot } from "./named.ts";
import type { Gap } from "./scan.ts";
import { emit, type Features } from "./word.ts";

const deny = roleBit("deny");
const boost = roleBit("boost");
const damp = roleBit("damp");
const breaker = roleBit("breaker");

/** Blame is denied only from so near: "not resolve my problem" denies no problem. */
const blameReach = 2;

/** What one clause shows: its praise and blame, its n-grams, and how it is put. `end` is the word after its last, `polarity` and `covered`
 * what phrases have made of the words. */
export function clauseFeatures(
  features: Features,
  first: number,
  end: number,
  closing: Gap,
  polarity: readonly number[],
  covered: readonly number[],
): void {
  const { words } = features;
  const last = end - 1;
  let praise = 0;
  let blame = 0;
  let denials = 0;
  let shouts = 0;
  let [one, two] = [symbols.begins, symbols.begins];
  let oneStem = symbols.begins;
  let strength = 0;
  for (let index = first; index < end; index += 1) {
    const word = words[index];
    if (!word) continue;
    const { entry } = word;
    const degree = polarity[index] ?? 0;
    const start = words[degree !== 0 && (covered[index] ?? -1) >= 0 ? (covered[index] ?? index) : index] ?? word;
    const distance = start.denied;
    const denied = distance > 0 && (degree > 0 || distance <= blameReach);
    let symbol = entry.symbol;
    if (degree !== 0) {
      polar(features, index, degree, denied, start.muted, strength, entry.shout);
      const bad = degree < 0 !== denied;
      symbol = start.muted ? symbols.muted : bad ? symbols.bad : symbols.good;
      if (!start.muted && bad) blame += 1;
      if (!start.muted && !bad) praise += 1;
    } else if ((entry.role & deny) !== 0) {
      symbol = symbols.denies;
      denials += 1;
    }
    if (entry.shout) shouts += 1;
    strength = (entry.role & boost) !== 0 ? 1 : (entry.role & damp) !== 0 ? -1 : degree !== 0 ? 0 : strength;
    const mark = word.muted ? 2 : word.denied > 0 ? 1 : 0;
    const stem = Math.imul(entry.stem ^ mark, 0x9e3779b1) | 0;
    gram(features, index, index, mix(11, stem, 0));
    gram(features, Math.max(first, index - 1), index, mix(12, oneStem, stem));
    gram(features, Math.max(first, index - 1), index, mix(13, one, symbol));
    gram(features, Math.max(first, index - 2), index, mix(mix(14, two, one), symbol, 1));
    if (index - 2 >= first) gram(features, index - 2, index, mix(15, two, symbol));
    [two, one, oneStem] = [one, symbol, stem];
  }
  const closes = closing === "question" ? symbols.asks : closing === "exclaim" ? symbols.shouts : symbols.ends;
  gram(features, last, last, mix(13, one, closes));
  gram(features, Math.max(first, last - 1), last, mix(mix(14, two, one), closes, 1));
  if (closing === "question") emit(features, slot("question"), last, last);
  if (closing === "exclaim") emit(features, slot("exclamation"), last, last);
  if (first > 0 && ((words[first]?.entry.role ?? 0) & breaker) !== 0) emit(features, slot("after but"), first, first);
  if (end < words.length && ((words[end]?.entry.role ?? 0) & breaker) !== 0)
    emit(features, slot("before but"), last, last);
  if (end - first <= 3) emit(features, slot("short"), first, last);
  for (let length = 12; length < end - first && length <= 36; length += 12) emit(features, slot("long"), first, last);
  if (denials > 0) emit(features, slot("denial"), first, last);
  if (shouts > 0 && shouts < end - first) emit(features, slot("shout"), first, last);
  const balance = blame > 0 ? (praise > 0 ? "blame and praise" : "blame only") : praise > 0 ? "praise only" : "neither";
  emit(features, slot(balance), first, last);
}

function polar(
  features: Features,
  index: number,
  degree: number,
  denied: boolean,
  muted: boolean,
  strength: number,
  shout: boolean,
): void {
  const side = degree > 0 ? "praise" : "blame";
  const size = Math.min(4, Math.abs(degree));
  if (muted) {
    emit(features, slot(`${side} of another case`), index, index);
    return;
  }
  const step = (denied ? 8 : 0) + (degree > 0 ? 0 : 4) + size;
  emit(features, step, index, index);
  if (denied) return;
  if (strength > 0) emit(features, slot(`strong ${side}`), index, index);
  if (strength < 0) emit(features, slot(`weak ${side}`), index, index);
  if (shout) emit(features, slot(`shouted ${side}`), index, index);
}
