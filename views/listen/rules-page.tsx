import type { Instant } from "../../src/core/instant.ts";
import { type Budget, ruleKey } from "../../src/core/listen/own-rules.ts";
import type { RuleDifference } from "../../src/core/listen/rule-difference.ts";
import type { KeywordRule } from "../../src/core/listen/rules.ts";
import type { KeptTrial } from "../../src/core/listen/trial.ts";
import type { Html } from "../jsx/html.ts";
import { Alert } from "../parts/alert.tsx";
import { Badge } from "../parts/badge.tsx";
import { Card } from "../parts/card.tsx";
import { Empty } from "../parts/empty.tsx";
import { Filters } from "../parts/pager.tsx";
import { Table } from "../parts/table.tsx";
import { Time } from "../parts/time.tsx";
import { ButtonLink } from "../parts/verb.tsx";
import type { Reader, T } from "../words.ts";
import { BudgetCard, type ThresholdStory } from "./budget-card.tsx";
import { ListenHead } from "./listen-head.tsx";
import { categoryNames, kindNames } from "./rule-words.ts";

/** One rule of the list. "changed": an own one in the place of a starter rule. */
export type RuleRow = { rule: KeywordRule; origin: "own" | "changed" | "starter"; isOff: boolean };

export type RulesVersionRow = {
  version: number;
  at: Instant;
  by: string | null;
  reason: string;
  differences: readonly RuleDifference[];
};

export type RulesPageProps = {
  reader: Reader;
  rows: readonly RuleRow[];
  shown: string;
  tabs: readonly { key: string; count: number }[];
  budget: Budget;
  threshold: ThresholdStory;
  versions: readonly RulesVersionRow[];
  /** Changes that were tried lately, the newest first. */
  trials: readonly KeptTrial[];
  version: number;
  isAdmin: boolean;
  saved: boolean;
  error: string | undefined;
};

/** Everything that Amends listens for: to change for admins, to read for managers. */
export const RulesPage = (props: RulesPageProps): Html => {
  const { reader, rows, shown, tabs, isAdmin, version, saved, error } = props;
  const { t } = reader;
  return (
    <>
      <ListenHead
        t={t}
        room="rules"
        isAdmin={isAdmin}
        lead={
          <span safe>
            {t(
              "What is heard in comments, notes and mails. Version {{version}} listens now; what was heard before keeps the version that heard it.",
              { version },
            )}
          </span>
        }
        actions={
          isAdmin ? <ButtonLink href="/listen/rule" label={t("New rule")} icon="plus" kind="primary" /> : undefined
        }
      />
      {error ? <Alert tone="bad" title={t("Not saved")} text={error} /> : null}
      {saved && !error ? <Alert tone="good" text={t("Saved. It counts for what is said from now on.")} /> : null}
      <BudgetCard {...props} />
      <Filters
        label={t("Rules")}
        items={tabs.map(({ key, count }) => ({
          href: `/listen?show=${key}`,
          label: t(tabNames[key] ?? key),
          active: key === shown,
          count,
        }))}
      />
      <Card flush>
        {rows.length === 0 ? (
          <Empty
            icon="inbox"
            title={t("No rules of your own yet")}
            text={t("The starter lists listen. Add a rule for what only your stores know.")}
          />
        ) : (
          <RuleTable t={t} rows={rows} />
        )}
      </Card>
      <Trials {...props} />
      <Versions {...props} />
    </>
  );
};

const tabNames: Readonly<Record<string, string>> = {
  own: "Your own",
  en: "English",
  de: "German",
  fr: "French",
  es: "Spanish",
  pt: "Portuguese",
};

const RuleTable = ({ t, rows }: { t: T; rows: readonly RuleRow[] }): Html => (
  <Table
    caption={t("Rules")}
    columns={[
      { label: t("Rule"), head: true },
      { label: t("Kind") },
      { label: t("Category") },
      { label: t("Words and phrases") },
    ]}
    rows={rows.map(({ rule, origin, isOff }) => ({
      cells: [
        <span class="inline">
          <a href={`/listen/rule?key=${encodeURIComponent(ruleKey(rule))}`} safe>
            {t(rule.name)}
          </a>
          {origin === "changed" ? <Badge label={t("Changed")} tone="info" /> : null}
          {isOff ? <Badge label={t("Off")} tone="neutral" /> : null}
        </span>,
        <RuleKind t={t} rule={rule} />,
        <span safe>{t(categoryNames[rule.category] ?? rule.category)}</span>,
        <span class="muted break" safe>
          {wordsOf(t, rule)}
        </span>,
      ],
    }))}
  />
);

const RuleKind = ({ t, rule: { kind, severity } }: { t: T; rule: KeywordRule }): Html =>
  severity ? (
    <Badge label={t(severity === "critical" ? "Hot alert" : "Alert")} tone={severity === "critical" ? "bad" : "warn"} />
  ) : (
    <Badge label={t(kindNames[kind])} tone={kind === "positive" ? "good" : "neutral"} />
  );

const SHOWN = 3;

function wordsOf(t: T, { words }: KeywordRule): string {
  const first = words.slice(0, SHOWN).join(", ");
  return words.length > SHOWN ? t("{{first}} and {{count}} more", { first, count: words.length - SHOWN }) : first;
}

const Trials = ({ reader, trials }: RulesPageProps): Html | null => {
  const { t } = reader;
  if (trials.length === 0) return null;
  return (
    <Card title={t("Changes that were tried")}>
      <ul class="reasons">
        {trials.map(({ id, createdAt, result }) => (
          <li>
            <a href={`/listen/trials/${id}`}>
              <Time reader={reader} at={createdAt} />
            </a>{" "}
            <span safe>
              {result
                ? t("{{gained}} alerts gained, {{lost}} lost", { gained: result.gainedCount, lost: result.lostCount })
                : t("not done yet")}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
};

const Versions = ({ reader, versions }: RulesPageProps): Html | null => {
  const { t } = reader;
  if (versions.length === 0) return null;
  return (
    <Card title={t("Versions")} flush>
      <ol class="sayings">
        {versions.map(({ version, at, by, reason, differences }) => (
          <li>
            <p>
              <strong safe>{t("Version {{version}}", { version })}</strong>{" "}
              {by ? <span safe>{t("by {{name}}", { name: by })}</span> : null}
            </p>
            <p class="story-meta">
              <Time reader={reader} at={at} />
            </p>
            {reason ? <p safe>{reason}</p> : null}
            {differences.map(({ label, before, after }) => (
              <p class="muted" safe>{`${t(label)}: ${before || "–"} → ${after || "–"}`}</p>
            ))}
          </li>
        ))}
      </ol>
    </Card>
  );
};
