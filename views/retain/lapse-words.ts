import type { Lapse } from "../../src/core/listen/lapse.ts";
import { dayName } from "../mail/when.ts";
import type { Reader } from "../words.ts";

/** Who has fallen silent, and what of that is unusual. */
export const lapseText = (reader: Reader, { visits, usualDays, silentDays, lastAt }: Lapse, name: string): string =>
  reader.t(
    "{{name}} answered on {{visits}} days, usually every {{usual}} days, and has said nothing for {{silent}} days, since {{day}}. Ask whether something went wrong.",
    { name, visits, usual: Math.max(1, usualDays), silent: silentDays, day: dayName(reader, lastAt.slice(0, 10)) },
  );
