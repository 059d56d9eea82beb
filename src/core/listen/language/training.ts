import { buckets, gramsOf } from "./grams.ts";
import { type Table, type Tongue, tongues } from "./table.ts";

/** A text and its language. */
export type Sample = { text: string; tongue: Tongue };

/** How much a group of letters counts that a language never showed: small, for our texts are few. */
const smoothing = 0.002;
const mostPerText = 3;

/** What each group of letters says of each language: naive Bayes, each language as likely as any other. */
export function trainTable(samples: readonly Sample[]): Table {
  const counts = new Float64Array(buckets * tongues.length);
  const totals = new Float64Array(tongues.length);
  for (const { text, tongue } of samples) {
    const at = tongues.indexOf(tongue);
    const seen = new Map<number, number>();
    for (const gram of gramsOf(text)) {
      const times = (seen.get(gram) ?? 0) + 1;
      seen.set(gram, times);
      if (times > mostPerText) continue;
      counts[gram * tongues.length + at] = (counts[gram * tongues.length + at] ?? 0) + 1;
      totals[at] = (totals[at] ?? 0) + 1;
    }
  }
  const table = new Float32Array(buckets * tongues.length);
  const scale = Math.max(...totals);
  for (let gram = 0; gram < buckets; gram += 1) {
    const logs = tongues.map((_, at) => {
      const even = ((counts[gram * tongues.length + at] ?? 0) * scale) / Math.max(1, totals[at] ?? 1);
      return Math.log(even + (smoothing * scale) / 1000);
    });
    const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
    logs.forEach((log, at) => {
      table[gram * tongues.length + at] = log - mean;
    });
  }
  return table;
}
