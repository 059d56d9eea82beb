import { packedNumbers, packedSteps, packedWords, unpackedNumbers, unpackedSteps, unpackedWords } from "./packed.ts";
import { places, type Senses, signCount } from "./sense.ts";

/** Three lines of a weights file: numbers, the words, the steps of one after the other. */
export function packSenses({ words, size, steps, units, frame, bias, voices }: Senses): string {
  const numbers = Float32Array.of(size, units, ...bias, ...voices, ...frame);
  return `${packedNumbers(numbers)}\n${packedWords(words)}\n${packedSteps(steps)}\n`;
}

/** Null where the lines are not there. */
export function unpackSenses([first, second, third]: readonly string[]): Senses | null {
  if (!first || !second || !third) return null;
  const numbers = unpackedNumbers(first);
  const [size = 0, units = 0] = numbers;
  const frameFrom = 2 + 2 * units;
  return {
    words: unpackedWords(second),
    size,
    steps: unpackedSteps(third),
    units,
    bias: numbers.slice(2, 2 + units),
    voices: numbers.slice(2 + units, frameFrom),
    frame: numbers.slice(frameFrom, frameFrom + places * (size + signCount) * units),
  };
}
