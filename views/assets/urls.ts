import hxCsp from "htmx.org/dist/ext/hx-csp.min.js" with { type: "text" };
import htmx from "htmx.org/dist/htmx.min.js" with { type: "text" };
import amendsCss from "./amends.css" with { type: "text" };
import amendsJs from "./amends.js" with { type: "text" };
import customer from "./customer.css" with { type: "text" };
import favicon from "./favicon.svg" with { type: "text" };

/** A file that pages refer to. Its URL carries a hash of its content, so a browser may keep it for ever. */
export type Asset = { url: string; type: string; text: string };

// Each file is imported by name, as text: so it is inside the executable too.
export const assets = {
  amendsCss: asset("amends", "css", amendsCss),
  customer: asset("customer", "css", customer),
  // One file: between two, htmx may begin its work before the extension that guards it has come.
  htmx: asset("htmx", "js", `${htmx}\n${hxCsp}`),
  amendsJs: asset("amends", "js", amendsJs),
  favicon: asset("favicon", "svg", favicon),
} as const satisfies Record<string, Asset>;

/** The path of a file, such as "/assets/amends.1a2b3c4d5e6f.css". */
export const assetUrl = (name: keyof typeof assets): string => assets[name].url;

function asset(name: string, kind: "css" | "js" | "svg", text: string): Asset {
  const hash = new Bun.CryptoHasher("sha256").update(text).digest("hex").slice(0, 12);
  const type = { css: "text/css; charset=utf-8", js: "text/javascript; charset=utf-8", svg: "image/svg+xml" }[kind];
  return { url: `/assets/${name}.${hash}.${kind}`, type, text };
}
