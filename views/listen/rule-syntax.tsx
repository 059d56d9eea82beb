import type { Html } from "../jsx/html.ts";
import { Card } from "../parts/card.tsx";
import type { T } from "../words.ts";

/** How the words of a rule are written, by examples. */
export const RuleSyntax = ({ t }: { t: T }): Html => (
  <Card title={t("How words are written")}>
    <dl class="facts">
      {syntax.map(([example, meaning]) => (
        <>
          <dt>
            <code>{example}</code>
          </dt>
          <dd safe>{t(meaning)}</dd>
        </>
      ))}
    </dl>
  </Card>
);

const syntax = [
  ["rude", "This word, in any case and accents, also with one slip in it. A denial (not rude) is heard as one."],
  ["complain*", "Every word that begins so."],
  ["~disappoint", "The word in all its forms: disappointed, disappointing."],
  ["out of stock", "These words one after the other."],
  ["cold (food|fries)", "A choice."],
  ["wait* /6 minute*", "The second at most six words after the first, in the same clause."],
  ["late //6 parcel", "The same, in any order."],
  ['"IT" desk', "What is in quotes in this very spelling: case and accents count."],
  ['sick -"sick deal*"', "The word, but not where the words after the minus stand."],
  ["!refund", "Also where it is denied: no refund."],
] as const;
