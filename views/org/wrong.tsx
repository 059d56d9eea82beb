import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { ButtonLink } from "../parts/verb.tsx";
import type { T } from "../words.ts";

/** What stands where a page would be: what went wrong, and the way back. */
export const WrongPage = ({ t, title, text }: { t: T; title: string; text: string }): Html => (
  <>
    <h1 safe>{title}</h1>
    <Alert tone="bad" text={text} />
    <div class="inline">
      <ButtonLink href="/" label={t("To the start page")} icon="home" />
    </div>
  </>
);
