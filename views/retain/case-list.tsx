import type { Html } from "../jsx/html.ts";
import { Card, PageHead } from "../parts/card.tsx";
import { Empty } from "../parts/empty.tsx";
import { Filters, Pager } from "../parts/pager.tsx";
import { ButtonLink, Submit } from "../parts/verb.tsx";
import type { Reader, T } from "../words.ts";
import { CaseLine, type CaseRow } from "./case-line.tsx";
import { type Consent, ConsentsCard } from "./consents-card.tsx";

export type Tab = "open" | "mine" | "late" | "review" | "closed";

type CaseListProps = {
  reader: Reader;
  tabs: readonly { tab: Tab; href: string; count?: number }[];
  tab: Tab;
  stores: readonly { code: string; name: string }[];
  store: string;
  search: string;
  /** Whether the reader may take complaints. */
  takes: boolean;
  rows: readonly CaseRow[];
  consents: readonly Consent[];
  next?: string | undefined;
  first?: string | undefined;
};

/** The cases that a person may see; what is due first stands first. */
export const CaseList = ({
  reader,
  tabs,
  tab,
  stores,
  store,
  search,
  takes,
  rows,
  consents,
  next,
  first,
}: CaseListProps): Html => {
  const { t } = reader;
  const isNarrowed = store !== "" || search !== "";
  return (
    <>
      <PageHead
        title={t("Cases")}
        lead={<span safe>{t(leads[tab])}</span>}
        {...(takes
          ? { actions: <ButtonLink href="/new" label={t("Take a complaint")} icon="plus" kind="primary" /> }
          : {})}
      />
      <Filters
        label={t("Which cases")}
        items={tabs.map(({ tab: one, href, count }) => ({
          href,
          label: t(tabNames[one]),
          active: one === tab,
          ...(count === undefined ? {} : { count }),
        }))}
      />
      <Narrow t={t} tab={tab} stores={stores} store={store} search={search} />
      <ConsentsCard reader={reader} consents={consents} />
      <Card flush>
        {rows.length === 0 ? (
          <Nothing t={t} tab={tab} isNarrowed={isNarrowed} />
        ) : (
          <ol class="case-list">
            {rows.map((row) => (
              <CaseLine reader={reader} row={row} />
            ))}
          </ol>
        )}
        <Pager t={t} previous={first} next={next} />
      </Card>
    </>
  );
};

type NarrowProps = { t: T; tab: Tab } & Pick<CaseListProps, "stores" | "store" | "search">;

const Narrow = ({ t, tab, stores, store, search }: NarrowProps): Html => (
  <form class="narrow" method="get" action="/cases">
    <input type="hidden" name="tab" value={tab} />
    <label class="visually-hidden" for="q" safe>
      {t("Case number or customer's name")}
    </label>
    <input
      class="form-control"
      type="search"
      id="q"
      name="q"
      value={search}
      placeholder={t("Number or customer")}
      maxlength={100}
    />
    {stores.length > 1 ? (
      <>
        <label class="visually-hidden" for="store" safe>
          {t("Store")}
        </label>
        <select class="form-select" id="store" name="store">
          <option value="" safe>
            {t("All stores")}
          </option>
          {stores.map(({ code, name }) => (
            <option value={code} selected={code === store} safe>
              {name}
            </option>
          ))}
        </select>
      </>
    ) : null}
    <Submit label={t("Show")} kind="plain" icon="search" />
  </form>
);

const Nothing = ({ t, tab, isNarrowed }: { t: T; tab: Tab; isNarrowed: boolean }): Html =>
  isNarrowed ? (
    <Empty icon="search" title={t("Nothing found")} text={t("No case of this kind fits what you look for.")}>
      <ButtonLink href={`/cases?tab=${tab}`} label={t("Show all")} />
    </Empty>
  ) : (
    <Empty icon="check" title={t(nothing[tab].title)} text={t(nothing[tab].text)} />
  );

const tabNames: Readonly<Record<Tab, string>> = {
  open: "Open",
  mine: "Mine",
  late: "Late",
  review: "To review",
  closed: "Closed",
};

const leads: Readonly<Record<Tab, string>> = {
  open: "What is due first stands first.",
  mine: "The cases that you own; what is due first stands first.",
  late: "Something here is past its time.",
  review: "Closings that somebody higher must accept or open again.",
  closed: "The latest first.",
};

const nothing: Readonly<Record<Tab, { title: string; text: string }>> = {
  open: { title: "No open cases", text: "Every unhappy customer has had an answer." },
  mine: { title: "You own no open case", text: "New ones come to you by mail and stand here." },
  late: { title: "Nothing is late", text: "Every deadline has been kept so far." },
  review: { title: "Nothing to review", text: "No closing is in doubt." },
  closed: { title: "No closed cases yet", text: "They stand here once they are done." },
};
