import { type DnsRecord, zoneStrings } from "../../src/core/org/dns-record.ts";
import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Card, PageHead } from "../parts/card.tsx";
import { Table } from "../parts/table.tsx";
import { ButtonLink } from "../parts/verb.tsx";
import type { T } from "../words.ts";

export type SettingLine = { name: string; says: string; value: string };

/** Every setting as it counts now; they are changed in the environment of the server. */
export const Settings = ({
  t,
  lines,
  isPlainHttp,
  records,
}: {
  t: T;
  lines: readonly SettingLine[];
  isPlainHttp: boolean;
  records: readonly DnsRecord[];
}): Html => (
  <>
    <PageHead
      title={t("Settings")}
      lead={<span safe>{t("They are set in the environment of the server and read when it starts.")}</span>}
      actions={<ButtonLink href="/log" label={t("Log")} icon="note" />}
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
            <span class="muted break" safe>
              {t(says)}
            </span>,
          ],
        }))}
      />
    </Card>
    <DnsRecords t={t} records={records} />
  </>
);

const why: Readonly<Record<DnsRecord["use"], string>> = {
  MX: "So that replies come here. The name must lead to this machine, with port 25 open.",
  SPF: "So that receivers know who may send for this domain. Your relay tells you the name to put in.",
  DKIM: "The public half of the key that signs each letter, so that nobody can forge or change one.",
  DMARC: "So that receivers turn away what others send in your name.",
};

/** What the mail domain needs in DNS, to copy. */
const DnsRecords = ({ t, records }: { t: T; records: readonly DnsRecord[] }): Html => (
  <Card id="dns" title={t("DNS records for mail")}>
    <p class="muted" safe>
      {t("Add these where your domain is managed; “amends doctor” tells what is missing.")}
    </p>
    {records.some(({ use }) => use === "DKIM") ? null : (
      <p safe>{t("There is no key that signs letters yet: “amends setup” or “amends serve” makes one.")}</p>
    )}
    {records.map((record) => (
      <RecordToCopy t={t} record={record} />
    ))}
  </Card>
);

const RecordToCopy = ({ t, record: { use, type, name, value } }: { t: T; record: DnsRecord }): Html => (
  <section class="dns-record">
    <h3>{use}</h3>
    <p class="muted" safe>
      {t(why[use])}
    </p>
    <dl class="facts">
      <dt safe>{t("Name")}</dt>
      <dd>
        <code class="break" safe>
          {name}
        </code>
      </dd>
      <dt safe>{t("Type")}</dt>
      <dd>{type}</dd>
      <dt safe>{t("Value")}</dt>
      <dd>
        <code class="break" safe>
          {value}
        </code>
      </dd>
      {type === "TXT" && zoneStrings(value).length > 1 ? (
        <>
          <dt safe>{t("In a zone file")}</dt>
          <dd>
            <code class="break" safe>
              {zoneStrings(value).join(" ")}
            </code>
          </dd>
        </>
      ) : null}
    </dl>
  </section>
);
