import { expect, test } from "bun:test";
import { readSpreadsheet } from "../../src/commands/spreadsheet.ts";

const read = (text: string | Uint8Array) =>
  readSpreadsheet(
    typeof text === "string" ? new TextEncoder().encode(text) : text,
    ["unit", "time_zone", "name"],
    "unit",
  );
const cellsOf = (text: string | Uint8Array) => read(text).rows.map((row) => row.cells);

test("commas, semicolons and tabs are told apart by the header", () => {
  for (const mark of [",", ";", "\t"]) {
    expect(cellsOf(`unit${mark}name\r\nlyon-2${mark}Lyon 2\r\n`)).toEqual([{ unit: "lyon-2", name: "Lyon 2" }]);
  }
  expect(cellsOf('sep=;\r\nunit;name\r\nlyon-2;"Lyon; 2"')).toEqual([{ unit: "lyon-2", name: "Lyon; 2" }]);
});

test("a BOM, header names in any case and with spaces, and empty lines do no harm", () => {
  expect(cellsOf("\ufeff UNIT ,Time Zone\n\nlyon-2, Europe/Paris \n,\n")).toEqual([
    { unit: "lyon-2", time_zone: "Europe/Paris" },
  ]);
});

test("each row has the line on which it begins, also after one of several lines", () => {
  const sheet = read('unit,name\r\nlyon-2,"Lyon\r\n2 ""Part-Dieu"""\r\n\r\nlyon-3,Lyon 3\r\n"lyon-4",x\r\n');
  expect(sheet.rows.map((row) => [row.line, row.cells.unit])).toEqual([
    [2, "lyon-2"],
    [5, "lyon-3"],
    [6, "lyon-4"],
  ]);
  expect(sheet.rows[0]?.cells.name).toBe('Lyon\n2 "Part-Dieu"');
});

test("UTF-8, Windows-1252 and UTF-16 are read", () => {
  expect(cellsOf("unit\nSaint-Étienne")).toEqual([{ unit: "Saint-Étienne" }]);
  expect(cellsOf(Buffer.from("unit\nSaint-\u00c9tienne", "latin1"))).toEqual([{ unit: "Saint-Étienne" }]);
  expect(cellsOf(Buffer.from("\ufeffunit\tname\r\nSaint-Étienne\tx", "utf16le"))).toEqual([
    { unit: "Saint-Étienne", name: "x" },
  ]);
});

test("columns that nobody knows are named, and rows with more cells than the header are bad", () => {
  const sheet = read("unit,Colour\nlyon-2,red\nlyon-3,red,blue\nlyon-4,,\n");
  expect(sheet.unknown).toEqual(["Colour"]);
  expect(sheet.problems.map((one) => one.line)).toEqual([3]);
  expect(sheet.rows.map((row) => row.line)).toEqual([2, 4]);
});

test("what is no table with the needed column is refused in words", () => {
  expect(() => read("name\nLyon")).toThrow("unit among them");
  expect(() => read("")).toThrow("unit among them");
  expect(() => read("unit,Unit\nx,y")).toThrow("twice");
  expect(() => read('unit,name\nlyon-2,"Lyon')).toThrow("line 2");
  expect(() => read(new Uint8Array([80, 75, 3, 4, 0, 0]))).toThrow("not a text file");
});
