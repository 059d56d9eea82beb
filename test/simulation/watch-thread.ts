import type { Keys } from "../../src/keys.ts";
import { nextTurn } from "../../src/store/db/next-turn.ts";
import { openSnapshots, type Snapshots } from "./snapshot.ts";
import { type Asked, type Found, openWatch, type Watch } from "./watch.ts";

/** What the thread that looks is told first, and then for each look. */
export type Told = { path: string; keys: Keys } | Asked;
/** `begun`: what it looks at is fixed, and the play may go on. Looks begin and end in the order in which they were asked for. */
export type Answer = { says: "begun" } | { says: "found"; found: readonly Found[] } | { says: "broken"; why: string };

declare const self: Worker;

let path = "";
let watch: Watch | undefined;
/** Snapshots that nobody looks at, and those that wait for it. */
const free: Snapshots[] = [];
const waiting: { snapshot: Snapshots; asked: Asked }[] = [];
let isLooking = false;

self.onmessage = ({ data }: MessageEvent<Told>) => {
  if ("path" in data) {
    path = data.path;
    watch = openWatch(data.keys);
  } else if (watch) begin(watch, data);
};

const answer = (said: Answer) => self.postMessage(said);

const fail = (why: unknown) =>
  answer({ says: "broken", why: why instanceof Error ? (why.stack ?? why.message) : String(why) });

function begin(watch: Watch, asked: Asked): void {
  try {
    const snapshot = free.pop() ?? openSnapshots(path);
    snapshot.begin();
    waiting.push({ snapshot, asked });
    answer({ says: "begun" });
    if (!isLooking) void lookAtAll(watch);
  } catch (why) {
    fail(why);
  }
}

/** One after the other; with each rest, what is asked for meanwhile begins. */
async function lookAtAll({ look }: Watch): Promise<void> {
  isLooking = true;
  try {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { snapshot, asked } = next;
      const found = await look(asked, snapshot.db, nextTurn);
      snapshot.end();
      free.push(snapshot);
      answer({ says: "found", found });
    }
  } catch (why) {
    fail(why);
  }
  isLooking = false;
}
