import type { Fact } from "../../src/core/learn/fact.ts";
import type { Html } from "../jsx/html.ts";
import { Field } from "../parts/field.tsx";
import { Submit } from "../parts/verb.tsx";
import type { Reader, T } from "../words.ts";
import type { ShownFact } from "./record.tsx";

/** What was typed and refused, by the key of its fact. */
export type Wronged = { key: string; text: string; error: string };

export const keyOf = ({ kind, seq }: Pick<Fact, "kind" | "seq">): string => `${kind}-${seq}`;

type RemarkCellProps = {
  reader: Reader;
  fact: ShownFact;
  isOwn: boolean;
  judgePath: string | null;
  wrong?: Wronged | undefined;
};

/** What a person says to a fact of theirs, and what somebody above answers; each once. */
export const RemarkCell = ({ reader: { t }, fact, isOwn, judgePath, wrong }: RemarkCellProps): Html => {
  const key = keyOf(fact);
  const mine = wrong?.key === key ? wrong : undefined;
  if (fact.remark)
    return (
      <div class="stack">
        <span class="verbatim break" safe>
          {fact.remark.text}
        </span>
        {fact.judgement ? <Answer t={t} {...fact.judgement} /> : null}
        {fact.judgement === null && judgePath !== null ? (
          <Judge t={t} fact={fact} path={judgePath} mine={mine} />
        ) : null}
      </div>
    );
  if (!isOwn || fact.struck !== null) return <span class="muted">–</span>;
  return (
    <details open={mine !== undefined}>
      <summary safe>{t("Say something to this")}</summary>
      <form class="form" method="post" action="/me/record/remark">
        <Which fact={fact} />
        <Field
          id={`text-${key}`}
          name="text"
          label={t("Remark")}
          rows={3}
          maxlength={1000}
          value={mine?.text}
          hint={t("Once, and it stays: whoever sees the entry reads it, and can strike the entry out.")}
          required
        />
        <Submit label={t("Add the remark")} kind="plain" />
      </form>
    </details>
  );
};

const Answer = ({ t, isStruck, by, text }: { t: T; isStruck: boolean; by: string; text: string }): Html => (
  <span class="muted break" safe>
    {[isStruck ? t("{{name}} struck it out.", { name: by }) : t("{{name}} let it stand.", { name: by }), text]
      .filter((part) => part !== "")
      .join(" ")}
  </span>
);

type JudgeProps = { t: T; fact: ShownFact; path: string; mine: Wronged | undefined };

const Judge = ({ t, fact, path, mine }: JudgeProps): Html => (
  <details open={mine !== undefined}>
    <summary safe>{t("Answer this")}</summary>
    <form class="form" method="post" action={path}>
      <Which fact={fact} />
      <Field
        id={`answer-${keyOf(fact)}`}
        name="text"
        label={t("Why")}
        rows={2}
        maxlength={1000}
        value={mine?.text}
        hint={t("The person reads it. What is struck out stays in sight and counts no more.")}
      />
      <div class="inline">
        <Submit label={t("Strike it out")} kind="plain" name="answer" value="strike" />
        <Submit label={t("Let it stand")} kind="plain" name="answer" value="keep" />
      </div>
    </form>
  </details>
);

const Which = ({ fact: { kind, seq } }: { fact: ShownFact }): Html => (
  <>
    <input type="hidden" name="kind" value={kind} />
    <input type="hidden" name="seq" value={String(seq)} />
  </>
);
