import type { Html } from "../jsx/html.ts";
import { Card } from "../parts/card.tsx";
import { Submit } from "../parts/verb.tsx";
import type { RulePageProps } from "./rule-page.tsx";

/** Removes an own rule, takes a change back, or switches a rule that Amends comes with off and on. */
export const RuleUndo = ({ reader: { t }, oldKey, origin, isOff, version }: RulePageProps): Html => (
  <Card title={t(origin === "own" ? "Remove it" : "As Amends comes")}>
    <form class="form" method="post" action="/listen/rule/undo">
      <input type="hidden" name="version" value={String(version)} />
      <input type="hidden" name="key" value={oldKey ?? ""} />
      <p safe>
        {t(
          origin === "own"
            ? "What it heard stays on record."
            : origin === "changed"
              ? "The rule is again as Amends has it."
              : isOff
                ? "The rule is switched off: it hears nothing."
                : "Switched off, it hears nothing. What it heard stays on record.",
        )}
      </p>
      <Submit
        label={t(
          origin === "own"
            ? "Remove the rule"
            : origin === "changed"
              ? "Take my change back"
              : isOff
                ? "Switch it on"
                : "Switch it off",
        )}
        kind="plain"
      />
    </form>
  </Card>
);
