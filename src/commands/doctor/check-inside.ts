import { byKind, gapWords } from "../../../views/org/gap-words.ts";
import { type Finding, isWell, isWrong } from "../../core/org/finding.ts";
import { type Gap, readiness } from "../../core/org/readiness.ts";
import { findRoot, listCommands } from "../../store/org/units.ts";
import { countInbound } from "../../store/retain/inbound.ts";
import { countLetters } from "../../store/retain/letters.ts";
import { countAside } from "../../store/retain/mails-aside.ts";
import type { World } from "../../world.ts";

/** What the database knows to be amiss: the company and its gaps, letters and mails that are stuck. */
export const checkInside = async (world: World): Promise<Finding[]> => [
  ...(await checkOrg(world)),
  await checkLetters(world),
  await checkMails(world),
];

async function checkOrg(world: World): Promise<Finding[]> {
  const root = await findRoot(world.db);
  if (root) return [isWell("Company", `${root.name} is set up.`), await checkReadiness(world)];
  const mend = "Run “amends setup”, or open the link that “amends serve” prints.";
  return [isWrong("Company", "No company is set up.", mend)];
}

/** Each store has an owner, a deputy and somebody above, whom mail reaches. */
async function checkReadiness({ db, now }: World): Promise<Finding> {
  const gaps = readiness(await listCommands(db), now());
  if (gaps.length === 0) return isWell("Readiness", "Every case finds an owner, a deputy and a way up.");
  const kinds = byKind(gaps).map(([kind, some]) => `${gapWords[kind].title}: ${namesOf(some)}.`);
  return isWrong("Readiness", kinds.join(" "), "Open /org/readiness: it says for each what mends it.");
}

const SHOWN = 5;

function namesOf(gaps: readonly Gap[]): string {
  const names = gaps.slice(0, SHOWN).map(({ unit }) => unit.name);
  return gaps.length > SHOWN ? `${names.join(", ")} and ${gaps.length - SHOWN} more` : names.join(", ");
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
