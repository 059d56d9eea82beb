import type { Response } from "../ask/response.ts";
import type { Signal } from "../listen/signal.ts";
import type { Person } from "../org/person.ts";
import type { Line, Unit } from "../org/unit.ts";
import type { Case } from "./case.ts";
import type { Clock } from "./clock.ts";
import type { Customer, Message } from "./customer.ts";
import type { LogRow } from "./log-chain.ts";
import type { CaseLinks, MailOrigin } from "./mail-origin.ts";
import type { MakeGood } from "./make-good.ts";

/** Everything about one case, as the page, the letters and the API tell it. */
export type Story = {
  it: Case;
  unit: Unit;
  /** The store's time zone (IANA). */
  zone: string;
  line: Line;
  /** Who is told of delays, where the policy does not climb the line. */
  ladder?: Line;
  owner: Person | null;
  reviewer: Person | null;
  customer: Customer | null;
  responses: readonly { response: Response; signals: readonly Signal[] }[];
  messages: readonly (Message & { signals: readonly Signal[] })[];
  clocks: readonly Clock[];
  events: readonly LogRow[];
  /** The names of everyone who appears in events and messages, by id. */
  names: Readonly<Record<string, string>>;
  /** How its mails came onto it, by the mail's id. */
  origins?: Readonly<Record<string, MailOrigin>>;
  links?: CaseLinks;
  makeGoods?: readonly MakeGood[];
};
