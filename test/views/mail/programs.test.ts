import { describe, expect, test } from "bun:test";
import { everyLetter } from "../../../src/demo/letters/samples.ts";

/** What mail programs need, each for a reason of its own; the letters themselves are in letters.test.ts. */
describe.each(Object.entries(everyLetter()))("%s", (_, { html, text, subject }) => {
  const [head = "", body = ""] = html.split("</head>");

  test("says its language on the page and, for programs that throw that away, on a cell", () => {
    expect(html).toStartWith('<!doctype html><html lang="en">');
    expect(body).toMatch(/<td class="gutter"[^>]* lang="en"/);
  });

  test("asks for both colours and gives each coloured class one for the dark", () => {
    expect(head).toContain('<meta name="color-scheme" content="light dark"');
    const dark = /@media \(prefers-color-scheme:dark\)\{(.*?\})\}/.exec(head)?.[1] ?? "";
    const coloured = [...body.matchAll(/ class="([a-z]+)" style="([^"]*)"/g)]
      .filter(([, name, style = ""]) => name !== "bare" && /(?:^|;)(?:color|background-color|border\S*):/.test(style))
      .map(([, name = ""]) => name);
    expect([...new Set(coloured)].filter((name) => !dark.includes(`.${name}{`))).toEqual([]);
  });

  test("lays out by tables that are nothing but layout, 600 pixels wide also where max-width is unknown", () => {
    for (const [table] of body.matchAll(/<table[^>]*>/g)) expect(table).toContain('role="presentation"');
    expect(body).toContain('<!--[if mso]><table role="presentation" width="600"');
    expect(html.match(/<!--\[if mso\]>/g)?.length).toBe(html.match(/<!\[endif\]-->/g)?.length);
    expect(body).toContain("max-width:600px");
  });

  test("fetches nothing, runs nothing, and shows no picture without words", () => {
    expect(html).not.toMatch(/<(?:script|link|iframe|object|form)\b|@import|url\(/i);
    expect(html).not.toMatch(/<img(?![^>]*\balt=)/i);
  });

  test("is small enough that no program cuts it, and says each address of its buttons in plain text, too", () => {
    expect(html.length).toBeLessThan(102_000);
    const buttons = [...body.matchAll(/<a class="press"[^>]* href="([^"]+)"/g)].map(([, href = ""]) => href);
    for (const href of buttons) expect(text).toContain(href.replaceAll("&amp;", "&"));
    expect(subject.length).toBeGreaterThan(5);
  });
});
