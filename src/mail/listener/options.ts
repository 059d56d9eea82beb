import type { Instant } from "../../core/instant.ts";
import type { Envelope } from "../../core/retain/mail.ts";
import type { RawMail } from "../../core/retain/raw-mail.ts";
import type { Tls } from "../tls.ts";
import type { Limits } from "./limits.ts";

export type ListenerOptions = {
  host: string;
  port: number;
  /** A second port where TLS comes first. */
  smtps?: { host: string; port: number } | null;
  tls: Tls;
  /** Asked at each connection: the certificate when it has changed, else null. */
  renewTls?: () => Tls | null;
  /** What the greeting says, and the domain of a mailbox given without one. */
  name: string;
  /** In bytes. */
  maxSize?: number;
  /** On both ports together, whoever they are from. */
  maxConnections?: number;
  limits?: Limits;
  /** Networks that no limit of a single address holds for, beside the proxies and this machine itself. */
  trusted?: readonly string[];
  /** Networks of balancers that begin with a PROXY line (version 1) naming the real sender. */
  proxies?: readonly string[];
  /** After how many milliseconds of silence a sender is let go. */
  stall?: number;
  /** Folder for mails that are too long for memory. */
  spool?: string;
  /** Whether we take mail for this address. Throwing means "ask again later", never "no". */
  isKnown(address: string): Promise<boolean>;
  /** Stores the mail durably, one envelope for each recipient. The sender hears 250 only when this has resolved. */
  keep(envelopes: Envelope[], mail: RawMail): Promise<void>;
  now(): Instant;
  log(line: string): void;
};
