import { attributes } from "./attributes.ts";
import { type Html, raw, render } from "./html.ts";

export type { JSX } from "./html.ts";
export { type Html, raw, render } from "./html.ts";

type Props = Readonly<Record<string, unknown>> & { children?: Html.Children };
type Component = (props: Props) => Html.Children;

/** What the compiler makes of a tag: text inside it and in its attributes is escaped, elements are taken as they are. */
export function jsx(type: string | Component, props: Props): Html {
  if (typeof type === "function") return raw(render(type(props)));
  if (!/^[a-zA-Z][\w-]*$/.test(type)) throw new TypeError(`"${type}" is no tag.`);
  const open = `<${type}${attributes(type, props)}>`;
  if (empty.has(type)) return raw(open);
  const inner = render(props.children);
  // Between these tags the browser decodes no entities, so escaping could not protect.
  if (inner && verbatim.has(type)) throw new TypeError(`A <${type}> has no content here; give it a src or an href.`);
  return raw(`${open}${inner}</${type}>`);
}

export const jsxs = jsx;
export const jsxDEV = jsx;

export const Fragment = ({ children }: { children?: Html.Children }): Html => raw(render(children));

const empty: ReadonlySet<string> = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const verbatim: ReadonlySet<string> = new Set("script style iframe noscript noembed noframes xmp plaintext".split(" "));
