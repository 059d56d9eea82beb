import type { Instant } from "../../src/core/instant.ts";
import type { Verb } from "../../src/core/retain/verbs.ts";
import type { Html } from "../jsx/html.ts";
import { clockTime } from "../parts/time.tsx";
import type { Reader } from "../words.ts";

export type LastTold = { id: string; verbs: readonly Verb[]; at: Instant };

/** What the reader told last, and the way to the page that takes it back. */
export const TakeBack = ({ reader, undo }: { reader: Reader; undo: LastTold }): Html => (
  <p class="inline muted">
    <span safe>
      {reader.t("You, {{time}}: {{verbs}}", { time: clockTime(reader, undo.at), verbs: undo.verbs.join(", ") })}
    </span>
    <a href={`/undo/${undo.id}`} safe>
      {reader.t("Take it back")}
    </a>
  </p>
);
