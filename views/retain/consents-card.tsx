import type { MakeGood } from "../../src/core/retain/make-good.ts";
import type { Html } from "../jsx/html.ts";
import { Card } from "../parts/card.tsx";
import { Time } from "../parts/time.tsx";
import type { Reader } from "../words.ts";
import { giftWords } from "./money.ts";

/** What a colleague wants to give a customer, and on which case. */
export type Consent = { number: number; store: string; by: string; makeGood: MakeGood };

/** What waits for a yes or a no of whoever reads the page; the yes and the no stand on the page of the case. */
export const ConsentsCard = ({ reader, consents }: { reader: Reader; consents: readonly Consent[] }): Html | null => {
  const { t } = reader;
  if (consents.length === 0) return null;
  return (
    <Card title={t("Waits for your consent")}>
      <div class="stack stack-tight">
        {consents.map(({ number, store, by, makeGood }) => (
          <div>
            <a href={`/cases/${number}`} safe>
              {t("Case {{number}}, {{store}}", { number, store })}
            </a>
            {": "}
            <strong safe>{giftWords(reader, makeGood)}</strong>
            <p class="muted">
              <span safe>{by}</span>, <Time reader={reader} at={makeGood.askedAt} />
              {makeGood.text ? <span safe>{`: ${makeGood.text}`}</span> : null}
            </p>
          </div>
        ))}
      </div>
    </Card>
  );
};
