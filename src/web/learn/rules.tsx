import { Rules } from "../../../views/learn/rules.tsx";
import { page } from "../../../views/page.tsx";
import { listRuleRecords } from "../../store/learn/rule-records.ts";
import type { House } from "../app.ts";
import { frameOf } from "../frame.tsx";
import type { SignedInVisit } from "../gates.ts";

/** How right the rules are that raise cases, by what came of those. */
export async function showRules(house: House, visit: SignedInVisit): Promise<Response> {
  const { reader } = visit;
  const frame = frameOf(house, visit, { title: reader.t("Rules that raise cases") });
  return page(frame, <Rules reader={reader} records={await listRuleRecords(house.world.db)} />);
}
