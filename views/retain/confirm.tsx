import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Field } from "../parts/field.tsx";
import { Submit } from "../parts/verb.tsx";
import type { T } from "../words.ts";

type AskProps = { t: T; action: string; done: string | null; manager: string | null };

/** "Is it resolved?": what was done, in the manager's words, and two ways to answer. */
export const AskIfResolved = ({ t, action, done, manager }: AskProps): Html => (
  <>
    <h1 safe>{t("Is it resolved?")}</h1>
    {done ? (
      <div>
        <p safe>
          {manager ? t("{{name}} told us what was done:", { name: manager }) : t("We were told what was done:")}
        </p>
        <blockquote class="quote said-done" safe>
          {done}
        </blockquote>
      </div>
    ) : null}
    <form method="post" action={`${action}/yes`}>
      <Submit label={t("Yes, it is resolved")} />
    </form>
    <form method="post" action={`${action}/no`}>
      <Field
        name="text"
        label={t("If not: what is still wrong?")}
        rows={4}
        maxlength={5000}
        hint={t("You need not write anything. Somebody above the manager will look at it.")}
      />
      <Submit label={t("No, it is not")} kind="plain" />
    </form>
  </>
);

type StandingProps = {
  t: T;
  action: string;
  standing: "confirmed" | "denied" | "early" | "open" | "over";
  sent: boolean;
  error?: string | undefined;
};

/** Where the matter stands when there is nothing to confirm, and a box to write to the manager. */
export const Standing = ({ t, action, standing, sent, error }: StandingProps): Html => (
  <>
    <h1 safe>{t(sent ? "Thank you, we have your message" : titles[standing])}</h1>
    {error ? <Alert tone="bad" text={error} /> : null}
    <p safe>{t(texts[standing])}</p>
    <form method="post" action={`${action}/message`}>
      <Field name="text" label={t("Write to us")} rows={4} maxlength={5000} required />
      <Submit label={t("Send")} kind="plain" />
    </form>
  </>
);

const titles = {
  confirmed: "Thank you",
  denied: "Thank you for telling us",
  early: "We asked you too early",
  open: "We are working on it",
  over: "This matter is closed",
} as const;

const texts = {
  confirmed: "You told us that it is resolved. We are glad. If something else comes up, write to us here.",
  denied:
    "It is open again, and somebody above the manager has been told. If you want to add something, write to us here.",
  early:
    "We wrote that your matter is solved, and that was too early: somebody at the store is still looking after it. If you want to add something, write to us here.",
  open: "Your matter is open, and somebody at the store is looking after it. If you want to add something, write to us here.",
  over: "If it is not settled for you, write to us here, and we will look at it again.",
} as const;
