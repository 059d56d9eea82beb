/** How well a detector does on labelled texts. All shares are 0 to 1. */
export type Measure = {
  count: number;
  problems: number;
  precision: number;
  recall: number;
  f1: number;
  averagePrecision: number;
};

/** `chances` are the probabilities of the texts, `labels` what they are; an alert is a probability of at least `threshold`. */
export function measure(chances: readonly number[], labels: readonly (0 | 1)[], threshold: number): Measure {
  let [right, alerts, problems] = [0, 0, 0];
  for (const [at, chance] of chances.entries()) {
    const label = labels[at] ?? 0;
    problems += label;
    if (chance < threshold) continue;
    alerts += 1;
    right += label;
  }
  const f1 = alerts + problems === 0 ? 0 : (2 * right) / (alerts + problems);
  return {
    count: chances.length,
    problems,
    precision: alerts === 0 ? 0 : right / alerts,
    recall: problems === 0 ? 0 : right / problems,
    f1,
    averagePrecision: averagePrecision(chances, labels),
  };
}

/** The mean of the precisions at every problem, from the likeliest text down; texts of one chance count together. */
function averagePrecision(chances: readonly number[], labels: readonly (0 | 1)[]): number {
  const order = chances.map((_, at) => at).sort((one, other) => (chances[other] ?? 0) - (chances[one] ?? 0));
  let [found, sum, start] = [0, 0, 0];
  while (start < order.length) {
    let end = start;
    let here = 0;
    const chance = chances[order[start] ?? 0];
    for (; end < order.length && chances[order[end] ?? 0] === chance; end += 1) here += labels[order[end] ?? 0] ?? 0;
    found += here;
    sum += here * (found / end);
    start = end;
  }
  return found === 0 ? 0 : sum / found;
}
