/**
 * Words that staff teach the system. An entry of `words` is a word or a phrase; case, accents and the kind of apostrophe do not matter,
 * and a word of five letters or more is also heard with one slip in it, unless that is a word of its own.
 * `complain*` is the start of a word and `~disappoint` a word in all its forms; `"IT"` is this very spelling; `cold (food|fries)` gives a
 * choice; `nobody /4 back` means that "back" is one of the four words after "nobody", `late //6 parcel` the same in any order;
 * `sick -"sick deal*"` is "sick" without "sick deals"; `!refund` is heard in "no refund" too. All words of an entry stand in one clause.
 * A longer match hides the shorter ones inside it, so "killer deals" may be praise although "killer" is not.
 */
export type KeywordRule = {
  name: string;
  kind: "negative" | "positive" | "interest";
  words: readonly string[];
  /** Of a negative rule: what one match is enough for. Without it the match needs company (see `alertAtWeight`). */
  severity?: "alert" | "critical";
  category: string;
  /** ISO 639-1 codes; without it, any language. */
  languages?: readonly string[];
  /** "comment", "note", "mail", "answer" (all of them) or "answer:" and a key; without it, any text. */
  where?: readonly string[];
  /** The words tell what happened, such as "nobody … called back". */
  statement?: boolean;
  /** Of a negative rule: a match is about whoever manages the store, who then neither sees the case nor hears of it. */
  aboutManager?: boolean;
  /** 1 for a hint, 2 for an alert, 3 for a critical one, unless told otherwise. */
  weight?: number;
};

/** The kinds of scale that surveys ask with. */
export type Scale = "recommendation" | "satisfaction" | "effort" | "stars";

/**
 * What an answer from `bottom` to `top` says. The bounds are on this scale, as if more were better; of a scale on which less is better
 * (`isReversed`, such as minutes of effort) the answer is turned around first. A concern alone opens no case.
 */
export type ScoreRule = {
  scale: Scale;
  bottom: number;
  top: number;
  isReversed: boolean;
  criticalAtMost: number;
  alertAtMost: number;
  concernAtMost: number;
  praiseAtLeast: number;
  category: string | null;
};

/** Everything that decides an assessment. `version` is named by each assessment made with it. */
export type Rules = {
  version: number;
  score: ScoreRule;
  /** A score so many points (of 10) below what the same customer gave before is an alert; null: it is not looked at. */
  dropBy: number | null;
  /** A customer who answered regularly and does so no more: after how many of their usual gaps it is told; null: never. */
  silentAfterGaps: number | null;
  /** Rules for the numeric answers to single questions, by the question's key. */
  questions: Readonly<Record<string, ScoreRule>>;
  keywords: readonly KeywordRule[];
  /** Negative hints that do not alert alone do so when their weights add up to this, each rule counted once. */
  alertAtWeight: number;
};
