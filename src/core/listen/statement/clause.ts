import { gram, mix, symbols } from "./gram.ts";
import { roleBit } from "./lexicon.ts";
import { slot } from "./named.ts";
import { type Gap, gaps } from "./scan.ts";
import { emit, type Features } from "./word.ts";

const deny = roleBit("deny");
const boost = roleBit("boost");
const damp = roleBit("damp");
const breaker = roleBit("breaker");

/** Blame is denied only from so near: "not resolve my problem" denies no problem. */
const blameReach = 2;

/** What one clause shows: its praise and blame, its n-grams, and how it is put. `end` is the word after its last. */
export function clauseFeatures(features: Features, first: number, end: number, closing: Gap): void {
  const { words } = features;
  const last = end - 1;
  let praise = 0;
  let blame = 0;
  let denials = 0;
  let shouts = 0;
  let one = symbols.begins;
  let two = symbols.begins;
  let oneStem = symbols.begins;
  let strength = 0;
  for (let index = first; index < end; index += 1) {
    const word = words[index];
    if (!word) continue;
    const { entry, degree, cover } = word;
    const start = (degree !== 0 && cover >= 0 ? words[cover] : null) ?? word;
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
    two = one;
    one = symbol;
    oneStem = stem;
  }
  const closes = closing === gaps.question ? symbols.asks : closing === gaps.exclaim ? symbols.shouts : symbols.ends;
  gram(features, last, last, mix(13, one, closes));
  gram(features, Math.max(first, last - 1), last, mix(mix(14, two, one), closes, 1));
  if (closing === gaps.question) emit(features, slots.question, last, last);
  if (closing === gaps.exclaim) emit(features, slots.exclamation, last, last);
  if (first > 0 && ((words[first]?.entry.role ?? 0) & breaker) !== 0) emit(features, slots.afterBut, first, first);
  if (end < words.length && ((words[end]?.entry.role ?? 0) & breaker) !== 0)
    emit(features, slots.beforeBut, last, last);
  if (end - first <= 3) emit(features, slots.short, first, last);
  for (let length = 12; length < end - first && length <= 36; length += 12) emit(features, slots.long, first, last);
  if (denials > 0) emit(features, slots.denial, first, last);
  if (shouts > 0 && shouts < end - first) emit(features, slots.shout, first, last);
  emit(
    features,
    blame > 0 ? (praise > 0 ? slots.both : slots.blame) : praise > 0 ? slots.praise : slots.neither,
    first,
    last,
  );
}

const slots = {
  question: slot("question"),
  exclamation: slot("exclamation"),
  afterBut: slot("after but"),
  beforeBut: slot("before but"),
  short: slot("short"),
  long: slot("long"),
  denial: slot("denial"),
  shout: slot("shout"),
  both: slot("blame and praise"),
  blame: slot("blame only"),
  praise: slot("praise only"),
  neither: slot("neither"),
};

const sides = {
  praise: {
    another: slot("praise of another case"),
    strong: slot("strong praise"),
    weak: slot("weak praise"),
    shouted: slot("shouted praise"),
  },
  blame: {
    another: slot("blame of another case"),
    strong: slot("strong blame"),
    weak: slot("weak blame"),
    shouted: slot("shouted blame"),
  },
};

function polar(
  features: Features,
  index: number,
  degree: number,
  denied: boolean,
  muted: boolean,
  strength: number,
  shout: boolean,
): void {
  const side = degree > 0 ? sides.praise : sides.blame;
  const size = Math.min(4, Math.abs(degree));
  if (muted) {
    emit(features, side.another, index, index);
    return;
  }
  const step = (denied ? 8 : 0) + (degree > 0 ? 0 : 4) + size;
  emit(features, step, index, index);
  if (denied) return;
  if (strength > 0) emit(features, side.strong, index, index);
  if (strength < 0) emit(features, side.weak, index, index);
  if (shout) emit(features, side.shouted, index, index);
}
