import { earliest } from "../../src/core/instant.ts";
import { hasMailbox } from "../../src/core/retain/customer.ts";
import type { Story } from "../../src/core/retain/story.ts";
import type { Html } from "../jsx/html.ts";
import { when } from "../mail/when.ts";
import { Alert } from "../parts/alert.tsx";
import type { Reader } from "../words.ts";

/** To whoever has just written a complaint down: what to tell the customer while they are still there. */
export const JustTaken = ({ reader, story }: { reader: Reader; story: Story }): Html => {
  const { t } = reader;
  const { it, customer, owner } = story;
  const words = story.clocks.filter(
    ({ kind, state }) => state === "running" && (kind === "contact" || kind === "update" || kind === "reply"),
  );
  const due = words.map(({ dueAt }) => dueAt).reduce(earliest, null);
  const lines = [
    due === null
      ? t("There is no way to reach the customer. If they are still here, ask for a telephone number.")
      : t("Tell the customer: {{name}} looks after it, and they hear from us by {{time}}.", {
          name: owner?.name ?? t("somebody"),
          time: when(reader, story.zone, due),
        }),
    ...(due !== null && customer && hasMailbox(customer) && it.contacts === 0
      ? [t("A letter to {{email}} says the same.", { email: customer.email ?? "" })]
      : []),
  ];
  return <Alert tone="good" title={t("Case {{number}} is open", { number: it.number })} text={lines.join(" ")} />;
};
