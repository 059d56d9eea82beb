import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Card, PageHead } from "../parts/card.tsx";
import { Field } from "../parts/field.tsx";
import { Submit } from "../parts/verb.tsx";
import type { T } from "../words.ts";

export type TypedColleague = { name: string; email: string; role: string; unit: string };

type Props = {
  t: T;
  units: readonly { code: string; name: string }[];
  /** What the reader may give, with the words for it. */
  roles: readonly { value: string; label: string }[];
  typed: TypedColleague;
  error?: string | undefined;
  /** Who was added just now, and where they sign in. */
  added?: { name: string; address: string } | undefined;
};

/** Somebody who takes complaints, asks customers or reads figures: who it is, and where. */
export const NewColleague = ({ t, units, roles, typed, error, added }: Props): Html => (
  <>
    <PageHead
      title={t("Add a colleague")}
      lead={<span safe>{t("Whoever takes complaints writes them down here and owns them to the end.")}</span>}
    />
    {error ? <Alert tone="bad" title={t("Nothing is saved yet.")} text={error} /> : null}
    {added ? (
      <Alert
        tone="good"
        title={t("{{name}} is added", { name: added.name })}
        text={t("Tell them: open {{address}}, give the e-mail address, and ask for a link to sign in.", added)}
      />
    ) : null}
    <Card>
      <form class="form" method="post" action="/people/new">
        <Field name="name" label={t("Name")} maxlength={100} value={typed.name} autocomplete="off" required />
        <Field
          name="email"
          label={t("E-mail")}
          type="email"
          maxlength={254}
          value={typed.email}
          autocomplete="off"
          required
        />
        {roles.length > 1 ? (
          <Field name="role" label={t("What do they do?")} value={typed.role} options={roles} />
        ) : (
          <input type="hidden" name="role" value={roles[0]?.value ?? ""} />
        )}
        <Field
          name="unit"
          label={t("Where?")}
          value={typed.unit}
          options={[
            ...(units.length > 1 ? [{ value: "", label: t("(choose)") }] : []),
            ...units.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          required
          hint={t("A part counts there and at everything below.")}
        />
        <Submit label={t("Add them")} />
      </form>
    </Card>
  </>
);
