import type { LogRow } from "../retain/log-chain.ts";

/** What people do to a case, by the log's words. */
export const deeds: ReadonlySet<string> = new Set([
  ...["viewed", "taken", "assigned", "about_manager", "noted", "called", "visited", "texted", "replied", "promised"],
  ...[
    "raised",
    "held",
    "hold_asked",
    "hold_denied",
    "unheld",
    "resolved",
    "challenged",
    "accepted",
    "closed",
    "reopened",
    "merged",
  ],
  ...["absorbed", "gave", "make_good_asked", "make_good_approved", "make_good_denied"],
]);

const contacts = new Set(["called", "visited", "texted", "replied"]);

export const isContact = ({ what }: LogRow): boolean => contacts.has(what);

/** What a row carries; a row that cannot be read carries nothing. */
export function dataOf({ data }: LogRow): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(data);
    return typeof read === "object" && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}

export function textIn(row: LogRow, name: string): string | null {
  const value = dataOf(row)[name];
  return typeof value === "string" ? value : null;
}

/** The customer's words opened a case again that was resolved or closed. */
export const reopens = (row: LogRow): boolean => dataOf(row).reopened === true;

/** The rows without those that their own author took back, and without the taking back. */
export function withoutUndone(rows: readonly LogRow[]): LogRow[] {
  const undone = rows.filter(({ what }) => what === "undone").map((row) => ({ row, told: textIn(row, "told") }));
  if (undone.length === 0) return [...rows];
  return rows.filter(
    (row) =>
      row.what !== "undone" &&
      !undone.some(
        ({ row: { seq, actorId }, told }) =>
          told === row.at && actorId === row.actorId && row.actorKind === "person" && row.seq < seq,
      ),
  );
}
