/** Follows the tags of an HTML text from its start and says of each token whether it is in something that is not shown. */
export type Hider = (token: string, tag: string, closing: boolean) => boolean;

/**
 * A new hider. By `strict` it also counts what some readers see and others do not: text without a size, or kept from screen readers.
 * `tag` is the lower-case name of the token's element, "" for words between tags.
 */
export function hider(strict: boolean): Hider {
  let within: { tag: string; depth: number } | null = null;
  return (token, tag, closing) => {
    if (within && !closing && endsBefore(within.tag, tag)) within = null;
    if (within) {
      if (tag === within.tag) within.depth += closing ? -1 : 1;
      if (within.depth === 0) within = null;
      return true;
    }
    if (tag === "" || closing || voidTags.has(tag)) return false;
    if (!hiddenTags.has(tag) && !hides(token, strict)) return false;
    within = { tag, depth: 1 };
    return true;
  };
}

const hiddenTags = new Set(["style", "script", "head", "title", "template", "noscript"]);
const voidTags = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const unnested = new Set(["p", "li", "td", "th", "tr", "dd", "dt"]);

/** Elements whose end need not be written. */
const endsBefore = (open: string, tag: string) =>
  (open === tag && unnested.has(open)) || (open === "head" && tag === "body");

/** What hides an element stands within this many characters of its tag. */
const longest = 4000;

function hides(token: string, strict: boolean): boolean {
  const tag = token.slice(0, longest).toLowerCase();
  if (/\shidden(?=[\s=/>])/.test(tag.replace(/"[^"]*"|'[^']*'/g, '""'))) return true;
  if (strict && /\saria-hidden\s*=\s*["']?true/.test(tag)) return true;
  const style = /\sstyle\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/.exec(tag);
  const rules = `;${(style?.[1] ?? style?.[2] ?? style?.[3] ?? "").replace(/\/\*.*?\*\/|\s+/g, "")};`;
  return (
    unseen.test(rules) || (strict && sizeless.test(rules)) || (clipped.test(rules) && /;overflow:hidden/.test(rules))
  );
}

const zero = "0?\\.?0+(?:px|pt|em|rem|ex|ch|mm|cm|in|vh|vw|%)?(?:!important)?;";
const unseen = new RegExp(
  `;(?:display:none|visibility:(?:hidden|collapse)|mso-hide:all|(?:opacity|max-height):${zero})`,
);
const sizeless = new RegExp(`;font(?:-size)?:${zero}`);
const clipped = new RegExp(`;(?:height|width|max-width):${zero}`);
