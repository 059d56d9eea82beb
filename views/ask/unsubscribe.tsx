import type { Html } from "../jsx/html.ts";
import { Submit } from "../parts/verb.tsx";
import type { T } from "../words.ts";

/** Asks before it does anything: programs open every link of a mail. */
export const Unsubscribe = ({ t, action }: { t: T; action: string }): Html => (
  <>
    <h1 safe>{t("No more questions by mail?")}</h1>
    <p safe>{t("We will not ask you by mail any more how a visit was.")}</p>
    <Kept t={t} />
    <form method="post" action={action}>
      <Submit label={t("Ask me no more")} />
    </form>
  </>
);

export const Unsubscribed = ({ t }: { t: T }): Html => (
  <>
    <h1 safe>{t("We ask you no more")}</h1>
    <p safe>{t("From now on no mail of ours asks you how a visit was.")}</p>
    <Kept t={t} />
  </>
);

const Kept = ({ t }: { t: T }): Html => (
  <p class="muted" safe>
    {t("When you tell us about a problem, the store still answers you.")}
  </p>
);
