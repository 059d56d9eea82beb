import type { Response } from "../../src/core/ask/response.ts";
import type { Mark } from "../../src/core/listen/mark.ts";
import type { Unit } from "../../src/core/org/unit.ts";
import type { Html } from "../jsx/html.ts";
import { Badge, Score, Severity } from "../parts/badge.tsx";
import { Card } from "../parts/card.tsx";
import { Empty } from "../parts/empty.tsx";
import { Field } from "../parts/field.tsx";
import { Filters, Pager } from "../parts/pager.tsx";
import { Time } from "../parts/time.tsx";
import { Submit } from "../parts/verb.tsx";
import type { Reader, T } from "../words.ts";
import { ListenHead } from "./listen-head.tsx";
import { markNames } from "./rule-words.ts";

export type ResponseListProps = {
  reader: Reader;
  lines: readonly { response: Response; unitName: string; caseNumber: number | null; mark: Mark | null }[];
  tabs: readonly { sort: "all" | "alerts" | "silent" | "marked"; href: string; active: boolean }[];
  stores: readonly Unit[];
  store: string;
  sort: string;
  next: string | undefined;
  first: string | undefined;
  isAdmin: boolean;
};

/** Everything that customers said, the newest first. */
export const ResponseList = (props: ResponseListProps): Html => {
  const { reader, lines, tabs, next, first } = props;
  const { t } = reader;
  return (
    <>
      <ListenHead
        t={t}
        room="responses"
        isAdmin={props.isAdmin}
        lead={<span safe>{t("All that customers said. Where no alert came and one should have, say so.")}</span>}
      />
      <Filters
        label={t("Show")}
        items={tabs.map(({ sort, href, active }) => ({ href, active, label: t(sortNames[sort]) }))}
      />
      <Stores t={t} {...props} />
      <Card flush>
        {lines.length === 0 ? (
          <Empty title={t("Nothing here")} text={t("No response is of this kind.")} />
        ) : (
          <ol class="sayings">
            {lines.map((line) => (
              <Line reader={reader} line={line} />
            ))}
          </ol>
        )}
      </Card>
      <Pager t={t} previous={first} next={next} />
    </>
  );
};

const sortNames = { all: "All", alerts: "With an alert", silent: "Without an alert", marked: "Marked" } as const;

const Stores = ({ t, stores, store, sort }: ResponseListProps & { t: T }): Html | null =>
  stores.length < 2 ? null : (
    <form class="form form-columns" method="get" action="/responses">
      <input type="hidden" name="show" value={sort} />
      <Field
        name="store"
        label={t("Store")}
        options={[
          { value: "", label: t("All stores") },
          ...stores.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        value={store}
      />
      <Submit label={t("Show")} kind="plain" />
    </form>
  );

const LONGEST = 280;

const Line = ({ reader, line }: { reader: Reader; line: ResponseListProps["lines"][number] }): Html => {
  const { t } = reader;
  const { response, unitName, caseNumber, mark } = line;
  const { id, score, severity, comment, note, at } = response;
  const words = comment ?? note ?? t(score === null ? "No words, only answers." : "No words, only a score.");
  return (
    <li>
      <p class="inline">
        {score === null ? null : <Score t={t} score={score} />}
        <Severity t={t} severity={severity} />
        {mark ? <Badge label={t(markNames[mark])} tone="info" /> : null}
        <a href={`/responses/${id}`} safe>
          {unitName}
        </a>
        {caseNumber === null ? null : (
          <a href={`/cases/${caseNumber}`} safe>
            {t("Case {{number}}", { number: caseNumber })}
          </a>
        )}
      </p>
      <p class="story-meta">
        <Time reader={reader} at={at} />
      </p>
      <p class="verbatim" safe>
        {words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words}
      </p>
    </li>
  );
};
