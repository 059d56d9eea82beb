import type { Case } from "../../src/core/retain/case.ts";
import type { ClockKind } from "../../src/core/retain/clock-table.ts";
import type { Html } from "../jsx/html.ts";
import { Badge, Score, Severity, StateBadge } from "../parts/badge.tsx";
import { clockTime, dueIn } from "../parts/time.tsx";
import type { Reader } from "../words.ts";
import { clockLabel } from "./clock-words.ts";

export type CaseRow = {
  it: Case;
  unitName: string;
  ownerName: string | null;
  customerName: string | null;
  score: number | null;
  comment: string | null;
  /** The deadline that comes next. */
  next: { kind: ClockKind; dueAt: string } | null;
};

/** One case in the list: the words first, then whose it is, where it stands, and what is due. */
export const CaseLine = ({ reader, row }: { reader: Reader; row: CaseRow }): Html => {
  const { t } = reader;
  const { it, unitName, customerName, ownerName, score, comment } = row;
  const late = row.next !== null && row.next.dueAt < reader.now;
  return (
    <li class={["case-row", late && "is-late"]}>
      <div class="case-score">
        {score === null ? (
          <span class="score tone-neutral" aria-hidden="true">
            –
          </span>
        ) : (
          <Score t={t} score={score} />
        )}
      </div>
      <div class="case-what">
        <a class="case-link" href={`/cases/${it.number}`}>
          <span class="visually-hidden" safe>
            {t("Case {{number}}, {{store}}:", { number: it.number, store: unitName })}
          </span>{" "}
          <span class="case-words" safe>
            {comment?.trim() || t("No words, only a score.")}
          </span>
        </a>
        <p class="case-meta" safe>
          {[`${it.number}`, unitName, customerName ?? t("unknown customer"), ownerName ?? t("nobody owns it")].join(
            " · ",
          )}
        </p>
      </div>
      <div class="case-state">
        <StateBadge t={t} state={it.state} />
        {it.severity === "critical" ? <Severity t={t} severity="critical" /> : null}
        {it.holdUntil !== null ? <Badge label={t("On hold")} icon="clock" /> : null}
        {it.level > 0 && it.state !== "closed" ? (
          <Badge label={t("Level {{level}}", { level: it.level })} tone="warn" icon="up" />
        ) : null}
      </div>
      <Due reader={reader} row={row} late={late} />
    </li>
  );
};

const Due = ({ reader, row: { it, next }, late }: { reader: Reader; row: CaseRow; late: boolean }): Html => {
  const { t } = reader;
  const at = next?.dueAt ?? it.closedAt;
  return (
    <p class={["case-due", late && "late"]}>
      {next ? (
        <>
          <strong safe>{dueIn(reader, next.dueAt)}</strong> <span safe>{clockLabel(t, next.kind)}</span>
        </>
      ) : it.closedAt ? (
        <span safe>{t("closed")}</span>
      ) : null}{" "}
      {at ? (
        <time class="case-when" datetime={at} safe>
          {clockTime(reader, at)}
        </time>
      ) : null}
    </p>
  );
};
