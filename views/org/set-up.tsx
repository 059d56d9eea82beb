import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Card } from "../parts/card.tsx";
import { Field } from "../parts/field.tsx";
import { Submit } from "../parts/verb.tsx";
import type { T } from "../words.ts";

export type SetUpFields = { company: string; name: string; email: string; timeZone: string };
type SetUpProps = { t: T; action: string; zones: readonly string[]; typed: SetUpFields; error?: string | undefined };

/** The first page of a new installation: the company and the person who runs its Amends. */
export const SetUpForm = ({ t, action, zones, typed, error }: SetUpProps): Html => (
  <>
    <h1 safe>{t("Welcome to Amends")}</h1>
    {error ? <Alert tone="bad" text={error} /> : null}
    <Card>
      <form class="form" method="post" action={action}>
        <Field
          name="company"
          label={t("Company")}
          value={typed.company}
          maxlength={200}
          autocomplete="organization"
          required
        />
        <Field name="name" label={t("Your name")} value={typed.name} maxlength={200} autocomplete="name" required />
        <Field
          name="email"
          label={t("Your e-mail")}
          type="email"
          value={typed.email}
          maxlength={254}
          autocomplete="username"
          required
        />
        <Field
          name="password"
          label={t("Password")}
          type="password"
          autocomplete="new-password"
          hint={t("At least 12 characters: three or four words do well.")}
          required
        />
        <Field
          name="time_zone"
          label={t("Time zone of most stores")}
          options={zones.map((zone) => ({ value: zone, label: zone }))}
          value={typed.timeZone}
          hint={t("Deadlines are reckoned by it; a store may have its own.")}
        />
        <Submit label={t("Set up and sign in")} />
      </form>
    </Card>
  </>
);

export const SetUpOver = ({ t }: { t: T }): Html => (
  <>
    <h1 safe>{t("This link is over")}</h1>
    <Alert tone="warn" text={t("Set-up links work once and for a day. Start the server again: it prints a new one.")} />
    <p>
      <a href="/sign-in" safe>
        {t("Sign in")}
      </a>
    </p>
  </>
);
