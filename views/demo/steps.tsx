import type { Html } from "../jsx/html.ts";
import { Empty } from "../parts/empty.tsx";
import { ButtonLink } from "../parts/verb.tsx";
import type { T } from "../words.ts";
import type { Cast } from "./home.tsx";

/** The story of one unhappy customer, to be played from both ends. */
export const DemoSteps = ({ t, cast: { store, ladder } }: { t: T; cast: Cast }): Html => {
  const [owner, above] = ladder;
  if (!store || !owner)
    return (
      <Empty
        icon="store"
        title={t("There is no store yet")}
        text={t("Import the chain with “amends import org”, and this page tells its story.")}
      />
    );
  return (
    <ol class="demo-steps">
      <Step
        title={t("Give a bad answer")}
        text={t(
          "Be a customer of {{store}}: give a 2, write what went wrong, and leave an address. The text is read for signals, and a case opens.",
          { store: store.name },
        )}
      >
        <ButtonLink href={`/f/${store.code}`} label={t("Open the feedback page")} kind="primary" icon="speech" />
      </Step>
      <Step
        title={t("Read what the manager gets")}
        text={t(
          "{{name}} has a letter at once: what was said, by when to act and why then, and ready replies for a thumb.",
          {
            name: owner.person.name,
          },
        )}
      >
        <ButtonLink
          href={boxOf(owner.person.email)}
          label={t("Letters to {{name}}", { name: owner.person.name })}
          icon="mail"
        />
      </Step>
      <Step
        title={t("Answer it from the phone")}
        text={t(
          "Open the letter, press “I called”, add a few words and send. It goes by SMTP like any mail, and a receipt tells what was understood.",
        )}
      />
      <Step
        title={t("Or do nothing, and move time")}
        text={t(
          "Give another bad answer, and move the clock past the deadline in its letter. Deadlines count opening hours: at night, go on to the next morning first.",
        )}
      >
        <ButtonLink href="#clock" label={t("To the clock")} icon="clock" />
      </Step>
      <Step
        title={t("See who is told")}
        text={
          above
            ? t("{{name}}, {{level}} manager, is told that a case was not looked at in time: once, with the reason.", {
                name: above.person.name,
                level: above.unit.level,
              })
            : t("Whoever stands above is told that a case was not looked at in time: once, with the reason.")
        }
      >
        <ButtonLink
          href={above ? boxOf(above.person.email) : "/demo/mail"}
          label={above ? t("Letters to {{name}}", { name: above.person.name }) : t("All letters")}
          icon="mail"
        />
      </Step>
    </ol>
  );
};

const boxOf = (email: string): string => `/demo/mail?to=${encodeURIComponent(email)}`;

type StepProps = { title: string; text: string; children?: Html.Children };

const Step = ({ title, text, children }: StepProps): Html => (
  <li>
    <div class="stack stack-tight">
      <h3 safe>{title}</h3>
      <p safe>{text}</p>
      <div class="verbs">{children}</div>
    </div>
  </li>
);
