import type { Silence } from "../../src/core/listen/keyword.ts";
import type { NearMiss } from "../../src/core/listen/near-miss.ts";
import type { T } from "../words.ts";

/** Why something gave no alert, as one sentence. */
export function missText(t: T, miss: NearMiss): string {
  switch (miss.kind) {
    case "statement":
      return t("As a statement it tells of a problem with {{probability}} %; {{threshold}} % would have alerted.", {
        probability: Math.round(miss.probability * 100),
        threshold: Math.round(miss.threshold * 100),
      });
    case "hints":
      return t("Hints of weight {{weight}} where {{enough}} are enough: {{rules}}.", {
        ...{ weight: miss.weight, enough: miss.enough, rules: miss.rules.map((rule) => t(rule)).join(", ") },
      });
    case "praise":
      return t("Hints that a score of {{score}} silenced: {{rules}}.", {
        ...{ score: miss.score, rules: miss.rules.map((rule) => t(rule)).join(", ") },
      });
    case "score":
      return t("The score of {{score}} of {{top}}; {{bound}} would have alerted.", {
        ...{ score: miss.score, top: miss.top, bound: miss.alertAtMost },
      });
    case "unspoken":
      return t(unspoken[miss.found.why], { words: miss.found.text, rule: t(miss.found.rule.name) });
  }
}

const unspoken: Readonly<Record<Silence, string>> = {
  denied: "“{{words}}” of the rule “{{rule}}” is denied by the words before it.",
  place: "“{{words}}” is of the rule “{{rule}}”, which does not look there.",
  language: "“{{words}}” is of the rule “{{rule}}”, which is for another language.",
  question: "“{{words}}” of the rule “{{rule}}” is only asked about.",
  condition: "“{{words}}” of the rule “{{rule}}” is told of what might be.",
  comparison: "“{{words}}” of the rule “{{rule}}” is told of others.",
  past: "“{{words}}” of the rule “{{rule}}” is told of how it was before.",
  life: "“{{words}}” of the rule “{{rule}}” is told of the customer's own life.",
  suggestion: "“{{words}}” of the rule “{{rule}}” stands in a suggestion.",
  friend: "“{{words}}” of the rule “{{rule}}” means something harmless here.",
};
