import type { SMTPServerSession } from "smtp-server";
import { networkOf } from "../../core/org/network-of.ts";
import { withinNetworks } from "../networks.ts";
import { defaultLimits, type Peer, startCounters } from "./limits.ts";
import type { ListenerOptions } from "./options.ts";

/** This machine itself: a relay beside us, and tests. */
const LOOPBACK = ["127.0.0.0/8", "::1"];

export type Peers = ReturnType<typeof openPeers>;

/** Who is connected now, and whether one asks for too much. */
export function openPeers({ limits = defaultLimits, proxies = [], trusted = [], now }: ListenerOptions) {
  const isFree = withinNetworks([...LOOPBACK, ...proxies, ...trusted]);
  const counters = startCounters(limits, () => Date.parse(now()));
  const peers = new Map<string, Peer>();
  const peerOf = ({ id }: SMTPServerSession) => peers.get(id) ?? null;
  return {
    /** True when there are too many already. */
    enter: (session: SMTPServerSession): boolean => {
      const peer = isFree(session.remoteAddress) ? null : peerAt(session.remoteAddress);
      peers.set(session.id, peer);
      return counters.connect(peer);
    },
    leave: (session: SMTPServerSession): void => {
      counters.disconnect(peerOf(session));
      peers.delete(session.id);
    },
    isMailTooMuch: (session: SMTPServerSession): boolean => counters.mail(peerOf(session)),
    hasGuessedWrong: (session: SMTPServerSession): void => counters.guess(peerOf(session)),
    hasGuessedTooMuch: (session: SMTPServerSession): boolean => counters.hasGuessedTooMuch(peerOf(session)),
  };
}

const peerAt = (address: string): Peer => ({
  address,
  network: address.includes(":") ? networkOf(address) : address.split(".").slice(0, 3).join("."),
});
