import type { Token } from "./token.ts";

/** How a language turns a word round. All words are folded, contractions without apostrophe. */
export type Scope = {
  /** Words that deny what follows them directly, or after fillers: "no complaints", "never had a problem". */
  cues: ReadonlySet<string>;
  /** Cues that reach praise over other words too: "did not find the staff friendly". */
  reaching: ReadonlySet<string>;
  /** Words that may stand between a cue and what it denies. */
  fillers: ReadonlySet<string>;
  /** "no wait or queue": the cue reaches over one word before these. */
  joints: ReadonlySet<string>;
  /** Words between a cue and praise that make the denial none: "not only", "did not expect such good service". */
  excuses: ReadonlySet<string>;
  /** Words that begin a new clause: "but". */
  breakers: ReadonlySet<string>;
};

/** How far back a cue may stand. */
const reach = { direct: 6, praise: 5 };

/** The token that denies a negative word at `index`, as in "nothing was wrong". */
export function findDenial(tokens: readonly Token[], index: number, scope: Scope): number | undefined {
  let joined = false;
  for (let at = index - 1; at >= 0 && index - at <= reach.direct; at -= 1) {
    const word = wordAt(tokens, at, index);
    if (word === undefined) return undefined;
    if (scope.cues.has(word)) return scope.excuses.has(tokens[at + 1]?.word ?? "") ? undefined : at;
    if (scope.joints.has(word) && !joined) {
      joined = true;
      at -= 1;
    } else if (!scope.fillers.has(word)) {
      return undefined;
    }
  }
  return undefined;
}

/** The token that turns praise at `index` into its opposite, as in "not a good experience". */
export function findReversal(tokens: readonly Token[], index: number, scope: Scope): number | undefined {
  for (let at = index - 1; at >= 0 && index - at <= reach.praise; at -= 1) {
    const word = wordAt(tokens, at, index);
    if (word === undefined || scope.excuses.has(word)) return undefined;
    if (scope.reaching.has(word)) return at;
  }
  return findDenial(tokens, index, scope);
}

function wordAt(tokens: readonly Token[], at: number, index: number): string | undefined {
  const token = tokens[at];
  return token && token.clause === tokens[index]?.clause ? token.word : undefined;
}
