/**
 * A rule said no, in words for a person. The sentence is a key of the catalogue and `values` fill its {{gaps}}.
 * Each edge maps it in one place: HTTP 409, SMTP 550, a receipt by mail. Any other error is a bug.
 */
export class Refused extends Error {
  constructor(
    readonly sentence: string,
    readonly values: Record<string, string | number> = {},
  ) {
    super(sentence.replace(/\{\{(\w+)\}\}/g, (gap, name: string) => String(values[name] ?? gap)));
    this.name = "Refused";
  }
}
