import type { Asked } from "../../src/core/retain/consent.ts";
import type { Html } from "../jsx/html.ts";
import { Card } from "../parts/card.tsx";
import { Field } from "../parts/field.tsx";
import { Time } from "../parts/time.tsx";
import { VerbPanel } from "../parts/verb.tsx";
import type { Reader } from "../words.ts";
import { askedWords } from "./asked-words.ts";
import { deedWords } from "./deed-words.ts";

/** A case on which colleagues want something that the reader may allow; a yes or a no is to the first of it. */
export type Consent = { number: number; store: string; asks: readonly [Asked, ...Asked[]] };

/** What waits for a yes or a no of whoever reads the page, with both; each leads to the page of its case, where it can be taken back. */
export const ConsentsCard = ({ reader, consents }: { reader: Reader; consents: readonly Consent[] }): Html | null => {
  const { t } = reader;
  if (consents.length === 0) return null;
  return (
    <Card title={t("Waits for your consent")}>
      <div class="stack">
        {consents.map(({ number, store, asks }) => (
          <section class="stack stack-tight">
            <a href={`/cases/${number}`} safe>
              {t("Case {{number}}, {{store}}", { number, store })}
            </a>
            <OneAsked reader={reader} asked={asks[0]} />
            <div class="verbs">
              <Answer reader={reader} number={number} verb="approve" />
              <Answer reader={reader} number={number} verb="deny" />
            </div>
            {asks.slice(1).map((asked) => (
              <OneAsked reader={reader} asked={asked} isNext />
            ))}
          </section>
        ))}
      </div>
    </Card>
  );
};

type OneAskedProps = { reader: Reader; asked: Asked; isNext?: boolean };

const OneAsked = ({ reader, asked, isNext = false }: OneAskedProps): Html => {
  const text = asked.kind === "gift" ? asked.makeGood.text : asked.hold.text;
  return (
    <div>
      <strong safe>{askedWords(reader, asked)}</strong>
      <p class="muted">
        <span safe>{asked.by}</span>, <Time reader={reader} at={asked.at} />
        {text ? <span safe>{`: ${text}`}</span> : null}
      </p>
      {isNext ? (
        <p class="muted" safe>
          {reader.t("This is next, once the first has its answer.")}
        </p>
      ) : null}
    </div>
  );
};

const Answer = ({
  reader: { t },
  number,
  verb,
}: {
  reader: Reader;
  number: number;
  verb: "approve" | "deny";
}): Html => {
  const { label, submit, icon, text } = deedWords[verb];
  return (
    <VerbPanel
      id={`${verb}-${number}`}
      action={`/cases/${number}/${verb}`}
      label={t(label)}
      submit={t(submit)}
      icon={icon}
    >
      {text ? (
        <Field
          name="text"
          id={`${verb}-text-${number}`}
          label={t(text.label)}
          rows={2}
          maxlength={20_000}
          required={text.isNeeded}
          {...(text.hint ? { hint: t(text.hint) } : {})}
        />
      ) : null}
    </VerbPanel>
  );
};
