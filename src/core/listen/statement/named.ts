/** Features with names. A number is the degree of praise or blame. */
export const named = [
  "bias",
  "praise 1",
  "praise 2",
  "praise 3",
  "praise 4",
  "blame 1",
  "blame 2",
  "blame 3",
  "blame 4",
  "denied praise 1",
  "denied praise 2",
  "denied praise 3",
  "denied praise 4",
  "denied blame 1",
  "denied blame 2",
  "denied blame 3",
  "denied blame 4",
  "praise of another case",
  "blame of another case",
  "strong praise",
  "strong blame",
  "weak praise",
  "weak blame",
  "shouted praise",
  "shouted blame",
  "question",
  "exclamation",
  "after but",
  "before but",
  "short",
  "long",
  "denial",
  "blame only",
  "praise only",
  "neither",
  "blame and praise",
  "shout",
] as const;
const places: Readonly<Record<string, number>> = Object.fromEntries(named.map((name, index) => [name, index]));

/** Where a feature of this name stands among the features. */
export const slot = (name: (typeof named)[number]): number => places[name] ?? 0;

/** What people are told a feature is: without its degree. */
export const toldNames: readonly string[] = named.map((name) => name.replace(/ \d$/, ""));

/** What the named features add before any training. */
export const namedPriors: readonly number[] = named.map((name) => {
  const degree = Number(/\d$/.exec(name)?.[0] ?? 0);
  if (/^praise \d/.test(name)) return -0.3 * degree;
  if (/^blame \d/.test(name)) return 0.45 * degree;
  if (/^denied praise/.test(name)) return 0.4 + 0.2 * degree;
  if (/^denied blame/.test(name)) return -0.2 - 0.1 * degree;
  return 0;
});
