import type { LogRow } from "./log-chain.ts";

/** The letters that told of a case together with others, from its events; `cases` counts it too. */
export const toldTogether = (events: readonly LogRow[]): { letterId: string; cases: number }[] =>
  events.flatMap(({ what, data }) => {
    if (what !== "told_together") return [];
    const { letterId, cases } = JSON.parse(data) as { letterId?: unknown; cases?: unknown };
    return typeof letterId === "string" ? [{ letterId, cases: Number(cases) }] : [];
  });
