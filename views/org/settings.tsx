import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Card, PageHead } from "../parts/card.tsx";
import { Table } from "../parts/table.tsx";
import type { T } from "../words.ts";

export type SettingLine = { name: string; says: string; value: string };

/** Every setting as it counts now; they are changed in the environment of the server. */
export const Settings = ({
  t,
  lines,
  isPlainHttp,
}: {
  t: T;
  lines: readonly SettingLine[];
  isPlainHttp: boolean;
}): Html => (
  <>
    <PageHead
      title={t("Settings")}
      lead={<span safe>{t("They are set in the environment of the server and read when it starts.")}</span>}
    />
    {isPlainHttp ? (
      <Alert
        tone="warn"
        title={t("Pages travel without encryption")}
        text={t(
          "AMENDS_URL begins with http. Whoever shares the network can read along and take over a session. Put a proxy with TLS in front and set AMENDS_URL to its https address.",
        )}
      />
    ) : null}
    <Card flush>
      <Table
        caption={t("Settings")}
        columns={[{ label: t("Setting"), head: true }, { label: t("Value") }, { label: t("What it does") }]}
        rows={lines.map(({ name, says, value }) => ({
          cells: [
            <code safe>{name}</code>,
            <span class="break" safe>
              {value}
            </span>,
            <span class="muted" safe>
              {t(says)}
            </span>,
          ],
        }))}
      />
    </Card>
  </>
);
