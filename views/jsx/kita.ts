import type {} from "@kitajs/html";

/** The attributes of every HTML and SVG tag; of @kitajs/html we use the types only. */
export type KitaElements = JSX.IntrinsicElements;
