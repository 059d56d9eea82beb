import { decodeText } from "../content/charset.ts";
import { contentOf, type Part as Node, readParts } from "../content/parts.ts";
import type { Header } from "../headers.ts";

/** A leaf of a mail's MIME tree. `type` is in lower case and without parameters; a returned original is a leaf, never entered. */
export type Part = Pick<Node, "type" | "typeField" | "headers" | "body"> & { attached: boolean };

const bytes = 1024 * 1024;
const limits = { parts: 60, depth: 5 };

/** The leaves of a mail, in order: those of its first megabyte and at most 60. What is broken comes back as one text part. */
export function leavesOf(headers: Header[], body: Uint8Array): Part[] {
  const leaves: Part[] = [];
  const add = (part: Node) => {
    if (part.parts.length > 0) part.parts.forEach(add);
    else leaves.push({ ...part, attached: part.disposition.value === "attachment" });
  };
  add(readParts(headers, body.subarray(0, bytes), limits).root);
  return leaves.slice(0, limits.parts);
}

/** The text of a part, freed of its transfer encoding and charset; every line ends in \n. */
export const textOf = (part: Pick<Part, "typeField" | "headers" | "body">): string =>
  decodeText(contentOf(part), part.typeField.parameters.get("charset")).replace(/\r\n?/g, "\n");
