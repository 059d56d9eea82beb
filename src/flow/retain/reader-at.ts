import { type Reader, words } from "../../../views/words.ts";
import type { Person } from "../../core/org/person.ts";
import type { Case } from "../../core/retain/case.ts";
import type { World } from "../../world.ts";
import { replyAddress } from "./queue-letter.ts";

/** Someone who reads in the time of a store. */
export const readerAt = ({ now }: Pick<World, "now">, zone: string): Reader => ({
  t: words("en"),
  locale: "en",
  zone,
  now: now(),
});

export const caseLink = ({ config }: World, it: Pick<Case, "number">): string => `${config.url}/cases/${it.number}`;

/** How a person gets at a case: its page, and the address that replies go to. */
export const waysOf = (world: World, it: Pick<Case, "number">, person: Person) => ({
  link: caseLink(world, it),
  address: replyAddress(world, it, { kind: "person", ref: person.ref }),
  reads: person.id,
});
