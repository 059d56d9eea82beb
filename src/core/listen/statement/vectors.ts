import { packedSteps, packedWords, unpackedSteps, unpackedWords } from "./packed.ts";

/** What company each word keeps in a great deal of text, as `size` small steps for each: words that are used alike have numbers alike. */
export type Vectors = { words: readonly string[]; size: number; steps: Int8Array };

/** Two lines of text: the words, and the steps of one after the other. */
export const packVectors = ({ words, steps }: Vectors): string => `${packedWords(words)}\n${packedSteps(steps)}\n`;

export function unpackVectors(text: string): Vectors {
  const [first = "", second = ""] = text.split("\n");
  const words = unpackedWords(first);
  const steps = unpackedSteps(second);
  return { words, size: steps.length / words.length, steps };
}
