import { htmlText } from "../html-text.ts";
import { decodeText } from "./charset.ts";
import { unflowed } from "./flowed.ts";
import { contentOf, type Part } from "./parts.ts";

/** The words of a mail as plain text and as HTML; null for a form that it does not have. */
export type Body = { text: string | null; html: string | null };

/** Whether a part is words to read at once, and no file. */
export const isBody = ({ type, disposition }: Part): boolean =>
  bodyTypes.has(type) &&
  (disposition.value === "" || disposition.value === "inline" || disposition.value.includes("="));

const bodyTypes = new Set(["text/plain", "text/html", "message/delivery-status"]);

/** What the parts say. Of alternatives each form is taken; parts that follow one another are read one after the other. */
export const readBody = (part: Part): Body => oneAfterTheOther(bodiesIn(part));

/** What follows one another in a part, however deep in parts that only hold others. */
function bodiesIn(part: Part): Body[] {
  if (part.parts.length === 0) return isBody(part) ? [readLeaf(part)] : [];
  if (part.type !== "multipart/alternative") return part.parts.flatMap(bodiesIn);
  const bodies = part.parts.map(readBody);
  const [texts, htmls] = [bodies.flatMap(({ text }) => text ?? []), bodies.flatMap(({ html }) => html ?? [])];
  return [{ text: texts.length > 0 ? texts.join("\n") : null, html: htmls.length > 0 ? htmls.join("<br>\n") : null }];
}

/** The text, made from the HTML when there is none to read. */
export const textOfBody = ({ text, html }: Body): string =>
  text === null || (text.trim() === "" && html !== null) ? htmlText(html ?? "") : text;

function readLeaf(part: Part): Body {
  const { parameters } = part.typeField;
  const bytes = contentOf(part);
  const charset = parameters.get("charset") ?? (part.type === "text/html" ? charsetInHtml(bytes) : undefined);
  const text = decodeText(bytes, charset).replace(/\r\n?/g, "\n").replaceAll("\0", "\ufffd");
  if (part.type === "text/html") return { text: null, html: text };
  const isFlowed = parameters.get("format")?.toLowerCase() === "flowed";
  return { text: isFlowed ? unflowed(text, parameters.get("delsp")?.toLowerCase() === "yes") : text, html: null };
}

/** The charset that an HTML document names itself, where the mail names none. */
const charsetInHtml = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(
    Buffer.from(bytes.subarray(0, 2048)).toString("latin1"),
  )?.[1];

/** Each form that any of them has, whole. Programs also send alternatives that they do not call so. */
function oneAfterTheOther(bodies: readonly Body[]): Body {
  const said = bodies.filter(
    ({ text, html }, i) => html !== null || (text !== null && (i === 0 || text.trim() !== "")),
  );
  const first = said.findIndex(({ html }) => html !== null);
  const texts = said.slice(0, Math.max(first, 0)).map(({ text }) => text ?? "");
  const again = said[first];
  const all =
    texts.length > 0 && again?.text === null && isSame(texts.join("\n"), htmlText(again.html ?? ""))
      ? [{ text: texts.join("\n"), html: again.html }, ...said.slice(first + 1)]
      : said;
  const [only] = all;
  if (only === undefined || all.length === 1) return only ?? { text: null, html: null };
  return {
    text: all.some(({ text }) => text !== null) ? all.map(textOfBody).join("\n") : null,
    html: all.some(({ html }) => html !== null)
      ? all.map(({ text, html }) => html ?? asHtml(text)).join("<br>\n")
      : null,
  };
}

/** Whether the HTML says again what the text says: it begins with the same letters. */
function isSame(text: string, again: string): boolean {
  const [a, b] = [letters(text), letters(again)];
  const length = Math.min(a.length, b.length, 60);
  return length > 0 ? a.slice(0, length) === b.slice(0, length) : b === "";
}

const letters = (text: string): string =>
  text
    .trimStart()
    .slice(0, 2000)
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

const asHtml = (text: string | null): string => `<div>${Bun.escapeHTML(text ?? "").replaceAll("\n", "<br>\n")}</div>`;
