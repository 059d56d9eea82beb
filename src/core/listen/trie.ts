/** A tree of steps in flat tables, since a tree of maps takes a second to build for fifty thousand entries. Node 0 is the root. */
export type Trie<E> = {
  count: number;
  /** Of each node, side by side: a bit for each distance at which a next word may stand, and bit 0 when something ends there; then one of
   * 32 bits for each of its next terms. */
  nodes: Int32Array;
  /** An open hash table: node, step and child of each edge; a child of 0 is a free place. */
  edges: Int32Array;
  used: number;
  ends: (E[] | undefined)[];
};

const WIDTH = 3;
const ENDS = 1;

/** With room for so many edges before it has to grow. */
export const aTrie = <E>(expected: number): Trie<E> => ({
  count: 1,
  nodes: new Int32Array(2 * expected + 64),
  edges: new Int32Array(2 ** Math.ceil(Math.log2(2 * expected + 64)) * WIDTH),
  used: 0,
  ends: [undefined],
});

/** The node after a term that stands at most `within` words on (1 to 15); made when there is none. */
export function childOf<E>(trie: Trie<E>, node: number, term: number, within: number): number {
  const step = stepOf(term, within);
  const place = placeOf(trie.edges, node, step);
  const known = trie.edges[place + 2] ?? 0;
  if (known !== 0) return known;
  const child = trie.count;
  trie.count += 1;
  trie.ends.push(undefined);
  if (2 * trie.count > trie.nodes.length) trie.nodes = twice(trie.nodes);
  mark(trie.nodes, 2 * node, 1 << within);
  mark(trie.nodes, 2 * node + 1, 1 << term);
  write(trie.edges, place, node, step, child);
  trie.used += 1;
  if (trie.used * 2 * WIDTH > trie.edges.length) trie.edges = twiceAsLarge(trie.edges);
  return child;
}

export function endAt<E>(trie: Trie<E>, node: number, ends: E[]): void {
  trie.ends[node] = ends;
  mark(trie.nodes, 2 * node, ENDS);
}

/** What ends at a node. */
export const endsOf = <E>({ nodes, ends }: Trie<E>, node: number): readonly E[] | undefined =>
  ((nodes[2 * node] ?? 0) & ENDS) === 0 ? undefined : ends[node];

/** A bit for each distance at which a next word may stand; 0 for a node where nothing goes on. */
export const distancesOf = <E>({ nodes }: Trie<E>, node: number): number => (nodes[2 * node] ?? 0) & ~ENDS;

/** The node after a term, 0 when there is none. */
export function findChild<E>(trie: Trie<E>, node: number, term: number, within: number): number {
  if (!mayGoOn(trie, node, term)) return 0;
  return trie.edges[placeOf(trie.edges, node, stepOf(term, within)) + 2] ?? 0;
}

/** Whether a term may follow at any distance: mostly it may not, and then nothing has to be looked for. */
export const mayGoOn = <E>({ nodes }: Trie<E>, node: number, term: number): boolean =>
  ((nodes[2 * node + 1] ?? 0) & (1 << term)) !== 0;

function mark(nodes: Int32Array, place: number, bit: number): void {
  nodes[place] = (nodes[place] ?? 0) | bit;
}

function twice(list: Int32Array): Int32Array {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}

const stepOf = (term: number, within: number): number => term * 16 + within;

function placeOf(edges: Int32Array, node: number, step: number): number {
  const size = edges.length / WIDTH;
  let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(step, 0x85ebca6b)) >>> 0;
  slot = ((slot ^ (slot >>> 15)) >>> 0) & (size - 1);
  while (true) {
    const place = slot * WIDTH;
    if (edges[place + 2] === 0 || (edges[place] === node && edges[place + 1] === step)) return place;
    slot = (slot + 1) & (size - 1);
  }
}

function twiceAsLarge(edges: Int32Array): Int32Array {
  const larger = new Int32Array(edges.length * 2);
  for (let at = 0; at < edges.length; at += WIDTH) {
    const child = edges[at + 2] ?? 0;
    if (child === 0) continue;
    const node = edges[at] ?? 0;
    const step = edges[at + 1] ?? 0;
    write(larger, placeOf(larger, node, step), node, step, child);
  }
  return larger;
}

function write(edges: Int32Array, place: number, node: number, step: number, child: number): void {
  edges[place] = node;
  edges[place + 1] = step;
  edges[place + 2] = child;
}
