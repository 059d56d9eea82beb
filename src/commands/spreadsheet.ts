import { CsvError, type Info, parse } from "csv-parse/sync";
import type { Problem } from "../core/org/org-sheet.ts";
import { Refused } from "../core/refused.ts";

/** `line` is where the row begins in the file, from 1. `cells` has only columns that the file has. */
export type Row<Column extends string> = { line: number; cells: Partial<Record<Column, string>> };

export type Sheet<Column extends string> = {
  rows: Row<Column>[];
  /** Rows with more cells than the header, which would be read wrongly. */
  problems: Problem[];
  /** Columns of the file that nobody asked for, as written there. */
  unknown: string[];
};

/**
 * Reads CSV as spreadsheet programs write it: UTF-8 with or without BOM, UTF-16, or else Windows-1252; commas, semicolons or
 * tabs, whichever the header has most of; any line ends; quotes. Header names count without case, spaces as underscores.
 * Refused when the file is no such text or has no column `needed`.
 */
export function readSpreadsheet<Column extends string>(
  bytes: Uint8Array,
  known: readonly Column[],
  needed: Column,
): Sheet<Column> {
  const { text, linesBefore } = withoutSeparatorLine(decode(bytes));
  const [header, ...records] = parseRecords(text, delimiterOf(text));
  const names = (header?.record ?? []).map((name) => name.trim());
  const columns = names.map((name) => known.find((column) => column === name.toLowerCase().replace(/[\s_-]+/g, "_")));
  if (!columns.includes(needed)) {
    throw new Refused("The first line must name the columns, {{needed}} among them. Known columns: {{known}}.", {
      needed,
      known: known.join(", "),
    });
  }
  const twice = columns.find((column, i) => column !== undefined && columns.indexOf(column) !== i);
  if (twice !== undefined) throw new Refused("The column {{twice}} is there twice: leave one out.", { twice });
  const sheet: Sheet<Column> = { rows: [], problems: [], unknown: names.filter((name, i) => name && !columns[i]) };
  for (const { record, info } of records) {
    const line = info.lines - record.join("").split("\n").length + 1 + linesBefore;
    if (record.every((cell) => cell.trim() === "")) continue;
    if (record.slice(names.length).some((cell) => cell.trim() !== "")) {
      const sentence = "the row has more cells than the header: is a quote missing?";
      sheet.problems.push({ line, sentence, values: {} });
    } else sheet.rows.push({ line, cells: cellsOf(columns, record) });
  }
  return sheet;
}

function cellsOf<Column extends string>(columns: readonly (Column | undefined)[], record: readonly string[]) {
  const cells: Partial<Record<Column, string>> = {};
  columns.forEach((column, i) => {
    if (column !== undefined) cells[column] = (record[i] ?? "").trim();
  });
  return cells;
}

function parseRecords(text: string, delimiter: string): { record: string[]; info: Info }[] {
  try {
    return parse(text, {
      delimiter,
      info: true,
      record_delimiter: "\n",
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: Info }[];
  } catch (why) {
    if (!(why instanceof CsvError)) throw why;
    throw new Refused("This is not a table that can be read: {{why}}", { why: why.message });
  }
}

function decode(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (text.includes("\0")) throw new Refused("This is not a text file: save the table as CSV (UTF-8) first.");
  return text.replace(/\r\n?/g, "\n");
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Some spreadsheet programs begin with a line such as `sep=;`. */
function withoutSeparatorLine(text: string): { text: string; linesBefore: number } {
  const rest = text.replace(/^"?sep=."?\n/i, "");
  return { text: rest, linesBefore: rest === text ? 0 : 1 };
}

function delimiterOf(text: string): string {
  const header = (/^.*/.exec(text.trimStart())?.[0] ?? "").replace(/"[^"]*"/g, "");
  const counted = [",", ";", "\t"].map((mark) => ({ mark, count: header.split(mark).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}
