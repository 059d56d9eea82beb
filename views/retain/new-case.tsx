import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Card, PageHead } from "../parts/card.tsx";
import { CheckField, Field } from "../parts/field.tsx";
import { Submit } from "../parts/verb.tsx";
import type { T } from "../words.ts";

/** What was typed, kept when something is wrong; `key` makes a form that is sent twice count once. */
export type TypedCase = {
  key: string;
  store: string;
  mode: "card" | "phone";
  what: string;
  name: string;
  phone: string;
  email: string;
  promise: string;
  day: string;
  severity: "alert" | "critical";
  aboutManager: boolean;
};

export type CaseFieldName = "what" | "email" | "phone" | "promise" | "day";
/** What is wrong with which field, as sentences of the catalogue. */
export type CaseErrors = Partial<Record<CaseFieldName, string>>;

type NewCaseProps = {
  t: T;
  stores: readonly { code: string; name: string }[];
  typed: TypedCase;
  errors: CaseErrors;
  refused?: string | undefined;
  /** May let others take complaints. */
  leads?: boolean;
};

/** A complaint that a customer makes to one of us, written down while they are there: what it is, who they are, what we said. */
export const NewCase = ({ t, stores, typed, errors, refused, leads = false }: NewCaseProps): Html => {
  const wrong = (name: CaseFieldName) => (errors[name] === undefined ? {} : { error: t(errors[name]) });
  const failed = refused ?? (Object.keys(errors).length > 0 ? t("Nothing is saved yet. See below.") : undefined);
  return (
    <>
      <PageHead
        title={t("Take a complaint")}
        lead={
          <span safe>
            {t("You have this case to the end. With an e-mail address, the customer has that in writing at once.")}
          </span>
        }
      />
      {failed ? <Alert tone="bad" text={failed} /> : null}
      <Card>
        <form class="form" method="post" action="/new" novalidate>
          <input type="hidden" name="key" value={typed.key} />
          <Stores t={t} stores={stores} chosen={typed.store} />
          <Field
            name="what"
            label={t("What happened?")}
            rows={4}
            maxlength={5000}
            value={typed.what}
            hint={t("As the customer says it. A few words do.")}
            required
            {...wrong("what")}
          />
          <Field name="name" label={t("The customer's name")} maxlength={100} value={typed.name} autocomplete="off" />
          <div class="form-columns">
            <Field
              name="phone"
              label={t("Telephone")}
              type="tel"
              inputmode="tel"
              maxlength={40}
              value={typed.phone}
              autocomplete="off"
              {...wrong("phone")}
            />
            <Field
              name="email"
              label={t("E-mail")}
              type="email"
              inputmode="email"
              maxlength={254}
              value={typed.email}
              autocomplete="off"
              {...wrong("email")}
            />
          </div>
          <details class="more" open={isMore(typed, errors)}>
            <summary safe>{t("More: a promise, a danger, a call, about the manager")}</summary>
            <div class="form">
              <Field
                name="promise"
                label={t("What did you promise?")}
                maxlength={500}
                value={typed.promise}
                hint={t("Nothing yet? Leave it empty.")}
                {...wrong("promise")}
              />
              <Field
                name="day"
                label={t("By which day does the customer hear from us again?")}
                type="date"
                value={typed.day}
                {...wrong("day")}
              />
              <div class="form-columns">
                <Field
                  name="severity"
                  label={t("How grave is it?")}
                  value={typed.severity}
                  options={[
                    { value: "alert", label: t("A complaint") },
                    { value: "critical", label: t("Danger, injury, theft or the law") },
                  ]}
                />
                <Field
                  name="mode"
                  label={t("Where are you?")}
                  value={typed.mode}
                  options={[
                    { value: "card", label: t("In the store") },
                    { value: "phone", label: t("On the telephone") },
                  ]}
                />
              </div>
              <CheckField
                name="about_manager"
                label={t("It is about the manager")}
                checked={typed.aboutManager}
                hint={t("Then it goes to the next level up, and the store's manager does not see it.")}
              />
            </div>
          </details>
          <Submit label={t("Open the case")} />
        </form>
      </Card>
      {leads ? (
        <p class="muted">
          <a href="/people/new" safe>
            {t("Let a colleague take complaints too")}
          </a>
        </p>
      ) : null}
    </>
  );
};

/** What is seldom needed stays open once something of it was typed, or is wrong. */
const isMore = (typed: TypedCase, errors: CaseErrors): boolean =>
  [typed.promise, typed.day].some((text) => text !== "") ||
  typed.severity !== "alert" ||
  typed.mode !== "card" ||
  typed.aboutManager ||
  errors.promise !== undefined ||
  errors.day !== undefined;

type StoresProps = Pick<NewCaseProps, "t" | "stores"> & { chosen: string };

const Stores = ({ t, stores, chosen }: StoresProps): Html => {
  const [only, ...others] = stores;
  if (only && others.length === 0)
    return (
      <>
        <input type="hidden" name="store" value={only.code} />
        <p class="muted" safe>
          {only.name}
        </p>
      </>
    );
  return (
    <Field
      name="store"
      label={t("Store")}
      value={chosen}
      options={stores.map(({ code, name }) => ({ value: code, label: name }))}
    />
  );
};

/** Where the taker has no further part in the case, or it went to somebody above. */
export const TakenOn = ({ t, number }: { t: T; number: number }): Html => (
  <>
    <PageHead title={t("Case {{number}} is open", { number })} />
    <Alert tone="good" text={t("Whoever has it now has been told. You need do nothing more.")} />
  </>
);
