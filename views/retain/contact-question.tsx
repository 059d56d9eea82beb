import type { Html } from "../jsx/html.ts";
import { Submit } from "../parts/verb.tsx";
import type { T } from "../words.ts";

/** "Did Ann call you on Tuesday?": two ways to answer. */
export const ContactQuestion = ({ t, action, question }: { t: T; action: string; question: string }): Html => (
  <>
    <h1 safe>{question}</h1>
    <p safe>{t("We want to be sure that we looked after you. One tap is enough.")}</p>
    <form method="post" action={action}>
      <input type="hidden" name="answer" value="confirmed" />
      <Submit label={t("Yes")} />
    </form>
    <form method="post" action={action}>
      <input type="hidden" name="answer" value="denied" />
      <Submit label={t("No")} kind="plain" />
    </form>
  </>
);
