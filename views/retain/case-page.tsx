import type { Calendar } from "../../src/core/org/calendar.ts";
import { lateBy } from "../../src/core/retain/clock.ts";
import type { MailContents } from "../../src/core/retain/mail-content.ts";
import type { Offer } from "../../src/core/retain/offers.ts";
import type { Story } from "../../src/core/retain/story.ts";
import type { Html } from "../jsx/html.ts";
import { lastEvent, nameOf } from "../mail/names.ts";
import { Alert } from "../parts/alert.tsx";
import { Badge } from "../parts/badge.tsx";
import { Card, PageHead } from "../parts/card.tsx";
import { Icon } from "../parts/icon.tsx";
import { clockTime, dueIn } from "../parts/time.tsx";
import type { Reader, T } from "../words.ts";
import { CaseLead } from "./case-lead.tsx";
import { CaseLinks } from "./case-links.tsx";
import { causeText } from "./cause-words.ts";
import { clockLabel } from "./clock-words.ts";
import { ClocksCard } from "./clocks-card.tsx";
import { type Colleague, Deeds, type Kept } from "./deeds.tsx";
import { numbers, text } from "./event-data.ts";
import { MakeGoodsCard } from "./make-goods-card.tsx";
import { type Merged, MergedLinks } from "./merged-links.tsx";
import { outcomeNames } from "./names.ts";
import { ReasonsCard, SaidCard } from "./said-card.tsx";
import { type LetterSent, StoryCard } from "./story-card.tsx";
import { type LastTold, TakeBack } from "./take-back.tsx";

/** A case as one person sees it. */
export type CaseSight = {
  story: Story;
  /** When the store is open. */
  calendar: Calendar;
  letters: readonly LetterSent[];
  /** What the mails of the case carried besides their words. */
  mails: MailContents;
  offers: { first: Offer | null; others: readonly Offer[] };
  colleagues: readonly Colleague[];
  /** What the reader told last, if it can still be taken back. */
  undo: LastTold | null;
  merged: Merged;
  /** The reader is still to look: the page tells when it has been in front of them. */
  owesLook: boolean;
};

type CasePageProps = CaseSight & { reader: Reader; kept?: Kept | null; error?: string | null };

/** A case: what was said, what is due, what to do, and everything that happened. Each deed answers with this part anew. */
export const CasePage = ({
  reader,
  story,
  calendar,
  letters,
  mails,
  offers,
  colleagues,
  undo,
  merged,
  owesLook,
  kept = null,
  error = null,
}: CasePageProps): Html => {
  const { t } = reader;
  const { it, unit } = story;
  const hasDeeds = offers.first !== null || offers.others.length > 0;
  return (
    <div id="case" class="stack" data-seen-url={owesLook ? `/cases/${it.number}/seen` : undefined}>
      <PageHead
        title={t("Case {{number}}: {{store}}", { number: it.number, store: unit.name })}
        lead={<CaseLead reader={reader} story={story} />}
      />
      {error ? <Alert tone="bad" title={t("That did not work")} text={error} /> : null}
      <CaseLinks reader={reader} number={it.number} links={story.links} />
      <DueNow reader={reader} story={story} />
      <MergedLinks t={t} merged={merged} />
      {undo ? <TakeBack reader={reader} undo={undo} /> : null}
      <div class="split">
        <div class="stack">
          <SaidCard reader={reader} story={story} mails={mails}>
            {hasDeeds ? (
              <Deeds reader={reader} story={story} offers={offers} colleagues={colleagues} kept={kept} />
            ) : null}
          </SaidCard>
          <MakeGoodsCard reader={reader} story={story} />
          <Ended reader={reader} story={story} />
          <ReasonsCard reader={reader} story={story} />
        </div>
        <div class="stack split-side">
          <ClocksCard reader={reader} story={story} calendar={calendar} />
        </div>
        <div class="stack">
          <StoryCard reader={reader} story={story} letters={letters} mails={mails} />
        </div>
      </div>
    </div>
  );
};

/** The one line that says what is due next, by whom and when. */
const DueNow = ({ reader, story }: { reader: Reader; story: Story }): Html | null => {
  const { t, now } = reader;
  const { it, clocks } = story;
  const [next] = clocks
    .filter(({ state, kind, personId }) => state === "running" && (kind !== "view" || personId === it.ownerId))
    .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  if (!next) return null;
  const values = { what: clockLabel(t, next.kind), when: clockTime(reader, next.dueAt) };
  const late = next.dueAt < now && next.kind !== "quiet";
  const whose = lateBy(next, it.ownerId);
  return (
    <p class={["due-now", late ? "tone-bad" : next.kind === "quiet" ? "tone-neutral" : "tone-info"]}>
      <Icon name={late ? "alert" : "clock"} />
      <span>
        <strong safe>{t("{{what}}: {{far}}", { ...values, far: dueIn(reader, next.dueAt) })}</strong>{" "}
        <span safe>
          {next.kind === "quiet" || whose === null
            ? t("by {{when}}", values)
            : t("{{name}}, by {{when}}", { ...values, name: nameOf(reader, story, whose) })}
        </span>
      </span>
    </p>
  );
};

/** How it ended, or seems to have ended, in the closer's words. */
const Ended = ({ reader, story }: { reader: Reader; story: Story }): Html | null => {
  const { t } = reader;
  const { it } = story;
  if (it.outcome === null) return null;
  const confirmation = it.confirmation === null || it.confirmation === "denied" ? null : confirmations[it.confirmation];
  const doubt = it.state === "challenged" ? doubtIn(t, story) : "";
  return (
    <Card title={t("How it ended")}>
      <p class="inline">
        <Badge label={t(outcomeNames[it.outcome])} tone={it.outcome === "resolved" ? "good" : "warn"} />
        {confirmation ? <span safe>{t(confirmation)}</span> : null}
        {doubt ? <span safe>{doubt}</span> : null}
      </p>
      {it.cause ? (
        <p class="muted" safe>
          {t("Cause: {{cause}}", { cause: causeText(t, it.cause, it.causeDetail) })}
        </p>
      ) : null}
      {it.done ? (
        <p class="quote verbatim" safe>
          {it.done}
        </p>
      ) : null}
    </Card>
  );
};

/** Why the closing cannot stand by itself. */
function doubtIn(t: T, story: Story): string {
  const { data = {} } = lastEvent(story, "challenged") ?? {};
  return t(text(data.why), numbers(data));
}

const confirmations = {
  asked: "The customer has been asked whether it is resolved.",
  confirmed: "The customer says that it is resolved.",
  unconfirmed: "The customer did not answer the question whether it is resolved.",
} as const;
