import type { Instant } from "../../src/core/instant.ts";
import type { Html } from "../jsx/html.ts";
import type { Reader } from "../words.ts";
import type { Tone } from "./badge.tsx";
import { Icon, type IconName } from "./icon.tsx";
import { Time } from "./time.tsx";

export type TimelineItem = {
  id?: string;
  at: Instant;
  icon: IconName;
  tone?: Tone;
  /** Who did it, or "Amends". */
  who: string;
  /** What happened, as a sentence. */
  what: string;
  /** How it came and what vouches for it: "by mail, sender proven". */
  how?: string;
  /** Marks beside it: its evidence, "sender not verified". */
  marks?: Html;
  /** What was written. A string keeps its line breaks. */
  body?: string | Html;
};

/** Everything that happened, in the order given, one list for people and machines. */
export const Timeline = ({ reader, items }: { reader: Reader; items: readonly TimelineItem[] }): Html => (
  <ol class="story">
    {items.map((item) => (
      <li class="story-item" id={item.id}>
        <span class={["story-dot", `tone-${item.tone ?? "neutral"}`]}>
          <Icon name={item.icon} />
        </span>
        <div class="story-main">
          <p class="story-head">
            <strong safe>{item.who}</strong> <span safe>{item.what}</span>
          </p>
          <p class="story-meta">
            <Time reader={reader} at={item.at} />
            {item.how ? <span safe>{` · ${item.how}`}</span> : null} <Marks marks={item.marks} />
          </p>
          <Body body={item.body} />
        </div>
      </li>
    ))}
  </ol>
);

const Marks = ({ marks }: { marks: Html | undefined }): Html => <>{marks}</>;

function Body({ body }: { body: string | Html | undefined }): Html | null {
  if (!body) return null;
  return typeof body === "string" ? (
    <div class="story-body verbatim" safe>
      {body}
    </div>
  ) : (
    <div class="story-body">{body}</div>
  );
}
