import type { Keys } from "../../src/keys.ts";
import { openSnapshots, type Snapshots } from "./snapshot.ts";
import { type Asked, type Found, openWatch, type Watch } from "./watch.ts";

/** What the thread that looks is told first, and then for each look. */
export type Told = { path: string; keys: Keys } | Asked;
/** `begun`: what it looks at is fixed, and the play may go on. */
export type Answer = { says: "begun" } | { says: "found"; found: readonly Found[] } | { says: "broken"; why: string };

declare const self: Worker;

let snapshots: Snapshots | undefined;
let watch: Watch | undefined;

self.onmessage = ({ data }: MessageEvent<Told>) => {
  if ("path" in data) {
    snapshots = openSnapshots(data.path);
    watch = openWatch(snapshots.db, data.keys);
  } else if (snapshots && watch) void look(snapshots, watch, data);
};

const answer = (said: Answer) => self.postMessage(said);

async function look({ begin, end }: Snapshots, { look }: Watch, asked: Asked): Promise<void> {
  try {
    begin();
    answer({ says: "begun" });
    const found = await look(asked);
    end();
    answer({ says: "found", found });
  } catch (why) {
    answer({ says: "broken", why: why instanceof Error ? (why.stack ?? why.message) : String(why) });
  }
}
