import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Card } from "../parts/card.tsx";
import { Field } from "../parts/field.tsx";
import { Submit } from "../parts/verb.tsx";
import type { T } from "../words.ts";

type SignInProps = {
  t: T;
  /** Where to go on to; nothing else of that page is shown here. */
  next: string;
  email?: string | undefined;
  error?: string | undefined;
  /** There is no company yet. */
  isEmpty?: boolean;
};

/** Two ways in: by password, or by a link to the address on file. */
export const SignIn = ({ t, next, email, error, isEmpty = false }: SignInProps): Html => (
  <>
    <h1 safe>{t("Sign in")}</h1>
    {error ? <Alert tone="bad" text={error} /> : null}
    {isEmpty ? <Alert tone="info" title={t("Not set up yet")} text={t(emptyHint)} /> : null}
    <Card>
      <form class="form" method="post" action="/sign-in">
        <input type="hidden" name="next" value={next} />
        <Field
          name="email"
          label={t("E-mail")}
          type="email"
          value={email}
          autocomplete="username"
          maxlength={254}
          required
        />
        <Field name="password" label={t("Password")} type="password" autocomplete="current-password" required />
        <Submit label={t("Sign in")} />
      </form>
    </Card>
    <Card>
      <details class="more" open={error !== undefined}>
        <summary safe>{t("No password, or forgotten?")}</summary>
        <form class="form" method="post" action="/sign-in/link">
          <input type="hidden" name="next" value={next} />
          <Field
            name="email"
            id="link-email"
            label={t("E-mail")}
            type="email"
            value={email}
            autocomplete="username"
            maxlength={254}
            hint={t("We mail you a link that works once, for ten minutes, in this browser.")}
            required
          />
          <Submit label={t("Mail me a link")} kind="plain" icon="mail" />
        </form>
      </details>
    </Card>
  </>
);

const emptyHint =
  "This installation has no company yet. Its set-up link stands in the output of the server; “amends setup” does it too.";

/** The same whether or not somebody has that address. */
export const LinkAsked = ({ t }: { t: T }): Html => (
  <>
    <h1 safe>{t("Look into your mail")}</h1>
    <Alert
      tone="info"
      text={t(
        "If this address belongs to somebody here, a link is on its way. Open it in this browser within ten minutes.",
      )}
    />
    <p class="muted" safe>
      {t("Nothing there? Look into the spam folder, or ask the person who runs Amends at your company.")}
    </p>
  </>
);

/** Where a mailed link leads: a button, because programs that scan mails open every link. */
export const FollowLink = ({
  t,
  action,
  isHere,
  error,
}: {
  t: T;
  action: string;
  isHere: boolean;
  error?: string;
}): Html => (
  <>
    <h1 safe>{t("Sign in")}</h1>
    {error ? <Alert tone="bad" text={error} /> : null}
    {isHere ? null : <Alert tone="warn" text={t("This link works only in the browser that asked for it.")} />}
    <Card>
      <form class="form" method="post" action={action}>
        <p safe>{t("One more press, and you are in.")}</p>
        <Submit label={t("Sign in")} icon="arrow" />
      </form>
    </Card>
    <p>
      <a href="/sign-in" safe>
        {t("Ask for a new link")}
      </a>
    </p>
  </>
);
