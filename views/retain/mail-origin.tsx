import type { MailOrigin as Origin } from "../../src/core/retain/mail-origin.ts";
import type { Html } from "../jsx/html.ts";
import { Badge } from "../parts/badge.tsx";
import type { T } from "../words.ts";

type MailOriginProps = { t: T; origin: Origin | undefined; marks?: boolean };

/** A small line under a mail: how it came to this case, and why its sender is believed or not. `marks`: with a badge when not. */
export const MailOrigin = ({ t, origin, marks = false }: MailOriginProps): Html | null => {
  const method = origin?.method ? methods[origin.method] : undefined;
  if (!origin || method === undefined) return null;
  return (
    <p class="muted">
      {marks && !isBelieved(origin) ? <Badge label={t("Sender not verified")} tone="warn" icon="alert" /> : null}{" "}
      <span safe>{[t(method), origin.reason ? t(origin.reason) : ""].filter(Boolean).join(" ")}</span>
    </p>
  );
};

/** Of a mail that was passed on, only who passed it on is known. */
const isBelieved = ({ method, authority }: Origin): boolean => authority === "acts" && method !== "forward";

const methods: Readonly<Record<string, string>> = {
  token: "Matched by the reply address.",
  "message-id": "Matched by the letter of ours that it answers.",
  "stored-id": "Matched by an earlier mail that it answers.",
  subject: "Matched by the number in its subject.",
  customer: "Matched by the sender, who has one open case here.",
  address: "Came as a new mail to this address.",
  forward: "Passed on by a colleague; the customer's address is claimed, not verified.",
  earlier: "Answers a case that closed long ago.",
};
