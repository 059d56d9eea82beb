import type { Html } from "../jsx/html.ts";
import { Card, PageHead } from "../parts/card.tsx";
import { Filters } from "../parts/pager.tsx";
import { ButtonLink } from "../parts/verb.tsx";
import type { Reader, T } from "../words.ts";

/** How a letter is looked at. */
export type Look = { width: "phone" | "desktop"; colours: "light" | "dark" };

export type SampleLine = { name: string; when: string };

type LettersProps = {
  reader: Reader;
  /** Every kind of letter. */
  lines: readonly SampleLine[];
  shown: SampleLine & { letter: { subject: string; text: string } };
  look: Look;
};

/** Every letter that Amends can write, one at a time, as a phone or a desktop shows it, by day and by night. */
export const Letters = ({ reader, lines, shown, look }: LettersProps): Html => {
  const { t } = reader;
  return (
    <>
      <PageHead
        title={t("Every letter")}
        lead={<span safe>{t("Each kind with a sample case, made by the functions that make the real ones.")}</span>}
        actions={<ButtonLink href="/demo/mail" label={t("Post box")} icon="back" />}
      />
      <div class="letter-samples">
        <nav class="letter-kinds" aria-label={t("Kinds of letters")}>
          <ul>
            {lines.map(({ name, when }) => (
              <li>
                <a href={sampleHref(name, look)} aria-current={name === shown.name ? "page" : undefined} safe>
                  {t(when)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="stack">
          <Looks t={t} name={shown.name} look={look} />
          <Card flush title={shown.letter.subject}>
            <iframe
              class={["letter-frame", look.width === "phone" && "letter-phone"]}
              title={t("The letter")}
              src={`/demo/letters/${shown.name}/html?colours=${look.colours}`}
              sandbox=""
            />
          </Card>
          <Card title={t("As plain text")}>
            <pre class="letter-text" safe>
              {shown.letter.text}
            </pre>
          </Card>
        </div>
      </div>
    </>
  );
};

const Looks = ({ t, name, look }: { t: T; name: string; look: Look }): Html => (
  <div class="letter-looks">
    <Filters
      label={t("Width")}
      items={(["phone", "desktop"] as const).map((width) => ({
        href: sampleHref(name, { ...look, width }),
        label: t(widths[width]),
        active: width === look.width,
      }))}
    />
    <Filters
      label={t("Colours")}
      items={(["light", "dark"] as const).map((colours) => ({
        href: sampleHref(name, { ...look, colours }),
        label: t(schemes[colours]),
        active: colours === look.colours,
      }))}
    />
  </div>
);

const widths = { phone: "Phone", desktop: "Desktop" } as const;
const schemes = { light: "Light", dark: "Dark" } as const;

const sampleHref = (name: string, { width, colours }: Look): string =>
  `/demo/letters?${new URLSearchParams({ kind: name, width, colours })}`;
