import { type ApiKey, type Scope, scopes } from "../../src/core/org/api-key.ts";
import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Badge } from "../parts/badge.tsx";
import { Card, PageHead } from "../parts/card.tsx";
import { Empty } from "../parts/empty.tsx";
import { CheckField, Field } from "../parts/field.tsx";
import { Table } from "../parts/table.tsx";
import { Time } from "../parts/time.tsx";
import { Submit } from "../parts/verb.tsx";
import type { Reader } from "../words.ts";

type KeysProps = {
  reader: Reader;
  keys: readonly ApiKey[];
  /** A key that was made just now; it is never shown again. */
  made?: { name: string; token: string } | undefined;
  error?: string | undefined;
  typed?: string;
};

/** The keys with which programs use the API. */
export const Keys = ({ reader, keys, made, error, typed }: KeysProps): Html => {
  const { t } = reader;
  return (
    <>
      <PageHead
        title={t("Keys")}
        lead={<span safe>{t("Programs use the API with a key: tills, kiosks, survey tools.")}</span>}
      />
      {error ? <Alert tone="bad" text={error} /> : null}
      {made ? (
        <Alert
          tone="good"
          title={t("The key “{{name}}”", { name: made.name })}
          text={t("Copy it now. It is not shown again.")}
        >
          <pre class="secret" safe>
            {made.token}
          </pre>
        </Alert>
      ) : null}
      <Card flush>
        {keys.length === 0 ? (
          <Empty
            icon="key"
            title={t("No keys yet")}
            text={t("Make one below for each program, so that each can be ended alone.")}
          />
        ) : (
          <Table
            caption={t("Keys")}
            columns={[
              { label: t("Name"), head: true },
              { label: t("May") },
              { label: t("Made") },
              { label: t("Last used") },
              { label: t("End"), align: "end" },
            ]}
            rows={keys.map((key) => ({
              cells: [
                key.name,
                key.scopes.join(", "),
                <Time reader={reader} at={key.createdAt} />,
                key.lastUsedAt ? <Time reader={reader} at={key.lastUsedAt} /> : t("never"),
                key.revokedAt ? <Badge label={t("Ended")} /> : <Revoke reader={reader} id={key.id} name={key.name} />,
              ],
            }))}
          />
        )}
      </Card>
      <Card title={t("Make a key")}>
        <form class="form" method="post" action="/keys">
          <Field name="name" label={t("For which program")} value={typed} maxlength={100} required />
          <fieldset>
            <legend class="form-label" safe>
              {t("What it may do")}
            </legend>
            {scopes.map((scope) => (
              <CheckField
                name="scope"
                id={`scope-${scope}`}
                value={scope}
                label={t(scopeNames[scope])}
                checked={scope === "intake"}
              />
            ))}
          </fieldset>
          <Submit label={t("Make the key")} icon="plus" />
        </form>
      </Card>
    </>
  );
};

const Revoke = ({ reader: { t }, id, name }: { reader: Reader; id: string; name: string }): Html => (
  <form method="post" action={`/keys/${encodeURIComponent(id)}/revoke`}>
    <button type="submit" class="btn btn-danger" aria-label={t("End the key “{{name}}” at once", { name })} safe>
      {t("End it")}
    </button>
  </form>
);

const scopeNames: Readonly<Record<Scope, string>> = {
  intake: "Send in responses",
  cases: "Read and move cases",
  audit: "Check the log and read the figures of the server",
  admin: "All of it",
};
