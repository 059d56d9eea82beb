/** How long the thread may be held at a time, in milliseconds: a page that is asked for meanwhile waits for it. */
const SLICE_MS = 6;
/** Pieces of work in one slice, at most. */
const MOST = 32;

/** Work that is done in slices, so that a full inbox never holds the thread for long. What is done in one slice shares one commit. */
export type Slices = {
  /** Does the work with the next slice; settles as the work does. */
  take(work: () => Promise<void>): Promise<void>;
};

export function openSlices(): Slices {
  const waiting: (() => Promise<void>)[] = [];
  let isTaking = false;
  let size = 4;

  async function takeAll(): Promise<void> {
    isTaking = true;
    while (waiting.length > 0) {
      await pause();
      const slice = waiting.splice(0, size);
      const began = performance.now();
      await Promise.all(slice.map((work) => work()));
      size = nextSize(slice.length, performance.now() - began);
    }
    isTaking = false;
  }

  return {
    take: (work) =>
      new Promise((resolve, reject) => {
        waiting.push(() => work().then(resolve, reject));
        if (!isTaking) void takeAll();
      }),
  };
}

/** As many as would have fitted this time; at most twice as many as there were, for the next may be longer. */
function nextSize(taken: number, ms: number): number {
  const fitting = Math.floor((taken * SLICE_MS) / Math.max(ms, 0.1));
  return Math.max(1, Math.min(fitting, taken * 2, MOST));
}

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
