import type { Asked } from "../../src/core/retain/consent.ts";
import { dayName } from "../mail/when.ts";
import type { Reader } from "../words.ts";
import { giftWords } from "./money.ts";

/** What waits for consent: "Refund, €80.00", or "Hold until Fri 9 Jan 2026". */
export const askedWords = (reader: Reader, asked: Asked): string =>
  asked.kind === "gift"
    ? giftWords(reader, asked.makeGood)
    : reader.t("Hold until {{day}}", { day: dayName(reader, asked.hold.day) });
