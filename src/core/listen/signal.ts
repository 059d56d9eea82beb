/** How bad it is: `alert` opens a case, `critical` also breaks through quiet hours. */
export type Severity = "none" | "alert" | "critical";

/** A stretch of the source text in UTF-16 units, without its end: `text === source.slice(start, end)`. */
export type Span = { start: number; end: number };

/** One piece of evidence in what a customer, or the survey-taker, said. */
export type Signal = {
  kind: "score" | "keyword" | "statement" | "note" | "suspicion" | "request" | "mail";
  polarity: "negative" | "positive" | "interest";
  /** Where it stands: "score", "comment", "note", "flag", "contact_me", "mail", or "answer:" and the question's key. */
  source: string;
  /** The very words, "3 of 10" for a score, a sentence of the catalogue for a flag. */
  text: string;
  span: Span | null;
  weight: number;
  /** The name of the rule that spoke. */
  rule: string;
};

/** A signal with what it means for the decision. `aboutManager`: its rule is for words about whoever manages the store. */
export type Finding = { signal: Signal; severity: Severity; category: string | null; aboutManager?: boolean };

/** Everything that one response said. `score` is 0 to 10. `language` is an ISO 639-1 code, null when nobody knows. */
export type Spoken = {
  score: number | null;
  comment: string | null;
  note: string | null;
  suspectsProblem: boolean;
  /** How sure the survey-taker is of that, in percent; null for one who did not say. */
  suspicion?: number | null;
  contactMe: boolean;
  answers: Readonly<Record<string, string | number>>;
  mail?: string | null;
  language?: string | null;
  /** What the same customer gave before, 0 to 10, the newest first. */
  earlierScores?: readonly number[];
};

/** The texts of a response that rules read, each with its source. */
export function textsOf(spoken: Spoken): { source: string; text: string }[] {
  const texts: { source: string; text: string }[] = [];
  if (spoken.comment) texts.push({ source: "comment", text: spoken.comment });
  if (spoken.note) texts.push({ source: "note", text: spoken.note });
  if (spoken.mail) texts.push({ source: "mail", text: spoken.mail });
  for (const key of Object.keys(spoken.answers)) {
    const answer = spoken.answers[key];
    if (typeof answer === "string") texts.push({ source: `answer:${key}`, text: answer });
  }
  return texts;
}

/** A message by itself: nothing was asked, and nothing else was said. */
export const spokenInMail = (mail: string): Spoken => ({
  score: null,
  comment: null,
  note: null,
  suspectsProblem: false,
  contactMe: false,
  answers: {},
  mail,
});
