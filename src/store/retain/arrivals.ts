import type { Instant } from "../../core/instant.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";
import type { Inbound } from "./inbound.ts";

/** A mail that came in for one address of ours. */
export type Arrival = Pick<
  Inbound,
  "id" | "state" | "kind" | "problem" | "envelopeFrom" | "envelopeTo" | "remoteAddress" | "helo"
> & { receivedAt: Instant };

type Row = {
  id: string;
  state: Inbound["state"];
  kind: string | null;
  problem: string | null;
  envelope_from: string;
  envelope_to: string;
  remote_address: string;
  helo: string;
  received_at: string;
};

/** The first mail that came for an address, as far as it has been read. */
export async function findArrival(db: Db, address: string): Promise<Arrival | undefined> {
  const row = await db.get<Row>(sql`
    select id, state, kind, problem, envelope_from, envelope_to, remote_address, helo, received_at
    from inbound where lower(envelope_to) = ${address} order by received_at, id limit 1`);
  return (
    row && {
      id: row.id,
      state: row.state,
      kind: row.kind,
      problem: row.problem,
      envelopeFrom: row.envelope_from,
      envelopeTo: row.envelope_to,
      remoteAddress: row.remote_address,
      helo: row.helo,
      receivedAt: row.received_at,
    }
  );
}
