/** Pieces of work begun at once, which share a commit; a page that is asked for meanwhile waits for no more than these. */
const SLICE = 24;
/** Milliseconds that a slice waits to be full while more is being read: its commit costs nearly the same for few as for many. */
const GATHER_MS = 20;
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

/** `isVisited`: whether pages are being asked for, which then come first. `isMoreComing`: whether other work is about to be brought. */
export function openSlices(isVisited: () => boolean, isMoreComing: () => boolean): Slices {
  const waiting: (() => Promise<void>)[] = [];
  let underWay = 0;
  let isCalled = false;
  let gathering: Timer | undefined;

  function call(rest = 0): void {
    if (isCalled || waiting.length === 0 || underWay >= (isVisited() ? 1 : AT_ONCE)) return;
    if (!isVisited() && waiting.length < SLICE && isMoreComing()) gathering ??= setTimeout(start, GATHER_MS);
    else start(rest);
  }

  function start(rest = 0): void {
    clearTimeout(gathering);
    gathering = undefined;
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
