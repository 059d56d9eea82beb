import { render } from "../jsx/html.ts";
import type { T } from "../words.ts";

/** The letter with a link that signs in, for whoever asked for it. */
export function signInLetter(t: T, { name, url, minutes }: { name: string; url: string; minutes: number }) {
  const hello = t("Hello {{name}},", { name });
  const how = t(
    "here is your link to sign in. It works once, within {{minutes}} minutes, in the browser that asked for it.",
    {
      minutes,
    },
  );
  const notYou = t("If you did not ask for it, leave this letter alone: without your browser the link is of no use.");
  return {
    subject: t("Your link to sign in"),
    text: `${hello}\n\n${how}\n\n${url}\n\n${notYou}\n`,
    html: render(
      <html lang="en">
        <body>
          <p safe>{hello}</p>
          <p safe>{how}</p>
          <p>
            <a href={url} safe>
              {t("Sign in to Amends")}
            </a>
          </p>
          <p safe>{notYou}</p>
        </body>
      </html>,
    ),
  };
}
