import { expect, test } from "bun:test";
import { formattedMail } from "../../../src/mail/content/formatted-mail.ts";
import { harmlessStyle } from "../../../src/mail/content/style.ts";
import { aMail, png } from "./a-mail.ts";

const shown = (html: string, ...pictures: { id: string; type?: string; body?: Uint8Array }[]) =>
  formattedMail(
    aMail(
      [
        { type: "text/html; charset=utf-8", body: html },
        ...pictures.map(({ id, type = "image/png", body = png }) => ({ type, headers: [`Content-ID: <${id}>`], body })),
      ],
      { subtype: "related" },
    ),
  );
const html = (source: string) => shown(source).html ?? "";

test("a letter keeps its look and its own pictures", () => {
  const source =
    '<h1 style="color:#c00">Sorry</h1><table width="600" bgcolor="#eeeeee"><tr><td align="center"><font color="red">Hello</font></td></tr></table><img src="cid:logo@home" alt="Logo" width="80">';
  const { html: clean, remoteImages, refused } = shown(source, { id: "logo@home" });
  expect(clean).toContain('<h1 style="color:#c00">Sorry</h1>');
  expect(clean).toContain('<table width="600" bgcolor="#eeeeee">');
  expect(clean).toContain('<font color="red">Hello</font>');
  expect(clean).toContain(`src="data:image/png;base64,${Buffer.from(png).toString("base64")}"`);
  expect([remoteImages, refused]).toEqual([0, null]);
});

test("nothing of a hostile letter acts, loads, leads away or covers anything", () => {
  const hostile = [
    '<script>alert(1)</script><SCRIPT src="//evil.test/x.js"></SCRIPT>',
    '<style>@import url("https://evil.test/a.css"); body{background:url(https://evil.test/b)}</style>',
    '<base href="https://evil.test/"><meta http-equiv="refresh" content="0;url=https://evil.test/"><link rel="stylesheet" href="https://evil.test/c.css">',
    '<form action="https://evil.test/"><input name="password"><button>Sign in</button></form>',
    '<iframe src="https://evil.test/"><p>inside</p></iframe><object data="https://evil.test/d"></object><embed src="https://evil.test/e">',
    '<svg onload="alert(1)"><a xlink:href="javascript:alert(1)"><text>x</text></a></svg><math><mi xlink:href="javascript:alert(1)">y</mi></math>',
    '<p onclick="alert(1)" onmouseover=alert(1) style="position:fixed;top:0;left:0;width:100%;background:url(https://evil.test/f);z-index:9;color:red">Words</p>',
    '<a href="javascript:alert(1)">a</a><a href=" java\tscript:alert(1)">b</a><a href="data:text/html,x">c</a><a href="/cases/1">d</a><a href="//evil.test">e</a>',
    '<img src="x" onerror="alert(1)" srcset="https://evil.test/g 2x"><picture><source srcset="https://evil.test/h"><img src="javascript:alert(1)"></picture>',
    '<video poster="https://evil.test/i" src="https://evil.test/j"></video><body background="https://evil.test/k"><td background="https://evil.test/l">',
    '<!--[if mso]><script>alert(1)</script><img src="https://evil.test/m"><![endif]--><![if !mso]><p>Plain</p><![endif]>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript><textarea><img src=x onerror=alert(1)></textarea>',
    "<template><img src=x onerror=alert(1)></template><plaintext><hx-a hx-post=/pwn hx-trigger=load>",
  ].join("\n");
  const clean = html(hostile);
  expect(clean).not.toMatch(
    /<(?:script|style|base|meta|link|form|input|button|iframe|object|embed|svg|math|video|source|hx-)/i,
  );
  expect(clean.replace(/&lt;.*?&gt;/gs, "")).not.toMatch(
    /\son\w+=|hx-post|position|url\(|javascript:|srcset|poster|background=|evil\.test/i,
  );
  for (const word of ["Words", "Plain"]) expect(clean).toContain(word);
  expect(clean).toContain('<p style="width:100%;color:red">Words</p>');
});

test("links open elsewhere and tell nobody where from", () => {
  expect(html('<a href="https://shop.test/a?b=1&amp;c=2" target="_top" rel="opener" onclick="x()">shop</a>')).toBe(
    '<a href="https://shop.test/a?b=1&amp;c=2" target="_blank" rel="noopener noreferrer nofollow">shop</a>',
  );
  expect(html('<a href="mailto:a@b.test">write</a>')).toContain('href="mailto:a@b.test"');
});

test("remote pictures are counted and left out, and so is what only claims to be a picture", () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const { html: clean, remoteImages } = shown(
    '<p>Hi</p><img src="https://track.test/1.gif"><img src="//track.test/2.gif" alt="x"><img src="cid:evil"><img src="cid:nobody"><img src="data:image/svg+xml;base64,PHN2Zz4="><img src="data:image/png;base64,PHN2Zz4=">',
    { id: "evil", body: svg },
  );
  expect(remoteImages).toBe(2);
  expect(clean).toBe("<p>Hi</p>");
});

test("one picture shown a thousand times does not make an endless page", () => {
  const large = Buffer.concat([png, Buffer.alloc(1_000_000)]);
  const { html: clean } = shown('<img src="cid:a">'.repeat(5000), { id: "a", body: large });
  expect(clean?.length).toBeLessThan(14_000_000);
});

test("what would keep the server or the reader busy is not formatted", () => {
  expect(shown('<a href="https://a.test">x</a>'.repeat(5001))).toEqual({
    html: null,
    refused: "links",
    remoteImages: 0,
  });
  expect(shown("<p>long</p>".repeat(200_000)).refused).toBe("size");
  expect(shown("<div>".repeat(100_000)).refused).toBe("size");
  expect(formattedMail(aMail([{ body: "Only text." }])).refused).toBe("plain");
});

test("three thousand tables in one another lose their depth and not their words", () => {
  const clean = html(`${"<table><tr><td>".repeat(3000)}deep inside${"</td></tr></table>".repeat(3000)}<p>after</p>`);
  expect(clean).toContain("deep inside");
  expect(clean.match(/<table>/g)?.length).toBeLessThan(100);
  expect(html(`${"<div>".repeat(9000)}deep`)).toContain("deep");
  expect(html(`${"<iframe>".repeat(2000)}deep`)).not.toContain("<iframe");
});

test("of a style only plain looks are left", () => {
  expect(harmlessStyle("COLOR: Red; font-family: 'Segoe UI', Arial; margin: 0 auto")).toBe(
    "color:Red;font-family:'Segoe UI', Arial;margin:0 auto",
  );
  expect(harmlessStyle("background: rgb(1, 2, 3); border: 1px solid rgba(0,0,0,.5)")).toBe(
    "background:rgb(1, 2, 3);border:1px solid rgba(0,0,0,.5)",
  );
  for (const bad of [
    "position:fixed",
    "background:url(https://evil.test)",
    "background:u\\72l(https://evil.test)",
    "background-image:image-set('https://evil.test' 1x)",
    "background:image-set('x' 1x)",
    "margin-left:-9999px",
    "margin: 0 -5px",
    "width:expression(alert(1))",
    "width:calc(100% - 5px)",
    "color:var(--x)",
    "font-family:'a",
    "color:red}body{display:none",
    "behavior:none",
    "-moz-binding:none",
    "color:red/*",
    "color:red<",
    "@import 'x'",
  ])
    expect(`${bad} -> ${harmlessStyle(bad)}`).toBe(`${bad} -> `);
});
