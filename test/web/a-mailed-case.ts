import { caseAddress } from "../../src/core/retain/address.ts";
import { keepMail } from "../../src/flow/retain/keep-mail.ts";
import { readMails } from "../../src/mail/inbox.ts";
import { findCaseByNumber } from "../../src/store/retain/cases.ts";
import { findCustomer } from "../../src/store/retain/customers.ts";
import { listMessages } from "../../src/store/retain/messages.ts";
import { aMail, type PartOfMail } from "../mail/content/a-mail.ts";
import type { TestHouse } from "./a-house.ts";

/** A house that believes its own gateway about who sent a mail. */
export const withGateway = { AMENDS_TRUSTED_RELAYS: "127.0.0.1", AMENDS_AUTHSERV_ID: "gateway.chain.test" };

/** Cleo mails about her case, through the chain's gateway; gives the id of the mail's row. */
export async function cleoMails(house: TestHouse, number: number, parts: readonly PartOfMail[]): Promise<string> {
  const { world } = house;
  const it = await findCaseByNumber(world.db, number);
  const customer = it?.customerId ? await findCustomer(world.db, it.customerId) : undefined;
  if (!it || !customer) throw new Error(`case ${number} has no customer`);
  const to = caseAddress(
    world.keys.address,
    { caseNumber: number, to: { kind: "customer", ref: customer.ref } },
    world.config.mailDomain,
  );
  await mailIn(house, { from: customer.email ?? "", to }, parts);
  const message = (await listMessages(world.db, it.id)).findLast(({ inboundId }) => inboundId !== null);
  return message?.inboundId ?? "";
}

/** Somebody with an address at example.test mails one of our addresses, through the chain's gateway. */
export async function mailIn(
  { world }: TestHouse,
  { from, to }: { from: string; to: string },
  parts: readonly PartOfMail[],
): Promise<void> {
  const headers = [
    `To: ${to}`,
    `Message-ID: <${world.newId()}@example.test>`,
    "Authentication-Results: gateway.chain.test; dmarc=pass header.from=example.test",
  ];
  const raw = aMail(parts, { headers, from });
  await keepMail(world, [{ from, to, remoteAddress: "127.0.0.1", helo: "gateway.chain.test", at: world.now() }], raw);
  await readMails(world);
}
