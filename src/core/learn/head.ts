import type { Instant } from "../instant.ts";

/** Where the log stood at a moment: its last row and that row's signature, which vouches for all rows before it. */
export type Head = { seq: number; mac: string; at: Instant };

/** A head as it leaves the box, one line of JSON. `host` is the installation that it is of. */
export const headLine = ({ seq, mac, at }: Head, host: string): string => JSON.stringify({ seq, mac, at, host });

export type ReadHead = { line: number; seq: number; mac: string };

/**
 * The heads in a file of lines as they were received: the JSON alone, or anywhere in a line, as in a mail that was kept. Other lines do not
 * matter; a line that looks like a head and cannot be read is given back with seq 0.
 */
export function readHeads(text: string): ReadHead[] {
  return text.split(/\r?\n/).flatMap((line, i) => {
    const found = /\{[^{}]*"mac"[^{}]*\}/.exec(line)?.[0];
    if (found === undefined) return [];
    return [{ line: i + 1, ...headIn(found) }];
  });
}

function headIn(text: string): { seq: number; mac: string } {
  const unreadable = { seq: 0, mac: "" };
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== "object" || read === null || !("seq" in read) || !("mac" in read)) return unreadable;
    const { seq, mac } = read;
    return typeof seq === "number" && Number.isInteger(seq) && typeof mac === "string" ? { seq, mac } : unreadable;
  } catch {
    return unreadable;
  }
}

/** Why a head does not fit the log, as a sentence; null when it fits. `mac` is what the log has at that number; undefined: no such row. */
export function misfit(head: ReadHead, mac: string | undefined): string | null {
  if (head.seq < 1 || head.mac === "") return "It cannot be read.";
  if (mac === undefined) return "The log has no such row any more.";
  return mac === head.mac ? null : "The row was another one when the head was sent.";
}
