import { expect, test } from "bun:test";
import { english } from "../../../../src/core/listen/lexicon/en.ts";
import { measure } from "../../../../src/core/listen/statement/measure.ts";
import { modelOf, packWeights, unpackWeights } from "../../../../src/core/listen/statement/model.ts";
import { probabilityOf, statementBy } from "../../../../src/core/listen/statement/statement.ts";
import { type Example, train } from "../../../../src/core/listen/statement/training.ts";
import { packVectors, unpackVectors, type Vectors } from "../../../../src/core/listen/statement/vectors.ts";
import { content, unhappy } from "../sentences.ts";

const examples: Example[] = [
  ...(unhappy.en ?? []).map((text) => ({ text, label: 1 as const, weight: 1 })),
  ...(content.en ?? []).map((text) => ({ text, label: 0 as const, weight: 1 })),
];

const weights = train(english, examples);

/** Each training goes over a million weights: on a busy machine that takes a while. */
const patience = 60_000;

test(
  "the same examples give the same weights, to the letter",
  () => {
    expect(packWeights(train(english, examples))).toBe(packWeights(weights));
  },
  patience,
);

test("weights survive being written and read", () => {
  expect(unpackWeights(packWeights(weights))).toEqual(weights);
});

test(
  "what examples teach is known afterwards",
  () => {
    const blue: Example[] = Array.from({ length: 40 }, (_, at) => ({
      text: at % 2 === 0 ? `The zorblat ${at} is purple` : `The zorblat ${at} is green`,
      label: at % 2 === 0 ? 1 : 0,
      weight: 1,
    }));
    const model = modelOf(english, train(english, [...examples, ...blue, ...blue, ...blue]));
    expect(probabilityOf(model, "A zorblat is purple")).toBeGreaterThan(probabilityOf(model, "A zorblat is green"));
  },
  patience,
);

test(
  "a word that no example had is judged by words of its company",
  () => {
    const sour = ["brillig", "slithy", "toves", "gyre", "gimble", "wabe"];
    const sweet = ["mimsy", "borogo", "raths", "outgrabe", "frumious", "jubjub"];
    const numbers = (side: number): number[] => Array.from({ length: 8 }, (_, at) => (at % 2 === 0 ? side : 3));
    const vectors: Vectors = {
      words: [...sour, ...sweet],
      size: 8,
      steps: Int8Array.from([...sour.flatMap(() => numbers(20)), ...sweet.flatMap(() => numbers(-20))]),
    };
    const told = (words: readonly string[], label: 0 | 1): Example[] =>
      Array.from({ length: 40 }, (_, at) => ({
        text: `Here are ${at} of a ${words[at % (words.length - 1)]} kind`,
        label,
        weight: 1,
      }));
    const lines = [...told(sour, 1), ...told(sweet, 0)];
    const learnt = train(english, lines, [], vectors);
    const model = modelOf(english, learnt);
    const sourer = probabilityOf(model, "Here are 7 of a wabe kind");
    expect(sourer).toBeGreaterThan(probabilityOf(model, "Here are 7 of a jubjub kind") + 0.2);
    expect(unpackWeights(packWeights(learnt))).toEqual(learnt);
    expect(unpackVectors(packVectors(vectors))).toEqual(vectors);
    const { logit, parts } = statementBy(model, "Here are 7 of a wabe kind. Here are 8.");
    expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(logit, 9);
  },
  patience,
);

test("the probability alone is that of the reasons", () => {
  const model = modelOf(english, weights);
  for (const { text } of examples)
    expect(probabilityOf(model, text)).toBeCloseTo(statementBy(model, text).probability, 9);
});

test("precision, recall, F1 and average precision are told at the threshold", () => {
  const told = measure([0.9, 0.8, 0.4, 0.2], [1, 0, 1, 0], 0.5);
  expect(told).toMatchObject({ count: 4, problems: 2, precision: 0.5, recall: 0.5, f1: 0.5 });
  expect(told.averagePrecision).toBeCloseTo((1 + 2 / 3) / 2, 9);
});

test("texts of one chance count together, whatever their order", () => {
  const one = measure([0.5, 0.5, 0.5], [1, 0, 0], 0.5).averagePrecision;
  const other = measure([0.5, 0.5, 0.5], [0, 0, 1], 0.5).averagePrecision;
  expect(one).toBe(other);
});

test("nothing is measured as nothing", () => {
  expect(measure([], [], 0.5)).toEqual({ count: 0, problems: 0, precision: 0, recall: 0, f1: 0, averagePrecision: 0 });
});
