import type { Html } from "../jsx/html.ts";
import type { T } from "../words.ts";

/** Numbers of the cases that were put together with this one, and of the one that this one went into. */
export type Merged = { from: readonly number[]; into: number | null };

/** The way to the cases that this one was put together with. */
export const MergedLinks = ({ t, merged: { from, into } }: { t: T; merged: Merged }): Html | null => {
  if (from.length === 0 && into === null) return null;
  return (
    <p class="inline">
      {into === null ? null : <span safe>{t("This case was put together with another one, which goes on:")}</span>}
      {into === null ? null : <CaseLink t={t} number={into} />}
      {from.length === 0 ? null : <span safe>{t("Put together with this one; what was said there:")}</span>}
      {from.map((number) => (
        <CaseLink t={t} number={number} />
      ))}
    </p>
  );
};

const CaseLink = ({ t, number }: { t: T; number: number }): Html => (
  <a href={`/cases/${number}`} safe>
    {t("Case {{number}}", { number })}
  </a>
);
