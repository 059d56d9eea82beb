import { describe, expect, test } from "bun:test";
import { type Html, raw, render } from "../../../views/jsx/html.ts";
import { Fragment, jsx } from "../../../views/jsx/jsx-runtime.ts";
import { nonceSlot, withNonce } from "../../../views/jsx/nonce.ts";

const hostile = `<img src=x onerror="alert('1')">&amp;`;
const escaped = "&lt;img src=x onerror=&quot;alert(&#x27;1&#x27;)&quot;&gt;&amp;amp;";

test("text is escaped wherever it stands", () => {
  const Box = ({ children, title }: { children?: Html.Children; title: string }): Html => (
    <p title={title}>{children}</p>
  );
  expect(render(jsx("p", { children: hostile }))).toBe(`<p>${escaped}</p>`);
  expect(render(jsx("p", { children: [hostile, [hostile]] }))).toBe(`<p>${escaped}${escaped}</p>`);
  expect(render(jsx(Box as () => Html, { title: hostile, children: hostile }))).toBe(
    `<p title="${escaped}">${escaped}</p>`,
  );
  expect(render(jsx("textarea", { children: `</textarea>${hostile}` }))).toBe(
    `<textarea>&lt;/textarea&gt;${escaped}</textarea>`,
  );
});

test("an element inside an element is not escaped again", () => {
  const inner = jsx("b", { children: "a < b" });
  expect(render(<p>{inner}</p>)).toBe("<p><b>a &lt; b</b></p>");
  const both = [inner, inner];
  expect(render(<p>{both}</p>)).toBe("<p><b>a &lt; b</b><b>a &lt; b</b></p>");
  expect(render(Fragment({ children: inner }))).toBe("<b>a &lt; b</b>");
});

test("an object from outside is never taken for an element", () => {
  const forged = JSON.parse('{"html":"<script>","Symbol(html)":"<script>"}');
  expect(() => render(jsx("p", { children: forged }))).toThrow(TypeError);
});

test("only raw() leaves HTML as it is", () => {
  expect(render(<p>{raw("<b>")}</p>)).toBe("<p><b></p>");
});

test("nothing, false and true leave no trace, and zero does", () => {
  const no = false as boolean;
  expect(render(<p>{[null, undefined, no, !no, 0]}</p>)).toBe("<p>0</p>");
  expect(render(<input disabled={no} required title={undefined as unknown as string} />)).toBe("<input required>");
  expect(render(<p class={["a", no && "b", "c"]} />)).toBe('<p class="a c"></p>');
});

describe("a link that could run script leads nowhere", () => {
  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " \u0001javascript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "java\u200bscript:alert(1)",
    "data:text/html,<script>",
    "vbscript:x",
    "blob:http://x",
    "file:///etc/passwd",
  ])("%j", (url) => {
    for (const name of [
      "href",
      "src",
      "action",
      "formaction",
      "hx-get",
      "hx-post",
      "hx-delete",
      "xlink:href",
      "data-seen-url",
    ])
      expect(render(jsx("a", { [name]: url }))).toContain(`${name}="about:blank"`);
  });
  test.each([
    "/cases/1?a=1",
    "#top",
    "?late",
    "cases/a:b",
    "https://x.example/",
    "mailto:a@b.example?subject=x",
    "tel:+33",
    "",
  ])("%j is a link", (url) => {
    expect(render(jsx("a", { href: url }))).toBe(`<a href="${url}"></a>`);
  });
});

describe("what our policy forbids cannot be written", () => {
  test.each([
    ["onclick", "x"],
    ["onClick", "x"],
    ["style", "color:red"],
    ["srcdoc", "<p>"],
    ["hx-on:click", "x"],
    ["hx-on::after:swap", "x"],
    ["data-hx-post", "/x"],
    ["hx-nonce", "guess"],
    ["hx-trigger", "click[ctrlKey]"],
    ["hx-vals", "js:{a: 1}"],
    ["hx-headers", " javascript:x"],
    ["hx-confirm", "js:x()"],
    ["a b", "x"],
    ['x"><script', "x"],
    ["title", { toString: (): string => "<" }],
  ])("%s=%j", (name, value) => {
    expect(() => jsx("div", { [name]: value })).toThrow(TypeError);
  });
  test("nor a script with content, nor a tag that is no name", () => {
    expect(() => jsx("script", { children: "alert(1)" })).toThrow(TypeError);
    expect(() => jsx("style", { children: "p{}" })).toThrow(TypeError);
    expect(() => jsx("p><script", {})).toThrow(TypeError);
  });
});

test("an element with hx attributes gets the nonce of its response, and text cannot bring one", () => {
  const view = render(
    <div>
      <b hx-get="/x" title={'" hx-nonce="guess'} />
      <i title="plain" />
    </div>,
  );
  expect(view).toContain(`hx-nonce="${nonceSlot}"`);
  const sent = withNonce(view, "n-$&-1");
  expect(sent).toBe(
    '<div><b hx-get="/x" title="&quot; hx-nonce=&quot;guess" hx-nonce="n-$&-1"></b><i title="plain"></i></div>',
  );
});
