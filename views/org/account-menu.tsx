import type { Html } from "../jsx/html.ts";
import { ButtonLink, Submit } from "../parts/verb.tsx";
import type { T } from "../words.ts";

/** What opens behind the initials: who one is, and the way out. */
export const AccountMenu = ({ t, email }: { t: T; email: string }): Html => (
  <>
    <p class="muted" safe>
      {email}
    </p>
    <ButtonLink href="/me/record" label={t("Your record")} icon="chart" kind="quiet" />
    <ButtonLink href="/profile" label={t("Password and devices")} icon="person" kind="quiet" />
    <form method="post" action="/sign-out">
      <Submit label={t("Sign out")} kind="plain" />
    </form>
  </>
);
