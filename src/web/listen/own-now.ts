import { noOwnRules, type OwnRules } from "../../core/listen/own-rules.ts";
import { currentVersion, findRulesVersion } from "../../store/listen/rules.ts";
import type { World } from "../../world.ts";

/** The version that counts, with the chain's own part of it. */
export async function ownNow({ db }: World): Promise<{ version: number; own: OwnRules }> {
  const version = await currentVersion(db);
  return { version, own: (await findRulesVersion(db, version))?.own ?? noOwnRules };
}
