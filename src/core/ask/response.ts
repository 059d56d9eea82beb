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
  contactMe: boolean;
  answers: Readonly<Record<string, string | number>>;
  severity: "none" | "alert" | "critical";
  rulesVersion: number;
  /** When the customer said it. */
  at: Instant;
  receivedAt: Instant;
  /** The mail that it came by. */
  inboundId: string | null;
};
