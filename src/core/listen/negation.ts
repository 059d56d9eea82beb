import type { Scope } from "./scope/scope.ts";
import type { Token } from "./token.ts";

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
