import { outcomes } from "../../src/core/retain/case.ts";
import { toSmallest } from "../../src/core/retain/currency.ts";
import type { Offer } from "../../src/core/retain/offers.ts";
import { giftKinds } from "../../src/core/retain/read-make-good.ts";
import type { Story } from "../../src/core/retain/story.ts";
import type { Html } from "../jsx/html.ts";
import { Field } from "../parts/field.tsx";
import { VerbButton, VerbPanel } from "../parts/verb.tsx";
import type { Reader, T } from "../words.ts";
import { causeChoices } from "./cause-words.ts";
import { deedWords } from "./deed-words.ts";
import { giftNames, money } from "./money.ts";
import { outcomeNames } from "./names.ts";

/** What was typed into a form that was refused: kept, and its panel open. */
export type Kept = { offer: Offer; text: string; choice: string; cause?: string; amount?: string };

export type Colleague = { name: string; email: string };

type DeedsProps = {
  reader: Reader;
  story: Story;
  offers: { first: Offer | null; others: readonly Offer[] };
  colleagues: readonly Colleague[];
  kept: Kept | null;
};

/** The one thing to do now, what is often done, and the rest one click away. */
export const Deeds = ({ reader, story, offers, colleagues, kept }: DeedsProps): Html => {
  const often = offers.others.filter((offer) => common.includes(offer));
  const seldom = offers.others.filter((offer) => !common.includes(offer));
  const deed = (offer: Offer) => (
    <Deed
      t={reader.t}
      offer={offer}
      story={story}
      colleagues={colleagues}
      kept={kept?.offer === offer ? kept : null}
      isFirst={offer === offers.first}
    />
  );
  return (
    <div class="verbs">
      {offers.first ? deed(offers.first) : null}
      {often.map(deed)}
      {seldom.length > 0 ? (
        <details class="verbs-more" open={kept !== null && seldom.includes(kept.offer)}>
          <summary class="btn btn-quiet" safe>
            {reader.t("More")}
          </summary>
          <div class="verbs">{seldom.map(deed)}</div>
        </details>
      ) : null}
    </div>
  );
};

const common: readonly Offer[] = ["accept", "approve", "deny", "called", "reply", "note", "resolve", "reopen", "take"];

type DeedProps = {
  t: T;
  offer: Offer;
  story: Story;
  colleagues: readonly Colleague[];
  kept: Kept | null;
  isFirst: boolean;
};

const Deed = ({ t, offer, story, colleagues, kept, isFirst }: DeedProps): Html => {
  const { label, submit, icon } = deedWords[offer];
  const shared = {
    id: `do-${offer}`,
    action: `/cases/${story.it.number}/${offer}`,
    target: "#case",
    label: t(label),
    icon,
    kind: isFirst ? ("primary" as const) : ("plain" as const),
  };
  if (offer === "take" || offer === "unhold") return <VerbButton {...shared} />;
  return (
    <VerbPanel {...shared} submit={t(submit)} open={kept !== null}>
      <Fields t={t} offer={offer} story={story} colleagues={colleagues} kept={kept} />
    </VerbPanel>
  );
};

type FieldsProps = Omit<DeedProps, "isFirst">;

/** What a deed needs to be told. */
const Fields = ({ t, offer, story, colleagues, kept }: FieldsProps): Html => {
  const choices = choicesOf(t, offer, colleagues);
  const text = deedWords[offer].text;
  return (
    <>
      {inputs[offer] ? (
        <Field
          name="choice"
          id={`${offer}-choice`}
          label={t(deedWords[offer].choice ?? "")}
          type={inputs[offer]}
          value={kept?.choice}
          required
        />
      ) : null}
      {choices ? (
        <Field
          name="choice"
          id={`${offer}-choice`}
          label={t(deedWords[offer].choice ?? "")}
          options={choices}
          value={kept?.choice ?? defaults[offer]}
          required={offer === "resolve"}
        />
      ) : null}
      {offer === "close" ? (
        <Field
          name="cause"
          id="close-cause"
          label={t("What was the cause?")}
          options={[{ value: "", label: t("(not known)") }, ...causeChoices(t)]}
          value={kept?.cause ?? ""}
        />
      ) : null}
      {offer === "gave" ? (
        <Field
          name="amount"
          id="gave-amount"
          label={t("What it costs, in {{currency}}", { currency: story.it.policy.currency })}
          inputmode="decimal"
          maxlength={20}
          value={kept?.amount}
          required
        />
      ) : null}
      {text ? (
        <Field
          name="text"
          id={`${offer}-text`}
          label={t(text.label)}
          rows={offer === "reply" ? 6 : 3}
          maxlength={20_000}
          value={kept?.text}
          required={text.isNeeded}
          {...(text.hint ? { hint: t(text.hint, { email: story.customer?.email ?? "", limit: limitOf(story) }) } : {})}
        />
      ) : null}
    </>
  );
};

function choicesOf(t: T, offer: Offer, colleagues: readonly Colleague[]): { value: string; label: string }[] | null {
  if (offer === "resolve") return [{ value: "", label: t("(choose)") }, ...causeChoices(t)];
  if (offer === "gave") return giftKinds.map((kind) => ({ value: kind, label: t(giftNames[kind]) }));
  if (offer === "close")
    return outcomes
      .filter((outcome) => outcome !== "resolved")
      .map((outcome) => ({ value: outcome, label: t(outcomeNames[outcome]) }));
  if (offer === "assign") return colleagues.map(({ name, email }) => ({ value: email, label: `${name} (${email})` }));
  return null;
}

const inputs: Partial<Record<Offer, "date" | "number">> = { promise: "date", hold: "date", merge: "number" };
const defaults: Partial<Record<Offer, string>> = { gave: "voucher", close: "unresolved" };

const limitOf = ({ it: { policy } }: Story): string =>
  money({ locale: "en" }, { amount: toSmallest(policy.makeGoodLimit, policy.currency), currency: policy.currency });
