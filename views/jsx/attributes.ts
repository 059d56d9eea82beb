import { nonceSlot } from "./nonce.ts";

/** The attributes of one tag as text with a leading space each. Throws a TypeError on those that could run script. */
export function attributes(tag: string, props: Readonly<Record<string, unknown>>): string {
  let text = "";
  let usesHtmx = false;
  for (const [name, value] of Object.entries(props)) {
    if (name === "children" || name === "safe") continue;
    refuse(tag, name, value);
    usesHtmx ||= name.startsWith("hx-");
    text += attribute(name, value);
  }
  return usesHtmx ? `${text} hx-nonce="${nonceSlot}"` : text;
}

function refuse(tag: string, name: string, value: unknown): void {
  const lower = name.toLowerCase();
  if (!/^[a-z_][\w:.-]*$/i.test(name)) throw new TypeError(`"${name}" is no attribute name.`);
  if (forbidden.test(lower))
    throw new TypeError(`The attribute ${name} of <${tag}> is never used: our CSP forbids it.`);
  // A filter needs eval, and under our CSP a single one stops htmx on the whole page.
  if (lower.startsWith("hx-trigger") && String(value).includes("["))
    throw new TypeError("An hx-trigger cannot have a [filter].");
  if (evaluated.test(lower) && /^\s*(js|javascript):/i.test(String(value)))
    throw new TypeError(`The attribute ${name} cannot hold script.`);
}

/** Inline handlers and styles, htmx's own ways to eval, and the nonce, which only the runtime writes. */
const forbidden = /^(on.*|style|srcdoc|data-hx-.*|hx-(on|live|nonce).*)$/;
const evaluated = /^hx-(vals|headers|confirm|config|include|vars|request)/;

function attribute(name: string, value: unknown): string {
  if (value === null || value === undefined || value === false) return "";
  if (value === true) return ` ${name}`;
  if (name === "class" && Array.isArray(value)) return attribute(name, value.filter(Boolean).join(" "));
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "bigint")
    throw new TypeError(`The attribute ${name} must be text, a number or a boolean.`);
  const text = String(value);
  return ` ${name}="${Bun.escapeHTML(holdsUrl.test(name) ? harmlessUrl(text) : text)}"`;
}

const holdsUrl =
  /^(href|src|srcset|action|formaction|poster|cite|data|background|ping|manifest|xlink:href|data-seen-url|hx-(get|post|put|patch|delete|query|action|push-url|replace-url)(:.*)?)$/i;

/** The URL, or about:blank when its scheme is not one that a page of ours links to. */
function harmlessUrl(url: string): string {
  // Browsers drop control characters inside a scheme, so "java\tscript:" runs.
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, ""))?.[1]?.toLowerCase();
  return scheme === undefined || linked.has(scheme) ? url : "about:blank";
}

const linked: ReadonlySet<string> = new Set(["http", "https", "mailto", "tel", "sms"]);
