import type { Html } from "../jsx/html.ts";
import type { T } from "../words.ts";

type PagerProps = { t: T; previous?: string | undefined; next?: string | undefined; text?: string | undefined };

/** Links to the pages before and after this one; none when this is the only page. */
export const Pager = ({ t, previous, next, text }: PagerProps): Html => (
  <>
    {previous || next ? (
      <nav class="pager" aria-label={t("Pages")}>
        <Step href={previous} label={t("Previous")} rel="prev" />
        {text ? <span safe>{text}</span> : null}
        <Step href={next} label={t("Next")} rel="next" />
      </nav>
    ) : null}
  </>
);

const Step = ({ href, label, rel }: { href: string | undefined; label: string; rel: "prev" | "next" }): Html =>
  href ? (
    <a class="btn btn-plain" href={href} rel={rel} safe>
      {label}
    </a>
  ) : (
    <span class="pager-end" />
  );

type FilterItem = { href: string; label: string; active: boolean; count?: number };

/** Ways to narrow a list, as links; the chosen one is marked for screen readers too. */
export const Filters = ({ label, items }: { label: string; items: readonly FilterItem[] }): Html => (
  <nav class="filters" aria-label={label}>
    {items.map(({ href, label: words, active, count }) => (
      <a class="filter" href={href} aria-current={active ? "page" : undefined}>
        <span safe>{words}</span>
        {count !== undefined && <span class="filter-count">{count}</span>}
      </a>
    ))}
  </nav>
);
