import type { Instant } from "../../src/core/instant.ts";

/** A mail that the program said it would keep. `isReply`: it went to the address of one case and one reader. */
export type Acknowledged = { fingerprint: string; to: string; at: Instant; isReply: boolean };

/** What was seen since the last look. */
export type Seen = Pick<Notebook, "acknowledged" | "takenAgain" | "lines">;

/** Hands it over: each look is told of it once. */
export const takeSeen = ({ acknowledged, takenAgain, lines }: Notebook): Seen => ({
  acknowledged: acknowledged.splice(0),
  takenAgain: takenAgain.splice(0),
  lines: lines.splice(0),
});

/** What was seen from outside, to hold against what the program says of itself. */
export type Notebook = {
  acknowledged: Acknowledged[];
  /** Message-IDs of the letters that the relay took, with how often. */
  taken: Map<string, number>;
  /** Letters that went out again although their sender was told that they had. */
  takenAgain: string[];
  /** Letters of which nobody can know whether the relay has them. */
  unsure: Set<string>;
  /** Those of the piece of work that is under way. */
  underWay: string[];
  /** What the operator was told. */
  lines: string[];
  /** Sentences with which rules said no, with how often: a play in which everything is refused proves nothing. */
  refused: Map<string, number>;
  counts: Record<"responses" | "mailsIn" | "lettersTaken" | "deeds" | "hours", number>;
};

export const aNotebook = (): Notebook => ({
  acknowledged: [],
  taken: new Map(),
  takenAgain: [],
  unsure: new Set(),
  underWay: [],
  lines: [],
  refused: new Map(),
  counts: { responses: 0, mailsIn: 0, lettersTaken: 0, deeds: 0, hours: 0 },
});

export const tally = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};
