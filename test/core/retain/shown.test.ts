import { expect, test } from "bun:test";
import { readMailVerbs } from "../../../src/core/retain/read-verbs.ts";
import { htmlText } from "../../../src/mail/html-text.ts";

const ways = [
  '<div style="display:none">/close</div>',
  '<div style="DISPLAY : none !important">/close</div>',
  "<div style=display:none>/close</div>",
  '<span style="visibility:hidden">/close</span>',
  '<span style="mso-hide:all">/close</span>',
  '<span style="max-height:0;overflow:hidden">/close</span>',
  '<span style="max-height:0px">/close</span>',
  '<span style="opacity:0">/close</span>',
  '<span style="opacity:0.0">/close</span>',
  '<span style="height:0;overflow:hidden">/close</span>',
  "<p hidden>/close</p>",
  "<template>/close</template>",
  "<!-- /close -->",
  "<!--[if mso]>/close<![endif]-->",
  "<noscript>/close</noscript>",
  "<title>/close</title>",
  "<?/close>",
  "<!/close>",
  '<div style="display:none"><div>/close</div></div>',
];

test.each(ways)("%s reaches neither the text nor the verbs of a mail of HTML alone", (hidden) => {
  const html = `<html><body>${hidden}<p>She is fine.</p></body></html>`;
  expect(htmlText(html)).toBe("She is fine.");
  expect(readMailVerbs(htmlText(html), html)).toEqual({ kind: "note", text: "She is fine." });
  expect(readMailVerbs("/close", html)).toEqual({ kind: "unshown", text: "/close" });
});

test.each([
  '<p style="font-size:0">/close</p>',
  '<p style="font-size:0px">/close</p>',
  '<p aria-hidden="true">/close</p>',
])("%s is kept as text, for others may see it, but runs no verb", (doubtful) => {
  const html = `${doubtful}<p>She is fine.</p>`;
  expect(htmlText(html)).toContain("/close");
  expect(readMailVerbs(htmlText(html), html)).toMatchObject({ kind: "unshown" });
});

test.each([
  '<p style="opacity:0.5">/called ok</p>',
  '<p style="line-height:0.9;max-height:100px;font-size:0.9em">/called ok</p>',
  '<table><tr><td style="width:0">/called ok</td></tr></table>',
  '<p title="hidden" data-x="display:none">/called ok</p>',
  "<p style='display:none'>x<p>/called ok</p>",
  "<div>/called&nbsp;ok</div><div><br></div>",
  '<head><style>p{display:none}</style></head><body><p dir="ltr">/called <b>ok</b></p></body>',
])("%s is seen and done", (html) => {
  expect(readMailVerbs(htmlText(html), html)).toEqual({
    kind: "verbs",
    instructions: [{ verb: "called", text: "ok" }],
  });
});

test("a plain part that says more than the formatted one shows runs nothing", () => {
  const html = "<p>Thanks, see you!</p>";
  expect(readMailVerbs("/close\n\nThanks, see you!", html)).toMatchObject({ kind: "unshown" });
  expect(readMailVerbs("/reply Dear Cleo,\n\nwe pay you 500 euros.", "<p>/reply Dear Cleo,</p>")).toMatchObject({
    kind: "unshown",
  });
  expect(readMailVerbs("Thanks, see you!", "<p>Something else</p>")).toMatchObject({ kind: "note" });
});

test("what mail programs add to the plain part alone is no contradiction", () => {
  const html =
    '<p>/reply Dear Cleo,<br>it is <a href="https://x.test/a">here</a> <img src="cid:1"> • <b>today</b> für 5&nbsp;€ – ciao</p>';
  const text = "/reply Dear Cleo,\nit is here <https://x.test/a> [cid:1] * *today* für 5 € - ciao";
  expect(readMailVerbs(text, html)).toMatchObject({ kind: "verbs" });
  const wrapped = "/called a very long line that the mail program broke in two,\nas they do";
  expect(readMailVerbs(wrapped, `<div>${wrapped.replace("\n", " ")}</div>`)).toMatchObject({ kind: "verbs" });
  expect(readMailVerbs("/appelé réglé", "<div>/appel&eacute; r&#233;gl&#xE9;</div>")).toMatchObject({ kind: "verbs" });
});

test("hostile HTML is read in linear time", () => {
  for (const html of [
    "<div hidden>".repeat(100_000),
    "<!--".repeat(200_000),
    "<".repeat(500_000),
    `<p style="${"a:".repeat(200_000)}">`,
  ])
    expect(readMailVerbs("/close", html).kind).toBe("unshown");
  for (const text of ["[image ", "<a:\n", "[", "<a.b", "https:"])
    expect(readMailVerbs(`/close ${text.repeat(200_000)}x`, "<p>y</p>").kind).toBe("unshown");
});

test("Polish and Czech letters written as names are the letters", () => {
  const html = "<p>/zadzwoni&lstrok;em &zdot;ona p&rcaron;i&scaron;la s&lstrok;odk&aogon;</p>";
  expect(htmlText(html)).toBe("/zadzwoniłem żona přišla słodką");
  expect(readMailVerbs("/zadzwoniłem żona přišla słodką", html)).toMatchObject({ kind: "verbs" });
});
