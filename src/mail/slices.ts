/** Pieces of work begun at once, which share a commit; a page that is asked for meanwhile waits for no more than these. */
const SLICE = 16;
/** Slices under way: while one waits for its commit, the next is done. */
const AT_ONCE = 2;
/** The same while somebody is reading pages; then the thread also rests after each slice for as long as it took, at least for so many milliseconds. */
const SMALL_SLICE = 1;
const REST_MS = 4;

/** Work that is done in slices, so that a full inbox never holds the thread for long. */
export type Slices = {
  /** Does the work with the next slice; settles as the work does. */
  take(work: () => Promise<void>): Promise<void>;
};

/** `isVisited`: whether pages are being asked for, which then come first. */
export function openSlices(isVisited: () => boolean): Slices {
  const waiting: (() => Promise<void>)[] = [];
  let underWay = 0;
  let isCalled = false;

  function call(rest = 0): void {
    if (isCalled || waiting.length === 0 || underWay >= (isVisited() ? 1 : AT_ONCE)) return;
    isCalled = true;
    const begin = () => {
      isCalled = false;
      void takeSlice();
      call();
    };
    // After what other sockets have brought meanwhile.
    if (rest > 0) setTimeout(begin, rest);
    else setImmediate(begin);
  }

  async function takeSlice(): Promise<void> {
    underWay++;
    const began = performance.now();
    await Promise.all(waiting.splice(0, isVisited() ? SMALL_SLICE : SLICE).map((work) => work()));
    underWay--;
    call(isVisited() ? Math.max(REST_MS, performance.now() - began) : 0);
  }

  return {
    take: (work) =>
      new Promise((resolve, reject) => {
        waiting.push(() => work().then(resolve, reject));
        call();
      }),
  };
}
