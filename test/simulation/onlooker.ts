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

/** On SQLite a thread of its own looks at what was committed then while the play goes on; on PostgreSQL the play waits. */
export function openOnlooker(house: House, notebook: Notebook, onFound: (found: Found) => void): Onlooker {
  const path = /^sqlite:(.*)$/.exec(house.config.database)?.[1];
  const eyes = path === undefined ? ownEyes(house) : eyesBeside(house, path);
  let before: Promise<void> = Promise.resolve();
  return {
    look: async (now, hour, how) => {
      await before;
      const { begun, ended } = eyes.look({ now, hour, how, isOff: now < house.upAt(), seen: takeSeen(notebook) });
      before = ended.then((found) => found.forEach(onFound));
      // Whoever looks next, or ends the play, hears of what broke here.
      before.catch(() => {});
      await begun;
    },
    done: () => before,
    close: eyes.close,
  };
}

function ownEyes({ eyes: db, keys }: House): Eyes {
  const watch = openWatch(db, keys);
  return {
    look: (asked) => {
      const ended = watch.look(asked);
      return { begun: ended, ended };
    },
    close: () => {},
  };
}

function eyesBeside({ keys }: House, path: string): Eyes {
  const thread = new Worker(new URL("./watch-thread.ts", import.meta.url).href);
  const tell = (told: Told) => thread.postMessage(told);
  let under: ReturnType<typeof aLook> | undefined;
  let broken: string | undefined;
  const fail = (why: string) => {
    broken = why;
    under?.begun.reject(new Error(why));
    under?.ended.reject(new Error(why));
  };
  thread.onerror = ({ message }) => fail(message);
  thread.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (data.says === "begun") under?.begun.resolve();
    else if (data.says === "found") under?.ended.resolve(data.found);
    else fail(data.why);
  };
  tell({ path, keys });
  return {
    look: (asked) => {
      const { begun, ended } = aLook();
      under = { begun, ended };
      if (broken === undefined) tell(asked);
      else fail(broken);
      return { begun: begun.promise, ended: ended.promise };
    },
    close: () => thread.terminate(),
  };
}

const aLook = () => ({ begun: Promise.withResolvers<void>(), ended: Promise.withResolvers<readonly Found[]>() });
