/** What one address, and its network (/24 of IPv4, /64 of IPv6), may do at once, or in so many seconds. */
export type Limits = {
  connections: { address: number; network: number };
  mails: { address: number; network: number; seconds: number };
  /** Recipients that are unknown here. */
  guesses: { address: number; network: number; seconds: number };
};

/** Wide enough for the gateway of a large provider that writes to a small chain. */
export const defaultLimits: Limits = {
  connections: { address: 20, network: 60 },
  mails: { address: 120, network: 400, seconds: 60 },
  guesses: { address: 20, network: 60, seconds: 600 },
};

/** One who is connected; `null` where nothing is limited. */
export type Peer = { address: string; network: string } | null;

export type Counters = ReturnType<typeof startCounters>;

/** Counts what each address and network does. `now` in milliseconds. */
export function startCounters(limits: Limits, now: () => number) {
  const connections = { address: new Map<string, number>(), network: new Map<string, number>() };
  const mails = { address: startBuckets(limits.mails.seconds, now), network: startBuckets(limits.mails.seconds, now) };
  const guesses = {
    address: startBuckets(limits.guesses.seconds, now),
    network: startBuckets(limits.guesses.seconds, now),
  };
  const each = (peer: Peer, work: (which: "address" | "network", key: string) => boolean): boolean =>
    peer !== null && [work("address", peer.address), work("network", peer.network)].includes(true);
  return {
    /** Counts a connection; true when there were too many. Each is taken back by `disconnect`. */
    connect: (peer: Peer) => each(peer, (which, key) => add(connections[which], key, 1) > limits.connections[which]),
    disconnect: (peer: Peer) => void each(peer, (which, key) => add(connections[which], key, -1) < 0),
    /** Counts a mail; true when there were too many. */
    mail: (peer: Peer) => each(peer, (which, key) => mails[which].add(key) > limits.mails[which]),
    /** Counts a recipient that does not exist. */
    guess: (peer: Peer) => void each(peer, (which, key) => guesses[which].add(key) < 0),
    hasGuessedTooMuch: (peer: Peer) => each(peer, (which, key) => guesses[which].count(key) >= limits.guesses[which]),
  };
}

function add(counts: Map<string, number>, key: string, by: number): number {
  const count = (counts.get(key) ?? 0) + by;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
  return count;
}

/** How many addresses are remembered; beyond, the oldest are forgotten. */
const MOST = 20_000;

/** Counts per key that start again `seconds` after their first. */
function startBuckets(seconds: number, now: () => number) {
  const buckets = new Map<string, { count: number; until: number }>();
  const current = (key: string) => {
    const bucket = buckets.get(key);
    return bucket && bucket.until > now() ? bucket : undefined;
  };
  return {
    count: (key: string) => current(key)?.count ?? 0,
    add: (key: string) => {
      const bucket = current(key);
      if (bucket) return ++bucket.count;
      buckets.delete(key);
      for (const oldest of buckets.keys()) {
        if (buckets.size < MOST) break;
        buckets.delete(oldest);
      }
      buckets.set(key, { count: 1, until: now() + seconds * 1000 });
      return 1;
    },
  };
}
