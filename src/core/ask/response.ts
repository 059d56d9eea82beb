import type { Instant } from "../instant.ts";

export const modes = ["phone", "web", "mail", "card", "kiosk", "api", "import"] as const;
export type Mode = (typeof modes)[number];

/** What a customer said about a visit, however it came in. Partial ones count. */
export type Response = {
  id: string;
  unitId: string;
  customerId: string | null;
  caseId: string | null;
  mode: Mode;
  survey: string | null;
  /** 0 to 10. */
  score: number | null;
  comment: string | null;
  /** The survey-taker's own note. */
  note: string | null;
  suspectsProblem: boolean;
  /** How sure the survey-taker was, in percent; null for one who did not say. */
  suspicion: number | null;
  contactMe: boolean;
  answers: Readonly<Record<string, string | number>>;
  severity: "none" | "alert" | "critical";
  rulesVersion: number;
  /** ISO 639-1, of the words; null when they were too few to tell. */
  language: string | null;
  /** How likely the words tell of a problem, and from which probability that alerted then; null where there was no model or no words. */
  probability: number | null;
  threshold: number | null;
  /** When the customer said it. */
  at: Instant;
  receivedAt: Instant;
  /** The mail that it came by. */
  inboundId: string | null;
};
