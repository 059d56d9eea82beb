import { type Finding, isWell, isWrong } from "../../core/org/finding.ts";
import { findRoot, listGaps } from "../../store/org/units.ts";
import { countInbound } from "../../store/retain/inbound.ts";
import { countLetters } from "../../store/retain/letters.ts";
import { countAside } from "../../store/retain/mails-aside.ts";
import type { World } from "../../world.ts";

/** What the database knows to be amiss: the company and its gaps, letters and mails that are stuck. */
export const checkInside = (world: World): Promise<Finding[]> =>
  Promise.all([checkOrg(world), checkLetters(world), checkMails(world)]);

async function checkOrg({ db }: World): Promise<Finding> {
  if (!(await findRoot(db)))
    return isWrong(
      "Company",
      "No company is set up.",
      "Run “amends setup”, or open the link that “amends serve” prints.",
    );
  const gaps = (await listGaps(db)).map(({ name }) => name);
  if (gaps.length === 0) return isWell("Company", "Somebody answers for every unit.");
  return isWrong(
    "Company",
    `Nobody answers for ${gaps.join(", ")}; cases climb past.`,
    "Name a manager or a deputy, with “amends import org”.",
  );
}

async function checkLetters({ db }: World): Promise<Finding> {
  const { queued, failed } = await countLetters(db);
  if (failed > 0)
    return isWrong(
      "Letters",
      `${failed} could not be sent, ${queued} wait.`,
      "Open /mail, see why, and send them again.",
    );
  return isWell("Letters", `None failed, ${queued} wait.`);
}

async function checkMails({ db }: World): Promise<Finding> {
  const [{ received }, aside] = await Promise.all([countInbound(db), countAside(db)]);
  if (aside === 0) return isWell("Mails in", `None was put aside, ${received} wait to be read.`);
  return isWrong("Mails in", `${aside} could not be read or were put aside.`, "Open /mail and look at each.");
}
