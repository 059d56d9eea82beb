import type { Instant } from "../instant.ts";

/** A customer as first written down. */
export type NewCustomer = {
  id: string;
  /** Eight characters of lower-case base32, unique: stands for the customer in reply addresses. */
  ref: string;
  name: string | null;
  /** Lower-case. */
  email: string | null;
  /** As written, without spaces. */
  phone: string | null;
};

export type Customer = NewCustomer & {
  /** Why no mail goes to the address: it does not arrive, or the customer called it unwanted. */
  mailStopped: "bounced" | "complained" | null;
};

/** Whether there is any way to reach the customer. */
export const isReachable = (customer: Customer | null): boolean =>
  customer !== null && (hasMailbox(customer) || customer.phone !== null);

/** Whether there is an address, and mail to it is neither in vain nor unwanted. */
export const hasMailbox = ({ email, mailStopped }: Customer): boolean => email !== null && mailStopped === null;

/** What was said to or by the customer, or among us, on a case. */
export type Message = {
  id: string;
  caseId: string;
  direction: "in" | "out" | "internal";
  personId: string | null;
  customerId: string | null;
  surface: string;
  text: string;
  /** What was cut away as quotation or signature; one click away. */
  cutText: string | null;
  verified: boolean;
  inboundId: string | null;
  /** The Message-ID of the mail, with its angle brackets. */
  messageId: string | null;
  at: Instant;
  /** When its writer took it back; it stays on record. */
  withdrawnAt?: Instant | null;
};
