import { decodeEntities } from "./entities.ts";
import { fieldOf } from "./header-block.ts";
import { type Element, type Role, roleOf } from "./html-clients.ts";
import { isForward } from "./separator.ts";

/** Words of an HTML mail that stand one after the other and are of one kind. */
export type Segment = { kind: "text" | "quote" | "attribution" | "signature"; text: string };

type Inside = Segment["kind"] | "container" | "forward";
type Run = { inside: Inside; text: string; begins?: "rest" | "header"; isBreak?: true };
type Open = { tag: string; inside: Inside };

/** Deeper than any mail program nests; what is deeper counts as where it stands. */
const deepest = 300;

/** The words of an HTML mail by what its program says of them. */
export function htmlSegments(html: string): Segment[] {
  const runs = withOwnLines(readRuns(html));
  const restAt = runs.findIndex((run, i) => run.begins === "rest" || (run.begins === "header" && isHead(runs, i)));
  const forwardAt = runs.findIndex((run) => run.inside !== "quote" && isForward(firstLine(run.text)));
  const segments: Segment[] = [];
  for (const [i, run] of runs.entries()) {
    const kind =
      isFrom(forwardAt, i) && !isFrom(restAt, forwardAt) ? "text" : isFrom(restAt, i) ? "quote" : kindOf(run);
    const last = segments.at(-1);
    if (last?.kind === kind) last.text += run.text;
    else segments.push({ kind, text: run.text });
  }
  return segments;
}

const isFrom = (start: number, at: number) => start >= 0 && at >= start;

/** One pass over the tags without building a tree, so that no nesting or length can break it. */
function readRuns(html: string): Run[] {
  const runs: Run[] = [];
  const stack: Open[] = [];
  let hidden = 0;
  let begins: Run["begins"];
  for (const [token, closing, name = "", attributes = ""] of withoutComments(html).matchAll(
    /<(\/?)([a-z][a-z0-9]*)(?![a-z0-9])([^<>]*)>|[^<]+|</gi,
  )) {
    const tag = name.toLowerCase();
    const inside = stack.at(-1)?.inside ?? "text";
    if (hiddenTags.has(tag)) hidden = Math.max(0, hidden + (closing ? -1 : 1));
    else if (hidden > 0) continue;
    else if (tag === "") {
      if (begins !== undefined && token.trim() === "") continue;
      runs.push({ inside, text: decodeEntities(token), ...(begins && { begins }) });
      begins = undefined;
    } else if (closing) close(stack, tag);
    else {
      if (breaking.has(tag)) runs.push({ inside, text: "\n", isBreak: true });
      const role = attributes.length > 1 ? roleOf(elementOf(tag, attributes.slice(0, 2000))) : undefined;
      if (role === "rest" || role === "header") begins = inside === "forward" ? undefined : role;
      if (!voidTags.has(tag) && stack.length < deepest) stack.push({ tag, inside: within(inside, role) });
    }
  }
  return runs;
}

/** Only the last line of an attribution's element is one: Thunderbird takes what is typed right above it into the same element. */
function withOwnLines(runs: Run[]): Run[] {
  let isLast = true;
  let isWritten = false;
  for (let i = runs.length - 1; i >= 0; i--) {
    const run = runs[i];
    if (run?.inside !== "attribution") [isLast, isWritten] = [true, false];
    else {
      if (run.isBreak && isWritten) isLast = false;
      isWritten ||= run.text.trim() !== "";
      if (!isLast) run.inside = "text";
    }
  }
  return runs;
}

/** What holds outside goes on to hold inside; only a quote's container may hold other things. */
function within(outside: Inside, role: Role | undefined): Inside {
  const isOpen = outside === "text" || outside === "container";
  return isOpen && role !== undefined && role !== "rest" && role !== "header" ? role : outside;
}

/** After its first quote, what a container holds beside quotes is an answer. */
function close(stack: Open[], tag: string): void {
  const at = stack.findLastIndex((open, i) => open.tag === tag && i >= stack.length - 60);
  if (at < 0) return;
  stack.length = at;
  if (tag === "blockquote") for (const open of stack) if (open.inside === "container") open.inside = "text";
}

const kindOf = ({ inside, text }: Run): Segment["kind"] => {
  if (inside === "container") return "quote";
  return inside === "forward" || (inside === "signature" && text.length > 1000) ? "text" : inside;
};

/** Below the line that Word draws stands "From:" in one language or another. */
function isHead(runs: readonly Run[], from: number): boolean {
  const text = runs
    .slice(from, from + 12)
    .map((run) => run.text.replace(/\s+/g, " "))
    .join("");
  return fieldOf(text.trim().slice(0, 100)) !== undefined;
}

const firstLine = (text: string) => (text.length < 1000 ? text.trim() : "");

function elementOf(tag: string, attributes: string): Element {
  const found = new Map<string, string>();
  for (const [, name = "", double, single, bare] of attributes.matchAll(
    /([a-z-]{2,20})\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi,
  ))
    found.set(name.toLowerCase(), (double ?? single ?? bare ?? "").toLowerCase());
  const read = (name: string) => (found.get(name) ?? "").trim();
  return {
    tag,
    id: read("id"),
    classes: read("class").split(/\s+/),
    name: read("name"),
    marker: read("data-marker"),
    title: read("title"),
    style: read("style").replace(/\s+/g, ""),
    type: read("type"),
  };
}

const hiddenTags = new Set(["style", "script", "head", "title", "template", "noscript"]);
const voidTags = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const breaking = new Set(
  "address blockquote br dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre table td th tr ul".split(" "),
);

function withoutComments(html: string): string {
  let text = "";
  for (let at = 0; ; ) {
    const from = html.indexOf("<!--", at);
    if (from < 0) return text + html.slice(at);
    text += html.slice(at, from);
    const to = html.indexOf("-->", from + 2);
    if (to < 0) return text;
    at = to + 3;
  }
}
