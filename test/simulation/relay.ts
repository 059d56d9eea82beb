import type { Instant } from "../../src/core/instant.ts";
import { type OutgoingLetter, type Post, PostFailed } from "../../src/core/retain/letter.ts";
import type { Chance } from "../../src/demo/random.ts";
import { type Notebook, tally } from "./notebook.ts";

/** What becomes of a letter that the relay has taken. */
export type Onward = (letter: OutgoingLetter) => void;

/** The relay of the play: a Post that fails as relays do, and hands what it takes to the cast. */
export type Relay = Post & { downUntil(at: Instant): void };

/** `isDead`: mail to this address is refused at once, with 550. */
export function openRelay(
  chance: Chance,
  now: () => Instant,
  notebook: Notebook,
  isDead: (address: string) => boolean,
  onward: Onward,
): Relay {
  let down = "";
  return {
    downUntil: (at) => {
      down = at > down ? at : down;
    },
    send: async (letter) => {
      if (now() < down) throw new PostFailed(false, "connect ECONNREFUSED 127.0.0.1:25");
      if (chance.happens(0.01)) throw new PostFailed(false, "451 4.3.0 Temporary failure, try again later");
      if (chance.happens(0.002)) throw new PostFailed(true, "554 5.7.1 Message rejected by policy");
      if (isDead(letter.to)) throw new PostFailed(true, "550 5.1.1 No such user here");
      if (notebook.taken.has(letter.messageId) && !notebook.unsure.has(letter.messageId))
        notebook.takenAgain.push(letter.messageId);
      tally(notebook.taken, letter.messageId);
      notebook.underWay.push(letter.messageId);
      notebook.counts.lettersTaken++;
      onward(letter);
      if (chance.happens(0.002)) {
        notebook.unsure.add(letter.messageId);
        throw new PostFailed(false, "Connection closed before the answer came");
      }
      return { response: "250 2.0.0 Ok: queued" };
    },
    close: async () => {},
  };
}
