import type { LogRow } from "../retain/log-chain.ts";
import { dataOf } from "./ledger-row.ts";

/** A row of the log with its signature, the number of its case and the code of its unit, for reading off the box. */
export type LoggedRow = LogRow & { mac: string; caseNumber: number | null; unitCode: string | null };

/** The formats of an export. */
export const logFormats = ["jsonl", "csv"] as const;
export type LogFormat = (typeof logFormats)[number];

/** A row as programs read it: what `data` is signed as stands there whole, as the text that it is. */
export const logJson = (row: LoggedRow) => ({
  seq: row.seq,
  at: row.at,
  what: row.what,
  actor: { kind: row.actorKind, id: row.actorId, name: nameIn(row) },
  surface: row.surface,
  case: row.caseId === null ? null : { id: row.caseId, number: row.caseNumber },
  unit: row.unitId === null ? null : { id: row.unitId, code: row.unitCode },
  evidence: row.evidence,
  data: row.data,
  mac: row.mac,
});

const columns = [
  ...["seq", "at", "what", "actor_kind", "actor_id", "actor", "surface", "case", "case_id", "unit", "unit_id"],
  ...["evidence", "data", "mac"],
];

/** What stands before the rows of an export. */
export const logHead = (format: LogFormat): string => (format === "csv" ? csvLine(columns) : "");

/** One row of an export with its line end. */
export const logLine = (format: LogFormat, row: LoggedRow): string =>
  format === "csv" ? csvLine(cellsOf(row)) : `${JSON.stringify(logJson(row))}\n`;

const cellsOf = (row: LoggedRow): (string | number | null)[] => [
  ...[row.seq, row.at, row.what, row.actorKind, row.actorId, nameIn(row), row.surface, row.caseNumber, row.caseId],
  ...[row.unitCode, row.unitId, row.evidence, row.data, row.mac],
];

/** A line of CSV (RFC 4180): CRLF at its end, cells with commas, quotes or line breaks in quotes. */
export const csvLine = (cells: readonly (string | number | null)[]): string => `${cells.map(csvCell).join(",")}\r\n`;

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it, which keeps it text. */
function csvCell(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function nameIn(row: LogRow): string | null {
  const { by } = dataOf(row);
  return typeof by === "string" ? by : null;
}
