import { BadSettings } from "./config.ts";
import { Refused } from "./core/refused.ts";

/** Does what a setting asks for. When that cannot be done the setting is to blame, in one line (BadSettings); a refusal stays one. */
export async function blame<Result>(setting: string, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (why) {
    if (why instanceof BadSettings || why instanceof Refused) throw why;
    const said = why instanceof Error ? why.message : String(why);
    throw new BadSettings([`${setting}: ${said.split("\n")[0] ?? ""}`]);
  }
}
