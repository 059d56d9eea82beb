import type { Config } from "../config.ts";
import { type Finding, isWell, isWrong } from "../core/org/finding.ts";
import { tokenSource } from "./mailbox/access-token.ts";
import { connectMailbox } from "./mailbox/connection.ts";
import { readPlace } from "./mailbox/place.ts";

const NAME = "Mailbox";

/** Whether the mailbox of AMENDS_IMAP lets us in and has its folder; no finding where none is set. Nothing in it is changed. */
export async function checkImap({ imap, imapOauth }: Pick<Config, "imap" | "imapOauth">): Promise<Finding[]> {
  if (imap === null) return [];
  const place = readPlace(imap);
  try {
    const tokens = imapOauth === null ? null : tokenSource(imapOauth);
    const client = await connectMailbox(place, tokens);
    await client.logout();
    return [isWell(NAME, `${place.host} lets ${place.user} read ${place.folder}.`)];
  } catch (why) {
    return [
      isWrong(
        NAME,
        why instanceof Error ? why.message : String(why),
        "Check host, user, password and folder in AMENDS_IMAP (and AMENDS_IMAP_OAUTH, where tokens take the password's place).",
      ),
    ];
  }
}
