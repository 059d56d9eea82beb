import { describe, expect, test } from "bun:test";
import { checkPassword } from "../../../src/core/org/password.ts";

const context = ["Ann Martin", "ann.martin@cleos.example", "Cleo's Bakeries"];
const isRefused = (password: string) => {
  try {
    checkPassword(password, context);
    return false;
  } catch {
    return true;
  }
};

describe("a password is refused when it is", () => {
  test.each([
    ["too short", "tR4!xq9z"],
    ["a word of every list", "Password1234"],
    ["the same in other letters", "P4$$w0rd2026!!"],
    ["a row of keys", "qwertyuiop123"],
    ["a row of digits", "123456789012"],
    ["a row of letters", "abcdefghijkl"],
    ["one pattern again and again", "abcabcabcabc"],
    ["one letter again and again", "aaaaaaaaaaaa"],
    ["the person's own name", "annmartin2026"],
    ["the company's name", "CleosBakeries1"],
    ["two favourites together", "letmein-welcome"],
    ["endless", "x7".repeat(200)],
  ])("%s", (_, password) => expect(isRefused(password)).toBe(true));
});

describe("a password is taken when it is", () => {
  test.each([
    ["a few words", "copper ladder ninety"],
    ["random", "vK3-xqT9-mmZp"],
    ["in another script", "дерево молоко окно"],
    ["a sentence with the name in it", "ann keeps seven blue herons"],
  ])("%s", (_, password) => expect(isRefused(password)).toBe(false));
});
