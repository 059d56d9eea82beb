import { roleBit } from "./lexicon.ts";
import { gaps } from "./scan.ts";
import type { Word } from "./word.ts";

const deny = roleBit("deny");
const excuse = roleBit("excuse");
const boost = roleBit("boost");
const filler = roleBit("filler");
const joint = roleBit("joint");
const opener = roleBit("opener");
const condition = roleBit("condition");
const compare = roleBit("compare");
const elsewhere = roleBit("elsewhere");

/** Over how many words of weight a denial reaches, and over how many words a condition and a comparison do. */
const reach = { denial: 4, condition: 9, compare: 6 };

/** Tells each word whether it is denied, and whether it speaks of a case that is not. `backwards`: a denial may follow what it denies. */
export function markScopes(words: readonly Word[], backwards: boolean): void {
  let denial = 0;
  let mute = 0;
  let last = -1;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word) continue;
    const { role } = word.entry;
    if (word.clause !== last) {
      denial = 0;
      mute = 0;
      last = word.clause;
    } else if (word.gap === gaps.comma) {
      denial = 0;
      mute = Math.min(mute, 1);
    }
    if (denial > 0 && (role & opener) !== 0 && ((words[index - 1]?.entry.role ?? 0) & joint) !== 0) denial = 0;
    if (denial > 0 && (role & excuse) !== 0) denial = 0;
    word.denied = denial;
    word.muted = mute > 0;
    if (denial > 0)
      denial = (role & joint) !== 0 ? 1 : (role & (filler | boost)) !== 0 ? denial : (denial + 1) % (reach.denial + 1);
    mute -= mute > 0 ? 1 : 0;
    if ((role & deny) !== 0) {
      denial = denial === 1 && (role & joint) === 0 ? 0 : 1;
      if (backwards) denyBack(words, index);
    }
    if ((role & condition) !== 0) mute = reach.condition;
    if ((role & compare) !== 0) mute = reach.compare;
    if ((role & elsewhere) !== 0) muteAround(words, index);
  }
}

function denyBack(words: readonly Word[], index: number): void {
  for (let before = index - 1; before >= 0 && index - before <= 4; before -= 1) {
    const word = words[before];
    if (!word || word.clause !== words[index]?.clause || words[before + 1]?.gap === gaps.comma) return;
    word.denied = 1;
  }
}

function muteAround(words: readonly Word[], index: number): void {
  for (let before = index - 1; before >= 0 && index - before <= 6; before -= 1) {
    const word = words[before];
    if (!word || word.clause !== words[index]?.clause) return;
    word.muted = true;
  }
}
