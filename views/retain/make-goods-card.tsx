import type { MakeGood } from "../../src/core/retain/make-good.ts";
import type { Story } from "../../src/core/retain/story.ts";
import type { Html } from "../jsx/html.ts";
import { nameOf } from "../mail/names.ts";
import { Badge, type Tone } from "../parts/badge.tsx";
import { Card } from "../parts/card.tsx";
import { Time } from "../parts/time.tsx";
import type { Reader } from "../words.ts";
import { giftWords, money } from "./money.ts";

/** What the customer was given, or is to be given when somebody above agrees, and what it costs. */
export const MakeGoodsCard = ({ reader, story }: { reader: Reader; story: Story }): Html | null => {
  const { t } = reader;
  const { makeGoods = [] } = story;
  if (makeGoods.length === 0) return null;
  return (
    <Card title={t("Given to make good")}>
      <div class="stack stack-tight">
        {makeGoods.map((one) => (
          <div>
            <OneGift reader={reader} story={story} it={one} />
          </div>
        ))}
      </div>
      {makeGoods.length > 1 ? (
        <p class="muted" safe>
          {t("Together: {{money}}", { money: totals(reader, makeGoods) })}
        </p>
      ) : null}
    </Card>
  );
};

const OneGift = ({ reader, story, it }: { reader: Reader; story: Story; it: MakeGood }): Html => {
  const { t } = reader;
  const { label, tone } = states[it.state];
  const decided = { name: nameOf(reader, story, it.decidedBy), reason: it.reason ?? "" };
  return (
    <>
      <p class="inline">
        <strong safe>{giftWords(reader, it)}</strong> <Badge label={t(label)} tone={tone} />
      </p>
      <p class="muted">
        <span safe>{nameOf(reader, story, it.askedBy)}</span>, <Time reader={reader} at={it.askedAt} />
        {it.text ? <span safe>{`: ${it.text}`}</span> : null}
      </p>
      {it.decidedAt ? (
        <p class="muted" safe>
          {it.reason ? t("{{name}} says: {{reason}}", decided) : t("Decided by {{name}}", decided)}
        </p>
      ) : null}
    </>
  );
};

/** What was given or approved, by currency. */
function totals(reader: Reader, makeGoods: readonly MakeGood[]): string {
  const counted = makeGoods.filter(({ state }) => state === "given" || state === "approved");
  const sums = Map.groupBy(counted, ({ currency }) => currency);
  const all = [...sums].map(([currency, some]) =>
    money(reader, { currency, amount: some.reduce((sum, { amount }) => sum + amount, 0) }),
  );
  return all.join(" + ") || "–";
}

const states: Readonly<Record<MakeGood["state"], { label: string; tone: Tone }>> = {
  given: { label: "Given", tone: "good" },
  asked: { label: "Waits for consent", tone: "warn" },
  approved: { label: "Approved", tone: "good" },
  denied: { label: "Not approved", tone: "bad" },
};
