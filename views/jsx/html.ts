import type { KitaElements } from "./kita.ts";

const markup = Symbol("html");

export namespace JSX {
  /** Finished HTML. Only this folder can make one, so a string from outside can never pass for HTML. */
  export type Element = { readonly [markup]: string };
  export interface ElementChildrenAttribute {
    children: unknown;
  }
  export type IntrinsicElements = { [Tag in keyof KitaElements]: Native<KitaElements[Tag]> };
}

export type Html = JSX.Element;

// xss-scan takes a type of this very name, Html.Children, for safe; our runtime escapes the strings in it.
export namespace Html {
  /** What may stand between two tags. Strings and numbers are escaped, null, undefined and booleans leave nothing. */
  export type Children = JSX.Element | string | number | bigint | boolean | null | undefined | readonly Children[];
}

/** Takes text for HTML as it stands. The caller vouches for it: constants of our own, or the output of a sanitiser. */
export const raw = (html: string): Html => ({ [markup]: html });

/** The HTML text of an element or of anything that may stand inside one. */
export function render(children: Html.Children): string {
  if (children === null || children === undefined || typeof children === "boolean") return "";
  if (typeof children === "string") return Bun.escapeHTML(children);
  if (typeof children === "number" || typeof children === "bigint") return String(children);
  if (isElement(children)) return children[markup];
  if (Array.isArray(children)) return children.map(render).join("");
  throw new TypeError("Only text, numbers, elements and lists of them can stand in a page.");
}

const isElement = (value: object): value is JSX.Element => markup in value;

type Native<Attributes> = Widened<Omit<Attributes, Refused>> & {
  class?: Class | readonly Class[];
  children?: Html.Children;
  /** Says to xss-scan that all children are text. It changes nothing: text is escaped with and without it. */
  safe?: boolean;
};
type Widened<Attributes> = {
  [Name in keyof Attributes]: string extends Attributes[Name] ? Attributes[Name] | number : Attributes[Name];
};
type Class = string | false | null | undefined;
type Refused = "children" | "class" | "safe" | "style" | "className" | "srcdoc" | "attrs" | `on${string}`;
