import type { Finding, Invariant } from "./scope.ts";

/**
 * No letter goes out twice, but where nobody can know whether the relay has it: its answer was lost, or the process died before it was
 * written down.
 */
export const lettersGoOnce: Invariant = ({ seen, now }) =>
  seen.takenAgain.map(
    (id): Finding => ({
      invariant: "lettersGoOnce",
      at: now,
      about: `letter ${id}`,
      says: "the relay was given it twice",
    }),
  );
