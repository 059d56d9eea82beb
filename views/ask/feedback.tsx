import type { Html } from "../jsx/html.ts";
import { CheckField, Field } from "../parts/field.tsx";
import { ScoreField } from "../parts/score-field.tsx";
import { Submit } from "../parts/verb.tsx";
import type { T } from "../words.ts";

/** What was typed, kept when something is wrong; `key` makes a form that is sent twice count once. */
export type Typed = {
  key: string;
  score: number | null;
  comment: string;
  contactMe: boolean;
  name: string;
  email: string;
  phone: string;
};

export type FieldName = "score" | "comment" | "name" | "email" | "phone";
/** What is wrong with which field, as sentences of the catalogue. */
export type Errors = Partial<Record<FieldName, string>>;

/** `invitation`: the token of whoever was asked by mail, and so is known; null for anybody. */
type FeedbackProps = { t: T; action: string; typed: Typed; errors: Errors; invitation: string | null };

/** One page, no script: a score, a few words, and whether and how to get in touch. */
export const Feedback = ({ t, action, typed, errors, invitation }: FeedbackProps): Html => {
  const wrong = (name: FieldName) => (errors[name] === undefined ? {} : { error: t(errors[name]) });
  return (
    <>
      <h1 safe>{t("How was your visit?")}</h1>
      <Summary t={t} errors={errors} />
      <form method="post" action={action} novalidate>
        <input type="hidden" name="key" value={typed.key} />
        {invitation !== null && <input type="hidden" name="i" value={invitation} />}
        <ScoreField
          name="score"
          legend={t("How likely are you to come back?")}
          low={t("surely not")}
          high={t("surely")}
          value={typed.score ?? undefined}
          {...wrong("score")}
        />
        <Field
          name="comment"
          label={t("What should we know?")}
          rows={5}
          maxlength={5000}
          value={typed.comment}
          hint={t("Good or bad: the store's manager reads it.")}
          {...wrong("comment")}
        />
        <CheckField
          name="contact_me"
          label={t("Please contact me")}
          checked={typed.contactMe}
          hint={
            invitation === null
              ? t("Then we need your e-mail address or your telephone number.")
              : t("We have your e-mail address from our invitation.")
          }
        />
        {invitation === null && (
          <Field
            name="name"
            label={t("Your name (if you like)")}
            maxlength={100}
            value={typed.name}
            autocomplete="name"
            {...wrong("name")}
          />
        )}
        {invitation === null && (
          <Field
            name="email"
            label={t("E-mail (if you like)")}
            type="email"
            maxlength={254}
            value={typed.email}
            autocomplete="email"
            inputmode="email"
            {...wrong("email")}
          />
        )}
        <Field
          name="phone"
          label={t("Telephone (if you like)")}
          type="tel"
          maxlength={40}
          value={typed.phone}
          autocomplete="tel"
          inputmode="tel"
          {...wrong("phone")}
        />
        <Trap t={t} />
        <Submit label={t("Send")} />
        <p class="muted" safe>
          {t("We use what you tell us to put things right, and for nothing else.")}
        </p>
      </form>
    </>
  );
};

/** All that is wrong in one place, which takes the focus; each line leads to its field. */
const Summary = ({ t, errors }: { t: T; errors: Errors }): Html => {
  const all = Object.entries(errors);
  return (
    <>
      {all.length > 0 ? (
        <div class="notice tone-bad" id="summary" role="alert" tabindex="-1" {...focused}>
          <div>
            <strong class="notice-title" safe>
              {t("Nothing was sent yet")}
            </strong>
            <ul class="summary">
              {all.map(([name, sentence]) => (
                <li>
                  <a href={name === "score" ? "#score-0" : `#${name}`} safe>
                    {t(sentence)}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        </div>
      ) : null}
    </>
  );
};

const focused = { autofocus: true };

/** A field that people do not see: what fills it in is a program, and is thanked and forgotten. */
const Trap = ({ t }: { t: T }): Html => (
  <div class="trap" aria-hidden="true">
    <label for="fax" safe>
      {t("Leave this empty")}
    </label>
    <input id="fax" name="fax" tabindex="-1" autocomplete="off" />
  </div>
);

type ThanksProps = { t: T; again: string; willContact: boolean };

export const FeedbackThanks = ({ t, again, willContact }: ThanksProps): Html => (
  <>
    <h1 safe>{t("Thank you")}</h1>
    <p safe>
      {willContact
        ? t("We have your words, and the store's manager will be in touch with you.")
        : t("We have your words, and the store's manager reads them.")}
    </p>
    <p>
      <a class="btn" href={again} safe>
        {t("Give another answer")}
      </a>
    </p>
  </>
);

/** A page of one sentence, such as that there were too many answers. */
export const Plain = ({ title, text }: { title: string; text: string }): Html => (
  <>
    <h1 safe>{title}</h1>
    <p safe>{text}</p>
  </>
);
