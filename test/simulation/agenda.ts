import type { Instant } from "../../src/core/instant.ts";

/** What people are going to do, in the order of time; what is planned for one moment happens in the order of planning. */
export type Agenda = {
  at(when: Instant, deed: () => Promise<void>): void;
  /** When the next deed is due; undefined when nothing is planned. */
  next(): Instant | undefined;
  take(): (() => Promise<void>) | undefined;
};

type Planned = { when: Instant; n: number; deed: () => Promise<void> };

/** A binary heap: a year of a large chain plans a million deeds. */
export function openAgenda(): Agenda {
  const heap: Planned[] = [];
  let planned = 0;

  return {
    at: (when, deed) => {
      heap.push({ when, n: ++planned, deed });
      rise(heap);
    },
    next: () => heap[0]?.when,
    take: () => {
      const [first] = heap;
      const last = heap.pop();
      if (first && last && first !== last) sink(heap, last);
      return first?.deed;
    },
  };
}

const isBefore = (a: Planned, b: Planned): boolean => a.when < b.when || (a.when === b.when && a.n < b.n);

/** Brings the last one up to its place. */
function rise(heap: Planned[]): void {
  let at = heap.length - 1;
  for (;;) {
    const above = (at - 1) >> 1;
    const one = heap[at];
    const other = heap[above];
    if (at === 0 || !one || !other || !isBefore(one, other)) return;
    heap[at] = other;
    heap[above] = one;
    at = above;
  }
}

/** Puts one at the top, from where it goes down to its place. */
function sink(heap: Planned[], one: Planned): void {
  let at = 0;
  for (;;) {
    const left = heap[2 * at + 1];
    const right = heap[2 * at + 2];
    const isRight = left !== undefined && right !== undefined && isBefore(right, left);
    const child = isRight ? right : left;
    if (!child || !isBefore(child, one)) break;
    heap[at] = child;
    at = 2 * at + (isRight ? 2 : 1);
  }
  heap[at] = one;
}
