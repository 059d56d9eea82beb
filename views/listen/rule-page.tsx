import { ruleLanguages } from "../../src/core/listen/rule-check.ts";
import type { KeywordRule } from "../../src/core/listen/rules.ts";
import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Card, PageHead } from "../parts/card.tsx";
import { CheckField, Field } from "../parts/field.tsx";
import { ButtonLink, Submit } from "../parts/verb.tsx";
import type { Reader, T } from "../words.ts";
import { RuleSyntax } from "./rule-syntax.tsx";
import { RuleUndo } from "./rule-undo.tsx";
import { categoryNames, kindNames, languageNames } from "./rule-words.ts";

export type RulePageProps = {
  reader: Reader;
  rule: KeywordRule;
  /** The key that it was found under; null for a new one. */
  oldKey: string | null;
  origin: "own" | "changed" | "starter" | "new";
  isOff: boolean;
  version: number;
  categories: readonly string[];
  isAdmin: boolean;
  error: string | undefined;
};

/** One rule: to change, to try on what was said, to switch off; for managers, to read. */
export const RulePage = (props: RulePageProps): Html => {
  const { reader, rule, origin, isAdmin, error } = props;
  const { t } = reader;
  return (
    <>
      <PageHead
        title={origin === "new" ? t("New rule") : t(rule.name)}
        lead={<span safe>{t(leads[origin])}</span>}
        actions={<ButtonLink href="/listen" label={t("All rules")} icon="back" kind="quiet" />}
      />
      {error ? <Alert tone="bad" title={t("Not saved")} text={error} /> : null}
      {isAdmin ? <RuleForm {...props} /> : <RuleFacts t={t} rule={rule} />}
      {isAdmin && origin !== "new" ? <RuleUndo {...props} /> : null}
      <RuleSyntax t={t} />
    </>
  );
};

const leads = {
  new: "Words and phrases that tell of something in your stores.",
  own: "A rule of your own.",
  changed: "A rule that Amends comes with, changed by you.",
  starter: "A rule that Amends comes with. A change makes it your own.",
} as const;

const RuleForm = ({ reader: { t }, rule, oldKey, version, categories }: RulePageProps): Html => (
  <Card>
    <form class="form" method="post" action="/listen/rule">
      <input type="hidden" name="version" value={String(version)} />
      {oldKey === null ? null : <input type="hidden" name="key" value={oldKey} />}
      <Field
        name="name"
        label={t("Name")}
        value={rule.name}
        maxlength={80}
        hint={t("It stands beside every alert that the rule gives.")}
        required
      />
      <div class="form-columns">
        <Field name="kind" label={t("Kind")} options={optionsOf(t, kinds)} value={rule.kind} />
        <Field
          name="severity"
          label={t("Of a negative rule, one match is enough for")}
          options={[
            { value: "", label: t("nothing: it needs company") },
            { value: "alert", label: t("an alert") },
            { value: "critical", label: t("a hot alert, at once and at night") },
          ]}
          value={rule.severity ?? ""}
        />
        <Field
          name="category"
          label={t("Category")}
          options={categories.map((value) => ({ value, label: t(categoryNames[value] ?? value) }))}
          value={rule.category}
        />
        <Field
          name="newCategory"
          label={t("Or a category of your own")}
          value=""
          maxlength={40}
          hint={t("Leave it empty to take the one chosen.")}
        />
      </div>
      <CheckField
        name="aboutManager"
        label={t("It is about the store's manager")}
        checked={rule.aboutManager ?? false}
        hint={t("Of a negative rule: the case goes to the next above, and the manager does not see it.")}
      />
      <Field
        name="words"
        label={t("Words and phrases, one on each line")}
        rows={12}
        value={rule.words.join("\n")}
        required
      />
      <fieldset class="field">
        <legend class="form-label" safe>
          {t("Languages; none means all")}
        </legend>
        <div class="inline">
          {ruleLanguages.map((value) => (
            <CheckField
              name="languages"
              id={`language-${value}`}
              value={value}
              label={t(languageNames[value] ?? value)}
              checked={rule.languages?.includes(value) ?? false}
            />
          ))}
        </div>
      </fieldset>
      <fieldset class="field">
        <legend class="form-label" safe>
          {t("Where it looks; none means everywhere")}
        </legend>
        <div class="inline">
          {Object.entries(placeNames).map(([value, label]) => (
            <CheckField
              name="where"
              id={`where-${value}`}
              value={value}
              label={t(label)}
              checked={rule.where?.includes(value) ?? false}
            />
          ))}
        </div>
      </fieldset>
      <Field
        name="question"
        label={t("Or the answer to one question only: its key")}
        value={rule.where?.find((one) => one.startsWith("answer:"))?.slice("answer:".length) ?? ""}
        maxlength={100}
      />
      <Field
        name="reason"
        label={t("Why you change it")}
        value=""
        maxlength={200}
        hint={t("It stands in the list of versions.")}
      />
      <div class="inline">
        <Submit label={t("Try it on the last 90 days")} icon="eye" name="do" value="try" />
        <Submit label={t("Save at once")} kind="plain" icon="check" name="do" value="save" />
      </div>
    </form>
  </Card>
);

const kinds = { ...kindNames, negative: "Negative" };

const placeNames = {
  comment: "The comment",
  answer: "Answers to questions",
  note: "The survey-taker's note",
  mail: "Mails of customers",
} as const;

const optionsOf = (t: T, names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label: t(label) }));

const RuleFacts = ({ t, rule }: { t: T; rule: KeywordRule }): Html => (
  <Card>
    <dl class="facts">
      <dt safe>{t("Kind")}</dt>
      <dd safe>{t(rule.severity === undefined ? kindNames[rule.kind] : kinds[rule.kind])}</dd>
      <dt safe>{t("Category")}</dt>
      <dd safe>{t(categoryNames[rule.category] ?? rule.category)}</dd>
      {rule.aboutManager ? (
        <>
          <dt safe>{t("About the manager")}</dt>
          <dd safe>{t("The case goes to the next above, and the manager does not see it.")}</dd>
        </>
      ) : null}
      <dt safe>{t("Words and phrases")}</dt>
      <dd safe>{rule.words.join(", ")}</dd>
    </dl>
  </Card>
);
