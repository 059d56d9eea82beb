type Lists = Readonly<Record<string, string>>;

/** Lists of words by degree as one: a degree holds what each of the parts holds of it. */
export function joined(parts: readonly Lists[]): Lists {
  const all = new Map<string, string>();
  for (const [degree, words] of parts.flatMap((part) => Object.entries(part))) {
    const before = all.get(degree);
    all.set(degree, before === undefined ? words : `${before},${words}`);
  }
  return Object.fromEntries(all);
}
