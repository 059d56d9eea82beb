/** Why negative words tell of no problem here. */
export type MuteKind = "friend" | "condition" | "question" | "comparison" | "past" | "life" | "suggestion";

/**
 * Words that take what others say back. `words` and `unless` are entries as staff write them, parted by commas. How far it reaches:
 * "inside" the words themselves ("killer deals"), the "clause" they stand in, what comes "after" them in it, the "rest" of the sentence, or
 * the whole "sentence"; never over a "but". It is void when the sentence also holds one of `unless`, and when it lacks what it `needs`: to
 * be a question, or to have praise in it or beside it.
 */
export type Mute = {
  kind: MuteKind;
  words: string;
  reach: "inside" | "clause" | "after" | "rest" | "sentence";
  unless?: string;
  needs?: "question" | "praise";
};

/** How a language turns a word round, as it is written down. All single words are folded, contractions without apostrophe. */
export type ScopeText = {
  /** Words that deny what follows them directly, or after fillers: "no complaints", "never had a problem". */
  cues: string;
  /** Cues that reach praise over other words too: "did not find the staff friendly". */
  reaching: string;
  /** Words that may stand between a cue and what it denies. */
  fillers: string;
  /** "no wait or queue": the cue reaches over one word before these. */
  joints: string;
  /** Words between a cue and praise that make the denial none: "not only", "did not expect such good service". */
  excuses: string;
  /** Words that begin a new clause and part what was said before from what counts: "but". */
  breakers: string;
  /** A mild word right after one of these is an alert by itself: "extremely slow". */
  boosters: string;
  /** A mild word right after one of these weighs half: "a bit slow". */
  dampers: string;
  mutes: readonly Mute[];
};

/** As it is looked up. `place` is that of its tree of mutes among all trees that are kept. */
export type Scope = Readonly<
  Record<Exclude<keyof ScopeText, "mutes">, ReadonlySet<string>> & { mutes: readonly Mute[]; place: number }
>;
