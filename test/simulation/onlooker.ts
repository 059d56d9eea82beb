import type { Instant } from "../../src/core/instant.ts";
import type { House } from "./house.ts";
import { type Notebook, takeSeen } from "./notebook.ts";
import { type Asked, type Found, type HowMuch, openWatch } from "./watch.ts";
import type { Answer, Told } from "./watch-thread.ts";

/** Looks at the house after each hour of the play. */
export type Onlooker = {
  /** Resolves when the play may go on. What is found comes later, and bears the hour of its look. Rejects when a look has broken. */
  look(now: Instant, hour: number, how: HowMuch): Promise<void>;
  /** Resolves when every look has ended. */
  done(): Promise<void>;
  close(): void;
};

/** `begun` resolves when what is looked at is fixed, `ended` when all of it has been. */
type Look = { begun: Promise<unknown>; ended: Promise<readonly Found[]> };
type Eyes = { look(asked: Asked): Look; close(): void };

/** Looks that may be under way while the play goes on: nights are short, and days are long. */
const AT_ONCE = 12;

/** On SQLite a thread of its own looks at what was committed then while the play goes on; on PostgreSQL the play waits. */
export function openOnlooker(house: House, notebook: Notebook, onFound: (found: Found) => void): Onlooker {
  const path = /^sqlite:(.*)$/.exec(house.config.database)?.[1];
  const eyes = path === undefined ? ownEyes(house) : eyesBeside(house, path);
  const underWay: Promise<void>[] = [];
  return {
    look: async (now, hour, how) => {
      if (underWay.length === AT_ONCE) await underWay.shift();
      const { begun, ended } = eyes.look({ now, hour, how, isOff: now < house.upAt(), seen: takeSeen(notebook) });
      const told = ended.then((found) => found.forEach(onFound));
      // Whoever looks next, or ends the play, hears of what broke here.
      told.catch(() => {});
      underWay.push(told);
      await begun;
    },
    done: async () => {
      await Promise.all(underWay);
    },
    close: eyes.close,
  };
}

function ownEyes({ eyes: db, keys }: House): Eyes {
  const watch = openWatch(keys);
  return {
    look: (asked) => {
      const ended = watch.look(asked, db);
      return { begun: ended, ended };
    },
    close: () => {},
  };
}

function eyesBeside({ keys }: House, path: string): Eyes {
  const thread = new Worker(new URL("./watch-thread.ts", import.meta.url).href);
  const tell = (told: Told) => thread.postMessage(told);
  const beginning: PromiseWithResolvers<void>[] = [];
  const ending: PromiseWithResolvers<readonly Found[]>[] = [];
  let broken: string | undefined;
  const fail = (why: string) => {
    broken = why;
    for (const one of [...beginning.splice(0), ...ending.splice(0)]) one.reject(new Error(why));
  };
  thread.onerror = ({ message }) => fail(message);
  thread.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (data.says === "begun") beginning.shift()?.resolve();
    else if (data.says === "found") ending.shift()?.resolve(data.found);
    else fail(data.why);
  };
  tell({ path, keys });
  return {
    look: (asked) => {
      const [begun, ended] = [Promise.withResolvers<void>(), Promise.withResolvers<readonly Found[]>()];
      beginning.push(begun);
      ending.push(ended);
      if (broken === undefined) tell(asked);
      else fail(broken);
      return { begun: begun.promise, ended: ended.promise };
    },
    close: () => thread.terminate(),
  };
}
