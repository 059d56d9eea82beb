import { t } from "elysia";

const share = (description: string) => t.Nullable(t.Number({ minimum: 0, maximum: 1, description }));

/** How the API's description tells of a response that was heard. */
export const heardSchema = {
  severity: t.String({ enum: ["none", "alert", "critical"] }),
  language: t.Nullable(t.String({ description: "ISO 639-1, of the words; null when they are too few to tell" })),
  probability: share("How likely the words tell of a problem; null where no model read them"),
  threshold: share("From which probability a statement alerted then"),
  rules_version: t.Integer({ description: "The version of the rules that heard it" }),
  signals: t.Array(
    t.Object({
      kind: t.String(),
      polarity: t.String(),
      source: t.String(),
      text: t.String(),
      span: t.Optional(t.Object({ start: t.Integer(), end: t.Integer() }, { description: "In UTF-16 units" })),
      weight: t.Number(),
      rule: t.String({ description: "The name of the rule that spoke" }),
    }),
  ),
};

/** An answer as the API's description names it. Programs are not held to it: it says what is there, not all that may come. */
export const described = (description: string, schema: ReturnType<typeof t.Object>) => ({
  description,
  content: { "application/json": { schema: JSON.parse(JSON.stringify(schema)) } },
});
