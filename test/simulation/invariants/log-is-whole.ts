import { macOf } from "../../../src/core/retain/log-chain.ts";
import { verifyLog } from "../../../src/store/retain/log.ts";
import type { Invariant } from "./scope.ts";

/** The log's chain is whole: each row follows the one before without a gap and carries the MAC that belongs there. */
export const logIsWhole: Invariant = async ({ db, fresh, keys, memory, now, isLast }) => {
  for (const row of fresh) {
    const { mac, ...signed } = row;
    const expected = macOf(keys.log, memory.chain.mac, signed);
    const says =
      row.seq !== memory.chain.seq + 1
        ? `row ${memory.chain.seq + 1} is missing`
        : expected === mac
          ? null
          : `row ${row.seq} does not follow from the one before`;
    memory.chain = { seq: row.seq, mac };
    if (says !== null) return [{ invariant: "logIsWhole", at: now, about: "the log", says }];
  }
  const broken = isLast ? (await verifyLog(db, keys.log)).broken : null;
  return broken ? [{ invariant: "logIsWhole", at: now, about: `row ${broken.seq}`, says: broken.why }] : [];
};
